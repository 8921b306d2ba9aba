/** The only globals: what menus, triggers and pages can call. Each export becomes one top-level function. */
import { command } from './google/command.ts';
import { googleEnv } from './google/env.ts';
import { addMenus } from './google/menu.ts';
import { showSidebar, showWizard } from './google/pages.ts';
import { stampStrip } from './google/strip-edit.ts';
import type { Env } from './ports.ts';
import { dispatch } from './rpc/dispatch.ts';
import { guard } from './rpc/guard.ts';
import { handlers } from './rpc/handlers/index.ts';
import { vi } from './text/vi.ts';
import { viAssignment } from './text/vi-assignment.ts';
import { viExplain } from './text/vi-explain.ts';
import { viLanguage } from './text/vi-language.ts';
import { viMailRun } from './text/vi-mail-run.ts';
import { viMenu } from './text/vi-menu.ts';
import { viRoles } from './text/vi-roles.ts';
import { issueAssignments as issue } from './usecases/assignment/issue.ts';
import { issueMessage } from './usecases/assignment/issue-words.ts';
import { proposeUnits as propose, proposeMessage } from './usecases/assignment/propose.ts';
import { approvalMessage, recordApproval as approve } from './usecases/assignment/record-approval.ts';
import { recordReply as reply, replyMessage } from './usecases/assignment/record-reply.ts';
import { consolidate as consolidatePetitions, problemsOn } from './usecases/consolidate/index.ts';
import { consolidationMessage, problemLines } from './usecases/consolidate/message.ts';
import { explainDeadline as explain, explanationMessage } from './usecases/explain/index.ts';
import { freezeFigures as freeze } from './usecases/freeze/index.ts';
import { freezeMessage } from './usecases/freeze/message.ts';
import {
  tellApart as keepApart,
  listLookAlikes as lookAlikes,
  lookAlikesMessage,
  mergePetitions as merge,
  unmergePetition as unmerge,
} from './usecases/look-alikes/index.ts';
import {
  type EnableResult,
  disableReminders as switchOff,
  enableReminders as switchOn,
} from './usecases/mail-run/enable.ts';
import { sendReminders as sendMails } from './usecases/mail-run/index.ts';
import { enabledMessage, mailRunMessage, previewMessage } from './usecases/mail-run/message.ts';
import { previewReminders as preview } from './usecases/mail-run/preview.ts';
import { applyPermissions as protect, clearPermissions as unprotect } from './usecases/permissions/index.ts';
import { clearMessage, permissionsMessage } from './usecases/permissions/message.ts';
import { setUpWorkbook as setUp } from './usecases/set-up/index.ts';
import { setUpMessage } from './usecases/set-up/message.ts';
import { splitPetition as split, splitMessage, splitSelected } from './usecases/split/index.ts';

/** Simple trigger: the two menus, and nothing else. */
export function onOpen(): void {
  addMenus();
}

/** Simple trigger: stamps the strip of a source tab; any other edit costs nothing. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  stampStrip(event);
}

/** The pages' one door: a call by name with its input as JSON text; answers JSON text and never throws. */
export function rpc(name: unknown, json: unknown): string {
  return dispatch(googleEnv(), handlers, guard, name, json);
}

/** Menu: the sidebar with all screens that the person may use. */
export function openSidebar(): void {
  showSidebar(viMenu.sidebarTitle, '');
}

/** Menu: "Nhập hộ". */
export function openIntake(): void {
  showSidebar(viMenu.sidebarTitle, 'intake');
}

/** Menu: "Bảng gửi". */
export function openBoard(): void {
  showSidebar(viMenu.sidebarTitle, 'board');
}

/** Menu: "Rà từng ý kiến". */
export function openReview(): void {
  showSidebar(viMenu.sidebarTitle, 'review');
}

/** Menu: "Ý kiến trùng". */
export function openLookAlikes(): void {
  showSidebar(viMenu.sidebarTitle, 'look-alikes');
}

/** Menu: "Phân công". */
export function openAssign(): void {
  showSidebar(viMenu.sidebarTitle, 'assign');
}

/** Menu: "Nhắc việc". */
export function openRemind(): void {
  showSidebar(viMenu.sidebarTitle, 'remind');
}

/** Menu: the dialog of the first run. */
export function openWizard(): void {
  showWizard(viMenu.openWizard, 'plan');
}

/** Menu: every setting. */
export function openSettings(): void {
  showWizard(viMenu.openSettings, 'settings');
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

/** Time trigger, every hour: looks after the mails of the day; nobody is there to be told. */
export function sendReminders() {
  return sendMails(googleEnv(), 'trigger');
}

/** Menu: the same at once. */
export function sendRemindersNow() {
  return command(viMailRun.menu.now, (env) => sendMails(env, 'person'), mailRunMessage);
}

/** Menu: what would go to whom today, and why; writes nothing. */
export function previewReminders() {
  return command(viMailRun.menu.preview, preview, previewMessage);
}

/** Menu: reminders on, Chạy thử. A menu passes no argument; the host may pass `{"live": true}` for real mails. */
export function enableReminders(options?: unknown) {
  const live = typeof options === 'object' && options !== null && 'live' in options && options.live === true;
  return command(viMailRun.menu.title, (env) => switchOn(env, live), enabledMessage);
}

/** Menu: from now on mails go to everybody, after the person has said yes. */
export function startRealReminders() {
  const { menu, enabled } = viMailRun;
  return command(
    menu.live,
    (env): EnableResult | null =>
      env.screen.confirm(menu.live, enabled.confirm) ? switchOn(env, true) : null,
    (result) => (result === null ? enabled.declined : enabledMessage(result)),
  );
}

/** Menu: reminders off. */
export function disableReminders() {
  return command(viMailRun.menu.disable, switchOff, () => viMailRun.disabled.done);
}

/** Menu: freezes the figures; `{"confirmed": true}` asks nobody. */
export function freezeFigures(options?: unknown) {
  return command(viAssignment.freeze.title, (env) => freeze(env, options), freezeMessage);
}

/** Menu: fills blank lead units from the fields' default units. */
export function proposeUnits() {
  return command(viAssignment.propose.title, propose, proposeMessage);
}

/** Menu: issues assignments. A menu passes no argument; others pass the paper, see `issueInput`. */
export function issueAssignments(paper?: unknown) {
  return command(viAssignment.issue.title, (env) => issue(env, paper), issueMessage);
}

/** Records what leaders decided on replies, see `approvalInput`. */
export function recordApproval(decision: unknown) {
  return command(viAssignment.approval.title, (env) => approve(env, decision), approvalMessage);
}

/** Records a unit's reply, see `replyInput`. */
export function recordReply(answer: unknown) {
  return command(viAssignment.reply.title, (env) => reply(env, answer), replyMessage);
}

/** Menu: explains the deadline of the selected row, or of the code that is given. */
export function explainDeadline(code?: unknown) {
  return command(viExplain.title, (env) => explain(env, code), explanationMessage);
}

/** Menu: lists petitions that look alike and that nobody has decided on. */
export function listLookAlikes() {
  return command(viLanguage.lookAlikes.title, lookAlikes, lookAlikesMessage);
}

/** Merges one petition into another: `{"code", "into", "although"}`. */
export function mergePetitions(input: unknown) {
  return command(viLanguage.lookAlikes.title, (env) => merge(env, input).message, said);
}

/** Takes a petition out of the one it was merged into: its code. */
export function unmergePetition(code: unknown) {
  return command(viLanguage.lookAlikes.title, (env) => unmerge(env, code), said);
}

/** Remembers that two petitions are not the same, or forgets it: `{"a", "b", "apart"}`. */
export function tellApart(input: unknown) {
  return command(viLanguage.lookAlikes.title, (env) => keepApart(env, input), said);
}

/** Menu: splits the selected petition into its contents, after asking; or the one whose code is given, at once. */
export function splitPetition(code?: unknown) {
  const act = (env: Env) => (typeof code === 'string' ? split(env, code) : splitSelected(env));
  return command(viLanguage.split.title, act, splitMessage);
}

/** The outcome of a command that tells it itself. */
const said = (message: string): string => message;
