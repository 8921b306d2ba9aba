/** Refuses set-up before its first write to whoever it is not for, and to whoever protections would stop half-way. */
import { roleBook } from '../../domain/roles.ts';
import { foldCase } from '../../domain/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Env } from '../../ports.ts';
import { viRoles } from '../../text/vi-roles.ts';
import { GUIDE_SHEET, SHEETS } from '../../workbook/sheets.ts';
import { type RoleTables, readRoleTables } from './read-roles.ts';
import { isOwner, requireCommand, whomToAsk } from './require-role.ts';

/**
 * Set-up writes on every sheet. Once "Phân quyền" has been run that is only for the office, and for others it must
 * end before it begins.
 * @param names all sheet names of the workbook
 * @throws UserError that says what is refused and whom to ask
 */
export function requireSetUp(env: Env, names: readonly string[]): void {
  const tables = readRoleTables(env.workbook, names);
  requireCommand(env, tables.settings, 'setUp');
  if (isOwner(env)) return;
  const written = sheetsWritten(tables);
  const barring = env.permissions.all().filter(({ bars, sheet }) => bars && written.has(foldCase(sheet)));
  if (barring.length === 0) return;
  const sheets = [...new Set(barring.map(({ sheet }) => sheet))];
  throw new UserError(viRoles.barred(sheets, whomToAsk(roleBook(tables.settings), ['office'])));
}

function sheetsWritten({ sources }: RoleTables): ReadonlySet<string> {
  const own = [GUIDE_SHEET, ...SHEETS.map(({ table }) => table.sheet)];
  return new Set([...own, ...sources.map(({ sheet }) => sheet)].map(foldCase));
}
