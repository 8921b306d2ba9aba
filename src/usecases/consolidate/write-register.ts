/** Writes the register: program columns of known rows in place, new rows below, never a cell that people type in. */
import type { Workbook } from '../../ports.ts';
import { type CellValue, cellAt, type Grid } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/column.ts';
import { registerFormulas } from '../../workbook/live-formulas.ts';
import { refsOf } from '../../workbook/refs.ts';
import { encodeRow, entries, inRun, neighbours, rowFormats, runLast } from '../../workbook/table.ts';
import { register } from '../../workbook/tables/register.ts';
import { needsTextFormat } from '../../workbook/text-guard.ts';
import type { RegisterChanges } from './register-changes.ts';
import {
  KEPT_COLUMNS,
  type RegisterColumn,
  type RegisterTable,
  WRITTEN_COLUMNS,
} from './register-columns.ts';
import { mendRegister } from './settle-register.ts';
import type { RegisterRow } from './snapshot.ts';

/**
 * Carries out the changes: 1 read to look again, a write for each block, 1 read to see that all landed where it belongs.
 * @param daysOff the cells of `Ngày nghỉ`, for formulas
 * @returns false when rows have moved: before the writes, and nothing was written; or in between, and what landed in a
 * wrong row was put right
 */
export function writeRegister(
  workbook: Workbook,
  table: RegisterTable,
  changes: RegisterChanges,
  daysOff: string,
): boolean {
  const { added, corrected, recoded } = changes;
  if (added.length + corrected.length + recoded.length === 0) return true;
  const codes = readCodes(workbook, table);
  const read = codesOf(table, table.grid.length);
  if (!sameCodes(codes, read)) return false;
  if (recoded.length > 0) writeBlock(workbook, table, ['code'], recoded);
  if (corrected.length > 0) writeBlock(workbook, table, KEPT_COLUMNS, corrected);
  const first = nextRow(table);
  const { headerRow } = table.located;
  if (added.length > 0) appendRows(workbook, table, added, daysOff, headerRow + codes.length);
  const expected = [...read];
  for (const row of recoded) expected[row.$row - headerRow - 1] = row.code;
  added.forEach(({ code }, index) => {
    expected[first - headerRow - 1 + index] = code;
  });
  return sameCodes(readCodes(workbook, table), expected) || mendRegister(workbook, table, changes);
}

/** The code column below the header, down to the end of the grid. */
function readCodes(workbook: Workbook, { sheet, located }: RegisterTable): Grid {
  return workbook.readDown({ sheet, row: located.headerRow, column: located.columnOf.code ?? 1 }).slice(1);
}

function codesOf({ grid, located }: RegisterTable, lastRow: number): readonly string[] {
  const column = located.columnOf.code ?? 1;
  return Array.from({ length: Math.max(0, lastRow - located.headerRow) }, (_, index) =>
    cellText(cellAt(grid, located.headerRow + 1 + index, column)),
  );
}

function sameCodes(cells: Grid, expected: readonly (string | undefined)[]): boolean {
  const rows = Math.max(cells.length, expected.length);
  return Array.from({ length: rows }, (_, index) => index).every(
    (index) => cellText(cells[index]?.[0] ?? '') === (expected[index] ?? ''),
  );
}

/** One block for neighbouring columns, from the first of the rows to the last; rows between are written as they were read. */
export function writeBlock(
  workbook: Workbook,
  table: RegisterTable,
  keys: readonly RegisterColumn[],
  rows: readonly RegisterRow[],
): void {
  const byRow = new Map(rows.map((row) => [row.$row, row]));
  const first = Math.min(...byRow.keys());
  const last = Math.max(...byRow.keys());
  for (const run of neighbours(table.located, keys)) {
    const values: CellValue[][] = [];
    for (let at = first; at <= last; at += 1) {
      const row = byRow.get(at);
      values.push(
        run.keys.map((key, index) =>
          row === undefined
            ? cellAt(table.grid, at, run.column + index)
            : register.columns[key].encode(row[key] as never),
        ),
      );
    }
    writeText(workbook, table, { row: first, column: run.column }, values);
  }
}

/** The number format of columns that hold text. */
const TEXT = '@';

/** Values into the register; cells that a sheet would take for something else are marked as text first. */
function writeText(
  workbook: Workbook,
  { sheet, located }: RegisterTable,
  { row, column }: { readonly row: number; readonly column: number },
  values: readonly (readonly CellValue[])[],
): void {
  const format = rowFormats(register, located).slice(column - 1, column - 1 + (values[0]?.length ?? 0));
  const place = { sheet, row, column };
  if (format.includes(TEXT) && needsTextFormat(values)) {
    workbook.format(
      place,
      values.map(() => format),
    );
  }
  workbook.write(place, values);
}

/** What a new row holds; its other cells stay untouched, since not everyone who consolidates may edit them. */
const FILLED: readonly RegisterColumn[] = entries(register).flatMap(([key, { owner }]) =>
  owner === 'formula' || WRITTEN_COLUMNS.includes(key) ? [key] : [],
);

/**
 * New rows below the last: a write for the formulas, then one for what stands on the left. In this order, since a run
 * stopped between the two leaves formulas that the next one writes again, and no row that lacks them.
 * @param have how many rows the sheet is known to have
 */
export function appendRows(
  workbook: Workbook,
  table: RegisterTable,
  added: readonly RegisterRow[],
  daysOff: string,
  have?: number,
): void {
  const { sheet, located } = table;
  const first = nextRow(table);
  const own = refsOf(sheet, located);
  const cells = added.map((row, index) =>
    encodeRow(register, located, row, registerFormulas(first + index, own, daysOff)),
  );
  workbook.ensureRows(sheet, first + added.length - 1, have);
  for (const run of runLast(neighbours(located, FILLED), 'code')) {
    const values = cells.map((row) => inRun(row, run));
    writeText(workbook, table, { row: first, column: run.column }, values);
  }
}

/** The row below the last that holds anything but formulas; an unticked box is nothing. */
function nextRow({ grid, located }: RegisterTable): number {
  const formulas = new Set(
    entries(register).flatMap(([key, { owner }]) => (owner === 'formula' ? [located.columnOf[key]] : [])),
  );
  for (let row = grid.length; row > located.headerRow; row -= 1) {
    const cells = grid[row - 1] ?? [];
    const holds = cells.some((cell, index) => !formulas.has(index + 1) && cell !== '' && cell !== false);
    if (holds) return row + 1;
  }
  return located.headerRow + 1;
}
