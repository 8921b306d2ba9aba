import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { type Host, renderEml } from '../../host/index.ts';
import { mustRun, tableOf, typeRows } from '../support/host.ts';
import {
  addPetitions,
  addUnits,
  assigned,
  done,
  freeze,
  type HostMail,
  ledgerOf,
  namesIn,
  petition,
  type RunResult,
  runsOf,
  sendingHost,
  shortRecipients,
  shortTime,
  spendQuota,
  tabs,
  workOf,
} from '../support/mails.ts';
import { addRows, dayCell, setCells } from '../support/rows.ts';

describe('one day', () => {
  it('is served once, whatever runs later', async () => {
    const host = await sendingHost('2022-06-27T07:40');
    const [first] = runsOf(host.tick('2022-06-27T08:00').result);
    expect(first).toMatchObject({ planned: 15, sent: 15, carried: 0, unknown: [] });
    const count = host.outbox.length;
    host.tick('2022-06-27T16:30');
    const now = mustRun<RunResult>(host, 'sendRemindersNow');
    expect(now).toMatchObject({ planned: 0, sent: 0 });
    host.tick('2022-06-27T23:00');
    expect(host.outbox).toHaveLength(count);
  });

  it('outside office hours nothing is read, locked or sent', async () => {
    const host = await sendingHost('2022-06-27T06:59');
    for (const at of ['2022-06-27T06:59', '2022-06-27T17:30', '2022-06-27T23:00']) {
      host.clock.set(at);
      expect(mustRun<RunResult>(host, 'sendReminders').ended).toContain('Ngoài giờ');
      expect(host.calls).toEqual({ read: 0, write: 0, flush: 0, lock: 0, mail: 0, other: 0 });
    }
    host.clock.set('2022-06-27T17:05');
    expect(mustRun<RunResult>(host, 'sendRemindersNow').ended).toContain('Ngoài giờ');
    host.clock.set('2022-07-02T09:00');
    expect(mustRun<RunResult>(host, 'sendRemindersNow').ended).toContain('thứ Bảy');
    expect(host.outbox).toEqual([]);
  });

  it('a make-up Saturday is a working day, a holiday is none', async () => {
    const host = await sendingHost('2022-06-30T17:10');
    addRows(host, 'Ngày nghỉ', 'Loại', [
      { Ngày: dayCell('2022-07-02'), Loại: 'làm bù', Tên: 'Làm bù mẫu' },
      { Ngày: dayCell('2022-07-01'), Loại: 'nghỉ', Tên: 'Ngày nghỉ mẫu' },
    ]);
    host.tick('2022-07-03T12:00');
    const days = new Set(host.outbox.map(({ at }) => shortTime(at).slice(0, 4)));
    expect([...days]).toEqual(['02/7']);
  });

  it('content is that of the moment of sending: what was answered meanwhile drops out', async () => {
    const host = await sendingHost('2022-07-04T09:30');
    freeze(host);
    addPetitions(host, [
      assigned('T01-001', 'Công an phường', '2022-07-06'),
      assigned('T02-001', 'Trạm Y tế phường', '2022-07-06'),
      assigned('T03-001', 'Tư pháp - Hộ tịch', '2022-07-06'),
      assigned('T03-002', 'Tư pháp - Hộ tịch', '2022-07-06'),
    ]);
    spendQuota(host, 98);
    host.tick('2022-07-05T07:00');
    const [first] = workOf(host.tick('2022-07-05T08:00').result);
    expect(first).toMatchObject({ planned: 4, sent: 2, carried: 2 });
    expect(namesIn(host, 'chờ')).toEqual(['Tư pháp - Hộ tịch', 'Trạm Y tế phường']);
    petition(host, 'T02-001', { 'Nội dung trả lời': 'Đã phun thuốc.' });
    petition(host, 'T03-001', { 'Nội dung trả lời': 'Đã trả lời.' });
    host.tick('2022-07-05T10:00');
    expect(namesIn(host, 'thôi')).toEqual(['Trạm Y tế phường']);
    const last = host.outbox.at(-1);
    expect(last?.to).toEqual(['tuphap@example.vn']);
    expect(last?.text).toContain('T03-002');
    expect(last?.text).not.toContain('T03-001');
  });

  it('keeps within the bounds of service calls, however many mails and petitions', async () => {
    const small = await sendingHost('2022-06-29T07:40');
    const large = small.fork({ calculate: false });
    addUnits(large, 40);
    addPetitions(
      large,
      Array.from({ length: 400 }, (_, n) => assigned(`T01-${100 + n}`, `Đơn vị mẫu ${n % 40}`, '2022-06-30')),
    );
    const reads = [small, large].map((host) => {
      done(host, ...tabs(1, 2));
      host.clock.set('2022-06-29T08:00');
      const { sent, receipts } = mustRun<RunResult>(host, 'sendReminders');
      expect(receipts).toBe(2);
      expect(host.calls.mail).toBe(sent);
      expect(host.calls.write).toBeLessThanOrEqual(sent + 4);
      expect(host.calls.flush).toBeLessThanOrEqual(sent + 4);
      return host.calls.read;
    });
    expect(large.outbox.length).toBe(small.outbox.length + 40);
    expect(new Set(reads).size).toBe(1);
  });
});

describe('receipts', () => {
  it('answer each sending once, whoever copied it first, and none that was taken back', async () => {
    const host = await sendingHost('2022-06-28T10:20');
    typeRows(host, 'TDP 01', [['ý kiến một'], ['ý kiến hai']]);
    done(host, 'TDP 01', 'TDP 02', 'TDP 03');
    mustRun(host, 'consolidate');
    host.edit('TDP 02', 'B3', [['Chưa xong']]);
    host.tick('2022-06-28T12:00');
    expect(host.outbox.map(shortRecipients)).toEqual(['tdp01']);
    const [receipt] = host.outbox;
    expect(receipt?.subject).toBe('Tổ dân phố số 1: đã nhận 2 ý kiến');
    expect(receipt?.text).toContain('lúc 10:20 thứ Ba 28/6/2022');
    expect(receipt?.text).toContain('Đúng hạn.');
    host.edit('TDP 01', 'B3', [['Chưa xong']]);
    host.tick('2022-06-28T13:10');
    done(host, 'TDP 01');
    host.tick('2022-06-28T16:00');
    expect(host.outbox.map(shortRecipients)).toEqual(['tdp01', 'tdp01']);
    const copied = tableOf(host, 'Nguồn ý kiến', 'Mã').map((row) => row['Tình trạng gửi']);
    expect(copied.slice(0, 4)).toEqual(['Đã xong', 'Chưa xong', 'Đã xong', '']);
    expect(tableOf(host, 'Nhật ký', 'Việc').map((row) => row['Việc'])).toContain('Báo xong danh sách');
  });
});

describe('quota', () => {
  it('of 130 late units the worst come first, copies counted, the rest on later days, and the office is told', async () => {
    const host = await sendingHost('2022-07-18T17:10');
    freeze(host);
    addUnits(host, 130);
    const due = (n: number): string => (n < 20 ? '2022-06-28' : n < 50 ? '2022-07-16' : '2022-07-18');
    addPetitions(
      host,
      Array.from({ length: 130 }, (_, n) => assigned(`T01-${100 + n}`, `Đơn vị mẫu ${n}`, due(n))),
    );
    const [first] = workOf(host.tick('2022-07-19T08:00').result);
    expect(first).toMatchObject({ planned: 131, sent: 40, carried: 91 });
    const recipients = host.outbox.flatMap(({ to, cc }) => [...to, ...cc]);
    expect(recipients).toHaveLength(20 * 3 + 19 * 2 + 1);
    const numbers = host.outbox.slice(0, -1).map(({ to }) => Number(/\d+/.exec(to[0] ?? '')?.[0]));
    expect(numbers.slice(0, 20).every((n) => n < 20)).toBe(true);
    expect(numbers.slice(20).every((n) => n >= 20 && n < 50)).toBe(true);
    expect(host.outbox.at(-1)?.text).toContain('91 thư chưa gửi được vì hết hạn mức');
    host.tick('2022-07-20T07:00');
    const [second] = workOf(host.tick('2022-07-20T08:00').result);
    expect(second).toMatchObject({ planned: 92, carried: 3 });
    expect(new Set(unitsIn(host)).size).toBe(127);
    expect(unitsIn(host)).toHaveLength(127);
    host.tick('2022-07-21T08:00');
    expect(new Set(unitsIn(host)).size).toBe(130);
    expect(new Set(ledgerOf(host).map((row) => row['Tình trạng']))).toContain('bỏ: đã qua ngày');
  });
});

const unitsIn = (host: Host): readonly string[] =>
  host.outbox.flatMap(({ to }) => to).filter((address) => address.startsWith('mau'));

describe('addresses', () => {
  it('that are bad, missing or shared are listed and called, and keep nobody else from being served', async () => {
    const host = await sendingHost('2022-07-05T07:40');
    freeze(host);
    for (const [name, email] of [
      ['Công an phường', 'congan(a)example.vn'],
      ['Trạm Y tế phường', ''],
      ['Hội Phụ nữ phường', 'chung@example.vn'],
      ['Hội Nông dân phường', 'chung@example.vn; nongdan@example.vn'],
    ] as const) {
      setCells(host, 'Đơn vị', 'Tên', name, { 'E-mail': email });
    }
    addPetitions(
      host,
      [
        'Công an phường',
        'Trạm Y tế phường',
        'Hội Phụ nữ phường',
        'Hội Nông dân phường',
        'Tư pháp - Hộ tịch',
      ].map((unit, n) => assigned(`T01-00${n + 1}`, unit, '2022-07-06')),
    );
    const [run] = workOf(host.tick('2022-07-05T08:00').result);
    expect(host.outbox.map(shortRecipients).sort()).toEqual(['chung', 'nongdan', 'tuphap', 'vanphong']);
    expect(run?.toCall).toEqual([
      'Công an phường',
      'Trạm Y tế phường',
      'Hội Phụ nữ phường',
      'Hội Nông dân phường',
    ]);
    expect(run?.problems.join('\n')).toContain('congan(a)example.vn');
    const shared = host.outbox.find(({ to }) => to.includes('chung@example.vn'));
    expect(shared?.text).toContain('T01-003');
    expect(shared?.text).toContain('T01-004');
    expect(host.outbox.at(-1)?.text).toContain('Địa chỉ chung@example.vn đứng cho 2 nơi');
  });
});

describe('what citizens wrote', () => {
  const NASTY =
    '=HYPERLINK("http://x.example";"bấm")\r\nBcc: ke-la@example.vn\r\n\r\n<script>alert(1)</script> <b>đậm</b> &amp; 0912345678';

  it('arrives as plain text, read back by another program', async () => {
    const host = await sendingHost('2022-07-05T07:40');
    freeze(host);
    setCells(host, 'Cài đặt', 'Khoá', 'Văn phòng', { 'Giá trị': 'Văn phòng\r\nBcc: ke-la@example.vn' });
    addPetitions(host, [
      assigned('T01-001', 'Công an phường', '2022-07-06', {
        'Nội dung': NASTY,
        'Địa điểm': '"><img src=x onerror=alert(1)>\r\nCc: ke-la@example.vn',
      }),
    ]);
    host.tick('2022-07-05T08:00');
    const mail = await eml(host.outbox.find(({ to }) => to.includes('congan@example.vn')));
    expect(addressesIn(mail.to)).toEqual(['congan@example.vn']);
    expect([mail.cc, mail.bcc]).toEqual([undefined, undefined]);
    expect(mail.subject).toBe('Công an phường: 1 ý kiến, hạn 06/7 (còn 1 ngày)');
    expect(mail.text).toContain('=HYPERLINK("http://x.example";"bấm")');
    expect(mail.text).toContain('<script>alert(1)</script> <b>đậm</b> &amp;');
    expect(mail.text).not.toContain('0912345678');
    expect(mail.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;đậm&lt;/b&gt; &amp;amp;');
    expect(mail.html).not.toMatch(/<script|<img|<b>đậm/);
    const headers = [...mail.headers.keys()];
    expect(headers).not.toContain('bcc');
    expect(headers).not.toContain('cc');
    expect(mail.from?.value[0]?.name).toBe('Văn phòng Bcc: ke-la@example.vn');
  });
});

async function eml(mail: HostMail | undefined) {
  if (mail === undefined) throw new Error('no such mail');
  return simpleParser(await renderEml(mail));
}

const addressesIn = (field: Awaited<ReturnType<typeof eml>>['to']): readonly unknown[] =>
  [field].flat().flatMap((part) => part?.value.map(({ address }) => address) ?? []);
