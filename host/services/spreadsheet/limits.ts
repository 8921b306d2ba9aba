/** Google's bounds on the size of a workbook. */
import type { Desk } from './desk.ts';

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

/** Refuses to let the workbook grow by so many cells past ten million. */
export function demandCells(desk: Desk, more: number): void {
  const now = desk.ctx.book.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
  if (now + more <= MOST_CELLS) return;
  desk.fail(
    `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
  );
}

/** Refuses more columns than a sheet may have. */
export function demandColumns(desk: Desk, columns: number): void {
  if (columns > MOST_COLUMNS) desk.fail(`A sheet cannot have more than ${MOST_COLUMNS} columns.`);
}
