/** Deadlines with their reasons, as mails give them. */
import { clockOf, daysPaused } from '../../domain/assignment/clock.ts';
import { type ReplyDue, type ReplyDueContext, replyDueOn } from '../../domain/assignment/reply-due.ts';
import { formatClock } from '../../domain/clock-text.ts';
import type { Day } from '../../domain/day.ts';
import { readDay } from '../../domain/day-text.ts';
import { type Deadline, explainDeadline } from '../../domain/deadline.ts';
import { SETTING_SPECS, type SettingId } from '../../domain/settings.ts';
import { isReopened } from '../../domain/state.ts';
import { foldCase } from '../../domain/text.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';
import { assignmentHistory } from '../assignment/history.ts';
import { readDue } from '../set-up/seeds.ts';
import { dueOf } from '../set-up/tabs.ts';
import type { DutyRow, Matters, RegisterRow } from './read-matters.ts';
import { unitNamer } from './units.ts';

/** A deadline and why it is one; blank where none is set or no reason is known. */
export interface DueWords {
  readonly due: Day | '';
  readonly why: string;
  /** The day it was set and told; `''` when not known. */
  readonly setOn: Day | '';
}

const NO_DUE: DueWords = { due: '', why: '', setOn: '' };

/** What the deadlines of the plan are read from. */
type PlanMatters = Pick<Matters, 'settings' | 'context' | 'daysOff'>;

/** The day of the plan, on which everybody heard of its deadlines. */
function planDay({ settings, context }: PlanMatters): Day | '' {
  const read = readDay(settings.planDate ?? '', context.roundYear);
  return 'day' in read ? read.day : '';
}

/** The deadline that a setting words; undefined when it is blank or cannot be read. */
function settingDeadline({ settings, daysOff }: PlanMatters, id: SettingId): Deadline | undefined {
  return readDue(settings[id] ?? '', settings, daysOff.calendar);
}

/** Until when the list of a source is due, with the hour where the plan names one. */
export function listDue(
  matters: PlanMatters,
  source: { readonly kind: string },
): DueWords & { readonly hour?: string } {
  const setting = dueOf(source);
  const deadline = setting === undefined ? undefined : settingDeadline(matters, setting);
  if (deadline === undefined) return NO_DUE;
  const words = { due: deadline.due, why: explainDeadline(deadline), setOn: planDay(matters) };
  return deadline.clock === undefined ? words : { ...words, hour: formatClock(deadline.clock) };
}

/** Settings of deadlines that somebody typed and nobody can read. */
export function unreadableDues(matters: Matters): readonly string[] {
  return (['groupsDue', 'opinionDue'] as const).flatMap((id) => {
    const typed = matters.settings[id] ?? '';
    const unread = typed !== '' && settingDeadline(matters, id) === undefined;
    return unread ? [viMailRun.notices.deadline(SETTING_SPECS[id].label, typed)] : [];
  });
}

/** Until when a duty of the plan is due: the typed day, else as it is worded. */
export function dutyDue(matters: Matters, row: DutyRow): DueWords {
  const deadline = readDue(row.wording, matters.settings, matters.daysOff.calendar);
  const due = row.due === '' ? (deadline?.due ?? '') : row.due;
  const why = deadline !== undefined && deadline.due === due ? explainDeadline(deadline) : '';
  return { due, why, setOn: planDay(matters) };
}

/** Which deadlines of petitions run, and why they are what they are. */
export interface PetitionClock {
  clockOf(row: RegisterRow): ReturnType<typeof clockOf>;
  /** Of a petition whose clock runs. */
  dueWords(row: RegisterRow): DueWords;
  /**
   * Whether a group has reopened it after its deadline: the unit, whose reply was approved, is not late again before it
   * was told a new one.
   */
  awaitsNewDue(row: RegisterRow): boolean;
}

/** Clocks over the register; the ledger says on which day each deadline was told. */
export function petitionClock(matters: Matters): PetitionClock {
  const { listed } = matters.daysOff;
  const history = assignmentHistory(matters.ledger.rows, matters.mode);
  const unitOf = unitNamer(matters);
  const reasonOf = replyReasons(matters);
  return {
    clockOf: (row) => clockOf(row, listed),
    awaitsNewDue: (row) => {
      const clock = clockOf(row, listed);
      if (clock.kind !== 'reply' || clock.due >= matters.today || !isReopened(row)) return false;
      return row.replyDay === '' || (history.get(row.code)?.day ?? '') <= row.replyDay;
    },
    dueWords: (row) => {
      const clock = clockOf(row, listed);
      if (clock.kind === 'still' || clock.kind === 'paused') return NO_DUE;
      const { due, kind } = clock;
      if (kind === 'completion') return { due, why: '', setOn: '' };
      const told = history.get(row.code);
      const why = due === row.due ? reasonOf(row.due, told?.setDays ?? []) : pausedReason(row, due);
      const isTheirs = told !== undefined && foldCase(unitOf(told.unit)) === foldCase(unitOf(row.unit));
      return { due, why, setOn: isTheirs ? told.day : '' };
    },
  };
}

function pausedReason(row: RegisterRow, due: Day): string {
  return row.due === '' ? '' : viMailRun.pausedWhy(row.due, daysPaused(row.due, row), due);
}

/**
 * The reason of a deadline as it stands: what the settings give for the days on which it was set, or, where nobody was told
 * of it, what the plan itself says. A day that neither gives was typed by hand, and has none.
 */
function replyReasons(matters: Matters): (due: Day | '', setDays: readonly Day[]) => string {
  const { settings, context, conferenceDay, daysOff, today } = matters;
  const given: ReplyDueContext = {
    settings,
    roundYear: context.roundYear,
    conferenceDay,
    calendar: daysOff.calendar,
  };
  const known = new Map<Day, ReplyDue>();
  const dueOn = (day: Day): ReplyDue => {
    const found = known.get(day) ?? replyDueOn(day, given);
    known.set(day, found);
    return found;
  };
  const planned = dueOn(planDay(matters) || today);
  const ofPlan = planned.from === 'plan' ? [planned] : [];
  return (due, setDays) => {
    const found = [...setDays.map(dueOn), ...ofPlan].find(({ deadline }) => deadline.due === due);
    return found === undefined ? '' : explainDeadline(found.deadline);
  };
}
