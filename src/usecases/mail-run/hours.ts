/** The hours in which mails go out, in Vietnam's time. */
import { findClocks } from '../../domain/clock-text.ts';
import { shadowOf } from '../../domain/shadow.ts';

/** From the first minute on, before the last; minutes since midnight. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** Outside these no setting lets a mail out, and the trigger ends before it reads any. */
export const WIDEST: Hours = { from: 7 * 60, to: 17 * 60 + 30 };
/** Where the setting is blank or cannot be read. */
export const DEFAULT_HOURS: Hours = { from: 7 * 60 + 30, to: 17 * 60 };

const VIETNAM_MINUTES = 7 * 60;
const DAY_MINUTES = 24 * 60;

/** Minutes since midnight in Vietnam of an instant (milliseconds since 1970). */
export function minutesOfDay(now: number): number {
  return Math.floor(now / 60_000 + VIETNAM_MINUTES) % DAY_MINUTES;
}

export function isWithin(minutes: number, { from, to }: Hours): boolean {
  return minutes >= from && minutes < to;
}

/** The setting "07:30-17:00", also "7h30 đến 17h"; null when it holds anything but two hours, the earlier first. */
export function readHours(typed: string): Hours | null {
  const clocks = findClocks(shadowOf(typed).replace(/[-\u2010-\u2015]/g, ' - '));
  const [from, to] = clocks.map(({ clock }) => clock.hour * 60 + clock.minute);
  if (clocks.length !== 2 || from === undefined || to === undefined || from >= to) return null;
  return { from, to };
}
