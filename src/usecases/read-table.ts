/** Reads one declared sheet: found by its name as people may have typed it, its rows by header. */
import { foldCase } from '../domain/text.ts';
import type { Workbook } from '../ports.ts';
import { vi } from '../text/vi.ts';
import type { Grid } from '../workbook/cell.ts';
import type { ReadingContext } from '../workbook/column.ts';
import type { Problem } from '../workbook/problem.ts';
import {
  type Columns,
  decodeRows,
  type Located,
  locate,
  missingColumns,
  type Row,
  repeatedHeaders,
  type Table,
} from '../workbook/table.ts';

/** A sheet that was found and understood. */
export interface ReadTable<C extends Columns> {
  readonly sheet: string;
  readonly grid: Grid;
  readonly located: Located<C>;
  readonly rows: readonly Row<C>[];
  readonly problems: readonly Problem[];
}

/** Why a sheet could not be read, as a problem to list. */
export interface UnreadTable {
  readonly problem: Problem;
}

/** The name a sheet really bears in the workbook, for a name as a person may have typed it. */
export function actualSheetName(wanted: string, names: readonly string[]): string | undefined {
  const key = foldCase(wanted);
  return names.find((name) => name === wanted) ?? names.find((name) => foldCase(name) === key);
}

/**
 * Reads a table from the sheet of that name (1 read when the sheet exists).
 * @param names all sheet names of the workbook
 * @param wanted the sheet's name, when it is not the table's own
 */
export function readTable<C extends Columns>(
  workbook: Workbook,
  names: readonly string[],
  table: Table<C>,
  context: ReadingContext,
  wanted: string = table.sheet,
): ReadTable<C> | UnreadTable {
  const sheet = actualSheetName(wanted, names);
  if (sheet === undefined) return unread(wanted, vi.sheetMissing(wanted));
  const grid = workbook.read(sheet);
  const located = locate(table, grid);
  if (located === undefined) return unread(sheet, vi.headerMissing(requiredHeaders(table)));
  const missing = missingColumns(table, located).filter((key) => table.columns[key]?.owner === 'program');
  if (missing.length > 0) {
    return unread(sheet, vi.columnMissing(missing.map((key) => table.columns[key]?.header ?? '')));
  }
  const { rows, problems } = decodeRows(table, located, sheet, grid, context);
  return {
    sheet,
    grid,
    located,
    rows,
    problems: [...repeatedHeaders(table, located, sheet, grid), ...problems],
  };
}

function unread(sheet: string, reason: string): UnreadTable {
  return { problem: { sheet, cell: '', header: '', reason } };
}

function requiredHeaders<C extends Columns>(table: Table<C>): readonly string[] {
  return Object.values(table.columns)
    .filter((column) => column.required)
    .map((column) => column.header);
}

export function wasRead<C extends Columns>(table: ReadTable<C> | UnreadTable): table is ReadTable<C> {
  return 'rows' in table;
}
