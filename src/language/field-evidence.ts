/** What speaks for each field of a catalogue: its keywords, the phrases of the language, what staff decided before. */
import type { Meaning, ReadyCatalogue, Share } from './catalogue.ts';
import { contextFactor, genericFactor } from './context.ts';
import { type Learned, learnedShares } from './learn.ts';
import { findPhrases, type Hit } from './lexicon.ts';
import { sliceOf, type Text } from './tokens.ts';

/** A phrase of the text and what it adds to one field. */
export interface Evidence {
  /** By its place in the catalogue. */
  readonly field: number;
  readonly words: string;
  readonly weight: number;
}

/** Each further phrase for the same field adds a little less. */
const FADING = 0.85;
/** Weight by number of syllables: a longer phrase is rarer and means one thing. */
const BY_LENGTH = [0, 1.2, 2, 2.5, 2.8];
const HINT_FACTOR = 0.4;
/** A keyword of the sheet and the language agreeing on a field break a tie. */
const AGREEMENT_FACTOR = 0.1;
/** The sheet's own keyword outweighs what the language says; inside a longer phrase it only joins in. */
const KEYWORD_SHARE = 1.02;
/** A keyword of three words or more was put there on purpose. */
const LONG_KEYWORD = 3;
const WITHIN_SHARE = 0.5;
const UNSURE_WORD_FACTOR = 0.4;
const UNSURE_PHRASE_FACTOR = 0.85;

/** What the catalogue and the language say; `names` tells proper names. */
export function evidenceIn(text: Text, names: readonly boolean[], known: ReadyCatalogue): Evidence[] {
  const hits = findPhrases(known.lexicon, text, names);
  return hits.flatMap((hit) => {
    const words = sliceOf(text, hit.start, hit.end).toLowerCase();
    const { start, end } = hit;
    const weight = weightOf(hit) * genericFactor(text, start, end) * contextFactor(text, names, start, end);
    return sharesOf(hit, known).map(({ field, share }) => ({ field, words, weight: weight * share }));
  });
}

/** For each token, whether the sheet itself says of it, in a long keyword, which field it means. */
export function settledBySheet(
  text: Text,
  names: readonly boolean[],
  known: ReadyCatalogue,
): readonly boolean[] {
  const settled = text.tokens.map(() => false);
  for (const { start, end, values } of findPhrases(known.lexicon, text, names)) {
    const keyword = values.some((meaning) => meaning !== 'nothing' && 'field' in meaning && !meaning.within);
    if (keyword && end - start >= LONG_KEYWORD) settled.fill(true, start, end);
  }
  return settled;
}

/** What earlier decisions say. */
export function evidenceLearned(text: Text, known: ReadyCatalogue, learned: Learned | undefined): Evidence[] {
  if (learned === undefined) return [];
  return learnedShares(text, learned).flatMap(({ field, words, weight }) => {
    const index = known.names.indexOf(field);
    return index < 0 ? [] : [{ field: index, words, weight }];
  });
}

function weightOf(hit: Hit<Meaning>): number {
  const length = hit.end - hit.start;
  const base = BY_LENGTH[Math.min(length, BY_LENGTH.length - 1)] ?? 0;
  if (!hit.unsure) return base;
  return base * (length === 1 ? UNSURE_WORD_FACTOR : UNSURE_PHRASE_FACTOR);
}

/** What the phrase gives each field: the most any of its meanings gives, a little more when others agree. */
function sharesOf(hit: Hit<Meaning>, known: ReadyCatalogue): Share[] {
  const given = new Map<number, number[]>();
  for (const { field, share } of hit.values.flatMap((meaning) => sharesOfMeaning(meaning, known))) {
    given.set(field, [...(given.get(field) ?? []), share]);
  }
  const shares = [...given].map(([field, all]) => {
    const most = Math.max(...all);
    return { field, share: most + AGREEMENT_FACTOR * (all.reduce((sum, one) => sum + one, 0) - most) };
  });
  const firsts = shares.filter(({ share }) => share >= 1).length;
  return shares.map(({ field, share }) => ({ field, share: share / Math.max(1, firsts) ** 0.5 }));
}

function sharesOfMeaning(meaning: Meaning, known: ReadyCatalogue): readonly Share[] {
  if (meaning === 'nothing') return [];
  if ('field' in meaning)
    return [{ field: meaning.field, share: meaning.within ? WITHIN_SHARE : KEYWORD_SHARE }];
  const owners = known.owners(meaning.matter);
  return meaning.hint ? owners.map(({ field, share }) => ({ field, share: share * HINT_FACTOR })) : owners;
}

/** Different phrases add up, each a little less; the same phrase twice counts once. */
export function totalOf(evidence: readonly Evidence[]): number {
  const byWords = new Map<string, number>();
  for (const { words, weight } of evidence) byWords.set(words, Math.max(byWords.get(words) ?? 0, weight));
  const weights = [...byWords.values()].sort((a, b) => b - a);
  return weights.reduce((sum, weight, index) => sum + weight * FADING ** index, 0);
}
