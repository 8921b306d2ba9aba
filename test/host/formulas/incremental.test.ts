/** Whatever is changed in whatever order, the calculator answers as one that works out everything, plainly, anew. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCalculator } from '../../../host/formulas/calculator.ts';
import type { BookData } from '../../../host/store/model.ts';
import { bookOf, type Entry, put, sheetOf } from './book.ts';
import { answersOf, plainCalculator } from './plain.ts';

const DAY = 24 * 3_600_000;
const NOON = Date.UTC(2022, 5, 29, 5);

/** Formulas about columns A and B of a row, `#`. */
const ABOUT_CONSTANTS = [
  "=IFERROR(INDEX('Sổ'!$B:$B;MATCH($A#;'Sổ'!$A:$A;0));\"\")",
  '=COUNTIF(\'Sổ\'!A:A;"<>"&A#)',
  "=VLOOKUP(A#;'Sổ'!A:B;2;FALSE)",
  '=SUM(B1:B)',
  '=COUNTIF(A:A;"")',
  '=IF($A#="a";$B#/3;IF($A#="";"";$A#&ROW()))',
  '=IF(ISNUMBER($B#);$B#*3=1;$A#)',
  '=IF(TODAY()>44741;A#;B#)',
];
/** About column C, which holds formulas of the first kind. */
const ABOUT_FORMULAS = [
  '=IF(\'Sổ\'!C#="";"trống";\'Sổ\'!C#)',
  "=INDEX('Tổ'!$C:$C;IF(ISNUMBER(B#);2;1))",
  '=C#&"."',
  '=C#*2',
  '=COUNTA(C:C)&COUNTIF(\'Sổ\'!C:C;"a*")',
];
/** Formulas for which all must be worked out together. */
const TANGLED = ['=SUBTOTAL(3;A1:A9)', '=A1:A3', '=D#', '=VLOOKUP("a";\'Tổ\'!A:D;4;FALSE)'];
const ROWS = [1, 2, 3, 4, 40, 900];
const CONSTANT = fc.constantFrom<Entry>('a', 'b', 'c*', 'A', 1, 2.5, true, null);
const FORMULA = fc.constantFrom<Entry>(null, ...ABOUT_CONSTANTS, ...ABOUT_FORMULAS);
const cellOf = (columns: readonly number[], entry: fc.Arbitrary<Entry>) =>
  fc.record({
    sheet: fc.integer({ min: 0, max: 1 }),
    row: fc.constantFrom(...ROWS),
    column: fc.constantFrom(...columns),
    entry,
  });
const ORDERLY = fc.oneof(cellOf([1, 2], CONSTANT), cellOf([4], FORMULA));
const WILD = fc.oneof(ORDERLY, cellOf([1, 2, 3, 4], fc.oneof(FORMULA, fc.constantFrom<Entry>(...TANGLED))));
const roundsOf = (change: typeof ORDERLY) =>
  fc.array(
    fc.record({
      changes: fc.array(change, { maxLength: 5 }),
      days: fc.constantFrom(0, 0, 1),
      rowsMore: fc.constantFrom(0, 0, 100),
      swapsSheets: fc.constantFrom(false, false, true),
    }),
    { maxLength: 6 },
  );

function atRow(entry: Entry, row: number): Entry {
  return typeof entry === 'string' ? entry.replaceAll('#', String(row)) : entry;
}

/** Both tabs filled with one formula in every row, as consolidation fills them. */
function startingBook(formulas: readonly [string, string]): BookData {
  const grid = (formula: string): Entry[][] =>
    [1, 2, 3, 4].map((row) => [row % 2 === 0 ? 'a' : 'b', 1 / row, atRow(formula, row)]);
  return bookOf(sheetOf('Tổ', grid(formulas[0])), sheetOf('Sổ', grid(formulas[1])));
}

it.each([
  ['orderly formulas', ORDERLY],
  ['formulas in circles, that spill, that look anywhere', WILD],
])('answers after every change as if all were worked out anew: %s', { timeout: 120_000 }, (_, change) => {
  const first = fc.constantFrom(...ABOUT_CONSTANTS);
  fc.assert(
    fc.property(fc.tuple(first, first), roundsOf(change), (formulas, rounds) => {
      const book = startingBook(formulas);
      const clock = { time: NOON, now: () => clock.time };
      const calculator = createCalculator(book, clock);
      answersOf(book, calculator);
      for (const { changes, days, rowsMore, swapsSheets } of rounds) {
        for (const { sheet, row, column, entry } of changes) {
          const data = book.sheets[sheet];
          if (data) put(data, row, column, atRow(entry, row));
        }
        for (const sheet of book.sheets) sheet.rowCount += rowsMore;
        if (swapsSheets) book.sheets.reverse();
        clock.time += days * DAY;
        book.version += 1;
        expect(answersOf(book, calculator)).toEqual(answersOf(book, plainCalculator(book, clock.time)));
      }
    }),
    { numRuns: 30 },
  );
});

it('lets a copy start from what is known, and go its own way', () => {
  const book = startingBook(["=VLOOKUP(A#;'Sổ'!A:B;2;FALSE)", '=SUM(B1:B)']);
  const clock = { now: () => NOON };
  const calculator = createCalculator(book, clock);
  const copy = structuredClone(book);
  const own = createCalculator(copy, clock, () => calculator.known?.() ?? null);
  const [tab, register] = copy.sheets;
  if (tab) put(tab, 2, 1, 'b');
  if (register) put(register, 1, 2, 'của bản sao');
  copy.version += 1;
  expect(answersOf(copy, own)).toEqual(answersOf(copy, plainCalculator(copy, NOON)));
  expect(own.value('Tổ', 2, 3)).toBe('của bản sao');
  expect(calculator.value('Tổ', 2, 3)).toBe(0.5);
});
