/** The deadlines of a pasted plan: what each is for, in the plan's own words, with the day they come to. */
import { type Day, formatDayShort, partsOf } from './day.ts';
import { findDays } from './day-text.ts';
import { readDeadline } from './deadline.ts';
import {
  findWordings,
  isFault,
  isWording,
  readWording,
  type WordingContext,
  type WordingFinding,
} from './deadline-wording.ts';
import { type Actor, deadlineKeyOf, doerOf, headsOf, type PlanDeadlineKey } from './plan-text-actors.ts';
import { distinct, type Found } from './plan-text-found.ts';
import type { PlanPage, Sentence } from './plan-text-page.ts';
import { type PlanYear, placedInRound } from './plan-text-year.ts';
import { shadowOf } from './shadow.ts';
import type { WorkCalendar } from './working-days.ts';

export interface PlanDeadline {
  /** The plan's words, which `readDeadline` reads to the same day: "trước ngày 01/7 2022". */
  readonly words: string;
  /** Null where the words hang on a day the plan does not give; `warnings` says which. */
  readonly due: Day | null;
  /** "hết thứ Năm 30/6/2022"; "" where `due` is null. */
  readonly limit: string;
  readonly warnings: readonly string[];
}

export interface PlanDeadlines {
  readonly placed: Readonly<Partial<Record<PlanDeadlineKey, readonly Found<PlanDeadline>[]>>>;
  /** Deadlines whose purpose the text does not tell. */
  readonly unplaced: readonly Found<PlanDeadline>[];
}

interface Placed extends Found<PlanDeadline> {
  readonly key: PlanDeadlineKey | null;
}

/** Every deadline in the plan's body, by what it is for. */
export function readDeadlines(
  page: PlanPage,
  year: PlanYear,
  context: WordingContext,
  calendar: WorkCalendar,
): PlanDeadlines {
  const body = page.sentences.filter(({ part }) => part !== 'recipients');
  const all = body.flatMap((sentence, index) =>
    purposesIn(sentence, index, body, context).flatMap(({ finding, key }) =>
      variantsOf(finding, year, context.milestones[0]?.day).map((words): Placed => {
        return { key, value: deadlineOf(words, context, calendar), sentence: sentence.text };
      }),
    ),
  );
  const keys = [...new Set(all.flatMap(({ key }) => key ?? []))];
  const of = (wanted: PlanDeadlineKey | null) =>
    sameDayOnce(all.filter(({ key }) => key === wanted).map(({ value, sentence }) => ({ value, sentence })));
  return { placed: Object.fromEntries(keys.map((key) => [key, of(key)])), unplaced: of(null) };
}

interface Purpose {
  readonly finding: WordingFinding;
  readonly key: PlanDeadlineKey | null;
}

/** The deadlines of a sentence with what each is for; one that heads several items may be for each of them. */
function purposesIn(
  sentence: Sentence,
  index: number,
  body: readonly Sentence[],
  context: WordingContext,
): readonly Purpose[] {
  const findings = findingsIn(sentence, context);
  if (findings.length === 0) return [];
  const items = body.filter(({ under }) => under[0] === sentence.shadow);
  let doer: Actor | null = null;
  return findings.flatMap((finding, place) => {
    const words = wordsAbout(sentence.shadow, findings, place);
    doer = doerOf(words) ?? doer;
    const keys = tells(words)
      ? [keyFor(words, doer, sentence.under)]
      : keysOfLoneDeadline(words, items, neighbourOf(index, body), sentence.under);
    return keys.filter((key) => key !== null || !isEntry(finding)).map((key) => ({ finding, key }));
  });
}

/** What a deadline that stands alone is for: the items it heads, else the sentence before it in the same item. */
function keysOfLoneDeadline(
  words: string,
  items: readonly Sentence[],
  neighbour: string,
  under: readonly string[],
): readonly (PlanDeadlineKey | null)[] {
  if (items.length === 0) {
    const about = `${words} ${neighbour === '' ? (under[0] ?? '') : neighbour}`;
    return [keyFor(about, doerOf(about), under)];
  }
  return [...new Set(items.map(({ shadow }) => keyFor(shadow, doerOf(shadow), under)))];
}

/** The sentence before in the same item: what a deadline that stands alone is about. */
function neighbourOf(index: number, body: readonly Sentence[]): string {
  const [previous, own] = [body[index - 1], body[index]];
  if (previous === undefined || own === undefined) return '';
  return previous.under[0] === own.under[0] || own.under[0] === previous.shadow ? previous.shadow : '';
}

/** By who does it; failing that by the bodies of the nearest heading that names any. */
function keyFor(about: string, doer: Actor | null, under: readonly string[]): PlanDeadlineKey | null {
  const listed = headsOf(about);
  if (listed.length > 1) return agreedKey(about, listed);
  if (doer !== null) return deadlineKeyOf(about, doer);
  return agreedKey(about, under.map(headsOf).find((found) => found.length > 0) ?? [null]);
}

/** The one purpose that the words have for the bodies listed; null when they would have several. */
function agreedKey(about: string, bodies: readonly (Actor | null)[]): PlanDeadlineKey | null {
  const keys = [...new Set(bodies.flatMap((body) => deadlineKeyOf(about, body) ?? []))];
  return keys.length === 1 ? (keys[0] ?? null) : null;
}

/** The wordings of a sentence that end something, or failing those the day that opens it: "Ngày 15/8/2023: …". */
function findingsIn({ text, shadow }: Sentence, context: WordingContext): readonly WordingFinding[] {
  const limits = findWordings(text, context).filter((finding) => isLimit(finding, shadow));
  const entry = findDays(shadow, context.roundYear)[0];
  if (limits.length > 0 || entry?.start !== 0 || !/^[)]? ?:/.test(shadow.slice(entry.end))) return limits;
  const finding = readWording(text.slice(0, entry.end), context);
  return isWording(finding) ? [finding] : [];
}

/** "14 giờ ngày 07/7" and "từ 8h00 đến 11h30 ngày 26/4" say when something happens; a limit has a word such as "trước". */
function isLimit(finding: WordingFinding, shadow: string): boolean {
  if (isFault(finding) || finding.rule.kind !== 'by' || finding.clock === undefined) return true;
  const ends =
    /^den\b/.test(shadow.slice(finding.start)) &&
    /\btu \d[^a-z]*(?:h|gio)/.test(shadow.slice(0, finding.start));
  return !/^\d/.test(finding.quote) && !ends;
}

/** An entry of a schedule: a bare day, a deadline only if what it is for is plain. */
function isEntry(finding: WordingFinding): boolean {
  return isWording(finding) && finding.quote === finding.anchor.name;
}

/**
 * The part of a sentence that a deadline is about: what stands between it and the deadline before; when it opens the
 * sentence, what follows; when two deadlines stand together, what the first is about.
 */
function wordsAbout(shadow: string, findings: readonly WordingFinding[], index: number): string {
  const before = shadow.slice(findings[index - 1]?.end ?? 0, findings[index]?.start);
  if (tells(before)) return before;
  if (index > 0) return wordsAbout(shadow, findings, index - 1);
  return `${before} ${shadow.slice(findings[0]?.end, findings[1]?.start)}`;
}

/** Words that say that something ends, not what: "Thời gian gửi:", "và hoàn thành". */
const NEUTRAL =
  /\b(?:thoi gian|thoi han|tien do|hoan thanh|thuc hien|xong|gui|nop|han|va|de|la|vao|ngay|buoc|giai doan|cham nhat|tu|den|truoc|sau|hoi nghi|doi thoai|doi voi|lan|dot|cuoc|thu nhat|thu hai)\b/g;

function tells(words: string): boolean {
  return words.replace(NEUTRAL, '').replace(/[^a-z]/g, '').length >= 4;
}

function deadlineOf(words: string, context: WordingContext, calendar: WorkCalendar): PlanDeadline {
  const deadline = readDeadline(words, context, calendar);
  if ('fault' in deadline) return { words, due: null, limit: '', warnings: [deadline.message] };
  return { words, due: deadline.due, limit: deadline.limit, warnings: deadline.warnings };
}

/**
 * The words a deadline is kept in. Mostly the plan's own; a day without a year gets one where the round crosses a new year;
 * a day with a year but before the issue is doubtful: as typed and with the round's year, since last year's plan is the
 * usual model and its year stays behind.
 */
function variantsOf(
  finding: WordingFinding,
  year: PlanYear,
  conferenceDay: Day | undefined,
): readonly string[] {
  if (!isWording(finding)) return [finding.quote];
  const { quote, anchor } = finding;
  const typed = findDays(shadowOf(anchor.name), year.round)[0];
  if (typed === undefined) return [quote];
  const days = placedInRound(typed, year);
  const crosses = conferenceDay !== undefined && partsOf(conferenceDay).year !== year.round;
  if (days.length === 1 && (typed.hasYear || !crosses) && days[0] === anchor.day) return [quote];
  return days.map((day) => {
    return typed.hasYear && day === anchor.day
      ? quote
      : quote.replace(anchor.name, `ngày ${formatDayShort(day)}/${partsOf(day).year}`);
  });
}

/** Two wordings that come to the same day are one deadline said twice. */
function sameDayOnce(found: readonly Found<PlanDeadline>[]): readonly Found<PlanDeadline>[] {
  const limits = found.map(({ value }) => value.limit || value.words);
  return distinct(found.filter((_, index) => limits.indexOf(limits[index] ?? '') === index));
}
