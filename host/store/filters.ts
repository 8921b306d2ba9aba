/** A sheet's filter: which rows its hidden values hide. */
import { closed } from './areas.ts';
import type { SheetData } from './model.ts';
import { type Reader, textAt } from './read.ts';

/** Whether the filter hides a row; its first row, the header, always shows. */
export function isHiddenByFilter(sheet: SheetData, row: number, reader: Reader): boolean {
  if (sheet.filter === undefined) return false;
  const { top, bottom } = closed(sheet.filter.area, sheet);
  if (row <= top || row > bottom) return false;
  return Object.entries(sheet.filter.hidden).some(([column, values]) =>
    values.includes(textAt(sheet, row, Number(column), reader)),
  );
}
