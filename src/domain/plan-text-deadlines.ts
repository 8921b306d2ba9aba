/** The deadlines of a pasted plan: what each is for, in the plan's own words, with the day they come to. */
import { addDays, type Day, partsOf } from './day.ts';
import { readDeadline } from './deadline.ts';
import {
  findWordings,
  isFault,
  isWording,
  type WordingContext,
  type WordingFinding,
} from './deadline-wording.ts';
import { actorOf, deadlineKeyOf, type PlanDeadlineKey } from './plan-text-actors.ts';
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
  const findings = findWordings(sentence.text, context).filter(isLimit);
  return findings.flatMap((finding, index) => {
    const words = wordsAbout(sentence.shadow, findings, index);
    const key = purposeOf(words, sentence, previous);
    return variantsOf(finding, year).map((typed) => {
      return { key, value: deadlineOf(typed, context, calendar), sentence: sentence.text };
    });
  });
}

/** "14 giờ ngày 07/7" alone says when something happens; a plan's deadline has a word such as "trước". */
function isLimit(finding: WordingFinding): boolean {
  return isFault(finding) || finding.rule.kind !== 'by' || !/^\d/.test(finding.quote);
}

/** The part of a sentence that a deadline is about: since the deadline before it; what follows, when it comes first. */
function wordsAbout(shadow: string, findings: readonly WordingFinding[], index: number): string {
  const from = findings[index - 1]?.end ?? 0;
  const before = shadow.slice(from, findings[index]?.start);
  if (before.replace(/[^a-z]/g, '').length >= SHORTEST) return before;
  return `${before} ${shadow.slice(findings[index]?.end, findings[index + 1]?.start)}`;
}
/** Fewer letters than this before a deadline say nothing of what it is for: "Thời gian:", "và". */
const SHORTEST = 14;

/** By its own words; else by those of the sentence before it in the same item, for "Thời gian gửi: trước ngày 01/7". */
function purposeOf(
  words: string,
  { under }: Sentence,
  previous: Sentence | undefined,
): PlanDeadlineKey | null {
  const actor = [words, ...under].map(actorOf).find((found) => found !== null) ?? null;
  const own = deadlineKeyOf(words, actor);
  if (own !== null) return own;
  const item = under[0] ?? '';
  const near = previous !== undefined && previous.under[0] === under[0] ? previous.shadow : '';
  return deadlineKeyOf(`${words} ${near === '' ? item : near}`, actor);
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
