/** A calendar day as text, 'YYYY-MM-DD', so that `<` compares days and no clock or time zone can shift one. */

/** A day of the Gregorian calendar, years 1000 to 9999. Made by `makeDay`, `addDays`, `readDay`; compared as text. */
export type Day = string;

/** A day taken apart; `month` and `date` count from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** The day `date`/`month`/`year`, or null when the calendar has no such day (31/6) or the year is not four digits. */
export function makeDay(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  if (!Number.isInteger(month) || !Number.isInteger(date)) return null;
  const instant = new Date(Date.UTC(year, month - 1, date));
  const kept = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date;
  return kept ? instant.toISOString().slice(0, 10) : null;
}

/** Whether `text` is a well-formed day that exists. */
export function isDay(text: string): text is Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && makeDay(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/** Year, month (1–12) and date (1–31) of `day`. */
export function partsOf(day: Day): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** The day `count` days after `day` (before it, when negative). */
export function addDays(day: Day, count: number): Day {
  return dayOfUtc(utcOf(day) + count * MS_PER_DAY);
}

/** How many days lie from `from` to `to`: 1 for tomorrow, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utcOf(to) - utcOf(from)) / MS_PER_DAY);
}

/** Day of the week as a number: 0 is Sunday, 6 is Saturday. */
export function weekdayIndex(day: Day): number {
  return new Date(utcOf(day)).getUTCDay();
}

/** Day of the week as it is written inside a sentence: "thứ Hai" … "Chủ nhật". */
export function weekday(day: Day): string {
  return weekdayName(weekdayIndex(day));
}

/** The name of a day of the week given as a number, 0 for Sunday. */
export function weekdayName(index: number): string {
  return WEEKDAYS[index] ?? '';
}

/** "30/06/2022": both numbers padded, for tables, where columns must line up. */
export function formatDay(day: Day): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** "30/6", "05/7", "01/02": padded as Nghị định 30/2020 writes dates (days under 10; months 1 and 2). */
export function formatDayShort(day: Day): string {
  const { month } = partsOf(day);
  return `${day.slice(8, 10)}/${month < 3 ? `0${month}` : month}`;
}

/** "thứ Năm 30/6/2022", for sentences. */
export function formatDayLong(day: Day): string {
  return `${weekday(day)} ${formatDayShort(day)}/${day.slice(0, 4)}`;
}

/**
 * Viet Nam kept +7, +8 or +9 hours at different times before 13/6/1975 and +7 ever since (tz database, Asia/Ho_Chi_Minh).
 * Each era: the first day whose midnight is in it, and its hours ahead of UTC; before the first era, +7.
 */
const MIDNIGHT_ERAS: readonly (readonly [Day, number])[] = [
  ['1943-01-01', 8],
  ['1945-03-15', 9],
  ['1945-09-02', 7],
  ['1947-04-02', 8],
  ['1955-07-01', 7],
  ['1960-01-01', 8],
  ['1975-06-13', 7],
];

/** Midnight that begins 13/6/1975: from then on Viet Nam's time is +7 without exception. */
const STEADY_SINCE = Date.UTC(1975, 5, 13) - 7 * MS_PER_HOUR;

/**
 * The day of an instant (milliseconds since 1970, as a date cell gives it) in Viet Nam.
 * Before 13/6/1975 the instant is taken for a midnight and read at +9, the largest offset that ever held: a midnight
 * kept at +7 or +8 then falls one or two hours into its own day instead of into the evening before.
 */
export function dayFromInstant(ms: number): Day {
  const hoursAhead = ms < STEADY_SINCE ? 9 : 7;
  return dayOfUtc(ms + hoursAhead * MS_PER_HOUR);
}

/** The instant (milliseconds since 1970) at which `day` begins in Viet Nam; `dayFromInstant` gives the day back. */
export function instantOfDay(day: Day): number {
  let hoursAhead = 7;
  for (const [since, hours] of MIDNIGHT_ERAS) if (day >= since) hoursAhead = hours;
  return utcOf(day) - hoursAhead * MS_PER_HOUR;
}

function utcOf(day: Day): number {
  const { year, month, date } = partsOf(day);
  return Date.UTC(year, month - 1, date);
}

function dayOfUtc(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10);
}
