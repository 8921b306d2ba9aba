/** How a damaged header is made whole again without touching a row that people typed. */
import { foldCase } from '../domain/text.ts';
import { type CellValue, cellAt, type Grid } from './cell.ts';
import { declaredPlace } from './refs.ts';
import { type Columns, entries, type Located, locate, missingColumns, type Table } from './table.ts';

export interface HeaderRepair<C extends Columns> {
  /** A blank row is put in here first, because the header row is gone; rows below move down. */
  readonly insertBefore: number | undefined;
  /** Headers to write, by column from 1. */
  readonly write: readonly { readonly column: number; readonly header: string }[];
  /** Columns of the row below the new header that hold the words of the old one: to be blanked. */
  readonly blankBelow: readonly number[];
  /** The table as it will be found afterwards. */
  readonly located: Located<C>;
}

/**
 * Works out what to write so that the table is found whole: missing headers go back to their declared place when it
 * is free there, else to the right of everything; a header row that is gone is put in anew.
 * @param expectedRow where the header belongs on this sheet
 */
export function repairHeader<C extends Columns>(
  table: Table<C>,
  grid: Grid,
  expectedRow: number = table.headerRow,
): HeaderRepair<C> {
  const located = locate(table, grid) ?? partlyThere(table, grid, expectedRow);
  if (located === undefined) return newHeader(table, grid, expectedRow);
  const declared = declaredPlace(table).columnOf;
  const inPlace = Object.entries<number | undefined>(located.columnOf).every(
    ([key, column]) => declared[key] === column,
  );
  if (isTypedOver(table, grid, located, inPlace)) {
    const blankBelow = Object.values<number | undefined>(located.columnOf).flatMap((column) => column ?? []);
    return { ...newHeader(table, grid, located.headerRow), blankBelow };
  }
  const columnOf: { [K in keyof C]?: number } = { ...located.columnOf };
  const write: { column: number; header: string }[] = [];
  let free = widthOf(grid) + 1;
  for (const key of missingColumns(table, located)) {
    const home = declared[key];
    const column = inPlace && home !== undefined ? home : free++;
    columnOf[key] = column;
    write.push({ column, header: table.columns[key]?.header ?? '' });
  }
  return {
    insertBefore: undefined,
    write,
    blankBelow: [],
    located: { headerRow: located.headerRow, columnOf },
  };
}

/** Longer than any name that people give a column: what was typed over the header, to be kept. */
const LONGEST_NAME = 40;

/** Whether a petition was typed where a header belongs. */
function isTypedOver<C extends Columns>(
  table: Table<C>,
  grid: Grid,
  located: Located<C>,
  inPlace: boolean,
): boolean {
  const declared = declaredPlace(table).columnOf;
  return missingColumns(table, located).some((key) => {
    const home = declared[key];
    const cell = home === undefined ? '' : cellAt(grid, located.headerRow, home);
    return inPlace && String(cell).length > LONGEST_NAME;
  });
}

/** A header row that lost a required header is still one when two of its cells are known and stand in their place. */
function partlyThere<C extends Columns>(table: Table<C>, grid: Grid, row: number): Located<C> | undefined {
  const columnOf: Partial<Record<keyof C, number>> = {};
  entries(table).forEach(([key, column], index) => {
    const cell = cellAt(grid, row, index + 1);
    const names = [column.header, ...column.aliases].map(foldCase);
    if (typeof cell === 'string' && names.includes(foldCase(cell))) columnOf[key] = index + 1;
  });
  return Object.keys(columnOf).length >= 2 ? { headerRow: row, columnOf } : undefined;
}

function newHeader<C extends Columns>(table: Table<C>, grid: Grid, row: number): HeaderRepair<C> {
  const occupied = (grid[row - 1] ?? []).some((cell: CellValue) => cell !== '');
  return {
    insertBefore: occupied ? row : undefined,
    blankBelow: [],
    write: entries(table).map(([, column], index) => ({ column: index + 1, header: column.header })),
    located: { ...declaredPlace(table), headerRow: row },
  };
}

function widthOf(grid: Grid): number {
  return grid[0]?.length ?? 0;
}
