import { beforeAll, describe, expect, it } from 'vitest';
import { type ClockFacts, clockOf } from '../../src/domain/assignment/clock.ts';
import { type Day, dayFromInstant } from '../../src/domain/day.ts';
import { daysOffCells, registerFormulas } from '../../src/workbook/live-formulas.ts';
import { declaredPlace, refsOf } from '../../src/workbook/refs.ts';
import { remainingWords } from '../../src/workbook/remaining.ts';
import { blankRow, encodeRow, type RowOf } from '../../src/workbook/table.ts';
import { daysOff } from '../../src/workbook/tables/catalogues.ts';
import { register } from '../../src/workbook/tables/register.ts';
import { REVIEW_DAY, settings } from '../../src/workbook/tables/settings.ts';
import { blankHost, spreadsheet } from '../support/host.ts';

type Row = RowOf<typeof register>;

const TODAY = '2022-07-08';
const FIRST = register.headerRow + 1;
/** A Monday off, right after a weekend; and a Saturday worked instead of another day. */
const DAYS_OFF: readonly Day[] = ['2022-07-18', '2022-07-30'];

const UNIT = 'Công an phường';
const BODY = 'UBND thành phố';

/** One value of each list, in every combination. */
const PARTS: readonly (readonly Partial<Row>[])[] = [
  [{ standing: 'Còn' }, { standing: 'Chưa đồng ý (T07-003): ngập lại' }],
  ['2022-07-07', TODAY, '2022-07-09', '2022-07-15', ''].map((due) => ({ due })),
  [
    {},
    { reply: 'Đang làm.' },
    { reply: 'Đang làm.', decision: 'Duyệt' },
    { reply: 'x', decision: 'Trả lại: rõ hơn' },
  ],
  [
    {},
    { outcome: 'Đang giải quyết', completionDue: '2022-08-20' },
    { outcome: 'Đưa vào kế hoạch' },
    { outcome: 'Đã giải quyết', completionDue: TODAY },
    { outcome: 'Chuyển cấp có thẩm quyền' },
    { outcome: 'Chuyển cấp có thẩm quyền', referredTo: BODY },
  ],
  [
    {},
    { referredDay: '2022-07-06' },
    { referredDay: '2022-07-06', superiorReplyDay: '2022-07-08' },
    { referredDay: '2022-07-06', superiorReplyDay: '2022-07-06' },
    { referredDay: '2022-07-05', superiorReplyDay: '2022-07-15' },
    { referredDay: '2022-07-12', superiorReplyDay: '2022-07-14' },
  ],
];

/** Rows in which no clock runs, whatever else they hold. */
const STILL: readonly Partial<Row>[] = [
  { unit: '', due: TODAY },
  { unit: UNIT, due: TODAY, mergedInto: 'T05-012' },
  { unit: UNIT, due: TODAY, returnedTo: 'Văn hoá - Xã hội' },
  { standing: 'Tổ đã rút', unit: UNIT },
];

function combinations(): readonly Row[] {
  const rows = PARTS.reduce<readonly Partial<Row>[]>(
    (before, values) => before.flatMap((row) => values.map((value) => ({ ...row, ...value }))),
    [{ unit: UNIT }],
  );
  return [...rows, ...STILL].map((some) => ({ ...blankRow(register), standing: 'Còn', ...some }));
}

describe('the deadline that runs, and what is left of it', () => {
  const rows = combinations();
  let shown: readonly (readonly unknown[])[] = [];

  beforeAll(async () => {
    const host = await blankHost();
    const book = spreadsheet(host);
    const set = book.insertSheet(settings.sheet);
    set.getRange('A2:B2').setValues([[REVIEW_DAY.label, new Date(`${TODAY}T00:00:00+07:00`)]]);
    const off = book.insertSheet(daysOff.sheet);
    off.getRange(1, 1).setValue('Ngày');
    off
      .getRange(2, 1, DAYS_OFF.length, 1)
      .setValues(DAYS_OFF.map((day) => [new Date(`${day}T00:00:00+07:00`)]));
    const sheet = book.insertSheet(register.sheet);
    sheet.insertRowsAfter(1000, rows.length);
    sheet.insertColumnsAfter(1, Object.keys(register.columns).length);
    const place = declaredPlace(register);
    const own = refsOf(register.sheet, place);
    const cells = daysOffCells(daysOff.sheet, declaredPlace(daysOff));
    const grid = rows.map((row, index) => {
      const { state, remaining, runningDue } = registerFormulas(FIRST + index, own, cells);
      return encodeRow(register, place, row, { state, remaining, runningDue });
    });
    sheet.getRange(FIRST, 1, grid.length, grid[0]?.length ?? 0).setValues(grid.map((row) => [...row]));
    const { state = 0, runningDue = 0 } = place.columnOf;
    shown = sheet.getRange(FIRST, state, rows.length, runningDue - state + 1).getValues();
  }, 60_000);

  it('is the same by the rules and by the formulas, on every combination', () => {
    expect(rows.length).toBe(2 * 5 * 4 * 6 * 6 + STILL.length);
    const listed = new Set(DAYS_OFF);
    const differing = rows.flatMap((row, index) => {
      const clock = clockOf(row, listed);
      const due = 'due' in clock ? clock.due : '';
      const [, remaining, running] = shown[index] ?? [];
      const formulaDue = running === '' ? '' : dayOfSerial(running);
      const same = remaining === remainingWords(clock, TODAY) && formulaDue === due;
      return same
        ? []
        : [
            {
              row: filledIn(row),
              rules: [remainingWords(clock, TODAY), due],
              formulas: [remaining, formulaDue],
            },
          ];
    });
    expect(differing).toEqual([]);
  });

  it.each<[string, Partial<ClockFacts>]>([
    ['', {}],
    ['', { unit: UNIT }],
    ['còn 7 ngày', { unit: UNIT, due: '2022-07-15' }],
    ['đến hạn hôm nay', { unit: UNIT, due: TODAY }],
    ['quá 1 ngày', { unit: UNIT, due: '2022-07-07' }],
    ['lãnh đạo chưa duyệt, quá 1 ngày', { unit: UNIT, due: '2022-07-07', reply: 'Đã xong.' }],
    ['quá 1 ngày', { unit: UNIT, due: '2022-07-07', reply: 'Đã xong.', decision: 'Trả lại' }],
    ['', { unit: UNIT, due: '2022-07-07', reply: 'Đã xong.', decision: 'Duyệt', outcome: 'Đã giải quyết' }],
    [
      'quá 1 ngày',
      {
        unit: UNIT,
        due: '2022-07-07',
        reply: 'Đã xong.',
        decision: 'Duyệt',
        outcome: 'Đã giải quyết',
        standing: 'Chưa đồng ý: ngập lại',
      },
    ],
    [
      'còn 43 ngày',
      {
        unit: UNIT,
        due: '2022-07-07',
        reply: 'Sẽ làm.',
        decision: 'Duyệt',
        outcome: 'Đang giải quyết',
        completionDue: '2022-08-20',
      },
    ],
    [
      `chờ ${BODY} từ 06/07`,
      {
        unit: UNIT,
        due: '2022-07-07',
        outcome: 'Chuyển cấp có thẩm quyền',
        referredTo: BODY,
        referredDay: '2022-07-06',
      },
    ],
    [
      'chờ cấp có thẩm quyền',
      {
        unit: UNIT,
        due: '2022-07-07',
        reply: 'Đã chuyển.',
        decision: 'Duyệt',
        outcome: 'Chuyển cấp có thẩm quyền',
      },
    ],
    [
      'còn 11 ngày',
      { unit: UNIT, due: '2022-07-07', referredDay: '2022-07-05', superiorReplyDay: '2022-07-15' },
    ],
  ])('%s: %j', (words, some) => {
    const facts = { ...blankRow(register), standing: 'Còn', ...some };
    expect(remainingWords(clockOf(facts, new Set(DAYS_OFF)), TODAY)).toBe(words);
  });
});

const DAY_MS = 86_400_000;

/** The day of a serial number, which counts from 30/12/1899. */
function dayOfSerial(serial: unknown): Day {
  if (serial instanceof Date) return dayFromInstant(serial.getTime());
  return new Date(Date.UTC(1899, 11, 30) + Number(serial) * DAY_MS).toISOString().slice(0, 10);
}

function filledIn(row: Row): Partial<Row> {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== '' && value !== false),
  ) as Partial<Row>;
}
