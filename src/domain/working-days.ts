/** Working days of an office: Monday to Friday, less the days off and plus the make-up days of the sheet `Ngày nghỉ`. */
import { addDays, type Day, daysBetween, weekday, weekdayIndex } from './day.ts';

/** A row of `Ngày nghỉ`: a day off, or a weekend day worked instead of another ("làm bù"). */
export interface HolidayRow {
  readonly day: Day;
  readonly kind: 'nghỉ' | 'làm bù';
  readonly name: string;
}

/** The rows made ready for look-up: `workCalendar`. */
export type WorkCalendar = ReadonlyMap<Day, HolidayRow>;

/** A calendar of the rows; of two rows for one day the later stands, since people mend a list by adding to it. */
export function workCalendar(rows: readonly HolidayRow[]): WorkCalendar {
  return new Map(rows.map((row) => [row.day, row]));
}

/** Why nobody works on `day`: the holiday's name, or "thứ Bảy", "Chủ nhật"; null on a working day. */
export function whyOff(day: Day, calendar: WorkCalendar): string | null {
  const row = calendar.get(day);
  if (row !== undefined) return row.kind === 'nghỉ' ? row.name : null;
  const weekend = weekdayIndex(day) === 0 || weekdayIndex(day) === 6;
  return weekend ? weekday(day) : null;
}

/** Whether `day` is a day off. */
export function isDayOff(day: Day, calendar: WorkCalendar): boolean {
  return whyOff(day, calendar) !== null;
}

/** The first working day after `day`. */
export function nextWorkingDay(day: Day, calendar: WorkCalendar): Day {
  return workingDayOnOrAfter(addDays(day, 1), calendar);
}

/** The last working day before `day`. */
export function previousWorkingDay(day: Day, calendar: WorkCalendar): Day {
  return workingDayOnOrBefore(addDays(day, -1), calendar);
}

/** `day` itself when it is worked, else the first working day after it. */
export function workingDayOnOrAfter(day: Day, calendar: WorkCalendar): Day {
  let at = day;
  while (isDayOff(at, calendar)) at = addDays(at, 1);
  return at;
}

/** `day` itself when it is worked, else the last working day before it. */
export function workingDayOnOrBefore(day: Day, calendar: WorkCalendar): Day {
  let at = day;
  while (isDayOff(at, calendar)) at = addDays(at, -1);
  return at;
}

/**
 * The `count`th working day after `day` (before it, when negative); `day` is not counted, whether worked or not, and is
 * the answer for 0.
 */
export function addWorkingDays(day: Day, count: number, calendar: WorkCalendar): Day {
  const step = count < 0 ? previousWorkingDay : nextWorkingDay;
  let at = day;
  for (let left = Math.abs(count); left > 0; left -= 1) at = step(at, calendar);
  return at;
}

/** How many working days follow `from`, up to and with `to`; negative when `to` is earlier. */
export function countWorkingDays(from: Day, to: Day, calendar: WorkCalendar): number {
  if (to < from) return -countWorkingDays(to, from, calendar);
  return daysBetween(from, to) - daysOffAfter(from, to, calendar).length;
}

/** The days off after `from`, up to and with `to`, in order. */
export function daysOffAfter(from: Day, to: Day, calendar: WorkCalendar): readonly Day[] {
  const off: Day[] = [];
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isDayOff(at, calendar)) off.push(at);
  return off;
}
