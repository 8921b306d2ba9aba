/** Serial days of a spreadsheet and moments on the clock, in a time zone with its whole history. */

const DAY = 86_400_000;
/** 1970-01-01 counted in days from 1899-12-30. */
const UNIX_EPOCH = 25_569;

/** Offset from UTC in milliseconds at a moment, e.g. 25,200,000 for Vietnam today, 28,800,000 in 1960. */
export function offsetAt(milliseconds: number, timeZone: string): number {
  const days = daysOf(timeZone);
  const day = Math.floor(milliseconds / DAY);
  const known = days.get(day);
  if (known !== undefined) return known ?? measured(milliseconds, timeZone);
  const first = measured(day * DAY, timeZone);
  const steady = first === measured((day + 1) * DAY, timeZone);
  days.set(day, steady ? first : null);
  return steady ? first : measured(milliseconds, timeZone);
}

/** Per zone, the days (UTC) already asked for: their offset, or null when it changes within the day. */
const offsets = new Map<string, Map<number, number | null>>();

function daysOf(timeZone: string): Map<number, number | null> {
  const known = offsets.get(timeZone);
  if (known !== undefined) return known;
  const days = new Map<number, number | null>();
  offsets.set(timeZone, days);
  return days;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}

function measured(milliseconds: number, timeZone: string): number {
  const whole = Math.floor(milliseconds / 1000) * 1000;
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(whole)
      .map((part) => [part.type, part.value]),
  );
  const number = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - number('year') : number('year');
  const wall = new Date(0);
  wall.setUTCFullYear(year, number('month') - 1, number('day'));
  wall.setUTCHours(number('hour'), number('minute'), number('second'));
  return wall.getTime() - whole;
}

/** The serial day shown on the wall in `timeZone` at that moment. */
export function serialOf(milliseconds: number, timeZone: string): number {
  return (milliseconds + offsetAt(milliseconds, timeZone)) / DAY + UNIX_EPOCH;
}

/** The moment at which the wall in `timeZone` shows that serial day; where the clock jumped, the later reading. */
export function momentOf(serial: number, timeZone: string): number {
  const wall = Math.round((serial - UNIX_EPOCH) * DAY);
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

/** Serial day of a date of the calendar; undefined when there is no such day (31/6). */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return exists ? moment.getTime() / DAY + UNIX_EPOCH : undefined;
}

export interface WallTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 = Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** Calendar and clock of a serial day, rounded to the millisecond. */
export function wallTime(serial: number): WallTime {
  const wall = new Date(Math.round((serial - UNIX_EPOCH) * DAY));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    weekday: wall.getUTCDay(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    millisecond: wall.getUTCMilliseconds(),
  };
}
