/** The steps by which a row's deadline came about, whichever way it did. */
import { clockOf, daysPaused, whyStalled } from '../../domain/assignment/clock.ts';
import { type ReplyDue, replyDueOn } from '../../domain/assignment/reply-due.ts';
import { addDays, type Day, formatDayLong } from '../../domain/day.ts';
import { explainDeadline } from '../../domain/deadline.ts';
import { isReopened, stateOf } from '../../domain/state.ts';
import { whyOff } from '../../domain/working-days.ts';
import { viExplain } from '../../text/vi-explain.ts';
import { cellName } from '../../workbook/cell.ts';
import type { KeyOf } from '../../workbook/table.ts';
import type { register } from '../../workbook/tables/register.ts';
import { type Register, type RegisterRow, typedDue } from '../assignment/find-rows.ts';
import type { Told } from '../assignment/history.ts';
import type { DaysOff, Round } from '../read-round.ts';

/** `plan`, `period`: as the settings word it; `typed`: by hand; `completion`: what a reply promised; `none`: no deadline. */
export type DueOrigin = 'plan' | 'period' | 'typed' | 'completion' | 'none';

export interface Explained {
  readonly origin: DueOrigin;
  /** The last day in time as it stands, pauses counted; `''` when there is none. */
  readonly due: Day | '';
  /** One sentence. */
  readonly sentence: string;
  readonly steps: readonly string[];
  readonly warnings: readonly string[];
}

export interface ExplainContext {
  readonly round: Round;
  readonly daysOff: DaysOff;
  readonly table: Register;
  /** What the ledger tells of the petition; undefined when it was never issued. */
  readonly told: Told | undefined;
}

/** Explains the deadline of a row that stands for itself. */
export function explainRow(row: RegisterRow, context: ExplainContext): Explained {
  const clock = clockOf(row, context.daysOff.listed);
  if (clock.kind === 'completion') return completion(row, clock.due, context);
  if (row.due === '') return noDeadline(row, context);
  const base = replyDeadline(row, row.due, context);
  const moved = pauseSteps(row, row.due, context);
  const due = clock.kind === 'reply' ? clock.due : row.due;
  const sentence = due === row.due ? base.sentence : viExplain.lengthened(formatDayLong(due), base.sentence);
  return {
    ...base,
    due,
    sentence,
    steps: [...base.steps, ...moved, ...reopenedSteps(row, context), ...stillSteps(row, context)],
  };
}

function completion(row: RegisterRow, due: Day, context: ExplainContext): Explained {
  const at = cellOf('completionDue', row, context);
  const before = row.due === '' ? [] : [viExplain.replyDue(formatDayLong(row.due))];
  const steps = [viExplain.promised(row.outcome, formatDayLong(due), at), ...before];
  const why = whyOff(due, context.daysOff.calendar);
  const warnings = why === null ? [] : [viExplain.dayOff(formatDayLong(due), why)];
  return { origin: 'completion', due, sentence: viExplain.promise(formatDayLong(due)), steps, warnings };
}

function noDeadline(row: RegisterRow, context: ExplainContext): Explained {
  const typed = typedDue(context.table, row);
  const proposed = row.unit === '' ? viExplain.noUnit : viExplain.onlyProposed(row.unit);
  const step = typed === '' ? proposed : viExplain.unreadable(cellOf('due', row, context), typed);
  return { origin: 'none', due: '', sentence: viExplain.noDeadline, steps: [step], warnings: [] };
}

/** As the settings word it on the day it was set, if that gives the day; else it was typed. */
function replyDeadline(row: RegisterRow, due: Day, context: ExplainContext): Omit<Explained, 'due'> {
  const known = candidates(context);
  const isSet = ({ deadline, from }: ReplyDue): boolean =>
    deadline.due === due && (from === 'plan' || context.told !== undefined);
  const found = known.find(isSet);
  if (found === undefined) return typedDeadline(row, due, known, context);
  const { deadline, from } = found;
  const steps = from === 'period' ? [viExplain.planPast, ...deadline.steps] : deadline.steps;
  return { origin: from, sentence: explainDeadline(deadline), steps, warnings: deadline.warnings };
}

/** What the settings give for the days on which it was set; where nobody was told of it, for today. */
function candidates({ round, daysOff, told }: ExplainContext): readonly ReplyDue[] {
  const { settings, context, conferenceDay, today } = round;
  const given = { settings, roundYear: context.roundYear, conferenceDay, calendar: daysOff.calendar };
  const days = told === undefined || told.setDays.length === 0 ? [today] : told.setDays;
  return [...new Set(days)].map((day) => replyDueOn(day, given));
}

function typedDeadline(
  row: RegisterRow,
  due: Day,
  [first]: readonly ReplyDue[],
  context: ExplainContext,
): Omit<Explained, 'due'> {
  const { told, daysOff } = context;
  const why = whyOff(due, daysOff.calendar);
  const issued =
    told === undefined || told.due === '' || told.due === due
      ? []
      : [viExplain.issuedWith(told.unit, formatDayLong(told.due))];
  const otherwise =
    first === undefined
      ? []
      : [viExplain.otherwise(formatDayLong(first.deadline.due)), ...first.deadline.steps];
  return {
    origin: 'typed',
    sentence: viExplain.typedSentence(formatDayLong(due)),
    steps: [viExplain.typed(formatDayLong(due), cellOf('due', row, context)), ...issued, ...otherwise],
    warnings: why === null ? [] : [viExplain.dayOff(formatDayLong(due), why)],
  };
}

/** How long it stood still, and where that moved it; or that it stands still now. */
function pauseSteps(row: RegisterRow, due: Day, { daysOff }: ExplainContext): readonly string[] {
  const clock = clockOf(row, daysOff.listed);
  if (clock.kind === 'paused') {
    return [viExplain.paused(clock.to, clock.since === '' ? '' : formatDayLong(clock.since))];
  }
  const days = daysPaused(due, row);
  if (clock.kind !== 'reply' || days === 0) return [];
  const { referredDay, superiorReplyDay, referredTo } = row;
  const counted = addDays(due, days);
  return [
    viExplain.stoodStill(referredTo, formatDayLong(referredDay), formatDayLong(superiorReplyDay), days),
    viExplain.added(days, formatDayLong(counted)),
    ...(counted === clock.due ? [] : [viExplain.moved(formatDayLong(counted), formatDayLong(clock.due))]),
  ];
}

/** That a group has reopened it, and how it gets a new deadline. */
function reopenedSteps(row: RegisterRow, context: ExplainContext): readonly string[] {
  return isReopened(row) ? [viExplain.reopened(cellOf('due', row, context))] : [];
}

/** Why no day is counted although a deadline stands there. */
function stillSteps(row: RegisterRow, context: ExplainContext): readonly string[] {
  if (clockOf(row, context.daysOff.listed).kind !== 'still') return [];
  switch (whyStalled(row)) {
    case 'givenBack':
      return [viExplain.givenBack(row.returnedTo)];
    case 'promised':
      return [viExplain.noCompletionDue(row.outcome, cellOf('completionDue', row, context))];
    case 'superior':
      return [viExplain.superiorAnswered(row.superiorReplyDay && formatDayLong(row.superiorReplyDay))];
    default:
      return [viExplain.still(stateOf(row))];
  }
}

function cellOf(key: KeyOf<typeof register>, row: RegisterRow, { table }: ExplainContext): string {
  const column = table.located.columnOf[key];
  return column === undefined ? '' : cellName(row.$row, column);
}
