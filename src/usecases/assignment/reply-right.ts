/** Who may record a reply: office and Front for everybody, a unit for what it leads or helps with. */
import { partOfUnit } from '../../domain/assignment/unit-part.ts';
import { addressesOf, isOfficeKnown, roleBook, rolesOf } from '../../domain/roles.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Env } from '../../ports.ts';
import { viAssignment } from '../../text/vi-assignment.ts';
import { units } from '../../workbook/tables/catalogues.ts';
import { isOwner, requireCommand } from '../permissions/require-role.ts';
import type { Round } from '../read-round.ts';
import { readTable, wasRead } from '../read-table.ts';
import type { RegisterRow } from './find-rows.ts';

/**
 * Checks the caller's role, and gives the check of a row: 1 read.
 * @throws UserError, as does the check, when it is not for the caller
 */
export function replyRight(env: Env, { names, settings, context }: Round): (row: RegisterRow) => void {
  const table = readTable(env.workbook, names, units, context);
  const bodies = { units: wasRead(table) ? table.rows : [], sources: [] };
  requireCommand(env, settings, 'reply', bodies);
  const book = roleBook(settings, bodies);
  const who = env.identity.email().toLowerCase();
  const roles = rolesOf(who, book);
  const forAll = !isOfficeKnown(book) || roles.includes('office') || roles.includes('front');
  return (row) => {
    const own = bodies.units.filter(({ name, short }) => partOfUnit(row, [name, short]) !== undefined);
    const isTheirs = addressesOf(own.map(({ email }) => email)).includes(who);
    if (!forAll && !isTheirs && !isOwner(env)) {
      throw new UserError(viAssignment.reply.notYours(row.code, row.unit));
    }
  };
}
