/** Google's bounds on the size of a workbook. */
import type { Bench } from './bench.ts';

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

/** Refuses to let the workbook grow by so many cells past ten million. */
export function demandCells(bench: Bench, more: number): void {
  const now = bench.ctx.book.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
  if (now + more <= MOST_CELLS) return;
  bench.fail(
    `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
  );
}

/** Refuses more columns than a sheet may have. */
export function demandColumns(bench: Bench, columns: number): void {
  if (columns > MOST_COLUMNS) bench.fail(`A sheet cannot have more than ${MOST_COLUMNS} columns.`);
}
