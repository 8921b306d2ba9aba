/** Row and column of a cell in one number, so that it can be the key of a map. */
export type CellKey = number;

const MOST_COLUMNS = 18_279;

/** Rows and columns count from 1. */
export const cellKey = (row: number, column: number): CellKey => row * MOST_COLUMNS + column;
export const rowOf = (key: CellKey): number => Math.floor(key / MOST_COLUMNS);
export const columnOf = (key: CellKey): number => key % MOST_COLUMNS;
