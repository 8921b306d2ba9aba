/** Hours of the day as plans write them: "17 giờ", "14h00", "8 giờ 30 phút sáng", "17:30". */
import { allMatches } from './shadow.ts';

/** An hour of the day: `hour` 0–24, `minute` 0–59. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/** An hour met in a text; `start` and `end` count its letters. */
export interface FoundClock {
  readonly clock: Clock;
  readonly start: number;
  readonly end: number;
}

/**
 * Pattern source for an hour in a shadow. "giờ" and "h" may stand alone, "g" and ":" only before minutes, and no letter
 * may follow, so that "5 hộ" and "3 gói" are not hours.
 */
export const CLOCK_PATTERN =
  "\\d{1,2} ?(?:(?:gio|h) ?\\d{2}|(?:gio|h)|[g:]\\d{2})(?![a-z\\d])(?: ?(?:phut|'))?(?: (?:sang|trua|chieu|toi)\\b)?";

const CLOCK_IN_TEXT = new RegExp(`(^|[^\\d/.])(${CLOCK_PATTERN})`, 'g');
const CLOCK_PARTS = /^(\d{1,2}) ?(?:gio|h|g|:) ?(\d{2})?(?: ?(?:phut|'))?(?: (sang|trua|chieu|toi))?$/;

/** The hour that `CLOCK_PATTERN` matched: "5 gio chieu" is 17:00; null when no day has it ("25 gio"). */
export function readClock(matched: string): Clock | null {
  const parts = CLOCK_PARTS.exec(matched);
  if (parts === null) return null;
  const typed = Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  const afterNoon = parts[3] === 'chieu' || parts[3] === 'toi';
  const hour = afterNoon && typed < 12 ? typed + 12 : typed;
  return hour > 24 || minute > 59 || (hour === 24 && minute > 0) ? null : { hour, minute };
}

/** Every hour written in `shadow`, in order. */
export function findClocks(shadow: string): readonly FoundClock[] {
  return allMatches(CLOCK_IN_TEXT, shadow).flatMap((match) => {
    const written = match[2] ?? '';
    const clock = readClock(written);
    const end = match.index + match[0].length;
    return clock === null ? [] : [{ clock, start: end - written.length, end }];
  });
}

/** "17 giờ", "8 giờ 30". */
export function formatClock({ hour, minute }: Clock): string {
  return minute === 0 ? `${hour} giờ` : `${hour} giờ ${minute < 10 ? `0${minute}` : minute}`;
}
