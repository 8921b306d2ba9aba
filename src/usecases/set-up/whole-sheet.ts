/** A sheet whose header is made whole, and rows written under it. */
import type { Env } from '../../ports.ts';
import type { Preset } from '../../presets/preset.ts';
import type { CellValue, Grid } from '../../workbook/cell.ts';
import { repairHeader } from '../../workbook/repair-header.ts';
import {
  blankRow,
  type Columns,
  decodeRows,
  encodeRow,
  type Located,
  lastColumn,
  type Row,
  type Table,
} from '../../workbook/table.ts';
import type { RowSeed } from './seeds.ts';

/** A sheet whose header is whole again. */
export interface WholeSheet<C extends Columns> {
  readonly sheet: string;
  readonly located: Located<C>;
  readonly rows: readonly Row<C>[];
  /** As read, rows that were put in counted. */
  readonly grid: Grid;
}

/**
 * Puts back what is missing of a header and reads the rows.
 * @param expectedRow where the header belongs when it has to be made
 * @param preset gives the year of days typed without one
 */
export function makeHeaderWhole<C extends Columns>(
  env: Env,
  table: Table<C>,
  sheet: string,
  { settings }: Preset,
  expectedRow: number = table.headerRow,
): WholeSheet<C> {
  const grid = env.workbook.read(sheet);
  const repair = repairHeader(table, grid, expectedRow);
  const { insertBefore, located, write, blankBelow } = repair;
  if (insertBefore !== undefined) env.builder.insertRows(sheet, insertBefore, 1);
  env.builder.ensureColumns(sheet, lastColumn(located));
  for (const { column, header } of write) {
    env.workbook.write({ sheet, row: located.headerRow, column }, [[header]]);
  }
  for (const column of blankBelow) {
    env.workbook.write({ sheet, row: located.headerRow + 1, column }, [['']]);
  }
  const shifted =
    insertBefore === undefined
      ? grid
      : [...grid.slice(0, insertBefore - 1), [], ...withoutCells(grid.slice(insertBefore - 1), blankBelow)];
  const { rows } = decodeRows(table, located, sheet, shifted, {
    roundYear: Number((settings.conferenceDate ?? '').slice(-4)),
  });
  return { sheet, located, rows, grid: shifted };
}

/** The rows with some columns of the first blanked. */
function withoutCells(rows: Grid, columns: readonly number[]): Grid {
  return rows.map((row, index) =>
    index === 0 ? row.map((cell, column) => (columns.includes(column + 1) ? '' : cell)) : row,
  );
}

/** Writes rows under a header, in one block; formulas by column from `formulas`. */
export function writeRows<C extends Columns>(
  env: Env,
  table: Table<C>,
  whole: Pick<WholeSheet<C>, 'sheet' | 'located'>,
  firstRow: number,
  seeds: readonly RowSeed<C>[],
  formulas: (row: number) => Readonly<Record<string, CellValue>> = () => ({}),
): void {
  if (seeds.length === 0) return;
  const values = seeds.map((seed, index) =>
    encodeRow(table, whole.located, { ...blankRow(table), ...seed } as Row<C>, formulas(firstRow + index)),
  );
  env.workbook.ensureRows(whole.sheet, firstRow + values.length - 1);
  env.workbook.write({ sheet: whole.sheet, row: firstRow, column: 1 }, values);
}
