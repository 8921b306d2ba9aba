/** What staff decided before in this workbook, kept as counts that can be added to and explained. */
import { readText, type Text } from './tokens.ts';

/** A petition and the field a person gave it. */
export interface Decision {
  readonly text: string;
  readonly field: string;
}

/** Per pair of neighbouring words, how many petitions of each field hold it. */
export interface Learned {
  readonly pairs: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const NOTHING: Learned = { pairs: {} };
/** Pairs seen fewer times than this say nothing yet. */
const LEAST_SEEN = 2;
/** A pair must point to its field at least this often. */
const LEAST_SHARE = 0.6;
const STRONGEST_PAIRS = 3;
const WEIGHT = 1.6;

/** Adds decisions to what is known; the order of decisions makes no difference. */
export function learn(decisions: readonly Decision[], known: Learned = NOTHING): Learned {
  const pairs: Record<string, Record<string, number>> = {};
  for (const [pair, counts] of Object.entries(known.pairs)) pairs[pair] = { ...counts };
  for (const { text, field } of decisions) {
    for (const pair of new Set(pairsOf(readText(text)).map(({ key }) => key))) {
      const counts = pairs[pair] ?? {};
      counts[field] = (counts[field] ?? 0) + 1;
      pairs[pair] = counts;
    }
  }
  return { pairs };
}

/** The pairs of words in `text` that earlier decisions tie to one field, strongest first. */
export function learnedShares(
  text: Text,
  learned: Learned,
): { field: string; words: string; weight: number }[] {
  const found = pairsOf(text).flatMap(({ key, words }) => {
    const counts = learned.pairs[key];
    return counts === undefined ? [] : judged(counts, words);
  });
  return found.sort((a, b) => b.weight - a.weight).slice(0, STRONGEST_PAIRS);
}

function judged(
  counts: Readonly<Record<string, number>>,
  words: string,
): { field: string; words: string; weight: number }[] {
  const seen = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const [field, count] = Object.entries(counts).sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (seen < LEAST_SEEN || count < seen * LEAST_SHARE) return [];
  return [{ field, words, weight: WEIGHT * (count / seen) * (1 - 1 / (seen + 1)) }];
}

function pairsOf(text: Text): { key: string; words: string }[] {
  return text.tokens.flatMap((token, index) => {
    const next = text.tokens[index + 1];
    if (next === undefined || /[^\s]/.test(next.gap)) return [];
    return [
      { key: `${token.bare} ${next.bare}`, words: text.text.slice(token.start, next.end).toLowerCase() },
    ];
  });
}
