/** A sheet declared once, and its rows read by header: names of columns, never their positions. */
import { foldCase } from '../domain/text.ts';
import { vi } from '../text/vi.ts';
import { type CellValue, cellAt, cellName, type Grid } from './cell.ts';
import type { Column, ReadingContext } from './column.ts';
import type { Problem } from './problem.ts';

// biome-ignore lint/suspicious/noExplicitAny: a table holds columns of any type; Row<> gives each its own back.
export type Columns = Readonly<Record<string, Column<any>>>;

export interface Table<C extends Columns> {
  /** The sheet's name; source tabs share one declaration and have names of their own. */
  readonly sheet: string;
  readonly columns: C;
  /** Where set-up puts the header; reading finds it wherever it is in the first ten rows. */
  readonly headerRow: number;
}

/** A row as values by column, with the row number it stands on. */
export type Row<C extends Columns> = { readonly $row: number } & {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never;
};

export type RowOf<T> = T extends Table<infer C> ? Row<C> : never;
export type KeyOf<T> = T extends Table<infer C> ? keyof C & string : never;

export function defineTable<const C extends Columns>(table: Table<C>): Table<C> {
  return table;
}

/** Where a table was found in a grid: header row and column numbers, from 1. */
export interface Located<C extends Columns> {
  readonly headerRow: number;
  readonly columnOf: Readonly<Partial<Record<keyof C, number>>>;
}

export interface Decoded<C extends Columns> {
  readonly rows: readonly Row<C>[];
  readonly problems: readonly Problem[];
}

/** People put rows of their own above; the header is looked for as far down as this. */
const HEADER_WITHIN = 30;

/** Keys and columns of a table, in the declared order. */
export function entries<C extends Columns>(table: Table<C>): readonly [keyof C & string, Columns[string]][] {
  return Object.entries(table.columns);
}

function headerKeys<C extends Columns>(table: Table<C>): ReadonlyMap<string, keyof C & string> {
  const keys = new Map<string, keyof C & string>();
  for (const [key, column] of entries(table)) {
    for (const name of [column.header, ...column.aliases]) keys.set(foldCase(name), key);
  }
  return keys;
}

function columnsIn<C extends Columns>(
  row: readonly CellValue[],
  keys: ReadonlyMap<string, keyof C & string>,
): Partial<Record<keyof C, number>> {
  const found: Partial<Record<keyof C, number>> = {};
  row.forEach((cell, index) => {
    const key = typeof cell === 'string' ? keys.get(foldCase(cell)) : undefined;
    if (key !== undefined && found[key] === undefined) found[key] = index + 1;
  });
  return found;
}

/**
 * Finds the header: of the first thirty rows the one with most known headers, if it has every required one
 * (or, when none is required, at least half of all). Undefined when there is no such row.
 */
export function locate<C extends Columns>(table: Table<C>, grid: Grid): Located<C> | undefined {
  const keys = headerKeys(table);
  let best: Located<C> | undefined;
  let most = 0;
  grid.slice(0, HEADER_WITHIN).forEach((row, index) => {
    const columnOf = columnsIn<C>(row, keys);
    const known = Object.keys(columnOf).length;
    if (known > most) {
      most = known;
      best = { headerRow: index + 1, columnOf };
    }
  });
  return best !== undefined && isHeader(table, best, most) ? best : undefined;
}

function isHeader<C extends Columns>(table: Table<C>, found: Located<C>, known: number): boolean {
  const required = entries(table).filter(([, column]) => column.required);
  if (required.length === 0) return known * 2 >= entries(table).length;
  return known >= 2 && required.every(([key]) => found.columnOf[key] !== undefined);
}

/** Columns of the table that the sheet has no header for. */
export function missingColumns<C extends Columns>(
  table: Table<C>,
  located: Located<C>,
): readonly (keyof C & string)[] {
  return entries(table)
    .filter(([key]) => located.columnOf[key] === undefined)
    .map(([key]) => key);
}

/** Headers that stand twice in the header row: the second is not read, and is a problem. */
export function repeatedHeaders<C extends Columns>(
  table: Table<C>,
  located: Located<C>,
  sheet: string,
  grid: Grid,
): readonly Problem[] {
  const keys = headerKeys(table);
  const row = grid[located.headerRow - 1] ?? [];
  return row.flatMap((cell, index) => {
    const key = typeof cell === 'string' ? keys.get(foldCase(cell)) : undefined;
    if (key === undefined || located.columnOf[key] === index + 1) return [];
    const header = String(cell);
    return [
      { sheet, cell: cellName(located.headerRow, index + 1), header, reason: vi.repeatedHeader(header) },
    ];
  });
}

/**
 * Reads the rows below the header. A row is kept when a cell of the table is not blank (formula cells apart);
 * a bad cell gives its column's blank value and a problem, and never hides the rest of its row.
 */
export function decodeRows<C extends Columns>(
  table: Table<C>,
  located: Located<C>,
  sheet: string,
  grid: Grid,
  context: ReadingContext,
): Decoded<C> {
  const rows: Row<C>[] = [];
  const problems: Problem[] = [];
  const columns = entries(table);
  for (let at = located.headerRow + 1; at <= grid.length; at += 1) {
    const row: Record<string, unknown> = { $row: at };
    const faults: Problem[] = [];
    if (isBlank(columns, located, grid, at)) continue;
    for (const [key, column] of columns) {
      const position = located.columnOf[key];
      const cell = position === undefined ? '' : cellAt(grid, at, position);
      const { value, fault } = column.decode(cell, context);
      row[key] = value;
      if (fault !== undefined && position !== undefined) {
        faults.push({ sheet, cell: cellName(at, position), header: column.header, reason: fault });
      }
    }
    rows.push(row as Row<C>);
    problems.push(...faults);
  }
  return { rows, problems };
}

/** Whether nothing of the table stands in the row; formulas and unticked boxes do not count. */
function isBlank<C extends Columns>(
  columns: readonly [keyof C & string, Columns[string]][],
  located: Located<C>,
  grid: Grid,
  at: number,
): boolean {
  return columns.every(([key, column]) => {
    const position = located.columnOf[key];
    if (position === undefined || column.owner === 'formula') return true;
    const cell = cellAt(grid, at, position);
    return cell === '' || (column.checkbox && cell === false);
  });
}

/** A row in which every cell is blank; `$row` is 0 until it has a place. */
export function blankRow<C extends Columns>(table: Table<C>): Row<C> {
  const row: Record<string, unknown> = { $row: 0 };
  for (const [key, column] of entries(table)) row[key] = column.decode('', { roundYear: 0 }).value;
  return row as Row<C>;
}

/**
 * Cells for a row, in the order in which the sheet has its columns; a column that is not the table's stays blank.
 * @param cells what to put in place of the encoded value, by column (formulas)
 */
export function encodeRow<C extends Columns>(
  table: Table<C>,
  located: Located<C>,
  row: Row<C>,
  cells: Readonly<Record<string, CellValue>> = {},
): readonly CellValue[] {
  const out: CellValue[] = new Array(lastColumn(located)).fill('');
  for (const [key, column] of entries(table)) {
    const position = located.columnOf[key];
    if (position !== undefined) out[position - 1] = cells[key] ?? column.encode(row[key]);
  }
  return out;
}

/** Number formats for such a row; columns that are not the table's, and formulas, are automatic. */
export function rowFormats<C extends Columns>(table: Table<C>, located: Located<C>): readonly string[] {
  const out: string[] = new Array(lastColumn(located)).fill(AUTOMATIC);
  for (const [key, column] of entries(table)) {
    const position = located.columnOf[key];
    if (position !== undefined && column.format !== undefined) out[position - 1] = column.format;
  }
  return out;
}

/** Google's name for the automatic number format. */
const AUTOMATIC = 'General';

/** The last column of the table, from 1. */
export function lastColumn<C extends Columns>(located: Located<C>): number {
  return Math.max(...Object.values<number | undefined>(located.columnOf).map((column) => column ?? 0));
}

/** Columns of a table that stand next to each other, from left to right. */
export interface ColumnRun<K extends string> {
  readonly column: number;
  readonly keys: readonly K[];
}

/** The part of a row (values or formats, as `encodeRow` and `rowFormats` give them) that stands in a run of columns. */
export function inRun<T>(row: readonly T[], { column, keys }: ColumnRun<string>): readonly T[] {
  return row.slice(column - 1, column - 1 + keys.length);
}

/** The run that holds a column at the end: a row that is known by that cell stands there once the rest of it does. */
export function runLast<K extends string>(runs: readonly ColumnRun<K>[], key: K): readonly ColumnRun<K>[] {
  const holds = ({ keys }: ColumnRun<K>): boolean => keys.includes(key);
  return [...runs.filter((run) => !holds(run)), ...runs.filter(holds)];
}

/** Splits columns into runs of neighbours, so that each run is one write. */
export function neighbours<C extends Columns, K extends keyof C & string>(
  located: Located<C>,
  keys: readonly K[],
): readonly ColumnRun<K>[] {
  const placed = keys
    .flatMap((key) => {
      const column = located.columnOf[key];
      return column === undefined ? [] : [{ key, column }];
    })
    .sort((a, b) => a.column - b.column);
  const runs: { column: number; keys: K[] }[] = [];
  for (const { key, column } of placed) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column + last.keys.length === column) last.keys.push(key);
    else runs.push({ column, keys: [key] });
  }
  return runs;
}
