/** What is known of a workbook just read from a file, by the results that stand in it. */
import type { BookData, Computed, SheetData } from '../store/model.ts';
import type { CellKey } from './cell-key.ts';
import { contentsOf } from './contents.ts';
import type { Known } from './known.ts';

/**
 * @param book as read, nothing changed yet
 * @param results by sheet and cell; formulas without one are worked out when first asked for
 * @param day the day on which the results were worked out, `YYYY-MM-DD`
 */
export function knownFromFile(
  book: BookData,
  results: ReadonlyMap<SheetData, ReadonlyMap<CellKey, Computed>>,
  day: string,
): Known {
  const values = book.sheets.map((sheet) => results.get(sheet) ?? new Map());
  return { contents: contentsOf(book, null), values, isTangled: false, day, timeZone: book.timeZone };
}
