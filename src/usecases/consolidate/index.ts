/** Consolidates all tabs into the register and the view (design §3.1): reads, then pure work, then writes. */
import { dayFromInstant } from '../../domain/day.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Env, Workbook } from '../../ports.ts';
import { vi } from '../../text/vi.ts';
import { viAssignment } from '../../text/vi-assignment.ts';
import { cellName } from '../../workbook/cell.ts';
import type { LiveRefs } from '../../workbook/live-formulas.ts';
import { inReadingOrder, type Problem } from '../../workbook/problem.ts';
import { declaredPlace, refsOf } from '../../workbook/refs.ts';
import { encodeRow } from '../../workbook/table.ts';
import { log } from '../../workbook/tables/records.ts';
import { register } from '../../workbook/tables/register.ts';
import { minutesOfDay } from '../mail-run/hours.ts';
import { requireCommand } from '../permissions/require-role.ts';
import { type CodedTab, codeTab, shownTexts } from './codes.ts';
import { writeTabNames } from './find-tabs.ts';
import { withoutMergedCells, withoutMergedCodes } from './merged-cells.ts';
import { changeRegister, type RegisterChanges } from './register-changes.ts';
import { mendCodes } from './register-codes.ts';
import { type ConsolidationResult, resultOf } from './result.ts';
import { cancelledProblems, daysLateOf, newSendings, type Sending, writeSendings } from './sending.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';
import { type BuiltView, buildView } from './view.ts';
import { writeCodes } from './write-codes.ts';
import { writeRegister } from './write-register.ts';
import { layOutView, type ViewBlock, writeView } from './write-view.ts';

export type { ConsolidationResult } from './result.ts';

/** All that a run will write, worked out before the first write. */
interface Plan {
  readonly snapshot: Snapshot;
  readonly coded: readonly CodedTab[];
  readonly changes: RegisterChanges;
  readonly built: BuiltView;
  readonly view: ViewBlock;
  readonly sendings: readonly Sending[];
  readonly problems: readonly Problem[];
  /** False when nothing is new. */
  readonly writes: boolean;
}

/** How often a run starts over when people move rows under it. */
const ATTEMPTS = 3;

/**
 * Runs the consolidation under the lock.
 * @throws UserError when someone else is at work, a needed sheet is missing, or rows keep moving
 */
export function consolidate(env: Env): ConsolidationResult {
  return env.lock.run(vi.atWork.consolidate, () => consolidateHeld(env).result);
}

/** A consolidation with what it was made from. */
export interface Consolidated {
  readonly result: ConsolidationResult;
  readonly snapshot: Snapshot;
}

/** The same for a command that holds the lock already. */
export function consolidateHeld(env: Env): Consolidated {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const snapshot = takeSnapshot(env.workbook, env.clock.now());
    requireCommand(env, snapshot.settings, 'consolidate');
    const plan = makePlan(env.workbook, snapshot);
    if (!plan.writes || carryOut(env, plan)) return outcomeOf(plan);
  }
  throw new UserError(vi.moved);
}

/** What a consolidation would come to, without writing anything. */
export function previewConsolidation(env: Env): Consolidated {
  return outcomeOf(makePlan(env.workbook, takeSnapshot(env.workbook, env.clock.now())));
}

function outcomeOf({ snapshot, changes, built, problems, writes }: Plan): Consolidated {
  return { result: resultOf(snapshot, changes, built, problems, writes), snapshot };
}

/** What is wrong on one sheet, without writing anything. */
export function problemsOn(env: Env, sheet: string): readonly Problem[] {
  const { problems } = makePlan(env.workbook, takeSnapshot(env.workbook, env.clock.now()));
  return problems.filter((problem) => problem.sheet === sheet);
}

function makePlan(workbook: Workbook, read: Snapshot): Plan {
  const shown = shownTexts(read.view);
  const codes = mendCodes(read, shown);
  const snapshot = { ...read, register: { ...read.register, rows: codes.rows } };
  const coded = snapshot.tabs
    .map((tab) => codeTab(tab, snapshot.register.rows, shown))
    .map((tab) => withoutMergedCodes(workbook, tab));
  const changes = withoutMergedCells(workbook, read.register, changeRegister(snapshot, coded, codes.recoded));
  const expected = new Set(coded.flatMap(({ petitions }) => petitions.map(({ code }) => code)));
  const built = buildView(snapshot, changes.after, expected);
  const view = layOutView(snapshot, built.rows);
  const sendings = newSendings(snapshot);
  return {
    snapshot,
    coded,
    changes,
    built,
    view,
    sendings,
    problems: inReadingOrder(
      [...codes.problems, ...allProblems(snapshot, coded, changes, built)],
      snapshot.names,
    ),
    writes:
      view.differs || sendings.length > 0 || snapshot.renamed.length > 0 || changesSomething(coded, changes),
  };
}

function changesSomething(coded: readonly CodedTab[], changes: RegisterChanges): boolean {
  const { added, corrected, recoded } = changes;
  return added.length + corrected.length + recoded.length > 0 || coded.some((tab) => tab.toWrite.length > 0);
}

function allProblems(
  snapshot: Snapshot,
  coded: readonly CodedTab[],
  changes: RegisterChanges,
  built: BuiltView,
): readonly Problem[] {
  return [
    ...snapshot.problems,
    ...snapshot.sources.problems,
    ...coded.flatMap(({ tab, problems }) => [...tab.problems, ...problems]),
    ...cancelledProblems(snapshot),
    ...snapshot.register.problems,
    ...changes.problems,
    ...built.brokenPointers.map((pointer) => pointerProblem(snapshot, changes, pointer)),
  ];
}

function pointerProblem(
  snapshot: Snapshot,
  changes: RegisterChanges,
  pointer: BuiltView['brokenPointers'][number],
): Problem {
  const row = changes.after.find(({ code }) => code === pointer.code);
  const column = snapshot.register.located.columnOf.mergedInto;
  const { mergeCircle, unknownMain } = vi.register;
  return {
    sheet: snapshot.register.sheet,
    cell: row === undefined || column === undefined ? '' : cellName(row.$row, column),
    header: register.columns.mergedInto.header,
    reason: (pointer.why === 'circle' ? mergeCircle : unknownMain)(pointer.mergedInto),
  };
}

/** Tabs first, so that a petition has its code before anything refers to it. False: rows moved, start over. */
function carryOut(env: Env, plan: Plan): boolean {
  const { workbook } = env;
  const { snapshot, changes } = plan;
  const refs = liveRefs(snapshot);
  for (const tab of plan.coded) if (!writeCodes(workbook, tab, refs)) return false;
  if (!writeRegister(workbook, snapshot.register, changes, snapshot.daysOff.cells)) return false;
  if (plan.view.differs) writeView(workbook, snapshot.viewSheet, plan.view, snapshot.viewRows);
  writeTabNames(workbook, snapshot.sources, snapshot.renamed);
  if (plan.sendings.length > 0) writeSendings(workbook, snapshot.sources, plan.sendings);
  if (snapshot.logSheet !== undefined) workbook.append(snapshot.logSheet, logRow(env, plan));
  return true;
}

function liveRefs(snapshot: Snapshot): LiveRefs {
  const { fields } = snapshot.catalogues;
  return {
    register: refsOf(snapshot.register.sheet, snapshot.register.located),
    fields: refsOf(fields.sheet, fields.located),
    ...snapshot.window,
  };
}

function logRow(env: Env, plan: Plan) {
  const { added, corrected, withdrawn } = plan.changes;
  const sent = plan.sendings.map((sending) => sendingLine(plan.snapshot, sending));
  const news = vi.consolidated.news(added.length, corrected.length - withdrawn, withdrawn);
  return encodeRow(log, declaredPlace(log), {
    $row: 0,
    at: plan.snapshot.now,
    who: env.identity.email(),
    action: vi.consolidated.logAction,
    object: '',
    detail: [plan.built.line, news, ...sent].join('\n'),
  });
}

/** "TDP 03: Đã xong lúc 09:10 ngày 01/7/2022, sau hạn 1 ngày". */
function sendingLine(snapshot: Snapshot, sending: Sending): string {
  const { source, state, at } = sending;
  const when = at === null ? '' : viAssignment.moment(dayFromInstant(at), minutesOfDay(at));
  return viAssignment.sentLine(source.sheet, state, when, daysLateOf(snapshot, sending));
}
