import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/rpc/contract.ts';
import { approvals, recordApproval } from '../../src/rpc/handlers/approve.ts';
import { assignments, issueAssignments, proposeUnits } from '../../src/rpc/handlers/assign.ts';
import { explainDeadline, recordReply, unitWork } from '../../src/rpc/handlers/unit-work.ts';
import {
  type DeskRound,
  deskRound,
  FORMULA,
  LAND_OFFICE,
  LONG,
  MARKUP,
  OFFICE,
  POLICE,
  POLICE_MAIL,
} from '../support/desk-round.ts';

const PAPER = { number: '12-TB/ĐU', date: '2022-07-08', signer: 'Người ký mẫu' };
const approval = (rest: Partial<Input<'recordApproval'>>): Input<'recordApproval'> => ({
  codes: ['T03-001'],
  decision: 'Duyệt',
  remark: '',
  by: '',
  day: '',
  ...rest,
});
const reply = (rest: Partial<Input<'recordReply'>>): Input<'recordReply'> => ({
  code: 'T01-002',
  reply: 'Công an phường đã lắp camera ngày 05/7/2022.',
  outcome: 'Đã giải quyết',
  completionDue: '',
  referredTo: '',
  referredDay: '',
  ...rest,
});

describe('“Phân công”', () => {
  it('proposes units where a field names one, and says for how many', () => {
    const round = deskRound();
    const { message, problems } = proposeUnits(round.env);
    expect(message).toContain('Đã đề xuất đơn vị cho 1 ý kiến');
    expect([problems, round.row('T07-002').unit, round.calls.reads]).toEqual([[], LAND_OFFICE, 4]);
  });

  it('previews what would go to whom, and writes nothing', () => {
    const round = deskRound();
    const units = assignments(round.env);
    const codes = units.map(({ unit, items }) => [unit, ...items.map(({ code }) => code)]);
    expect(codes).toEqual([
      [LAND_OFFICE, 'T01-001', 'T06-003', 'T07-001'],
      [POLICE, 'T01-002'],
    ]);
    expect(units[0]).toMatchObject({ email: 'diachinh@example.vn' });
    expect(units[0]?.items.map(({ due }) => due)).toEqual(['2022-07-18', '2022-07-11', '2022-07-18']);
    expect(units[0]?.items[2]?.content).toBe('Cống tắc ở ngõ 20');
    expect(units.map(({ items }) => items.map(({ reviewed }) => reviewed)[0])).toEqual([false, true]);
    expect([round.calls.reads, round.workbook.writes.count]).toEqual([7, 0]);
  });

  it('issues exactly what was previewed; nothing is left to preview', () => {
    const round = deskRound();
    const previewed = assignments(round.env).flatMap(({ items }) => items);
    expect(issueAssignments(round.env, PAPER).message).toContain('Đã phát hành: giao 4 ý kiến');
    for (const { code, due } of previewed) expect(round.row(code).due).toBe(due);
    expect(assignments(round.env)).toEqual([]);
    expect(issueAssignments(round.env, PAPER).message).toContain('Không có gì mới');
  });

  it('shows a unit without a usable address as one to call', () => {
    const round = deskRound();
    const sheet = round.workbook.sheets.get('Đơn vị') ?? [];
    for (const row of sheet) if (row[0] === POLICE) row[4] = 'chưa có';
    expect(assignments(round.env).find(({ unit }) => unit === POLICE)?.email).toBe('');
  });

  it('offers what only has to be written again, such as a deadline that somebody cleared', () => {
    const round = deskRound();
    issueAssignments(round.env, PAPER);
    const sheet = round.workbook.sheets.get('Theo dõi') ?? [];
    for (const row of sheet) if (row[0] === 'T07-001') row[15] = '';
    expect(assignments(round.env)).toMatchObject([
      { unit: LAND_OFFICE, email: 'diachinh@example.vn', items: [{ code: 'T07-001', due: '2022-07-18' }] },
    ]);
  });
});

describe('“Phê duyệt”', () => {
  it('lists the replies that wait, with remarks and how late they are', () => {
    const round = deskRound();
    expect(approvals(round.env)).toEqual([
      {
        code: 'T03-001',
        content: 'Đèn đường ngõ 5 hỏng, đề nghị sửa',
        unit: POLICE,
        reply: 'Ghi nhận, sẽ xem xét trong thời gian tới.',
        outcome: 'Đang giải quyết',
        completionDue: '2022-07-20',
        remaining: 'lãnh đạo chưa duyệt, quá 2 ngày',
        remarks: expect.arrayContaining([expect.stringContaining('chung chung')]),
      },
    ]);
    expect([round.calls.reads, round.workbook.writes.count]).toEqual([4, 0]);
  });

  it('puts what is due first on top, what has no deadline last, and notices a copied reply', () => {
    const text = 'Công an phường đã kiểm tra ngày 05/7/2022, đèn ngõ đã sáng lại.';
    const rows = [
      { code: 'T08-001', content: 'Đèn ngõ 8 hỏng', unit: POLICE, reply: text },
      { code: 'T08-002', content: 'Đèn ngõ 9 hỏng', unit: POLICE, reply: text, due: '2022-07-01' },
    ];
    const listed = approvals(deskRound({ rows }).env);
    expect(listed.map(({ code }) => code)).toEqual(['T08-002', 'T03-001', 'T08-001']);
    expect(listed.map(({ remarks }) => remarks.some((remark) => remark.includes('Giống hệt')))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('gives what was typed as plain text, whole', () => {
    const rows = [{ code: 'T08-001', content: LONG, reply: MARKUP, unit: FORMULA }];
    expect(approvals(deskRound({ rows }).env).find(({ code }) => code === 'T08-001')).toMatchObject({
      content: LONG,
      reply: MARKUP,
      unit: FORMULA,
    });
  });

  it.each([
    [{ by: 'Lãnh đạo mẫu', day: '2022-07-08' }, 'Duyệt (Lãnh đạo mẫu, 08/7/2022)'],
    [{ decision: 'Trả lại' as const, remark: 'Nói rõ ai làm.' }, 'Trả lại: Nói rõ ai làm.'],
    [{ decision: 'Chờ' as const }, 'Chờ'],
  ])('records %j', (input, written) => {
    const round = deskRound();
    expect(recordApproval(round.env, approval(input)).message).toContain(`Đã ghi “${written}”`);
    expect([round.row('T03-001').decision, round.calls.reads]).toEqual([written, 2]);
  });

  it('does not write over what somebody else decided meanwhile; the same once more is no harm', () => {
    const round = deskRound();
    recordApproval(round.env, approval({}));
    const before = round.row('T03-001').decision;
    expect(() => recordApproval(round.env, approval({ decision: 'Trả lại', remark: 'Nói rõ.' }))).toThrow(
      `T03-001 đã có “${before}”`,
    );
    expect(round.row('T03-001').decision).toBe(before);
    recordApproval(round.env, approval({}));
    expect(round.row('T03-001').decision).toBe(before);
  });

  it('takes an approval back with “Chờ”; the reply waits again', () => {
    const round = deskRound();
    recordApproval(round.env, approval({}));
    expect(approvals(round.env)).toEqual([]);
    recordApproval(round.env, approval({ decision: 'Chờ' }));
    expect(approvals(round.env)).toEqual(approvals(deskRound().env));
  });

  it.each([
    ['a code that nobody bears', ['T03-001', 'T99-009'], 'T99-009'],
    ['a petition without a reply', ['T01-002'], 'Chưa có Nội dung trả lời'],
    ['a merged petition', ['T02-001'], 'đã gộp vào T01-002'],
  ])('refuses %s', (_, codes, words) => {
    const round = deskRound();
    expect(() => recordApproval(round.env, approval({ codes }))).toThrow(words);
    expect(round.workbook.writes.count).toBe(0);
  });
});

describe('“Việc của đơn vị”', () => {
  const linesOf = ({ env }: DeskRound, unit: string) =>
    unitWork(env, { unit }).map(({ code, due, remaining, state }) =>
      [code, due, remaining, state].join(' | '),
    );

  it('lists what a unit leads or helps with, what is awaited first, by deadline', () => {
    const round = deskRound();
    expect(linesOf(round, POLICE)).toEqual([
      'T01-002 | 2022-07-06 | quá 2 ngày | Đang xử lý',
      'T03-001 | 2022-07-06 | lãnh đạo chưa duyệt, quá 2 ngày | Chờ duyệt',
      'T03-003 | 2022-07-06 | chờ UBND tỉnh từ 05/07 | Đã trả lời',
      'T06-003 | 2022-07-11 | còn 3 ngày | Đang xử lý (phối hợp)',
      'T03-002 | 2022-07-20 | còn 12 ngày | Đã trả lời',
    ]);
    expect([round.calls.reads, round.workbook.writes.count]).toEqual([4, 0]);
  });

  it('knows the unit by its short name; leaves out what is only proposed; of nobody there is nothing', () => {
    const round = deskRound();
    const short = String(round.workbook.read('Đơn vị').find(([name]) => name === POLICE)?.[1]);
    expect(short).not.toBe('');
    expect(linesOf(round, short)).toEqual(linesOf(round, POLICE));
    expect(unitWork(round.env, { unit: LAND_OFFICE }).map(({ code }) => code)).toEqual(['T06-003']);
    for (const row of round.workbook.sheets.get('Đơn vị') ?? []) if (row[0] === POLICE) row[1] = '';
    expect([linesOf(round, ''), linesOf(round, 'Đơn vị lạ')]).toEqual([[], []]);
  });

  it('puts what is not awaited last', () => {
    const done = { unit: POLICE, due: '2022-07-01', reply: 'Đã xong.', outcome: 'Đã giải quyết' };
    const rows = [{ ...done, code: 'T08-001', content: 'Đèn ngõ 8 hỏng', decision: 'Duyệt' }];
    expect(linesOf(deskRound({ rows }), POLICE).slice(-1)).toEqual(['T08-001 | 2022-07-01 |  | Đã trả lời']);
  });

  it('gives what was typed as plain text, whole', () => {
    const rows = [
      { code: 'T08-001', content: LONG, place: MARKUP, unit: POLICE, due: '2022-07-01', reply: FORMULA },
    ];
    expect(unitWork(deskRound({ rows }).env, { unit: POLICE })[0]).toMatchObject({
      content: LONG,
      place: MARKUP,
      reply: FORMULA,
    });
  });

  it('records a reply, and says what the check noticed', () => {
    const round = deskRound();
    expect(recordReply(round.env, reply({})).message).toBe(
      'Đã ghi trả lời của T01-002 (Đã giải quyết); chờ lãnh đạo duyệt. Ghi nhầm thì sửa ở Theo dõi.\n' +
        'Nên xem lại: Trả lời không nhắc tới việc được hỏi.',
    );
    expect(round.calls.reads).toBe(3);
    expect(round.row('T01-002')).toMatchObject({
      reply: 'Công an phường đã lắp camera ngày 05/7/2022.',
      outcome: 'Đã giải quyết',
      replyDay: '2022-07-08',
    });
    const sound = 'Công an phường đã bắt đối tượng trộm xe máy ở ngõ 3 ngày 05/7/2022.';
    expect(recordReply(round.env, reply({ reply: sound })).message).not.toContain('Nên xem lại');
  });

  it('records a promise with its day, and a referral with body and day', () => {
    const round = deskRound();
    recordReply(round.env, reply({ outcome: 'Đưa vào kế hoạch', completionDue: '2022-08-01' }));
    expect(round.row('T01-002').completionDue).toBe('2022-08-01');
    recordReply(
      round.env,
      reply({
        code: 'T06-003',
        outcome: 'Chuyển cấp có thẩm quyền',
        referredTo: 'UBND tỉnh',
        referredDay: '2022-07-07',
      }),
    );
    expect(round.row('T06-003')).toMatchObject({ referredTo: 'UBND tỉnh', referredDay: '2022-07-07' });
  });

  it('never writes a formula: such a cell is made text first', () => {
    const round = deskRound();
    recordReply(round.env, reply({ reply: FORMULA }));
    expect(round.row('T01-002').reply).toBe(FORMULA);
    expect(round.calls.formats).toContain('@');
    expect(round.cells().filter((cell) => cell === FORMULA)).toHaveLength(2);
  });

  it.each([
    ['T99-009', { code: 'T99-009' }],
    ['đã gộp vào T01-002', { code: 'T02-001' }],
    ['kết quả giải quyết', { outcome: 'Xong' }],
    ['Hạn hoàn thành', { outcome: 'Đưa vào kế hoạch' }],
    ['Nơi chuyển đến', { outcome: 'Chuyển cấp có thẩm quyền' }],
  ])('refuses with “%s”', (words, input) => {
    const round = deskRound();
    expect(() => recordReply(round.env, reply(input))).toThrow(words);
    expect(round.workbook.writes.count).toBe(0);
  });

  it.each([
    ['a unit for what it leads', POLICE_MAIL, 'T01-002', true],
    ['a unit for what it helps with', POLICE_MAIL, 'T06-003', true],
    ['not a unit for another’s', POLICE_MAIL, 'T07-001', false],
    ['not somebody who is nobody', 'la@example.vn', 'T01-002', false],
    ['the Front for any', 'mattran@example.vn', 'T07-001', true],
    ['the office for any', OFFICE, 'T06-003', true],
  ])('lets reply: %s', (_, email, code, may) => {
    const round = deskRound({ email });
    const record = () => recordReply(round.env, reply({ code }));
    if (may) expect(record().message).toContain(`Đã ghi trả lời của ${code}`);
    else expect(record).toThrow();
    expect(round.row(code).reply !== '').toBe(may);
  });

  it('explains a deadline in lines; of a merged petition that of its main one', () => {
    const round = deskRound();
    const lines = explainDeadline(round.env, { code: 'T01-002' });
    expect(lines[0]).toContain('06/7/2022');
    expect(lines).not.toContain('');
    expect(lines[lines.length - 1]).toContain('quá 2 ngày');
    expect(round.calls.reads).toBe(4);
    expect(explainDeadline(round.env, { code: 'T02-001' }).join(' ')).toContain('T01-002');
    expect(() => explainDeadline(round.env, { code: 'T99-009' })).toThrow('T99-009');
  });
});
