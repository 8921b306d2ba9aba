import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { FIRST_ROW, mustRun, OFFICE, tableOf } from '../support/host.ts';
import { FRONT, refusalOf, sheetOf, UNIT } from '../support/permissions.ts';
import {
  as,
  consolidate,
  explain,
  inTab,
  issue,
  logged,
  registered,
  typeAt,
  writtenHost,
} from '../support/round.ts';
import { dayCell } from '../support/rows.ts';

describe('answering and approving', () => {
  let base: Host;
  let host: Host;
  beforeAll(async () => {
    base = await writtenHost('2022-07-04T09:00:00');
    consolidate(base);
    issue(base);
  });
  beforeEach(() => {
    host = base.fork();
  });

  it('refuses a day of completion that is over, with what to do', () => {
    const said = refusalOf(host, OFFICE, 'recordReply', {
      code: 'T01-001',
      reply: 'Sẽ sửa',
      outcome: 'Đang giải quyết',
      completionDue: '01/7/2022',
    });
    expect(said).toContain('Hạn hoàn thành 01/07/2022 đã qua');
    expect(registered(host, 'T01-001')['Nội dung trả lời']).toBe('');
  });

  it('writes the cells it is about, as text, and no other', () => {
    const before = registered(host, 'T01-001');
    mustRun(host, 'recordReply', {
      code: ' t01-001 ',
      reply: '=1+1 là chữ',
      outcome: 'Đang giải quyết',
      completionDue: '20/8/2022',
      replyDay: '05/7/2022',
    });
    const after = registered(host, 'T01-001');
    const changed = Object.keys(after).filter((key) => String(after[key]) !== String(before[key]));
    expect(changed).toEqual([
      'Nội dung trả lời',
      'Kết quả giải quyết',
      'Hạn hoàn thành',
      'Ngày trả lời',
      'Trạng thái',
      'Còn lại',
      'Báo tổ',
    ]);
    expect(after).toMatchObject({
      'Nội dung trả lời': '=1+1 là chữ',
      'Còn lại': 'lãnh đạo chưa duyệt, còn 2 ngày',
    });
    mustRun(host, 'recordApproval', { codes: ['T01-001'], decision: 'Duyệt', remark: 'nhắc lại trước 20/8' });
    expect(registered(host, 'T01-001')).toMatchObject({
      'Ý kiến lãnh đạo': 'Duyệt: nhắc lại trước 20/8',
      'Trạng thái': 'Đã trả lời',
      'Còn lại': 'còn 47 ngày',
    });
    expect(inTab(host, 'TDP 01', 'T01-001')['Tình trạng']).toBe('Đã trả lời, hẹn xong 20/08');
    expect(explain(host, 'T01-001')).toMatchObject({ origin: 'completion', due: '2022-08-20' });
  });

  it('a reply that leaders sent back is written anew and waits for them again', () => {
    const reply = { code: 'T01-001', reply: 'Sẽ làm.', outcome: 'Giải trình, cung cấp thông tin' };
    mustRun(host, 'recordReply', reply);
    mustRun(host, 'recordApproval', { codes: ['T01-001'], decision: 'Trả lại', remark: 'ngày nào?' });
    expect(registered(host, 'T01-001')['Trạng thái']).toBe('Trả lại bổ sung');
    mustRun(host, 'recordReply', { ...reply, reply: 'Xong trước 10/7.' });
    expect(registered(host, 'T01-001')).toMatchObject({
      'Ý kiến lãnh đạo': 'Chờ',
      'Trạng thái': 'Chờ duyệt',
    });
    expect(logged(host, 'Ghi trả lời').at(-1)?.['Chi tiết']).toContain('Trả lại: ngày nào?');
  });

  it.each<[string, string, object]>([
    ['T09-009', 'recordReply', { code: 'T09-009', reply: 'x', outcome: 'Đã giải quyết' }],
    ['Hạn hoàn thành', 'recordReply', { code: 'T01-001', reply: 'x', outcome: 'Đưa vào kế hoạch' }],
    ['Nơi chuyển đến', 'recordReply', { code: 'T01-001', reply: 'x', outcome: 'Chuyển cấp có thẩm quyền' }],
    ['nội dung trả lời, kết quả giải quyết', 'recordReply', { code: 'T01-001', reply: ' ', outcome: 'Xong' }],
    ['“32/7”', 'recordReply', { code: 'T01-001', reply: 'x', outcome: 'Đã giải quyết', replyDay: '32/7' }],
    [
      'Chưa có Nội dung trả lời để duyệt: T01-001',
      'recordApproval',
      { codes: ['T01-001'], decision: 'Duyệt' },
    ],
    ['T09-009', 'recordApproval', { codes: ['T01-001', 'T09-009'], decision: 'Chờ' }],
    ['ý kiến lãnh đạo', 'recordApproval', { codes: ['T01-001'], decision: 'OK' }],
    ['số văn bản', 'issueAssignments', { number: 12 }],
  ])('refuses in words that name “%s” (%s)', (words, command, input) => {
    const { refused } = mustRun<{ refused: string }>(host, command, input);
    expect(refused).toContain(words);
    expect(host.calls.write).toBe(0);
  });

  it('a decided reply is written anew by the office alone; the Front and the unit are told so, and whom to send it to', () => {
    host.book.editors = [FRONT, UNIT];
    const reply = { code: 'T01-002', reply: 'Sẽ tuần tra.', outcome: 'Giải trình, cung cấp thông tin' };
    as(host, UNIT, () => mustRun(host, 'recordReply', reply));
    mustRun(host, 'recordApproval', { codes: ['T01-002'], decision: 'Trả lại', remark: 'ngày nào?' });
    for (const user of [UNIT, FRONT]) {
      const refused = refusalOf(host, user, 'recordReply', { ...reply, reply: 'Từ 10/7.' });
      expect(refused).toContain('T01-002 đã có ý kiến lãnh đạo (Trả lại: ngày nào?)');
      expect(refused).toContain('vanphong@example.vn');
      expect(host.calls.write).toBe(0);
    }
  });

  it('a merged petition is answered at its main one', () => {
    typeAt(host, 'T02-001', 'Gộp vào', 'T01-001');
    const { refused } = mustRun<{ refused: string }>(host, 'recordReply', {
      code: 'T02-001',
      reply: 'x',
      outcome: 'Đã giải quyết',
    });
    expect(refused).toContain('T02-001 đã gộp vào T01-001');
    expect(explain(host, 'T02-001').steps[0]).toContain('theo hạn của T01-001');
  });

  it('sending up pauses the clock, names the body, and the days are given back when it answers', () => {
    mustRun(host, 'recordReply', {
      code: 'T01-001',
      reply: 'Đã chuyển thành phố.',
      outcome: 'Chuyển cấp có thẩm quyền',
      referredTo: 'UBND thành phố',
      referredDay: '05/7/2022',
    });
    mustRun(host, 'recordApproval', { codes: ['T01-001'], decision: 'Duyệt' });
    host.clock.set('2022-07-15T09:00:00');
    expect(registered(host, 'T01-001')['Còn lại']).toBe('chờ UBND thành phố từ 05/07');
    expect(inTab(host, 'TDP 01', 'T01-001')['Tình trạng']).toBe(
      'Đã chuyển lên trên, chờ UBND thành phố từ 05/07',
    );
    expect(explain(host, 'T01-001').steps.at(-1)).toContain('chờ UBND thành phố');
    typeAt(host, 'T01-001', 'Ngày cấp trên trả lời', dayCell('2022-07-15'));
    expect(
      consolidate(host)
        .problems.map(({ reason }) => reason)
        .join(),
    ).toContain('Cấp trên đã trả lời');
    for (const header of ['Nội dung trả lời', 'Kết quả giải quyết', 'Ý kiến lãnh đạo'])
      typeAt(host, 'T01-001', header, '');
    expect(registered(host, 'T01-001')).toMatchObject({
      'Trạng thái': 'Đang xử lý',
      'Còn lại': 'còn 3 ngày',
    });
    expect(explain(host, 'T01-001').steps.slice(-3)).toEqual([
      'Tạm dừng chờ UBND thành phố từ thứ Ba 05/7/2022 đến thứ Sáu 15/7/2022: 10 ngày.',
      'Cộng thêm 10 ngày: thứ Bảy 16/7/2022.',
      'Thứ Bảy 16/7/2022 là ngày nghỉ, nên chuyển sang thứ Hai 18/7/2022.',
    ]);
  });

  it('lists what is wrong in people’s cells of the register', () => {
    typeAt(host, 'T01-001', 'Kết quả giải quyết', 'Đang giải quyết');
    typeAt(host, 'T01-002', 'Nội dung trả lời', 'Đã xong.');
    typeAt(host, 'T02-001', 'Ý kiến lãnh đạo', 'Duyệt');
    typeAt(host, 'T02-002', 'Kết quả giải quyết', 'Chuyển cấp có thẩm quyền');
    typeAt(host, 'T04-001', 'Hạn trả lời', 'cuối tuần');
    const reasons = consolidate(host).problems.map(({ reason }) => reason);
    for (const words of [
      'phải có Hạn hoàn thành',
      'chưa chọn Kết quả',
      'chưa có Nội dung trả lời',
      'Nơi chuyển đến',
      'Không đọc được ngày',
    ]) {
      expect(
        reasons.some((reason) => reason.includes(words)),
        words,
      ).toBe(true);
    }
    expect(reasons).toHaveLength(5);
  });
});

describe('co-petitioners', () => {
  let base: Host;
  let host: Host;
  const judge = (sheet: string, row: number, words: readonly string[]): void => {
    const headers = tableOf(host, sheet, 'Mã')[0] ?? {};
    const column = Object.keys(headers).indexOf('Ý kiến của tổ') + 1;
    sheetOf(host, sheet)
      .getRange(row, column, 1, words.length)
      .setValues([[...words]]);
  };

  beforeAll(async () => {
    base = await writtenHost();
    consolidate(base);
    typeAt(base, 'T02-001', 'Gộp vào', 'T01-001');
    typeAt(base, 'T04-001', 'Gộp vào', 't01-001');
    issue(base);
    mustRun(base, 'recordReply', { code: 'T01-001', reply: 'Đã dọn ngày 05/7.', outcome: 'Đã giải quyết' });
    mustRun(base, 'recordApproval', { codes: ['T01-001'], decision: 'Duyệt' });
  });
  beforeEach(() => {
    host = base.fork();
  });

  it('each judges its own row; one that does not agree reopens the main petition and is named', () => {
    judge('TDP 01', FIRST_ROW, ['Đồng ý']);
    judge('TDP 02', FIRST_ROW, ['Đồng ý']);
    consolidate(host);
    expect(registered(host, 'T01-001')).toMatchObject({
      'Ở tổ': '2/3 tổ đồng ý',
      'Trạng thái': 'Đã trả lời',
    });
    judge('TDP 04', FIRST_ROW, ['Chưa đồng ý', 'vẫn còn rác']);
    consolidate(host);
    expect(registered(host, 'T01-001')).toMatchObject({
      'Ở tổ': 'Chưa đồng ý (T04-001): vẫn còn rác',
      'Trạng thái': 'Đang xử lý',
    });
    expect(explain(host, 'T01-001').steps.at(-1)).toContain('tổ chưa đồng ý, nên mở lại');
    expect(inTab(host, 'TDP 02', 'T02-001')['Tình trạng']).toMatch(/^Đã gộp vào T01-001\. Địa chính/);
    judge('TDP 04', FIRST_ROW, ['Đồng ý', '']);
    consolidate(host);
    expect(registered(host, 'T01-001')).toMatchObject({
      'Ở tổ': 'Đồng ý (3/3 tổ)',
      'Trạng thái': 'Kết thúc',
    });
    expect(consolidate(host).written).toBe(false);
  });

  it('a main petition that its own group withdrew stays at work for the others, and is not counted twice', () => {
    host.edit('TDP 01', `A${FIRST_ROW}`, [['']]);
    consolidate(host);
    expect(registered(host, 'T01-001')['Ở tổ']).toBe('Còn ở nơi khác (Tổ đã rút)');
    expect(tableOf(host, 'Nguồn ý kiến', 'Mã')[0]?.['Số ý kiến']).toBe(1);
    host.edit('TDP 02', `A${FIRST_ROW}`, [['']]);
    host.edit('TDP 04', `A${FIRST_ROW}`, [['']]);
    consolidate(host);
    expect(registered(host, 'T01-001')['Ở tổ']).toBe('Tổ đã rút');
  });
});
