/** What is usually done instead, to be measured beside: no better tuned than it deserves, with the threshold that suits it best. */
import { token_set_ratio } from 'fuzzball';
import { foldText } from '../../src/language/index.ts';
import type { FieldPreset } from '../../src/presets/fields-2022.ts';

/** Likeness of two texts, 0..1. */
export interface LikenessMeasure {
  readonly name: string;
  readonly score: (a: string, b: string) => number;
}

/** The package is given our own normal form, without which it would throw Vietnamese letters away. */
export const LIKENESS_MEASURES: readonly LikenessMeasure[] = [
  { name: 'Jaccard trên từ', score: jaccard },
  { name: 'fuzzball token_set_ratio', score: (a, b) => token_set_ratio(foldText(a), foldText(b)) / 100 },
];

/** Fields by number of keywords found in the text, most first: the plain way. */
export function fieldsByKeywords(text: string, catalogue: readonly FieldPreset[]): string[] {
  const folded = ` ${foldText(text)} `;
  const counted = catalogue.map(({ name, keywords }) => ({
    name,
    hits: keywords.filter((keyword) => folded.includes(` ${foldText(keyword)} `)).length,
  }));
  return counted
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, 3)
    .map(({ name }) => name);
}

function jaccard(a: string, b: string): number {
  const [mine, theirs] = [new Set(foldText(a).split(' ')), new Set(foldText(b).split(' '))];
  const both = [...mine].filter((word) => theirs.has(word)).length;
  return both / (mine.size + theirs.size - both);
}
