/** Which field a petition belongs to: the catalogue's keywords, what the words are about, what staff decided before. */
import {
  type CatalogueField,
  type Meaning,
  type ReadyCatalogue,
  readyCatalogue,
  type Share,
} from './catalogue.ts';
import { contextFactor, genericFactor } from './context.ts';
import { type Learned, learnedShares } from './learn.ts';
import { findPhrases, type Hit } from './lexicon.ts';
import { nameMask } from './names.ts';
import { readText, sliceOf, type Text } from './tokens.ts';

export interface FieldSuggestion {
  /** Name of the field as it stands in the catalogue. */
  readonly field: string;
  /** 0..1, how much of the evidence speaks for it. */
  readonly score: number;
  /** The words of the petition that speak for it, strongest first. */
  readonly words: readonly string[];
  /** One Vietnamese sentence for the person who decides. */
  readonly reason: string;
  /** Clear enough to be offered under "nhận mọi gợi ý chắc chắn"; only the first suggestion can be. */
  readonly sure: boolean;
}

/** A phrase of the text and what it adds to one field. */
interface Evidence {
  readonly field: number;
  readonly words: string;
  readonly weight: number;
}

const MOST = 3;
/** Less evidence than this and nothing is said. */
const LEAST_EVIDENCE = 0.2;
/** A further suggestion must hold this share of the first one's evidence. */
const LEAST_OF_FIRST = 0.12;
const SURE_EVIDENCE = 2.2;
const SURE_SHARE = 0.6;
/** Each further phrase for the same field adds a little less. */
const FADING = 0.85;
/** Weight by number of syllables: a longer phrase is rarer and means one thing. */
const BY_LENGTH = [0, 1.2, 2, 2.5, 2.8];
const HINT_FACTOR = 0.4;
/** A keyword of the sheet and the language agreeing on a field break a tie. */
const AGREEMENT_FACTOR = 0.1;
/** The sheet's own keyword outweighs what the language says; inside a longer phrase it only joins in. */
const KEYWORD_SHARE = 1.02;
const WITHIN_SHARE = 0.5;
const UNSURE_WORD_FACTOR = 0.4;
const UNSURE_PHRASE_FACTOR = 0.85;

/**
 * Up to three fields, best first; empty when the text does not say enough.
 * `learned` = what `learn` made of earlier decisions; without it only the catalogue and the language speak.
 */
export function suggestFields(
  text: string,
  catalogue: readonly CatalogueField[],
  learned?: Learned,
): readonly FieldSuggestion[] {
  const known = readyCatalogue(catalogue);
  const read = readText(text);
  const evidence = [...evidenceIn(read, known), ...evidenceLearned(read, known, learned)];
  const totals = known.names.map((_, field) => totalOf(evidence.filter((item) => item.field === field)));
  const ranked = totals.map((total, field) => ({ total, field })).sort((a, b) => b.total - a.total);
  const first = ranked[0]?.total ?? 0;
  if (first < LEAST_EVIDENCE) return [];
  const all = totals.reduce((sum, total) => sum + total, 0);
  return ranked
    .slice(0, MOST)
    .filter(({ total }) => total >= first * LEAST_OF_FIRST)
    .map(({ total, field }, rank) => suggestion(known, evidence, field, total, total / all, rank));
}

function suggestion(
  known: ReadyCatalogue,
  evidence: readonly Evidence[],
  field: number,
  total: number,
  share: number,
  rank: number,
): FieldSuggestion {
  const words = strongest(evidence.filter((item) => item.field === field));
  const name = known.names[field] ?? '';
  return {
    field: name,
    score: Math.round(share * 100) / 100,
    words,
    reason: `Có các từ: ${words.map((word) => `“${word}”`).join(', ')}`,
    sure: rank === 0 && total >= SURE_EVIDENCE && share >= SURE_SHARE,
  };
}

function evidenceIn(text: Text, known: ReadyCatalogue): Evidence[] {
  const names = nameMask(text);
  const hits = findPhrases(known.lexicon, text, names);
  return hits.flatMap((hit) => {
    const words = sliceOf(text, hit.start, hit.end).toLowerCase();
    const { start, end } = hit;
    const weight = weightOf(hit) * genericFactor(text, start, end) * contextFactor(text, names, start, end);
    return sharesOf(hit, known).map(({ field, share }) => ({ field, words, weight: weight * share }));
  });
}

function evidenceLearned(text: Text, known: ReadyCatalogue, learned: Learned | undefined): Evidence[] {
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
function totalOf(evidence: readonly Evidence[]): number {
  const byWords = new Map<string, number>();
  for (const { words, weight } of evidence) byWords.set(words, Math.max(byWords.get(words) ?? 0, weight));
  const weights = [...byWords.values()].sort((a, b) => b - a);
  return weights.reduce((sum, weight, index) => sum + weight * FADING ** index, 0);
}

function strongest(evidence: readonly Evidence[]): string[] {
  const sorted = [...evidence].sort((a, b) => b.weight - a.weight).map(({ words }) => words);
  return [...new Set(sorted)].slice(0, 4);
}
