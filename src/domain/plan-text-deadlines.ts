/** The deadlines of a pasted plan: what each is for, in the plan's own words, with the day they come to. */
import { addDays, type Day, partsOf } from './day.ts';
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
import { actorOf, deadlineKeyOf, doerOf, type PlanDeadlineKey } from './plan-text-actors.ts';
import { distinct, type Found } from './plan-text-found.ts';
import type { PlanPage, Sentence } from './plan-text-page.ts';
import type { PlanYear } from './plan-text-year.ts';
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
    deadlinesOf(sentence, body[index - 1], year, context, calendar),
  );
  const keys = [...new Set(all.flatMap(({ key }) => key ?? []))];
  const of = (wanted: PlanDeadlineKey | null) =>
    sameDayOnce(all.filter(({ key }) => key === wanted).map(({ value, sentence }) => ({ value, sentence })));
  return { placed: Object.fromEntries(keys.map((key) => [key, of(key)])), unplaced: of(null) };
}

function deadlinesOf(
  sentence: Sentence,
  previous: Sentence | undefined,
  year: PlanYear,
  context: WordingContext,
  calendar: WorkCalendar,
): readonly Placed[] {
  const findings = findingsIn(sentence, context);
  return findings.flatMap((finding, index) => {
    const words = wordsAbout(sentence.shadow, findings, index);
    const key = purposeOf(words, sentence, previous);
    if (key === null && isEntry(finding)) return [];
    return variantsOf(finding, year).map((typed) => {
      return { key, value: deadlineOf(typed, context, calendar), sentence: sentence.text };
    });
  });
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

/** Fewer letters than these say nothing of what a deadline is for: "Thời gian:", "và". */
function tells(words: string): boolean {
  return words.replace(/[^a-z]/g, '').length >= 14;
}

/** By its own words and headings; a deadline that stands alone is about the sentence before it in the same item. */
function purposeOf(
  words: string,
  { under }: Sentence,
  previous: Sentence | undefined,
): PlanDeadlineKey | null {
  const near = previous !== undefined && previous.under[0] === under[0] ? previous.shadow : '';
  const about = tells(words) ? words : `${words} ${near}`;
  const actor = doerOf(about) ?? under.map(actorOf).find((found) => found !== null) ?? null;
  return (
    deadlineKeyOf(about, actor) ?? deadlineKeyOf(`${about} ${near === '' ? (under[0] ?? '') : near}`, actor)
  );
}

function deadlineOf(words: string, context: WordingContext, calendar: WorkCalendar): PlanDeadline {
  const deadline = readDeadline(words, context, calendar);
  if ('fault' in deadline) return { words, due: null, limit: '', warnings: [deadline.message] };
  return { words, due: deadline.due, limit: deadline.limit, warnings: deadline.warnings };
}

/** Days this long before the plan's issue, written without a year, are the next year's (a plan of December). */
const LONG_BEFORE = 120;

/**
 * The readings of a wording that names a day before the plan was issued: without a year, the next one; with a year, as
 * typed and with the round's, since last year's plan was the model and its year stays behind.
 */
function variantsOf(finding: WordingFinding, { round, issued }: PlanYear): readonly string[] {
  if (!isWording(finding) || issued === null || finding.anchor.day >= issued) return [finding.quote];
  const { quote, anchor } = finding;
  const typedYear = `${partsOf(anchor.day).year}`;
  if (!quote.includes(anchor.name)) return [quote];
  if (!anchor.name.includes(typedYear)) {
    const nextYear = quote.replace(anchor.name, `${anchor.name}/${round + 1}`);
    return [anchor.day < addDays(issued, -LONG_BEFORE) ? nextYear : quote];
  }
  return [quote, quote.replace(typedYear, `${round}`)];
}

/** Two wordings that come to the same day are one deadline said twice. */
function sameDayOnce(found: readonly Found<PlanDeadline>[]): readonly Found<PlanDeadline>[] {
  const limits = found.map(({ value }) => value.limit || value.words);
  return distinct(found.filter((_, index) => limits.indexOf(limits[index] ?? '') === index));
}
