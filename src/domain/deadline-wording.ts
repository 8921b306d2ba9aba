/** A plan's own words for a deadline ("trước ngày 01/7", "trong 10 ngày kể từ …") read into a rule; no day is computed. */
import { CLOCK_PATTERN, type Clock, readClock } from './clock-text.ts';
import { findDays, readDay } from './day-text.ts';
import { type Anchor, doubtsOf, findAnchors, type Milestone } from './deadline-anchors.ts';
import { COUNT_PATTERN, readCount } from './number-words.ts';
import { allMatches, shadowOf } from './shadow.ts';
import { normaliseText } from './text.ts';

export interface WordingContext {
  /** The year of days written without one. */
  readonly roundYear: number;
  readonly milestones: readonly Milestone[];
  /** Where "trong 10 ngày" begins when the words do not say; without it such words are a fault. */
  readonly start?: Milestone;
}

export type CountUnit = 'ngày' | 'ngày làm việc' | 'tuần' | 'tháng';

/**
 * What the words mean. `before`: until the day before the anchor, or until the hour on it; `by`: to the end of the anchor
 * day, or until the hour; `within`: `count` units after the anchor; `ahead`: `count` units before the anchor.
 */
export type DeadlineRule =
  | { readonly kind: 'before' | 'by' }
  | { readonly kind: 'within' | 'ahead'; readonly count: number; readonly unit: CountUnit };

interface Place {
  readonly quote: string;
  /** `start` and `end` count letters of the text after `flatText`. */
  readonly start: number;
  readonly end: number;
}

/** A deadline as worded. */
export interface Wording extends Place {
  readonly rule: DeadlineRule;
  readonly anchor: Milestone;
  readonly clock?: Clock;
  /** What looks like a slip in the words themselves, in Vietnamese. */
  readonly doubts: readonly string[];
}

export interface WordingFault extends Place {
  readonly fault: 'khong-co-han' | 'khong-co-ngay' | 'thieu-moc' | 'nhieu-han';
  /** What is wrong, for the person who typed it. */
  readonly message: string;
}

export type WordingFinding = Wording | WordingFault;

const COUNTED = `(?<count>${COUNT_PATTERN})(?: ?\\([^)]*\\))? (?<unit>ngay lam viec|ngay|tuan|thang)`;
const COUNT_LEAD = '(?<lead>(?:trong|khong qua|cham nhat|toi da|han)\\b[^\\d,;.]{0,20}|sau )?';
const HOUR = `(?:(?<clock>${CLOCK_PATTERN})[ ,]*(?:cua )?)?`;
const FILL =
  '(?:(?:la|vao|den|het|trong|cuoi|buoi|sang|trua|chieu|toi|hoi|luc|gio|hanh chinh|lam viec|ngay)\\b[ ,:]*)*';
const LIMIT =
  'cham nhat|muon nhat|khong qua|khong muon hon|khong cham hon|het|trong|den|han(?: chot| cuoi| cuoi cung| nop| gui)?|xong|hoan thanh|truoc (?:luc|cuoi|het)';

/** "trước hội nghị 02 ngày": the count may follow the day. */
const COUNT_AFTER = new RegExp(`^,? ?(?:it nhat |toi thieu )?${COUNTED}\\b(?! ?(?:ke|tinh|dau|cuoi))`);

interface Shape {
  readonly kind: DeadlineRule['kind'] | 'not';
  readonly before: RegExp;
  /** What must follow the day, where the count does. */
  readonly after?: RegExp;
}

/** What stands right before the day, tried in this order; `not` shapes say when work may begin, not when it ends. */
const SHAPES: readonly Shape[] = [
  shape(
    'within',
    `${COUNT_LEAD}${COUNTED}[, ]*(?<from>ke tu|tinh tu|tu|sau)(?: sau)?(?: khi| thoi diem| luc)?`,
  ),
  shape('ahead', `(?:cham nhat |truoc )?${COUNTED} truoc(?: khi)?`),
  shape('within', '(?:cham nhat |khong qua )?sau(?: khi)?', COUNT_AFTER),
  shape('not', `(?:khong (?:som hon|truoc)|tinh den|ke tu|tu|sau|khai mac|bat dau)[ :]*${FILL}${HOUR}`),
  shape('ahead', 'truoc(?: khi)?', COUNT_AFTER),
  shape('before', `truoc(?: khi)?[ ,]*${HOUR}`),
  shape('by', `(?:${LIMIT})\\b[ ,:]*${FILL}${HOUR}${FILL}`),
  shape('by', `(?<clock>${CLOCK_PATTERN})[ ,]*(?:cua )?`),
];

/** A count that no known day follows; "6 tháng đầu năm" is a period, not a deadline. */
const LOOSE_COUNT = new RegExp(
  `(^|[^a-z\\d/])${COUNT_LEAD}${COUNTED}\\b(?! (?:dau|cuoi|qua|lien|nam))(?<from>,? ?(?:(?:ke|tinh) tu|tu|sau)\\b[^,;.]*)?`,
  'g',
);

/** The text as wordings count its letters: NFC, single spaces, one line. */
export function flatText(raw: string): string {
  return normaliseText(raw).replace(/\n/g, ' ');
}

export function isWording(finding: WordingFinding): finding is Wording {
  return 'rule' in finding;
}

export function isFault(finding: WordingFinding): finding is WordingFault {
  return 'fault' in finding;
}

/** Every deadline worded in a text, in order, and the faults of those that cannot be read. */
export function findWordings(raw: string, context: WordingContext): readonly WordingFinding[] {
  const text = flatText(raw);
  const shadow = shadowOf(text);
  const anchors = findAnchors(text, shadow, context.roundYear, context.milestones);
  const found = anchors.flatMap((anchor, index) => {
    const from = anchors[index - 1]?.end ?? 0;
    return wordingAt(text, shadow, from, anchor) ?? [];
  });
  const loose = allMatches(LOOSE_COUNT, shadow)
    .filter(isDeadlineCount)
    .map((match) => looseWording(text, match, context))
    .filter((candidate) => !found.some(({ start, end }) => start < candidate.end && candidate.start < end));
  return [...found, ...loose].sort((a, b) => a.start - b.start);
}

/**
 * The one deadline that a setting or a cell words; a bare day counts as "đến hết ngày". Words without a deadline, with
 * several different ones, with a day that does not exist, or counted from a day nobody named, are a fault.
 */
export function readWording(raw: string, context: WordingContext): WordingFinding {
  const text = flatText(raw);
  const findings = findWordings(text, context);
  const fault = findings.find(isFault);
  if (fault !== undefined) return fault;
  const wordings = findings.filter(isWording);
  const first = wordings[0];
  if (first === undefined) return bareDay(text, context);
  const others = wordings.filter((other) => meaning(other) !== meaning(first));
  return others.length === 0 ? first : severalDeadlines(text, [first, ...others]);
}

function shape(kind: Shape['kind'], pattern: string, after?: RegExp): Shape {
  const before = new RegExp(`(^|[^a-z\\d/])(?<words>${pattern})[ ,]*$`);
  return after === undefined ? { kind, before } : { kind, before, after };
}

function wordingAt(text: string, shadow: string, from: number, anchor: Anchor): WordingFinding | null {
  const before = shadow.slice(from, anchor.start);
  for (const { kind, before: pattern, after } of SHAPES) {
    const match = pattern.exec(before);
    if (match === null || (kind === 'within' && after === undefined && !isDeadlineCount(match))) continue;
    if (kind === 'not' || (kind === 'by' && !anchor.isDay)) return null;
    const follows = after?.exec(shadow.slice(anchor.end));
    if (follows === null) continue;
    const start = from + match.index + (match[1]?.length ?? 0);
    const end = anchor.end + (follows?.[0].length ?? 0);
    return worded({ quote: text.slice(start, end), start, end }, anchor, kind, follows ?? match);
  }
  return null;
}

/** "10 ngày kể từ" is a deadline by itself; "3 ngày, từ ngày 24/6" only after "trong", "không quá" and the like. */
function isDeadlineCount(match: RegExpExecArray): boolean {
  const { lead, from } = match.groups ?? {};
  return (lead !== undefined && lead !== 'sau ') || /(?:ke|tinh) tu/.test(from ?? '');
}

function worded(
  place: Place,
  anchor: Anchor,
  kind: DeadlineRule['kind'],
  match: RegExpExecArray,
): WordingFinding {
  if (anchor.milestone === null) {
    return { ...place, fault: 'khong-co-ngay', message: `“${place.quote}”: lịch không có ngày này.` };
  }
  const read = readClock(match.groups?.clock ?? '');
  const loose = shadowOf(place.quote).startsWith('sau ')
    ? [`Ghi “${place.quote}”, hiểu là trong thời hạn ấy; xem lại.`]
    : [];
  return {
    ...place,
    rule: ruleOf(kind, match),
    anchor: anchor.milestone,
    doubts: [...anchor.doubts, ...loose],
    ...(read === null ? {} : { clock: read }),
  };
}

function ruleOf(kind: DeadlineRule['kind'], match: RegExpExecArray): DeadlineRule {
  const { count, unit } = match.groups ?? {};
  if (kind === 'by' || kind === 'before') return { kind };
  return { kind, count: readCount(count ?? ''), unit: unitOf(unit) };
}

const UNITS: Readonly<Record<string, CountUnit>> = {
  'ngay lam viec': 'ngày làm việc',
  tuan: 'tuần',
  thang: 'tháng',
};

function unitOf(shadow: string | undefined): CountUnit {
  return UNITS[shadow ?? ''] ?? 'ngày';
}

function looseWording(text: string, match: RegExpExecArray, context: WordingContext): WordingFinding {
  const start = match.index + (match[1]?.length ?? 0);
  const end = match.index + match[0].length;
  const place = { quote: text.slice(start, end).trim(), start, end };
  const { count, unit, from } = match.groups ?? {};
  if (context.start === undefined || from !== undefined) {
    const missing = from === undefined ? 'chưa nói kể từ ngày nào' : 'chưa biết mốc ấy là ngày nào';
    return { ...place, fault: 'thieu-moc', message: `“${place.quote}”: ${missing}.` };
  }
  const rule = { kind: 'within', count: readCount(count ?? ''), unit: unitOf(unit) } as const;
  return { ...place, rule, anchor: context.start, doubts: [] };
}

function bareDay(text: string, context: WordingContext): WordingFinding {
  const place = { quote: text, start: 0, end: text.length };
  const reading = readDay(text, context.roundYear);
  if ('day' in reading) {
    const weekday = findDays(shadowOf(text), context.roundYear)[0]?.weekday;
    const doubts = doubtsOf(reading.day, weekday, context.roundYear);
    return { ...place, rule: { kind: 'by' }, anchor: { name: text, day: reading.day }, doubts };
  }
  if (reading.fault === 'khong-co-ngay') {
    return { ...place, fault: 'khong-co-ngay', message: `“${text}”: lịch không có ngày này.` };
  }
  const message = `“${text}”: không đọc được thời hạn. Ghi như “trước ngày 01/7/2022” hoặc “trong 10 ngày kể từ ngày 07/7/2022”.`;
  return { ...place, fault: 'khong-co-han', message };
}

function severalDeadlines(text: string, wordings: readonly Wording[]): WordingFault {
  const quotes = wordings.map(({ quote }) => `“${quote}”`).join(', ');
  const message = `Có nhiều thời hạn khác nhau: ${quotes}. Chỉ giữ lại một.`;
  return { fault: 'nhieu-han', message, quote: text, start: 0, end: text.length };
}

/** Two wordings that mean the same are one deadline said twice. */
function meaning({ rule, anchor, clock }: Wording): string {
  return JSON.stringify([rule, anchor.day, clock]);
}
