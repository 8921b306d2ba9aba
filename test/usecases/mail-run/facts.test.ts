import { describe, expect, it } from 'vitest';
import { petitionFacts, reminderFacts, sheetTroubles } from '../../../src/usecases/mail-run/facts.ts';
import { ledgerPen } from '../../../src/usecases/mail-run/ledger-pen.ts';
import { MAIL_MODES, type MailMode, type NewLedgerRow } from '../../../src/usecases/mail-run/ledger-row.ts';
import { needDaysOff, readDayMatters } from '../../../src/usecases/mail-run/read-matters.ts';
import { openRound } from '../../../src/usecases/read-round.ts';
import { blankRow } from '../../../src/workbook/table.ts';
import { duties, units } from '../../../src/workbook/tables/catalogues.ts';
import { ledger } from '../../../src/workbook/tables/records.ts';
import { register } from '../../../src/workbook/tables/register.ts';
import { addTable } from '../../support/memory.ts';
import { at, type MailBench, mailBench } from './memory-mails.ts';

const NOW = '2022-07-05T08:00';
const DUE = '2022-07-06';

type RegisterCells = Partial<Parameters<typeof addTable<typeof register.columns>>[2][number]>;

function benchWith(rows: readonly RegisterCells[]): MailBench {
  const bench = mailBench(NOW, []);
  addTable(
    bench.workbook,
    register,
    rows.map((row, n) => ({
      ...blankRow(register),
      code: `T01-00${n + 1}`,
      unit: 'Công an phường',
      due: DUE,
      ...row,
    })),
  );
  addTable(bench.workbook, units, [
    { ...blankRow(units), name: 'Công an phường', short: 'CA', email: 'congan@example.vn' },
    { ...blankRow(units), name: 'Đơn vị cũ', email: 'cu@example.vn', validTo: '2022-06-30' },
    { ...blankRow(units), name: 'Đơn vị mới', email: 'moi@example.vn', validFrom: '2022-07-06' },
  ]);
  return bench;
}

function mattersOf({ env, clock }: MailBench, mode: MailMode = MAIL_MODES.live) {
  const round = openRound(env.workbook, clock.now);
  return readDayMatters(env.workbook, round, needDaysOff(env.workbook, round), mode);
}

const factsOf = (rows: readonly RegisterCells[]) => petitionFacts(mattersOf(benchWith(rows)));

describe('petitions that somebody is reminded of', () => {
  it('are those that wait for a reply, with the reason of their deadline', () => {
    const [first, ...others] = factsOf([{ content: 'Rác tồn đọng', place: 'ngõ 12' }]);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      code: 'T01-001',
      content: 'Rác tồn đọng',
      place: 'ngõ 12',
      due: DUE,
      setOn: '',
    });
    expect(first?.why).toBe(
      'Hạn: hết thứ Tư 06/7/2022, vì hạn ghi là “chậm nhất ngày 06/7/2022”, kể cả ngày ấy.',
    );
  });

  it.each([
    ['a unit is only proposed', { due: '' as const }, []],
    ['the reply lies before a leader', { reply: 'Đã làm.' }, [['reply', 'leader', DUE]]],
    ['a leader sent it back', { reply: 'Đã làm.', decision: 'Trả lại: chưa rõ' }, [['reply', 'unit', DUE]]],
    [
      'the group does not agree',
      { reply: 'x', decision: 'Duyệt', standing: 'Chưa đồng ý: còn ngập' },
      [['reply', 'unit', DUE]],
    ],
    ['it was answered', { reply: 'x', decision: 'Duyệt', outcome: 'Đã giải quyết' }, []],
    [
      'work was promised',
      { reply: 'x', decision: 'Duyệt', outcome: 'Đưa vào kế hoạch', completionDue: '2022-07-29' },
      [['completion', 'unit', '2022-07-29']],
    ],
    ['a higher level decides', { outcome: 'Chuyển cấp có thẩm quyền', referredDay: '2022-07-01' }, []],
    [
      'a higher level has decided: the deadline moved by the days it took',
      { outcome: 'Chuyển cấp có thẩm quyền', referredDay: '2022-07-01', superiorReplyDay: '2022-07-05' },
      [['reply', 'unit', '2022-07-11']],
    ],
    ['it was merged', { mergedInto: 'T09-001' }, []],
    ['its group withdrew it', { standing: 'Tổ đã rút', due: '' as const }, []],
    ['the unit gave it back', { returnedTo: 'UBND phường' }, []],
  ] as const)('when %s', (_, cells, expected) => {
    expect(factsOf([cells]).map(({ kind, waitsFor, due }) => [kind, waitsFor, due])).toEqual(expected);
  });

  it('say why a deadline moved while a higher level decided', () => {
    const [moved] = factsOf([
      { outcome: 'Chuyển cấp có thẩm quyền', referredDay: '2022-07-01', superiorReplyDay: '2022-07-05' },
    ]);
    expect(moved?.why).toBe(
      'Hạn: hết thứ Hai 11/7/2022, vì hạn cũ 06/7 cộng 4 ngày tạm dừng chờ cấp có thẩm quyền.',
    );
  });

  it('say what a leader or a group found wanting in the reply', () => {
    const facts = factsOf([
      { reply: 'Đã làm.', decision: 'Trả lại: ngày nào? (Thường trực, 05/7/2022)' },
      { reply: 'Đã làm.', decision: 'Duyệt', standing: 'Chưa đồng ý (T04-001): còn ngập' },
      { standing: 'Còn' },
    ]);
    expect(facts.map(({ remark }) => remark)).toEqual([
      'Ý kiến lãnh đạo: Trả lại: ngày nào? (Thường trực, 05/7/2022)',
      'Ý kiến của tổ: Chưa đồng ý (T04-001): còn ngập',
      '',
    ]);
  });

  it('know a unit by its short name, whatever case, and keep a name that no catalogue has', () => {
    expect(
      factsOf([{ unit: 'ca' }, { unit: 'CÔNG AN PHƯỜNG' }, { unit: 'Nơi lạ' }]).map(({ unit }) => unit),
    ).toEqual(['Công an phường', 'Công an phường', 'Nơi lạ']);
  });

  it('have no reason where the day is nobody’s rule', () => {
    expect(factsOf([{ due: '2022-07-20' }]).map(({ why }) => why)).toEqual(['']);
  });

  it('are not explained by a period from today, which they were not counted from', () => {
    const bench = benchWith([{ due: '2022-07-22' }]);
    at(bench, '2022-07-12T08:00');
    expect(petitionFacts(mattersOf(bench)).map(({ why }) => why)).toEqual(['']);
  });

  it.each([
    { mode: MAIL_MODES.live, unit: 'CA', sent: 'Gửi thật', setOn: '2022-07-04' },
    { mode: MAIL_MODES.live, unit: 'CA', sent: 'Chạy thử', setOn: '' },
    { mode: MAIL_MODES.trial, unit: 'CA', sent: 'Chạy thử', setOn: '2022-07-04' },
    { mode: MAIL_MODES.live, unit: 'Đơn vị khác', sent: 'Gửi thật', setOn: '' },
  ])('were told to $unit ($sent, now $mode) on: $setOn', ({ mode, unit, sent, setOn }) => {
    const bench = benchWith([{}]);
    const told: NewLedgerRow = {
      ...blankRow(ledger),
      day: '2022-07-04',
      kind: 'Giao việc',
      recipient: unit,
      items: 'T01-001 hạn 06/7/2022',
      mode: sent,
      state: 'đã gửi',
    };
    const pen = ledgerPen(bench.workbook, mattersOf(bench).ledger);
    pen.add([told]);
    pen.commit();
    expect(petitionFacts(mattersOf(bench, mode)).map((facts) => facts.setOn)).toEqual([setOn]);
  });
});

describe('petitions that nobody can be reminded of although something is awaited', () => {
  const approved = { reply: 'Đã làm.', decision: 'Duyệt', outcome: 'Đã giải quyết' } as const;
  const reopened = {
    ...approved,
    due: '2022-07-01',
    replyDay: '2022-06-30',
    standing: 'Chưa đồng ý: còn ngập',
  } as const;
  const spokenOf = (bench: MailBench): readonly string[] =>
    sheetTroubles(mattersOf(bench)).filter((line) => line.includes('T01-001'));

  it.each([
    ['Hãy bấm Phát hành phân công', { returnedTo: 'UBND phường' }],
    ['Hạn hoàn thành', { ...approved, outcome: 'Đang giải quyết' }],
    [
      'Cấp trên đã trả lời',
      {
        ...approved,
        outcome: 'Chuyển cấp có thẩm quyền',
        referredDay: '2022-07-01',
        superiorReplyDay: '2022-07-04',
      },
    ],
    ['Hãy ghi Hạn trả lời mới', reopened],
  ] as const)('are told to the office: “%s”', (words, cells) => {
    const bench = benchWith([cells]);
    expect(petitionFacts(mattersOf(bench))).toEqual([]);
    const said = spokenOf(bench);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
  });

  it('are no others', () => {
    const rows = [
      {},
      { due: '' },
      approved,
      { returnedTo: 'UBND phường', mergedInto: 'T09-001' },
      { ...reopened, due: '2022-07-05' },
      { ...reopened, decision: 'Trả lại: chưa rõ' },
      { ...approved, outcome: 'Đang giải quyết', completionDue: '2022-07-29' },
    ] as const;
    for (const row of rows) expect(spokenOf(benchWith([row]))).toEqual([]);
  });

  it('a unit whose reply was approved is late again only with a deadline that it was told since', () => {
    const bench = benchWith([reopened]);
    const pen = ledgerPen(bench.workbook, mattersOf(bench).ledger);
    pen.add([
      {
        ...blankRow(ledger),
        day: '2022-07-01',
        kind: 'Đổi hạn',
        recipient: 'Công an phường',
        items: 'T01-001 hạn 01/7/2022',
        mode: MAIL_MODES.live,
        state: 'đã gửi',
      },
    ]);
    pen.commit();
    expect(petitionFacts(mattersOf(bench)).map(({ due }) => due)).toEqual(['2022-07-01']);
    expect(spokenOf(bench)).toEqual([]);
  });
});

describe('the other facts', () => {
  it('name only units that exist on the day', () => {
    const facts = reminderFacts(mattersOf(benchWith([])), [], { owed: [], notices: [] });
    expect(facts.units.map(({ name }) => name)).toEqual(['Công an phường']);
  });

  it('count each petition once, by its state', () => {
    const matters = mattersOf(benchWith([{}, {}, { due: '' }, { mergedInto: 'T01-001' }]));
    expect(reminderFacts(matters, [], { owed: [], notices: [] }).standing).toEqual([
      { label: 'Đang xử lý', count: 2 },
      { label: 'Chưa phân công', count: 1 },
    ]);
  });

  it('take the deadline of a duty from its words where no day is typed, and list those without any', () => {
    const bench = benchWith([]);
    addTable(bench.workbook, duties, [
      { ...blankRow(duties), duty: 'Việc một', unit: 'Công an phường', wording: 'trước ngày 07/7/2022' },
      { ...blankRow(duties), duty: 'Việc hai', unit: 'ca; Nơi lạ;', due: '2022-07-05', wording: 'sớm' },
      { ...blankRow(duties), duty: 'Việc ba', unit: 'Công an phường', wording: 'khi có thể' },
      { ...blankRow(duties), duty: 'Việc bốn', unit: 'Công an phường', state: 'Đã xong' },
      { ...blankRow(duties), duty: 'Việc năm', unit: 'Công an phường', doneDay: '2022-07-01' },
    ]);
    const matters = mattersOf(bench);
    const { duties: open } = reminderFacts(matters, [], { owed: [], notices: [] });
    expect(open.map(({ duty, due }) => [duty, due])).toEqual([
      ['Việc một', '2022-07-06'],
      ['Việc hai', '2022-07-05'],
      ['Việc ba', ''],
    ]);
    expect(open.map(({ unit }) => unit)).toEqual([
      'Công an phường',
      'Công an phường; Nơi lạ',
      'Công an phường',
    ]);
    expect(open[0]?.why).toContain('trước ngày 07/7/2022');
    expect(sheetTroubles(matters)).toEqual(['Trang Kế hoạch, dòng 6: chưa có hạn, nên không ai được nhắc.']);
  });
});

describe('the groups’ lists', () => {
  it.each([
    ['2022-07-05T08:00', '', false],
    ['2022-07-05T08:00', '16:00 04/7/2022', true],
    ['2022-07-07T08:00', '', false],
    ['2022-07-08T08:00', '', true],
  ])('on %s, frozen “%s”: closed %s', (now, frozenAt, closed) => {
    const bench = benchWith([]);
    at(bench, now);
    const matters = mattersOf(bench);
    const settings = { ...matters.settings, frozenAt };
    const facts = reminderFacts({ ...matters, settings, conferenceDay: '2022-07-07' }, [], {
      owed: [],
      notices: [],
    });
    expect(facts.listsClosed).toBe(closed);
  });
});
