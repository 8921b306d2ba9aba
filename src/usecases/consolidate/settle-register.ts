/**
 * Puts the register right when somebody moved rows in the moment in which it was written: what landed in a wrong row
 * goes, and a row whose cells were written over gets them back, since all of it was read before.
 */
import type { Workbook } from '../../ports.ts';
import type { Grid } from '../../workbook/cell.ts';
import { blankRow, decodeRows } from '../../workbook/table.ts';
import { register } from '../../workbook/tables/register.ts';
import type { RegisterChanges } from './register-changes.ts';
import { KEPT_COLUMNS, type RegisterTable, WORK_COLUMNS, WRITTEN_COLUMNS } from './register-columns.ts';
import type { RegisterRow } from './snapshot.ts';
import { writeBlock } from './write-register.ts';

/** Days stand as dates in what the program wrote; in people's cells they only have to read the same twice. */
const ANY_YEAR = { roundYear: 2000 };

/**
 * Looks at the whole register again and writes what stands wrong.
 * @param table the register as it was read before the run wrote
 * @returns whether nothing had to be put right
 */
export function mendRegister(workbook: Workbook, table: RegisterTable, changes: RegisterChanges): boolean {
  const grid = workbook.read(table.sheet);
  const headerRow = mendHeader(workbook, table, grid);
  const now: RegisterTable = { ...table, grid, located: { ...table.located, headerRow } };
  const { rows } = decodeRows(register, now.located, now.sheet, grid, ANY_YEAR);
  const back = writtenOver(table, changes, rows);
  for (const row of back) writeBlock(workbook, now, WRITTEN_COLUMNS, [row]);
  const places = new Set(back.map(({ $row }) => $row));
  const wrong = misplaced(table, changes, rows).filter(({ $row }) => !places.has($row));
  if (wrong.length > 0) writeBlock(workbook, now, KEPT_COLUMNS, wrong);
  return back.length + wrong.length === 0;
}

/** A row put in above the header moves it under what was written: its words go back. Gives the row it stands on. */
function mendHeader(workbook: Workbook, { sheet, grid, located }: RegisterTable, now: Grid): number {
  const { headerRow, columnOf } = located;
  const code = columnOf.code ?? 1;
  const header = grid[headerRow - 1] ?? [];
  const found = now.findIndex((row) => row[code - 1] === header[code - 1]) + 1;
  if (found === 0 || found === headerRow) return headerRow;
  workbook.write({ sheet, row: found, column: 1 }, [header]);
  return found;
}

/** Rows that stood there and whose code is gone, at the row of a new petition that has their work beside it. */
function writtenOver(
  table: RegisterTable,
  { added, recoded, after }: RegisterChanges,
  rows: readonly RegisterRow[],
): readonly RegisterRow[] {
  const here = new Set(rows.map(({ code }) => code));
  const news = new Set(added.map(({ code }) => code));
  const places = rows.filter(({ code }) => news.has(code));
  const settled = new Map(after.map((row) => [row.code, row]));
  const { rows: before } = decodeRows(register, table.located, table.sheet, table.grid, ANY_YEAR);
  const codes = new Map(recoded.map(({ $row, code }) => [$row, code]));
  return before.flatMap((row) => {
    const code = codes.get(row.$row) ?? row.code;
    if (code === '' || here.has(code)) return [];
    const at = places.findIndex((place) => WORK_COLUMNS.every((key) => place[key] === row[key]));
    const place = at < 0 ? undefined : places.splice(at, 1)[0];
    return place === undefined
      ? []
      : [{ ...(settled.get(code) ?? row), ...worked(row), code, $row: place.$row }];
  });
}

/** What people had chosen in the cells that were written over. */
const worked = ({ reviewed, field, competence, unit }: RegisterRow) => ({
  reviewed,
  field,
  competence,
  unit,
});

/** Rows whose program columns read otherwise than they shall, and rows without a code that were given a petition's. */
function misplaced(
  table: RegisterTable,
  { after }: RegisterChanges,
  rows: readonly RegisterRow[],
): readonly RegisterRow[] {
  const settled = new Map(after.map((row) => [row.code, row]));
  const texts = new Set(after.map(({ content }) => content));
  const typed = new Set(table.rows.filter(({ code }) => code === '').map(({ content }) => content));
  return rows.flatMap((row) => {
    const wanted = settled.get(row.code);
    if (wanted !== undefined) {
      const differs = KEPT_COLUMNS.some((key) => wanted[key] !== row[key]);
      return differs ? [{ ...wanted, $row: row.$row }] : [];
    }
    const landed = row.code === '' && texts.has(row.content) && !typed.has(row.content);
    return landed && row.content !== '' ? [{ ...blankRow(register), $row: row.$row }] : [];
  });
}
