/** The ladder of reminders (design §3.4): which step of a deadline, if any, falls on a day on which mails go out. */
import { addDays, type Day, daysBetween } from '../day.ts';
import { normaliseText } from '../text.ts';
import { isDayOff, type WorkCalendar } from '../working-days.ts';
import type { ReminderProblem } from './problems.ts';

/** Calendar days from the deadline: −3 is three days before it, 0 the day itself, 7 a week late. Ascending. */
export type Steps = readonly number[];

export const DEFAULT_STEPS: Steps = [-3, -1, 0, 1, 3, 7];

/** From this step on the unit's superior gets a copy. */
export const SUPERIOR_FROM = 3;
/** From this step on Thường trực Đảng ủy gets a copy too. */
export const LEADERS_FROM = 7;

const WEEK = 7;
const MINUS_SIGNS = /[\u2010-\u2015\u2212]/g;

/** A day on which mails go out, between the last such day and the next. */
export interface SendingDay {
  readonly today: Day;
  readonly previous: Day;
  readonly next: Day;
}

/**
 * The steps of the setting "-3, -1, 0, 1, 3, 7", in any order; blank is the default. Text with anything else in it gives
 * the default and a problem, since half a ladder would leave people unreminded without anybody knowing.
 */
export function reminderSteps(text: string): { readonly steps: Steps; readonly problem?: ReminderProblem } {
  const typed = normaliseText(text)
    .replace(MINUS_SIGNS, '-')
    .replace(/([+-])\s+/g, '$1');
  const words = typed.split(/[\s,;]+/).filter((word) => word !== '');
  if (words.length === 0) return { steps: DEFAULT_STEPS };
  if (words.some((word) => !/^[+-]?\d{1,3}$/.test(word))) {
    return { steps: DEFAULT_STEPS, problem: { kind: 'steps', typed: text } };
  }
  const steps = new Set(words.map((word) => Number(word) + 0));
  return { steps: [...steps].sort((a, b) => a - b) };
}

/**
 * `today` among the days on which mails go out: working days but the conference day, on which only the office is
 * written to. Null when `today` is none.
 */
export function sendingDay(today: Day, calendar: WorkCalendar, conferenceDay: Day | ''): SendingDay | null {
  const isQuiet = (day: Day): boolean => day === conferenceDay || isDayOff(day, calendar);
  if (isQuiet(today)) return null;
  let previous = addDays(today, -1);
  while (isQuiet(previous)) previous = addDays(previous, -1);
  let next = addDays(today, 1);
  while (isQuiet(next)) next = addDays(next, 1);
  return { today, previous, next };
}

/**
 * The step that falls on `day` for a deadline; null when none does. A step on a quiet day comes on the sending day before
 * it, or after it once the deadline is over; of several on one day the most severe counts; after the last step one comes
 * every week. A step no later than the day the deadline was told is dropped: that mail said it all, so that a deadline of
 * two days has no T−3.
 */
export function stepOn(day: SendingDay, due: Day, setOn: Day | '', steps: Steps): number | null {
  if (setOn !== '' && day.today <= setOn) return null;
  const late = daysBetween(due, day.today);
  const sincePrevious = daysBetween(day.previous, day.today);
  const untilNext = daysBetween(day.today, day.next);
  const comesToday = (step: number): boolean =>
    step > 0 ? step <= late && late - step < sincePrevious : step >= late && step - late < untilNext;
  const found = [...steps, ...weeklyStep(late, steps)].filter(comesToday);
  return found.length === 0 ? null : Math.max(...found);
}

/** Whether the first step of a deadline has come, today or before: from then on it stands in every digest. */
export function isUpon(day: SendingDay, due: Day, steps: Steps): boolean {
  const first = Math.min(...steps, 1);
  const begins = addDays(due, first);
  return first > 0 ? begins <= day.today : begins < day.next;
}

/** The last weekly step that `late` days have reached. */
function weeklyStep(late: number, steps: Steps): readonly number[] {
  const last = Math.max(0, ...steps);
  const weeks = Math.floor((late - last) / WEEK);
  return weeks < 1 ? [] : [last + weeks * WEEK];
}
