/** The only globals: what menus, triggers and pages can call. Each export becomes one top-level function. */
import { command } from './google/command.ts';
import { addMenus } from './google/menu.ts';
import { stampStrip } from './google/strip-edit.ts';
import { vi } from './text/vi.ts';
import { viRoles } from './text/vi-roles.ts';
import { consolidate as consolidatePetitions, problemsOn } from './usecases/consolidate/index.ts';
import { consolidationMessage, problemLines } from './usecases/consolidate/message.ts';
import { applyPermissions as protect, clearPermissions as unprotect } from './usecases/permissions/index.ts';
import { clearMessage, permissionsMessage } from './usecases/permissions/message.ts';
import { setUpWorkbook as setUp } from './usecases/set-up/index.ts';
import { setUpMessage } from './usecases/set-up/message.ts';

/** Simple trigger: the two menus, and nothing else. */
export function onOpen(): void {
  addMenus();
}

/** Simple trigger: stamps the strip of a source tab; any other edit costs nothing. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  stampStrip(event);
}

/** Menu: consolidates all tabs into the register and the view. */
export function consolidate() {
  return command(vi.consolidated.title, consolidatePetitions, consolidationMessage);
}

/** Menu: makes or repairs every sheet. A menu passes no argument; the host may name a preset. */
export function setUpWorkbook(presetId?: unknown) {
  const wanted = typeof presetId === 'string' ? presetId : undefined;
  return command(vi.setUp.title, (env) => setUp(env, wanted), setUpMessage);
}

/** Menu: lists what is wrong on the sheet that is open. */
export function checkThisSheet() {
  const title = vi.checkSheet.title;
  return command(
    title,
    (env) => {
      const sheet = env.screen.activeSheet();
      return { sheet, problems: problemsOn(env, sheet) };
    },
    ({ sheet, problems }) =>
      problems.length === 0
        ? vi.checkSheet.fine(sheet)
        : [vi.checkSheet.found(problems.length), ...problemLines(problems)].join('\n'),
  );
}

/** Menu: puts the workbook's protections on, or mends them. */
export function applyPermissions() {
  return command(viRoles.commands.applyPermissions, protect, permissionsMessage);
}

/** Menu: takes them off again. */
export function clearPermissions() {
  return command(viRoles.commands.clearPermissions, unprotect, clearMessage);
}
