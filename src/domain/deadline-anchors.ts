/** The days a deadline can hang on: written out in a text, or called by a name such as "ngày hội nghị". */
import { type Day, formatDayLong, partsOf, weekdayIndex, weekdayName } from './day.ts';
import { findDays } from './day-text.ts';
import { allMatches, shadowOf } from './shadow.ts';

/** A day that a plan calls by name: `{ name: 'hội nghị', day: '2022-07-07' }`. */
export interface Milestone {
  readonly name: string;
  readonly day: Day;
}

/** A day, named or written, at a place in the text. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  /** Null for a day that the calendar does not have. */
  readonly milestone: Milestone | null;
  /** False for a milestone named without the word "ngày": "trong hội nghị" sets no deadline. */
  readonly isDay: boolean;
  /** What looks like a slip in the day as written, in Vietnamese. */
  readonly doubts: readonly string[];
}

/** Every anchor of a one-line text and its shadow, in order. */
export function findAnchors(
  text: string,
  shadow: string,
  roundYear: number,
  milestones: readonly Milestone[],
): readonly Anchor[] {
  const written = findDays(shadow, roundYear).map(({ reading, start, end, weekday }): Anchor => {
    if ('fault' in reading) return { start, end, milestone: null, isDay: true, doubts: [] };
    const milestone = { name: text.slice(start, end), day: reading.day };
    return { start, end, milestone, isDay: true, doubts: doubtsOf(reading.day, weekday, roundYear) };
  });
  const named = milestones.flatMap((milestone) => namedAnchors(shadow, milestone));
  const all = [...written, ...named].sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter(({ start }, index) => !all.slice(0, index).some((earlier) => start < earlier.end));
}

/** What is odd about a day as it was written: another weekday than the calendar's, a year far from the round's. */
export function doubtsOf(day: Day, weekday: number | undefined, roundYear: number): readonly string[] {
  const doubts: string[] = [];
  if (weekday !== undefined && weekday !== weekdayIndex(day)) {
    doubts.push(`Ghi là ${weekdayName(weekday)}, nhưng theo lịch là ${formatDayLong(day)}.`);
  }
  if (Math.abs(partsOf(day).year - roundYear) > 1) {
    doubts.push(`Năm ${partsOf(day).year} cách xa đợt năm ${roundYear}; xem lại.`);
  }
  return doubts;
}

const VERBS = 'to chuc|dien ra|khai mac|ket thuc|be mac|co|nhan duoc|nhan';

function namedAnchors(shadow: string, milestone: Milestone): readonly Anchor[] {
  const pattern = new RegExp(
    `(^|[^a-z])((?:ngay )?(?:(?:${VERBS}) )*(?:(?:buoi|cuoc) )?${shadowOf(milestone.name)}\\b(?: (?:tiep xuc|doi thoai)\\b)*)`,
    'g',
  );
  return allMatches(pattern, shadow).map((match) => {
    const words = match[2] ?? '';
    const end = match.index + match[0].length;
    return { start: end - words.length, end, milestone, isDay: words.startsWith('ngay'), doubts: [] };
  });
}
