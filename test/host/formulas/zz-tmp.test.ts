/** Whatever is changed in whatever order, the calculator answers as a new one would. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCalculator } from '../../../host/formulas/calculator.ts';
import type { BookData } from '../../../host/store/model.ts';
import { bookOf, type Entry, put, sheetOf } from './book.ts';

const clock = { now: () => Date.UTC(2022, 5, 29, 3) };
const FORMULAS = [
  "=IFERROR(INDEX('Sổ'!$B:$B;MATCH(A1;'Sổ'!$A:$A;0));\"\")",
  '=COUNTIF(\'Sổ\'!A:A;"<>"&A1)',
  "=VLOOKUP(A2;'Sổ'!A:B;2;FALSE)",
  '=SUM(A1:A)',
  '=IF(\'Sổ\'!B2="";"trống";\'Sổ\'!B2)',
];
const ENTRY: fc.Arbitrary<Entry> = fc.oneof(
  fc
    .constantFrom<Entry>('a', 'b', 'c*', '', 1, 2.5, true, null, ...FORMULAS)
    .map((entry) => (entry === '' ? null : entry)),
);
const CHANGE = fc.record({
  sheet: fc.integer({ min: 0, max: 1 }),
  row: fc.constantFrom(1, 2, 3, 4, 40, 900),
  column: fc.integer({ min: 1, max: 3 }),
  entry: ENTRY,
});

function answers(book: BookData, calculator: ReturnType<typeof createCalculator>): unknown[] {
  return book.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, cell]) =>
        cell.formula === undefined
          ? []
          : [[sheet.name, row, column, calculator.value(sheet.name, row, column)]],
      ),
    ),
  );
}

it('x', { timeout: 300000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.array(CHANGE, { minLength: 1, maxLength: 5 }), { maxLength: 6 }), (rounds) => {
      const book = bookOf(sheetOf('Tổ', [['a', FORMULAS[0] ?? null]]), sheetOf('Sổ', [['a', 'đã sửa']]));
      const calculator = createCalculator(book, clock);
      for (const changes of rounds) {
        for (const { sheet, row, column, entry } of changes) {
          const data = book.sheets[sheet];
          if (data) put(data, row, column, entry);
        }
        book.version += 1;
        expect(answers(book, calculator)).toEqual(answers(book, createCalculator(book, clock)));
      }
    }),
    { numRuns: 1500 },
  );
});
