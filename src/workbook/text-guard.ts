/** Which texts a sheet would take for something else (a formula, a number, a date) unless the cell is marked as text. */
import type { CellValue } from './cell.ts';

const COULD_BE_TAKEN = /^[\s]*['=+\-@\d.,$€₫%(]|^\s*(true|false)\s*$/i;

/** Whether any of the cells holds such a text. */
export function needsTextFormat(values: readonly (readonly CellValue[])[]): boolean {
  return values.some((row) => row.some((cell) => typeof cell === 'string' && COULD_BE_TAKEN.test(cell)));
}
