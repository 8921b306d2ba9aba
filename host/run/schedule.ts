/** Time triggers as records, and when each is due next. */
import { localTime, zoneOffset } from './local-time.ts';

export type Rhythm =
  | { readonly every: 'minutes'; readonly n: number }
  | { readonly every: 'hours'; readonly n: number }
  | { readonly every: 'days'; readonly n: number; readonly hour: number };

export interface TriggerRecord {
  readonly id: string;
  readonly functionName: string;
  /** E-mail of whoever made it; it runs as that person and only that person sees it. */
  readonly owner: string;
  readonly rhythm: Rhythm;
  /** Minute within the hour. Google picks any minute near it; the host takes it exactly, 0 when not given. */
  readonly minute: number;
  readonly zone: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The first instant after `after` (milliseconds) at which the trigger fires. */
export function nextDue(trigger: TriggerRecord, after: number): number {
  const since = Math.max(after, trigger.createdAt);
  const { rhythm } = trigger;
  if (rhythm.every === 'minutes') return (Math.floor(since / (rhythm.n * MINUTE)) + 1) * rhythm.n * MINUTE;
  if (rhythm.every === 'hours') return step(firstHour(trigger), rhythm.n * HOUR, since);
  return step(firstDay(trigger, rhythm.hour), rhythm.n * DAY, since);
}

function step(first: number, interval: number, since: number): number {
  return since < first ? first : first + (Math.floor((since - first) / interval) + 1) * interval;
}

/** The first time after its making that the clock shows its minute. */
function firstHour(trigger: TriggerRecord): number {
  const start = Math.floor(trigger.createdAt / HOUR) * HOUR + trigger.minute * MINUTE;
  return start > trigger.createdAt ? start : start + HOUR;
}

/** The first time after its making that the clock of its zone shows its hour and minute (zones without summer time). */
function firstDay(trigger: TriggerRecord, hour: number): number {
  const made = localTime(trigger.createdAt, trigger.zone);
  const offset = zoneOffset(trigger.createdAt, trigger.zone) * MINUTE;
  const start = Date.UTC(made.year, made.month - 1, made.day, hour, trigger.minute) - offset;
  return start > trigger.createdAt ? start : start + DAY;
}

/** What fires first in (after, until], several when they fall together; null when nothing does. */
export function firstDue(
  triggers: readonly TriggerRecord[],
  after: number,
  until: number,
): { readonly at: number; readonly triggers: readonly TriggerRecord[] } | null {
  const due = triggers.map((trigger) => ({ trigger, at: nextDue(trigger, after) }));
  const at = Math.min(...due.map((entry) => entry.at));
  if (due.length === 0 || at > until) return null;
  return { at, triggers: due.filter((entry) => entry.at === at).map((entry) => entry.trigger) };
}
