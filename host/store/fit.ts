/** An estimate of how wide a column must be for its text: Sheets measures glyphs, this counts letters. */
import type { SheetData } from './model.ts';
import { type Reader, textAt } from './read.ts';
import { styleAt } from './styles.ts';

const PADDING = 20;
const NARROWEST = 21;
/** Width of an average letter in pixels for each point of the font's size. */
const LETTER = 0.7;

/** Pixels that hold the longest line of the column's texts. */
export function fittingWidth(sheet: SheetData, column: number, reader: Reader): number {
  let widest = 0;
  for (const row of sheet.cells.keys()) {
    const text = textAt(sheet, row, column, reader);
    if (text === '') continue;
    const longest = Math.max(...text.split('\n').map((line) => line.length));
    widest = Math.max(widest, longest * LETTER * (styleAt(sheet, row, column).fontSize ?? 10));
  }
  return Math.max(NARROWEST, Math.round(widest) + PADDING);
}
