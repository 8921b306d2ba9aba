/** What is wrong in the cells of the register that people fill: a deadline that is missing, a unit that is no more … */
import { type Catalogue, PARTY_BLOCK } from '../../domain/assignment/catalogue.ts';
import { STATES, stateOf } from '../../domain/state.ts';
import { foldCase } from '../../domain/text.ts';
import { DECISIONS, PROMISING_OUTCOMES, REFERRED_OUTCOME } from '../../domain/vocabulary.ts';
import { viAssignment } from '../../text/vi-assignment.ts';
import { cellName } from '../../workbook/cell.ts';
import type { Problem } from '../../workbook/problem.ts';
import type { KeyOf } from '../../workbook/table.ts';
import { register } from '../../workbook/tables/register.ts';
import type { RegisterRow, Snapshot } from './snapshot.ts';

export interface WorkContext {
  /** The catalogues as they stand today. */
  readonly catalogue: Catalogue;
  /** The field of the catalogue that a typed one means. */
  readonly matchField: (typed: string) => string | undefined;
}

/** A fault in one cell of a row. */
export interface WorkFault {
  readonly key: KeyOf<typeof register>;
  readonly reason: string;
}

const words = viAssignment.faults;

/** Looks at one column of a row; `''` when nothing is wrong there. */
type Check = (row: RegisterRow, context: WorkContext) => string;

const CHECKS: readonly (readonly [WorkFault['key'], Check])[] = [
  ['field', unknownField],
  ['unit', (row, context) => (isOpen(row) ? unitFault(row.unit, row.field, context) : '')],
  ['unit', ({ unit, due }) => (unit === '' && due !== '' ? words.dueWithoutUnit : '')],
  ['returnedTo', returnFault],
  ['outcome', ({ reply, outcome }) => (reply !== '' && outcome === '' ? words.noOutcome : '')],
  ['completionDue', completionFault],
  ['referredTo', (row) => (isReferred(row) && row.referredTo === '' ? words.noSuperior : '')],
  ['superiorReplyDay', superiorFault],
  ['decision', decisionFault],
];

/** The faults of a row. A merged or withdrawn one has none: no work is done on it. */
export function workFaults(row: RegisterRow, context: WorkContext): readonly WorkFault[] {
  if (row.mergedInto !== '' || stateOf(row) === STATES.withdrawn) return [];
  return CHECKS.flatMap(([key, check]) => {
    const reason = check(row, context);
    return reason === '' ? [] : [{ key, reason }];
  });
}

/** The faults of all rows, as problems to list. */
export function workProblems(snapshot: Snapshot, rows: readonly RegisterRow[]): readonly Problem[] {
  const { matchField, catalogues, today, register: table } = snapshot;
  const context = { catalogue: catalogues.on(today), matchField };
  const standing = rows.filter(({ $row }) => $row > 0);
  return standing.flatMap((row) => workFaults(row, context).map((fault) => problemIn(table, row, fault)));
}

/** A fault as a problem at its cell. */
export function problemIn(
  table: Snapshot['register'],
  row: RegisterRow,
  { key, reason }: WorkFault,
): Problem {
  const column = table.located.columnOf[key];
  const cell = column === undefined ? '' : cellName(row.$row, column);
  return { sheet: table.sheet, cell, header: register.columns[key].header, reason };
}

/** Whether a unit has still to do with it; later a unit that is no more does not matter. */
function isOpen(row: RegisterRow): boolean {
  const state = stateOf(row);
  return state !== STATES.answered && state !== STATES.closed;
}

function isReferred({ outcome }: RegisterRow): boolean {
  return outcome === REFERRED_OUTCOME;
}

function unknownField({ field }: RegisterRow, { matchField }: WorkContext): string {
  return field !== '' && matchField(field) === undefined ? words.unknownField(field) : '';
}

/** What keeps a unit from being assigned a petition of a field; `''` when nothing does, or no unit is named. */
export function unitFault(name: string, field: string, { catalogue, matchField }: WorkContext): string {
  if (name === '') return '';
  const unit = catalogue.unit(name);
  if (unit === undefined) return words.unknownUnit(name);
  if (!unit.valid) return words.expiredUnit(name);
  const wrongBlock = catalogue.isPartyField(matchField(field) ?? '') && unit.block !== PARTY_BLOCK;
  return wrongBlock ? words.notParty(field, name) : '';
}

function returnFault({ unit, returnedTo, field }: RegisterRow, context: WorkContext): string {
  if (returnedTo === '') return '';
  return foldCase(unit) === foldCase(returnedTo)
    ? words.sameUnit(unit)
    : unitFault(returnedTo, field, context);
}

function completionFault({ outcome, completionDue }: RegisterRow): string {
  return PROMISING_OUTCOMES.includes(outcome) && completionDue === '' ? words.noCompletionDue(outcome) : '';
}

function superiorFault(row: RegisterRow): string {
  if (row.superiorReplyDay === '') return '';
  if (row.referredDay === '' || row.superiorReplyDay < row.referredDay) return words.answeredBeforeSent;
  return isReferred(row) ? words.superiorAnswered : '';
}

function decisionFault({ decision, reply }: RegisterRow): string {
  const known = DECISIONS.find((entry) => foldCase(decision).startsWith(foldCase(entry)));
  if (decision === '' || known === DECISIONS[0]) return '';
  if (known === undefined) return words.unknownDecision(decision, DECISIONS);
  return reply === '' ? words.noReply : '';
}
