/** Which field a petition belongs to: the catalogue's keywords, what the words are about, what staff decided before. */
import { type CatalogueField, readyCatalogue } from './catalogue.ts';
import { type Evidence, evidenceIn, evidenceLearned, settledBySheet, totalOf } from './field-evidence.ts';
import { leaningOf } from './field-leaning.ts';
import type { Learned } from './learn.ts';
import { nameMask } from './names.ts';
import { readText } from './tokens.ts';

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

const MOST = 3;
/** Less evidence than this and nothing is said; leaning alone must be clearer. */
const LEAST_EVIDENCE = 0.2;
const LEAST_LEANING = 1;
/** A further suggestion must hold this share of the first one's evidence. */
const LEAST_OF_FIRST = 0.1;
const SURE_EVIDENCE = 3.5;
const SURE_SHARE = 0.6;
/** What the trained vectors count beside the phrases, of which a good one counts 2. */
const LEANING_WEIGHT = 3;
/** … and when no phrase speaks for the field they lean to most, so that a keyword of the sheet still prevails. */
const UNSUPPORTED_WEIGHT = 2;
const MOST_WORDS = 4;

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
  const names = nameMask(read);
  const evidence = [...evidenceIn(read, names, known), ...evidenceLearned(read, known, learned)];
  const settled = settledBySheet(read, names, known);
  const leaning = leaningOf(
    read,
    names.map((name, index) => name || settled[index] === true),
    known,
  );
  const spoken = known.names.map((_, field) => totalOf(of(field, evidence)));
  const top = leaning.shares.indexOf(Math.max(...leaning.shares));
  const weight = (spoken[top] ?? 0) > 0 ? LEANING_WEIGHT : UNSUPPORTED_WEIGHT;
  const totals = spoken.map((total, field) => total + weight * (leaning.shares[field] ?? 0));
  const ranked = totals.map((total, field) => ({ total, field })).sort((a, b) => b.total - a.total);
  const first = ranked[0]?.total ?? 0;
  if (first < (evidence.length === 0 ? LEAST_LEANING : LEAST_EVIDENCE)) return [];
  const all = totals.reduce((sum, total) => sum + total, 0);
  return ranked
    .slice(0, MOST)
    .filter(({ total }) => total >= first * LEAST_OF_FIRST)
    .map(({ total, field }, rank) => {
      const phrases = strongest(of(field, evidence));
      const leans = weight * (leaning.shares[field] ?? 0) > (spoken[field] ?? 0);
      const words = leans
        ? [...new Set([...phrases, ...leaning.wordsFor(field)])].slice(0, MOST_WORDS)
        : phrases;
      const share = total / all;
      const sure = rank === 0 && total >= SURE_EVIDENCE && share >= SURE_SHARE;
      return suggestion(known.names[field] ?? '', share, words, sure);
    });
}

function suggestion(field: string, share: number, words: readonly string[], sure: boolean): FieldSuggestion {
  const list = words.map((word) => `“${word}”`).join(', ');
  const reason = list === '' ? 'Theo ý chung của cả lời kiến nghị' : `Có các từ: ${list}`;
  return { field, score: Math.round(share * 100) / 100, words, reason, sure };
}

function of(field: number, evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter((item) => item.field === field);
}

function strongest(evidence: readonly Evidence[]): string[] {
  const sorted = [...evidence].sort((a, b) => b.weight - a.weight).map(({ words }) => words);
  return [...new Set(sorted)].slice(0, MOST_WORDS);
}
