/** Days as people type them, alone in a cell or inside a sentence, read into `Day`. */
import { addDays, type Day, makeDay } from './day.ts';
import { shadowOf } from './shadow.ts';
import { normaliseText } from './text.ts';

/** `khong-doc-duoc`: not written as a day; `khong-co-ngay`: written as one, but the calendar has none such (31/6). */
export type DayFault = 'khong-doc-duoc' | 'khong-co-ngay';

export type DayReading = { readonly day: Day } | { readonly fault: DayFault };

/** A day met inside a sentence; `start` and `end` count letters of the text it was found in. */
export interface FoundDay {
  readonly reading: DayReading;
  readonly start: number;
  readonly end: number;
  readonly hasYear: boolean;
  /** The day of the week written beside it, 0 for Sunday; absent when none is. */
  readonly weekday?: number;
}

/** Names of the days of the week in a shadow, as typed: "thu nam", "thu 5", "t5", "t.5", "cn". */
const WEEKDAY = '(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t\\.? ?[2-7]|chu nhat|cn)';
const WEEKDAY_NUMBERS: Readonly<Record<string, number>> = { hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6 };

const IN_WORDS =
  '(?<d>\\d{1,2}),? ?thang ?(?<m>\\d{1,2})(?:(?:,? ?nam |, ?| ?[/.-] ?| )(?<y>(?:19|20)\\d{2}))?';
const IN_SLASHES =
  '(?<d>\\d{1,2}) ?/ ?(?<m>\\d{1,2})(?: ?[/.-] ?(?<y2>\\d{2})|(?:,? nam | ?[/.-] ?| )(?<y>(?:19|20)\\d{2}))?';
const IN_MARKS = '(?<d>\\d{1,2}) ?(?<mark>[.-]) ?(?<m>\\d{1,2}) ?\\k<mark> ?(?<y>\\d{4}|\\d{2})';
const IN_ISO = '(?<y>\\d{4})[-/](?<m>\\d{1,2})[-/](?<d>\\d{1,2})';

/** Inside a sentence only forms that nothing else looks like: never "1-7" (a range) or "5.2" (a paragraph). */
const SENTENCE_FORMS = [IN_ISO, IN_WORDS, IN_SLASHES, IN_MARKS].map(
  (form) =>
    new RegExp(
      `(?<lead>(?:(?<before>${WEEKDAY})[ ,]{0,3})?(?:(?:ngay|hom) )?)${form}(?!\\d| ?/ ?\\d)(?: ?[(,] ?(?<after>${WEEKDAY})\\b)?`,
      'y',
    ),
);

/** Alone in a cell the separators may be anything, since nothing else can be meant. */
const CELL_FORMS = [
  IN_ISO,
  IN_WORDS,
  '(?<d>\\d{1,2})[ /.,-]{1,3}(?<m>\\d{1,2})(?:[ /.,-]{1,3}(?:nam )?(?<y>\\d{4}|\\d{2}))?',
  '(?<d>\\d{2})(?<m>\\d{2})(?<y>\\d{4})',
].map((form) => new RegExp(`^${form}$`));

/** What may stand around a day in a cell and says nothing of which day: part of the day, weekday, hour, full stop. */
const CELL_LEAD = new RegExp(`^(?:(?:vao|luc|sang|trua|chieu|toi|hom|ngay|${WEEKDAY})\\b[ ,:]*)+`);
const CELL_TAIL = new RegExp(
  `(?:[ t]\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?z?| ?\\(?${WEEKDAY}\\)?|[ .,;])+$`,
);

/**
 * The day typed in a cell: `30/6/2022`, `30-06-22`, `30.6.2022`, `ngày 30 tháng 6`, `01/7 2022`, `1/7`, `2022-06-30`,
 * `T5 30/6`, `thứ Năm, 30/6`, `hôm 30/6`, with any spaces, marks and Unicode form. Day before month, always.
 * Without a year it is `roundYear`'s; two digits mean the year nearest to `roundYear` that ends in them.
 */
export function readDay(raw: string, roundYear: number): DayReading {
  const typed = shadowOf(normaliseText(raw.normalize('NFKC')).replace(/\n/g, ' '));
  const bare = typed.replace(CELL_LEAD, '').replace(CELL_TAIL, '');
  for (const form of CELL_FORMS) {
    const match = form.exec(bare);
    if (match !== null) return dayOfMatch(match, roundYear);
  }
  return { fault: 'khong-doc-duoc' };
}

/**
 * Every day written inside `shadow` (a shadow: see `shadowOf`), in order, overlaps excluded. Fractions such as "18/18" are
 * passed over; a day with a year that does not exist ("31/6/2022") is found, with its fault.
 */
export function findDays(shadow: string, roundYear: number): readonly FoundDay[] {
  const found: FoundDay[] = [];
  let at = 0;
  while (at < shadow.length) {
    const next = dayAt(shadow, at, roundYear);
    if (next !== undefined) found.push(next);
    at = next?.end ?? at + 1;
  }
  return found;
}

/** The day of the week, 0 for Sunday, that a weekday's name in a shadow means. */
function weekdayNumber(name: string): number {
  const last = name.slice(-1);
  if (/[2-7]/.test(last)) return Number(last) - 1;
  return WEEKDAY_NUMBERS[name.slice(4)] ?? 0;
}

function dayAt(shadow: string, at: number, roundYear: number): FoundDay | undefined {
  const before = at === 0 ? ' ' : shadow.charAt(at - 1);
  const insideNumber = /[\d/.]/.test(before) && /\d/.test(shadow.charAt(at));
  if (insideNumber || (/[a-z]/.test(before) && /[a-z]/.test(shadow.charAt(at)))) return undefined;
  for (const form of SENTENCE_FORMS) {
    form.lastIndex = at;
    const match = form.exec(shadow);
    if (match !== null) return foundDay(match, roundYear);
  }
  return undefined;
}

function foundDay(match: RegExpExecArray, roundYear: number): FoundDay | undefined {
  const reading = dayOfMatch(match, roundYear);
  const { y, y2, before, after } = match.groups ?? {};
  const hasYear = y !== undefined || y2 !== undefined;
  if ('fault' in reading && !hasYear) return undefined;
  const named = before ?? after;
  return {
    reading,
    start: match.index,
    end: match.index + match[0].length,
    hasYear,
    ...(named === undefined ? {} : { weekday: weekdayNumber(named) }),
  };
}

function dayOfMatch(match: RegExpExecArray, roundYear: number): DayReading {
  const { d, m, y, y2 } = match.groups ?? {};
  const day = makeDay(fullYear(y ?? y2, roundYear), Number(m), Number(d));
  return day === null ? { fault: 'khong-co-ngay' } : { day };
}

/** "22" beside the round of 2022 is 2022, "99" is 1999: the nearest year that ends so. */
function fullYear(typed: string | undefined, roundYear: number): number {
  if (typed === undefined) return roundYear;
  if (typed.length === 4) return Number(typed);
  const inCentury = roundYear - (roundYear % 100) + Number(typed);
  const nearest = [inCentury - 100, inCentury, inCentury + 100].sort(
    (a, b) => Math.abs(a - roundYear) - Math.abs(b - roundYear),
  );
  return nearest[0] ?? inCentury;
}

/** A round begins after the one of the year before: a year, and a month of slack for a late conference. */
const FAR_BEFORE = 400;
/** After the conference the units have 20 to 30 days to report, then once more: what is typed later is a slip. */
const FAR_AFTER = 60;

/**
 * Whether `day` can hardly belong to the round of a conference: more than 400 days before it (people speak of what
 * happened since last year's conference) or more than 60 after (the follow-up is over). Such a day is mostly a mistyped
 * year: a problem to show, not a day to use.
 */
export function isFarFromRound(day: Day, conferenceDay: Day): boolean {
  return day < addDays(conferenceDay, -FAR_BEFORE) || day > addDays(conferenceDay, FAR_AFTER);
}
