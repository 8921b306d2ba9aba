import { simpleParser } from 'mailparser';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Host, renderEml } from '../../host/index.ts';
import { mustRun, readyHost, tableOf, typeRows } from '../support/host.ts';
import {
  addPetitions,
  assigned,
  finishDuties,
  freeze,
  type HostMail,
  ledgerOf,
  mailbox,
  type RunResult,
  runsOf,
  sendingHost,
  shortRecipients,
  shortTime,
} from '../support/mails.ts';
import { FRONT, HEAD } from '../support/permissions.ts';
import { as } from '../support/round.ts';
import { addRows, dayCell, setCells } from '../support/rows.ts';

const DUTY = 'Lập hồ sơ, tổng hợp báo cáo Thường trực Đảng ủy';
const done = (host: Host, ...sheets: readonly string[]): void => {
  for (const sheet of sheets) host.edit(sheet, 'B3', [['Đã xong']]);
};
const tabs = (...numbers: readonly number[]): readonly string[] =>
  numbers.map((number) => `TDP ${String(number).padStart(2, '0')}`);
const petition = (host: Host, code: string, cells: Readonly<Record<string, unknown>>): void =>
  setCells(host, 'Theo dõi', 'Mã', code, cells);

/** What people do during the round of 2022, hour by hour. */
const ROUND: readonly (readonly [at: string, deed: (host: Host) => void])[] = [
  ['2022-06-28T10:20', (host) => done(host, ...tabs(1, 2, 3, 4, 5, 6))],
  ['2022-06-30T16:30', (host) => done(host, ...tabs(7, 9, 11, 12, 13, 14, 15, 16, 17, 18), 'Dư luận xã hội')],
  ['2022-07-01T17:20', (host) => done(host, ...tabs(8))],
  ['2022-07-04T09:30', freeze],
  [
    '2022-07-04T10:00',
    (host) =>
      addPetitions(host, [
        assigned('T01-001', 'Công an phường', '2022-07-06'),
        assigned('T01-002', 'Công an phường', '2022-07-06'),
        assigned('T02-001', 'Địa chính', '2022-07-06'),
        assigned('T04-001', 'UBND phường', '2022-07-06'),
        assigned('T05-001', 'Đơn vị không có trong danh mục', '2022-07-06'),
        assigned('T06-001', 'UBND phường', '2022-07-06', { 'Gộp vào': 'T04-001' }),
      ]),
  ],
  ['2022-07-04T16:00', (host) => finishDuties(host)],
  [
    '2022-07-06T15:00',
    (host) => {
      petition(host, 'T01-001', { 'Nội dung trả lời': 'Đã tuần tra.' });
      petition(host, 'T04-001', {
        'Nội dung trả lời': 'Đưa vào kế hoạch quý III.',
        'Kết quả giải quyết': 'Đưa vào kế hoạch',
        'Hạn hoàn thành': dayCell('2022-07-29'),
        'Ý kiến lãnh đạo': 'Duyệt',
      });
    },
  ],
  [
    '2022-07-12T10:00',
    (host) =>
      petition(host, 'T02-001', {
        'Nội dung trả lời': 'Đã sửa.',
        'Kết quả giải quyết': 'Đã giải quyết',
        'Ý kiến lãnh đạo': 'Duyệt',
      }),
  ],
];

const LATE_GROUPS = 'tdp08 tdp10 tdp11 tdp12 tdp14 tdp15 tdp17 tdp18 tuyengiao vanphong';
const FIRST_GROUPS = `tdp01 tdp02 tdp04 tdp05 tdp06 ${LATE_GROUPS}`;
const LEADERS = 'congan+chutich+thuongtruc vanphong';

/** Everybody who gets a mail, by day and hour; `+` before copies, `*` behind a receipt. */
const CALENDAR: readonly string[] = [
  `27/6 08:00 ${FIRST_GROUPS}`,
  '28/6 11:00 tdp01* tdp02* tdp04* tdp05* tdp06*',
  `29/6 08:00 ${LATE_GROUPS}`,
  `30/6 08:00 ${LATE_GROUPS}`,
  '01/7 08:00 mattran tdp08 tdp10 tdp11* tdp12* tdp14* tdp15* tdp17* tdp18* tuyengiao* vanphong',
  '04/7 08:00 mattran tdp08* tdp10 vanphong',
  '05/7 08:00 congan diachinh ubnd vanphong',
  '06/7 08:00 congan diachinh ubnd vanphong',
  '07/7 08:00 vanphong',
  '08/7 08:00 congan diachinh vanphong',
  '11/7 08:00 congan+chutich diachinh+chutich vanphong',
  '12/7 08:00 vanphong',
  `13/7 08:00 ${LEADERS}`,
  '14/7 08:00 vanphong',
  '15/7 08:00 vanphong',
  '18/7 08:00 vanphong',
  '19/7 08:00 vanphong',
  `20/7 08:00 ${LEADERS}`,
  '21/7 08:00 vanphong',
  '22/7 08:00 vanphong',
  '25/7 08:00 vanphong',
  '26/7 08:00 ubnd vanphong',
  `27/7 08:00 ${LEADERS}`,
  '28/7 08:00 ubnd vanphong',
  '29/7 08:00 ubnd vanphong',
];

function calendarOf(mails: readonly HostMail[]): readonly string[] {
  const byTime = new Map<string, string[]>();
  for (const mail of mails) {
    const receipt = mail.subject.includes('đã nhận') ? '*' : '';
    const time = shortTime(mail.at);
    byTime.set(time, [...(byTime.get(time) ?? []), shortRecipients(mail) + receipt]);
  }
  return [...byTime].map(([time, names]) => `${time} ${names.sort().join(' ')}`);
}

describe('the round of 2022, hour by hour', () => {
  let host: Host;
  beforeAll(async () => {
    host = await sendingHost('2022-06-24T08:30');
    finishDuties(host, [DUTY]);
    for (const [at, deed] of ROUND) {
      expect(host.tick(at).error).toBeNull();
      deed(host);
    }
    expect(host.tick('2022-07-31T23:00').error).toBeNull();
  }, 120_000);

  it('sends on each day exactly the mails of the ladder, none on days off, none overdue on the conference day', () => {
    const calendar = calendarOf(host.outbox);
    console.log(`Lịch thư của đợt 2022:\n${calendar.join('\n')}`);
    expect(calendar).toEqual(CALENDAR);
  });

  it('tells the office whom to call, with the text for Zalo', () => {
    const [first] = host.outbox.filter(({ to }) => to.includes('vanphong@example.vn'));
    expect(first?.text).toContain('Cần gọi hôm nay');
    expect(first?.text).toContain('Tổ dân phố số 3');
    expect(first?.text).toContain('Còn tổ 01, 02');
    expect(first?.text).toContain('Hạn: hết thứ Năm 30/6.');
    const unknown = host.outbox.find(
      ({ at, to }) => shortTime(at) === '05/7 08:00' && to.join() === 'vanphong@example.vn',
    );
    expect(unknown?.text).toContain('Đơn vị không có trong danh mục');
  });

  it('says in every mail when each thing is due and why, and how late it is', () => {
    const group = host.outbox.find(
      ({ to, at }) => mailbox(to[0] ?? '') === 'tdp10' && shortTime(at) === '04/7 08:00',
    );
    expect(group?.subject).toContain('quá hạn 4 ngày');
    expect(group?.text).toContain('hạn ghi là “trước ngày 01/7 2022”, không kể ngày 01/7');
    const unit = host.outbox.find(
      ({ to, at }) => mailbox(to[0] ?? '') === 'congan' && shortTime(at) === '05/7 08:00',
    );
    expect(unit?.subject).toBe('Công an phường: 2 ý kiến, hạn 06/7 (còn 1 ngày)');
    expect(unit?.text).toContain('Hạn: hết thứ Tư 06/7/2022, vì hạn ghi là “chậm nhất ngày 06/7/2022”');
    expect(unit).toMatchObject({
      replyTo: 'vanphong@example.vn',
      name: 'Văn phòng Đảng ủy phường Hoàng Văn Thụ',
    });
  });

  it('leads an owner of duties to the plan, and everybody else to the register or the own tab', () => {
    const opened = (name: string, time: string): string =>
      host.outbox
        .filter(({ to, at }) => mailbox(to[0] ?? '') === name && shortTime(at) === time)
        .map(({ text }) => /Mở trang (.*) trong sổ/.exec(text)?.[1])
        .join();
    expect(opened('mattran', '01/7 08:00')).toBe('Kế hoạch');
    expect(opened('tdp10', '01/7 08:00')).toBe('TDP 10');
    expect(opened('congan', '05/7 08:00')).toBe('Theo dõi');
  });

  it('leaves a ledger in which every mail is accounted for', () => {
    const states = ledgerOf(host).map((row) => row['Tình trạng']);
    expect(new Set(states)).toEqual(new Set(['đã gửi']));
    expect(states).toHaveLength(host.outbox.length);
  });
});

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

describe('Chạy thử', () => {
  it('sends everything to the office only, and says whom it would have reached', async () => {
    const host = (await readyHost('2022-06-27T07:40')).fork({ calculate: false });
    finishDuties(host);
    mustRun(host, 'enableReminders');
    host.tick('2022-06-27T08:00');
    expect(new Set(host.outbox.map(shortRecipients))).toEqual(new Set(['vanphong']));
    expect(host.outbox).toHaveLength(15);
    const [first] = host.outbox;
    expect(first?.subject).toMatch(/^\[Chạy thử\] /);
    expect(first?.text).toContain('lẽ ra gửi đến tdp01@example.vn');
  });

  it('ends when a person says so, and the day is then planned for real', async () => {
    const host = (await readyHost('2022-06-27T07:40')).fork({ calculate: false });
    finishDuties(host);
    mustRun(host, 'enableReminders');
    host.tick('2022-06-27T08:00');
    host.answers.push('CANCEL');
    expect(mustRun(host, 'startRealReminders')).toBeNull();
    host.tick('2022-06-27T09:00');
    expect(host.outbox).toHaveLength(15);
    host.answers.push('OK');
    expect(mustRun(host, 'startRealReminders')).toMatchObject({ mode: 'Gửi thật' });
    host.tick('2022-06-27T10:00');
    const real = host.outbox.slice(15).map(shortRecipients);
    expect(real).toHaveLength(15);
    expect(real).toContain('tdp01');
    expect(host.violations).toEqual([]);
  });

  it('without an office address nothing goes anywhere, and that is said', async () => {
    const host = (await readyHost('2022-06-27T07:40')).fork({ calculate: false });
    setCells(host, 'Cài đặt', 'Khoá', 'E-mail văn phòng', { 'Giá trị': '' });
    mustRun(host, 'enableReminders');
    const [run] = workOf(host.tick('2022-06-27T08:00').result);
    expect(run).toMatchObject({ planned: 0, sent: 0 });
    expect(run?.problems.join('\n')).toContain('chưa ghi E-mail văn phòng');
    expect(host.outbox).toEqual([]);
  });
});

describe('switching', () => {
  it('makes one trigger, records the workbook, and shows when it last ran', async () => {
    const host = await sendingHost('2022-06-27T07:40');
    mustRun(host, 'enableReminders', { live: true });
    expect(host.triggers).toMatchObject([
      { functionName: 'sendReminders', rhythm: { every: 'hours', n: 1 } },
    ]);
    host.tick('2022-06-27T09:00');
    expect(setting(host, 'Lần chạy cuối')).toBe('thứ Hai 27/6/2022, 09:00');
    expect(setting(host, 'Tài khoản chạy')).toBe('vanphong@example.vn');
    expect(setting(host, 'Chế độ gửi thư')).toBe('Gửi thật');
    expect(setting(host, 'Mã sổ được gửi thư')).toBe(host.book.id);
  });

  it('off means off, also for a trigger of somebody else', async () => {
    const host = await sendingHost('2022-06-27T07:40');
    mustRun(host, 'disableReminders');
    expect(host.triggers).toEqual([]);
    host.clock.set('2022-06-27T08:00');
    expect(mustRun<RunResult>(host, 'sendReminders').ended).toContain('đang tắt');
    expect(host.outbox).toEqual([]);
  });

  it('the trigger’s global is nobody else’s: run from a page by another editor it sends and writes nothing, and says so', async () => {
    const host = await sendingHost('2022-06-27T08:00');
    host.book.editors = [FRONT, HEAD];
    for (const user of [HEAD, FRONT]) {
      const { ended } = as(host, user, () => mustRun<RunResult>(host, 'sendReminders'));
      expect(ended).toContain(user);
      expect(ended).toContain('vanphong@example.vn');
      expect(host.calls).toMatchObject({ write: 0, flush: 0, mail: 0 });
    }
    expect([host.outbox, setting(host, 'Lần chạy cuối')]).toEqual([[], '']);
    expect(mustRun<RunResult>(host, 'sendReminders')).toMatchObject({ ended: null, sent: 15 });
  });

  it('goes on for whoever switched it on, also when another one of the office has pressed “now” and the settings name that one', async () => {
    const host = await sendingHost('2022-06-27T07:40');
    const other = 'vanphong2@example.vn';
    host.book.owner = 'chuso@example.vn';
    host.book.editors = [other, 'vanphong@example.vn'];
    setCells(host, 'Cài đặt', 'Khoá', 'E-mail văn phòng', { 'Giá trị': other });
    host.clock.set('2022-06-27T08:00');
    as(host, other, () => mustRun(host, 'sendRemindersNow'));
    expect(setting(host, 'Tài khoản chạy')).toBe('vanphong@example.vn');
    expect(workOf(host.tick('2022-06-29T08:00').result).length).toBeGreaterThan(0);
  });

  it('a copy of the workbook sends nothing until a person enables it there', async () => {
    const host = await sendingHost('2022-06-29T07:40');
    spendQuota(host, 98);
    host.tick('2022-06-29T08:00');
    const waiting = namesIn(host, 'chờ').length;
    expect(waiting).toBeGreaterThan(10);
    const copy = host.copy();
    for (const at of ['2022-06-29T09:00', '2022-06-30T08:00']) {
      copy.clock.set(at);
      for (const name of ['sendReminders', 'sendRemindersNow']) {
        expect(mustRun<RunResult>(copy, name).ended).toContain('bản sao');
        expect(copy.calls).toMatchObject({ write: 0, mail: 0 });
      }
      expect(mustRun<{ lines: string[] }>(copy, 'previewReminders').lines.join()).toContain('bản sao');
    }
    expect(copy.outbox).toEqual([]);
    expect(mustRun(copy, 'enableReminders')).toMatchObject({ closed: waiting });
    expect(namesIn(copy, 'bỏ: của sổ gốc')).toHaveLength(waiting);
    copy.tick('2022-06-30T09:00');
    expect(new Set(copy.outbox.map(shortRecipients))).toEqual(new Set(['vanphong']));
  });
});

describe('Xem trước', () => {
  it('says what keeps somebody from being reminded', async () => {
    const host = await sendingHost('2022-07-05T07:40');
    freeze(host);
    setCells(host, 'Cài đặt', 'Khoá', 'Giờ làm việc', { 'Giá trị': 'giờ hành chính' });
    addPetitions(host, [
      assigned('T01-001', 'Công an phường', '2022-07-06', { 'Đơn vị trả lại, chuyển cho': 'UBND phường' }),
    ]);
    const shown = host.run('previewReminders').alerts[0]?.prompt ?? '';
    expect(shown).toContain('không đọc được Giờ làm việc “giờ hành chính”');
    expect(shown).toContain('chưa ai được nhắc: T01-001');
  });

  it('shows who would get what and why, and changes nothing', async () => {
    const host = await sendingHost('2022-06-29T07:40');
    done(host, 'TDP 01');
    const report = host.run('previewReminders');
    expect(report.calls).toMatchObject({ write: 0, flush: 0, lock: 0, mail: 0 });
    const shown = report.alerts[0]?.prompt ?? '';
    expect(shown).toContain('Tổ dân phố số 2 <tdp02@example.vn>: chưa gửi danh sách ý kiến');
    expect(shown).not.toContain('tdp01@example.vn');
    expect(host.outbox).toEqual([]);
    host.tick('2022-06-29T08:00');
    expect(host.run('previewReminders').alerts[0]?.prompt).toContain('Hôm nay đã gửi 14 thư');
  });
});

/** The runs of a tick that were not turned away at once. */
const workOf = (result: unknown): readonly RunResult[] =>
  runsOf(result).filter(({ ended }) => ended === null);

/** Mails of the same account that have nothing to do with the workbook. */
function spendQuota(host: Host, count: number): void {
  for (let left = count; left > 0; left -= 49) {
    const to = Array.from({ length: Math.min(49, left) }, (_, n) => `khac${n}@example.vn`).join(',');
    host.globals.MailApp.sendEmail({ to, subject: 'Thư khác', body: 'Thư khác của tài khoản này.' });
  }
}

function addUnits(host: Host, count: number): void {
  const unit = (n: number) => ({
    Tên: `Đơn vị mẫu ${n}`,
    'E-mail': `mau${n}@example.vn`,
    'E-mail cấp trên': 'captren@example.vn',
  });
  addRows(
    host,
    'Đơn vị',
    'Tên',
    Array.from({ length: count }, (_, n) => unit(n)),
  );
}

function namesIn(host: Host, state: string): readonly unknown[] {
  return ledgerOf(host)
    .filter((row) => row['Tình trạng'] === state)
    .map((row) => row['Nơi nhận']);
}

const setting = (host: Host, key: string): unknown =>
  tableOf(host, 'Cài đặt', 'Khoá').find((row) => row['Khoá'] === key)?.['Giá trị'];

async function eml(mail: HostMail | undefined) {
  if (mail === undefined) throw new Error('no such mail');
  return simpleParser(await renderEml(mail));
}

const addressesIn = (field: Awaited<ReturnType<typeof eml>>['to']): readonly unknown[] =>
  [field].flat().flatMap((part) => part?.value.map(({ address }) => address) ?? []);
