/** Writes the register: program columns of known rows in place, new rows below, never a cell that people type in. */
import type { Workbook } from '../../ports.ts';
import { type CellValue, cellAt } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/column.ts';
import { registerFormulas } from '../../workbook/live-formulas.ts';
import { refsOf } from '../../workbook/refs.ts';
import { type ColumnRun, encodeRow, entries, neighbours, rowFormats } from '../../workbook/table.ts';
import { register } from '../../workbook/tables/register.ts';
import { needsTextFormat } from '../../workbook/text-guard.ts';
import { KEPT_COLUMNS, type RegisterChanges } from './register-changes.ts';
import type { RegisterRow, Snapshot } from './snapshot.ts';

type Table = Snapshot['register'];

/**
 * Carries out the changes: 1 read to look again, then a write for each block.
 * @param daysOff the cells of `Ngày nghỉ`, for formulas
 * @returns false when the rows have moved since they were read, and nothing was written
 */
export function writeRegister(
  workbook: Workbook,
  table: Table,
  changes: RegisterChanges,
  daysOff: string,
): boolean {
  const { added, corrected, recoded } = changes;
  if (added.length + corrected.length + recoded.length === 0) return true;
  if (!codesStand(workbook, table)) return false;
  for (const row of recoded) writeCode(workbook, table, row);
  if (corrected.length > 0) writeCorrections(workbook, table, corrected);
  if (added.length > 0) appendRows(workbook, table, added, daysOff);
  return true;
}

/** Whether the code column reads as it did. */
function codesStand(workbook: Workbook, table: Table): boolean {
  const { grid, located, sheet } = table;
  const column = located.columnOf.code ?? 1;
  const first = located.headerRow + 1;
  const rows = grid.length - located.headerRow;
  if (rows <= 0) return true;
  const now = workbook.readBlock({ sheet, row: first, column }, rows, 1);
  return now.every((row, index) => cellText(row[0] ?? '') === cellText(cellAt(grid, first + index, column)));
}

function writeCode(workbook: Workbook, table: Table, row: RegisterRow): void {
  const column = table.located.columnOf.code ?? 1;
  workbook.write({ sheet: table.sheet, row: row.$row, column }, [[row.code]]);
}

/** One block from the first corrected row to the last; rows between are written as they were read. */
function writeCorrections(workbook: Workbook, table: Table, corrected: readonly RegisterRow[]): void {
  const byRow = new Map(corrected.map((row) => [row.$row, row]));
  const first = Math.min(...byRow.keys());
  const last = Math.max(...byRow.keys());
  const formats = rowFormats(register, table.located);
  for (const run of neighbours(table.located, KEPT_COLUMNS)) {
    const values: CellValue[][] = [];
    for (let at = first; at <= last; at += 1) {
      const row = byRow.get(at);
      values.push(
        run.keys.map((key, index) =>
          row === undefined ? cellAt(table.grid, at, run.column + index) : encodeKept(key, row),
        ),
      );
    }
    const place = { sheet: table.sheet, row: first, column: run.column };
    if (needsTextFormat(values)) {
      const format = formats.slice(run.column - 1, run.column - 1 + run.keys.length);
      workbook.format(
        place,
        values.map(() => format),
      );
    }
    workbook.write(place, values);
  }
}

function encodeKept(key: (typeof KEPT_COLUMNS)[number], row: RegisterRow): CellValue {
  return key === 'day' ? register.columns.day.encode(row.day) : row[key];
}

/** The number format of columns that hold text. */
const TEXT = '@';

/** People's columns that a new row begins with: the field its group chose, the unit that answers for it by default. */
const BEGUN: readonly string[] = ['reviewed', 'field', 'competence', 'unit'];

/** What a new row holds; its other cells stay untouched, since not everyone who consolidates may edit them. */
const FILLED = entries(register).flatMap(([key, { owner }]) =>
  owner !== 'person' || BEGUN.includes(key) ? [key] : [],
);

/**
 * New rows below the last: a write for the formulas, then one for what stands on the left. In this order, since a run
 * stopped between the two leaves formulas that the next one writes again, and no row that lacks them.
 */
export function appendRows(
  workbook: Workbook,
  table: Table,
  added: readonly RegisterRow[],
  daysOff: string,
): void {
  const { sheet, located } = table;
  const first = nextRow(table);
  const own = refsOf(sheet, located);
  const rows = added.map((row, index) =>
    encodeRow(register, located, row, registerFormulas(first + index, own, daysOff)),
  );
  const formats = rowFormats(register, located);
  workbook.ensureRows(sheet, first + added.length - 1);
  for (const { column, keys } of codeLast(neighbours(located, FILLED))) {
    const cut = <T>(row: readonly T[]): readonly T[] => row.slice(column - 1, column - 1 + keys.length);
    const values = rows.map(cut);
    const place = { sheet, row: first, column };
    const format = cut(formats);
    if (format.includes(TEXT) && needsTextFormat(values)) {
      workbook.format(
        place,
        rows.map(() => format),
      );
    }
    workbook.write(place, values);
  }
}

function codeLast<K extends string>(runs: readonly ColumnRun<K>[]): readonly ColumnRun<K>[] {
  const holdsCode = ({ keys }: ColumnRun<string>): boolean => keys.includes('code');
  return [...runs.filter((run) => !holdsCode(run)), ...runs.filter(holdsCode)];
}

/** The row below the last that holds anything but formulas; an unticked box is nothing. */
function nextRow({ grid, located }: Table): number {
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
