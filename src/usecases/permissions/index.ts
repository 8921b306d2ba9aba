/** "Phân quyền": puts the workbook's protections on, mends them, and takes them off again (design §3.8). */
import { addressesOf, isOfficeKnown, roleBook } from '../../domain/roles.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Env, Protection } from '../../ports.ts';
import { viRoles } from '../../text/vi-roles.ts';
import type { Problem } from '../../workbook/problem.ts';
import { declaredPlace } from '../../workbook/refs.ts';
import { blankRow, encodeRow } from '../../workbook/table.ts';
import { log } from '../../workbook/tables/records.ts';
import { actualSheetName } from '../read-table.ts';
import { type PlannedSheet, planSheet } from './plan.ts';
import { readRoleTables, readSettings } from './read-roles.ts';
import { requireCommand } from './require-role.ts';
import { isOurs, type Settled, settleSheet } from './settle.ts';
import { sheetsToProtect } from './sheets.ts';

/** Google ends a run at 6 minutes; what is not done by then is done by pressing the button again. */
const TIME_LIMIT_MS = 4.5 * 60_000;

export interface PermissionsResult {
  readonly finished: boolean;
  /** Sheets that were gone through, of so many. */
  readonly done: number;
  readonly all: number;
  /** Protections made, removed, or opened to other people. */
  readonly changes: number;
  /** Tabs whose people have no address. */
  readonly noAddress: readonly string[];
  /** Addresses that Google did not take. */
  readonly notTaken: readonly string[];
  /** Sheets that somebody protected whole; left as they are. */
  readonly othersOwn: readonly string[];
  /** Sheets whose protections whoever commands may not change. */
  readonly locked: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Brings the protections of every sheet into order, stopping between two sheets when time runs out.
 * @throws UserError when it is not for the caller, the office is not known, or someone else is at work
 */
export function applyPermissions(env: Env): PermissionsResult {
  return env.lock.run(viRoles.atWork, () => {
    const timeLeft = stopwatch(env);
    const names = env.workbook.sheetNames();
    const tables = readRoleTables(env.workbook, names);
    requireCommand(env, tables.settings, 'applyPermissions');
    const book = roleBook(tables.settings, tables);
    if (!isOfficeKnown(book)) throw new UserError(viRoles.officeFirst);
    const { sheets, problems } = sheetsToProtect(env.workbook, names, tables);
    const settled = goThrough(env, sheets, timeLeft, (planned) => planSheet(planned, book));
    const result = { ...summary(settled, sheets), noAddress: tabsWithoutPeople(sheets), problems };
    if (result.changes > 0) writeLog(env, names, viRoles.commands.applyPermissions, result.changes);
    return result;
  });
}

export interface ClearResult {
  readonly finished: boolean;
  readonly removed: number;
  /** Sheets that keep some, because whoever commands may not change them. */
  readonly locked: readonly string[];
}

/**
 * Takes the workbook's own protections off; those that people made stay.
 * @throws UserError when it is not for the caller, or someone else is at work
 */
export function clearPermissions(env: Env): ClearResult {
  return env.lock.run(viRoles.atWork, () => {
    const timeLeft = stopwatch(env);
    const names = env.workbook.sheetNames();
    requireCommand(env, readSettings(env.workbook, names), 'clearPermissions');
    const ours = env.permissions.all().filter(isOurs);
    const mine = ours.filter(({ bars }) => !bars);
    let removed = 0;
    while (removed < mine.length && timeLeft()) mine[removed++]?.remove();
    if (removed > 0) writeLog(env, names, viRoles.commands.clearPermissions, removed);
    const locked = ours.filter(({ bars }) => bars).map(({ sheet }) => sheet);
    return { finished: removed === mine.length, removed, locked: [...new Set(locked)] };
  });
}

/** Says whether there is still time for another sheet. */
function stopwatch(env: Env): () => boolean {
  const started = env.clock.now();
  return () => env.clock.now() - started < TIME_LIMIT_MS;
}

function goThrough(
  env: Env,
  sheets: readonly PlannedSheet[],
  timeLeft: () => boolean,
  plan: (planned: PlannedSheet) => ReturnType<typeof planSheet>,
): readonly Settled[] {
  const bySheet = new Map<string, Protection[]>();
  for (const protection of env.permissions.all()) {
    bySheet.set(protection.sheet, [...(bySheet.get(protection.sheet) ?? []), protection]);
  }
  const owner = env.permissions.owner();
  const settled: Settled[] = [];
  for (const planned of sheets) {
    if (!timeLeft()) break;
    const found = bySheet.get(planned.sheet) ?? [];
    settled.push(settleSheet(env.permissions, planned.sheet, plan(planned), found, owner));
  }
  return settled;
}

function summary(settled: readonly Settled[], sheets: readonly PlannedSheet[]) {
  return {
    finished: settled.length === sheets.length,
    done: settled.length,
    all: sheets.length,
    changes: settled.reduce((sum, { changes }) => sum + changes, 0),
    notTaken: [...new Set(settled.flatMap(({ notTaken }) => notTaken))],
    othersOwn: settled.filter(({ othersOwn }) => othersOwn).map(({ sheet }) => sheet),
    locked: settled.filter(({ locked }) => locked).map(({ sheet }) => sheet),
  };
}

function tabsWithoutPeople(sheets: readonly PlannedSheet[]): readonly string[] {
  return sheets.flatMap(({ sheet, sourceEmail }) =>
    sourceEmail !== undefined && addressesOf([sourceEmail]).length === 0 ? [sheet] : [],
  );
}

function writeLog(env: Env, names: readonly string[], action: string, changes: number): void {
  const sheet = actualSheetName(log.sheet, names);
  if (sheet === undefined) return;
  const row = { at: env.clock.now(), who: env.identity.email(), action, detail: viRoles.logged(changes) };
  env.workbook.append(sheet, encodeRow(log, declaredPlace(log), { ...blankRow(log), ...row }));
}
