/** Cells and grids as they cross the edge of the workbook, and the names people give to places in it. */

/** What a cell holds when read or written; blank is `''`, a day is a Date at midnight in Vietnam. */
export type CellValue = string | number | boolean | Date;

/** Rows of cells; every row has the same length. */
export type Grid = readonly (readonly CellValue[])[];

/** Column number, from 1, to letters: 1 → `A`, 28 → `AB`. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? last : columnLetters(rest) + last;
}

/** The name of a cell, row and column from 1: `E12`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A sheet's name as formulas want it: `'Theo dõi'`. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** A cell of a grid, row and column from 1; blank where the grid ends. */
export function cellAt(grid: Grid, row: number, column: number): CellValue {
  return grid[row - 1]?.[column - 1] ?? '';
}

/** Whether two cells would look the same to a reader: dates by instant, the rest by value. */
export function sameCell(a: CellValue, b: CellValue): boolean {
  return a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;
}
