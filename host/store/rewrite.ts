/** Every formula of a workbook, wherever it stands: in cells, in conditional formats, in data validations. */
import type { BookData, Criterion, SheetData } from './model.ts';

/** Rewrites each formula of the book; `rewrite` is told the formula and the name of the sheet it stands on. */
export function mapFormulas(book: BookData, rewrite: (formula: string, onSheet: string) => string): void {
  for (const sheet of book.sheets) {
    for (const line of sheet.cells.values()) {
      for (const cell of line.values()) {
        if (cell.formula !== undefined) cell.formula = rewrite(cell.formula, sheet.name);
      }
    }
    for (const criterion of criteriaOf(sheet)) {
      criterion.args = criterion.args.map((arg) =>
        typeof arg === 'string' && arg.startsWith('=') ? rewrite(arg, sheet.name) : arg,
      );
    }
  }
}

export function criteriaOf(sheet: SheetData): Criterion[] {
  return [...sheet.validations, ...sheet.conditionalFormats].map((holder) => holder.criterion);
}

/** Lets validations that take their values from a renamed sheet follow it. */
export function mapCriteriaSheets(book: BookData, from: string, to: string): void {
  for (const criterion of book.sheets.flatMap(criteriaOf)) {
    for (const arg of criterion.args) {
      if (typeof arg === 'object' && arg !== null && 'sheet' in arg && arg.sheet === from) arg.sheet = to;
    }
  }
}
