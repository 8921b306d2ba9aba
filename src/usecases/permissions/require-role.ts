/** Refuses a command, in words, to whoever it is not for; called after `Cài đặt` is read and before anything is written. */
import {
  type Bodies,
  isOfficeKnown,
  type Role,
  type RoleBook,
  roleBook,
  rolesOf,
} from '../../domain/roles.ts';
import type { Settings } from '../../domain/settings.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Env } from '../../ports.ts';
import { viRoles } from '../../text/vi-roles.ts';
import { COMMAND_ROLES, type Command } from './commands.ts';

/**
 * Lets pass whoever has one of the roles, and everyone while the ward has not said who its office is.
 * @param email of whoever gave the command; `''` when Google does not say
 * @param what the command, as the person knows it
 * @param bodies needed where units or heads are among the allowed
 * @throws UserError that says what is refused and whom to ask
 */
export function requireRole(
  email: string,
  settings: Settings,
  allowed: readonly Role[],
  what: string,
  bodies?: Bodies,
): void {
  const refusal = refusalOf(email, roleBook(settings, bodies), allowed, what);
  if (refusal !== undefined) throw new UserError(refusal);
}

/**
 * The same for a command of the table. The owner of the workbook passes as well: no protection holds the owner, and
 * the office's account is meant to own it (design §1).
 */
export function requireCommand(env: Env, settings: Settings, command: Command, bodies?: Bodies): void {
  requireAnyOf(env, settings, COMMAND_ROLES[command], viRoles.commands[command], bodies);
}

/** The same for whatever else is for some roles only; the owner passes here too. */
export function requireAnyOf(
  env: Env,
  settings: Settings,
  allowed: readonly Role[],
  what: string,
  bodies?: Bodies,
): void {
  const refusal = refusalOf(env.identity.email(), roleBook(settings, bodies), allowed, what);
  if (refusal !== undefined && !isOwner(env)) throw new UserError(refusal);
}

/** Whether whoever gives a command may give that one too. */
export function mayCommand(env: Env, settings: Settings, command: Command): boolean {
  const book = roleBook(settings);
  const refusal = refusalOf(env.identity.email(), book, COMMAND_ROLES[command], viRoles.commands[command]);
  return refusal === undefined || isOwner(env);
}

function refusalOf(
  email: string,
  book: RoleBook,
  allowed: readonly Role[],
  what: string,
): string | undefined {
  if (!isOfficeKnown(book) || rolesOf(email, book).some((role) => allowed.includes(role))) return undefined;
  const names = allowed.map((role) => viRoles.roles[role]).join(viRoles.or);
  return viRoles.refused(accountOf(email), what, names, whomToAsk(book, allowed));
}

/** Whether whoever gave the command owns the workbook. 1 call. */
export function isOwner(env: Env): boolean {
  const owner = env.permissions.owner();
  return owner !== '' && owner === env.identity.email().toLowerCase();
}

/** The office, and the Front where it may do it too, each with its addresses. */
export function whomToAsk(book: RoleBook, allowed: readonly Role[]): string {
  const asked = (['office', 'front'] as const).filter(
    (role) => role === 'office' || (allowed.includes(role) && book[role].length > 0),
  );
  return asked.map((role) => viRoles.withAddresses(viRoles.roles[role], book[role])).join(viRoles.or);
}

function accountOf(email: string): string {
  return email === '' ? viRoles.someone : viRoles.account(email);
}
