/** Periods counted from a day: days, working days, weeks, months; and the time a deadline stands still. */
import { addDays, type Day, daysBetween, makeDay, partsOf } from './day.ts';
import type { CountUnit } from './deadline-wording.ts';
import { addWorkingDays, countWorkingDays, type WorkCalendar } from './working-days.ts';

/** Time during which a deadline does not run: from the day the matter went up to the day the answer came. */
export interface Pause {
  readonly from: Day;
  /** Absent while the answer is awaited. */
  readonly to?: Day;
}

/** A closed stretch of standing still: the days after `from`, up to and with `to`. */
export interface Stop {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/**
 * The last day of `count` units after `from`, which itself is not counted (BLDS 2015, Điều 147); weeks end on the same
 * weekday, months on the same date or, where there is none, the month's last (Điều 148). Negative counts go back.
 */
export function addUnits(from: Day, count: number, unit: CountUnit, calendar: WorkCalendar): Day {
  if (unit === 'ngày làm việc') return addWorkingDays(from, count, calendar);
  if (unit === 'tháng') return addMonths(from, count);
  return addDays(from, unit === 'tuần' ? count * 7 : count);
}

/**
 * The pauses that lengthen a deadline which, left alone, ends on `due`: closed, begun before the deadline was over,
 * counted from `start` at the earliest, overlaps counted once. Days are working days when the deadline counts those.
 */
export function stopsOf(
  due: Day,
  start: Day | null,
  pauses: readonly Pause[],
  unit: CountUnit,
  calendar: WorkCalendar,
): readonly Stop[] {
  const stops: Stop[] = [];
  let end = due;
  let counted = start;
  for (const pause of [...pauses].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const from = counted !== null && counted > pause.from ? counted : pause.from;
    if (pause.to === undefined || pause.to <= from || from > end) continue;
    const days =
      unit === 'ngày làm việc' ? countWorkingDays(from, pause.to, calendar) : daysBetween(from, pause.to);
    stops.push({ from, to: pause.to, days });
    counted = pause.to;
    end = lengthen(end, days, unit, calendar);
  }
  return stops.filter(({ days }) => days > 0);
}

/** `due` moved on by `days` of standing still, counted as `stopsOf` counted them. */
export function lengthen(due: Day, days: number, unit: CountUnit, calendar: WorkCalendar): Day {
  return unit === 'ngày làm việc' ? addWorkingDays(due, days, calendar) : addDays(due, days);
}

function addMonths(day: Day, count: number): Day {
  const { year, month, date } = partsOf(day);
  const months = year * 12 + month - 1 + count;
  const endYear = Math.floor(months / 12);
  const endMonth = (months % 12) + 1;
  const first = makeDay(endYear, endMonth, 1) ?? day;
  return makeDay(endYear, endMonth, date) ?? addDays(first, lengthOfMonth(endYear, endMonth) - 1);
}

function lengthOfMonth(year: number, month: number): number {
  return [31, 30, 29, 28].find((date) => makeDay(year, month, date) !== null) ?? 28;
}
