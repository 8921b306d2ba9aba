/** The register's rows by code, and refusals in words when there is no such code. */
import { parseCode, tidyCode } from '../../domain/petition-code.ts';
import { UserError } from '../../domain/user-error.ts';
import { viAssignment } from '../../text/vi-assignment.ts';
import { cellAt } from '../../workbook/cell.ts';
import type { RowOf } from '../../workbook/table.ts';
import type { register } from '../../workbook/tables/register.ts';
import type { ReadTable } from '../read-table.ts';

export type Register = ReadTable<typeof register.columns>;
export type RegisterRow = RowOf<typeof register>;

/** Rows that bear a code, by it; of two rows with one code the upper, as consolidation takes it. */
export function rowsByCode({ rows }: Register): ReadonlyMap<string, RegisterRow> {
  const found = new Map<string, RegisterRow>();
  for (const row of rows) {
    const code = tidyCode(row.code);
    if (parseCode(code) !== undefined && !found.has(code)) found.set(code, row);
  }
  return found;
}

/** Rows that bear a code, each once, with code and pointer as they should be written. */
export function codedRows(register: Register): readonly RegisterRow[] {
  return [...rowsByCode(register)].map(([code, row]) => ({
    ...row,
    code,
    mergedInto: tidyCode(row.mergedInto),
  }));
}

/** What stands in `Hạn trả lời` although it is no day; `''` where the cell is blank or holds one. */
export function typedDue({ grid, located }: Register, { $row, due }: RegisterRow): string {
  const column = located.columnOf.due;
  return due !== '' || column === undefined ? '' : String(cellAt(grid, $row, column));
}

/** The row of a code. Throws a `UserError` when nobody bears it. */
export function findRow(register: Register, code: string): RegisterRow {
  const row = rowsByCode(register).get(tidyCode(code));
  if (row === undefined) throw new UserError(viAssignment.unknownCodes([code]));
  return row;
}

/**
 * The rows of some codes, each once. Throws a `UserError` that names the codes which nobody bears, and those which were
 * merged into another: what is said of them is said of the main petition.
 */
export function findWorkRows(register: Register, codes: readonly string[]): readonly RegisterRow[] {
  const byCode = rowsByCode(register);
  const wanted = [...new Set(codes.map(tidyCode))];
  const unknown = wanted.filter((code) => !byCode.has(code));
  if (unknown.length > 0) throw new UserError(viAssignment.unknownCodes(unknown));
  const rows = wanted.flatMap((code) => byCode.get(code) ?? []);
  const merged = rows.filter(({ mergedInto }) => mergedInto !== '');
  if (merged.length > 0) throw new UserError(viAssignment.mergedCodes(merged));
  return rows;
}
