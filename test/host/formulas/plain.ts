/** All formulas of a workbook worked out the plain way: each typed into its own cell, all cells there. */
import { cellKey } from '../../../host/formulas/cell-key.ts';
import { contentsOf } from '../../../host/formulas/contents.ts';
import { shownValue } from '../../../host/formulas/engine/engine.ts';
import { evaluatePlainly } from '../../../host/formulas/evaluation.ts';
import { allNeeds } from '../../../host/formulas/needs.ts';
import type { Calculator } from '../../../host/run/context.ts';
import type { BookData, Computed } from '../../../host/store/model.ts';

/** @param now milliseconds since 1970 */
export function plainCalculator(book: BookData, now: number): Calculator {
  const contents = contentsOf(book, null);
  const task = { contents, values: contents.sheets.map(() => new Map()), timeZone: book.timeZone, now };
  const { values } = evaluatePlainly(task, allNeeds(contents));
  return {
    value: (sheet, row, column) =>
      shownValue(
        values[contents.sheetNumbers.get(sheet.toLowerCase()) ?? -1]?.get(cellKey(row, column)) ?? null,
      ),
  };
}

/** What every formula of a workbook comes to, with where it stands. */
export function answersOf(book: BookData, calculator: Calculator): [string, number, number, Computed][] {
  return book.sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, { formula }]): [string, number, number, Computed][] =>
        formula === undefined ? [] : [[name, row, column, calculator.value(name, row, column)]],
      ),
    ),
  );
}
