/** The year of the round a plan is for, and days placed in it: typed without a year, or with last year's. */
import { addDays, type Day, makeDay, partsOf } from './day.ts';
import { type FoundDay, findDays } from './day-text.ts';
import type { PlanPage } from './plan-text-page.ts';
import { allMatches } from './shadow.ts';

export interface PlanYear {
  /** The year of days written without one; 0 when nothing tells it: such days are then left out. */
  readonly round: number;
  /** The day the plan was issued; nothing it orders is due before. */
  readonly issued: Day | null;
}

/** A plan of December may set days of January: a day without year this long before the issue is the next year's. */
const LONG_BEFORE = 120;

/**
 * The year a plan speaks of: that of its issue, else the one most of its own days and "năm 2022" name (documents it cites
 * left out), else `fallback`.
 */
export function planYear(page: PlanPage, issued: Day | null, fallback: number): PlanYear {
  if (issued !== null) return { round: partsOf(issued).year, issued };
  const years = page.sentences
    .filter(({ part }) => part !== 'basis')
    .flatMap(({ shadow }) => [
      ...allMatches(/\bnam (20\d{2})\b/g, shadow).map((match) => Number(match[1])),
      ...findDays(shadow, 0).flatMap(({ reading, hasYear }) =>
        hasYear && 'day' in reading ? [partsOf(reading.day).year] : [],
      ),
    ]);
  const times = (year: number) => years.filter((other) => other === year).length;
  const ranked = [...new Set(years)].sort((a, b) => times(b) - times(a) || b - a);
  return { round: ranked[0] ?? fallback, issued };
}

/**
 * The days that a day of a plan may mean. One written without a year is the round's, or the next year's when that is long
 * before the plan was issued. One written with a year but before the issue, or before the round's year where the issue is
 * not known, is doubtful: itself, and the same date of the round's year.
 */
export function placedInRound({ reading, hasYear }: FoundDay, { round, issued }: PlanYear): readonly Day[] {
  if (!('day' in reading) || (!hasYear && round === 0)) return [];
  const { day } = reading;
  if (day >= (issued ?? (hasYear && round > 0 ? `${round}-01-01` : day))) return [day];
  if (!hasYear && issued !== null)
    return [day < addDays(issued, -LONG_BEFORE) ? (inYear(day, round + 1) ?? day) : day];
  const mended = inYear(day, round);
  return mended !== null && mended >= (issued ?? day) ? [day, mended] : [day];
}

function inYear(day: Day, year: number): Day | null {
  return makeDay(year, partsOf(day).month, partsOf(day).date);
}
