/** The terms of petitions, and the list of those worth a vector. */
import { findPhrases } from '../../src/language/lexicon.ts';
import { matterLexicon } from '../../src/language/matters/lookup.ts';
import { nameMask } from '../../src/language/names.ts';
import { placesIn } from '../../src/language/places.ts';
import { spotsOf } from '../../src/language/profile.ts';
import { termsOf } from '../../src/language/terms.ts';
import { readText } from '../../src/language/tokens.ts';

/** Keys of the terms of one text. */
export interface TextTerms {
  /** Without the words that name places. */
  readonly gist: readonly string[];
  readonly whole: readonly string[];
}

export function textTerms(raw: string): TextTerms {
  const text = readText(raw);
  const names = nameMask(text);
  const inPlaces = spotsOf(text, names, placesIn(text));
  const hits = findPhrases(matterLexicon(), text, names);
  const keys = (skip: readonly boolean[]) => [...new Set(termsOf(text, skip, hits).map(({ key }) => key))];
  return { gist: keys(inPlaces), whole: keys(names) };
}

/** Terms that at least `least` texts hold, in the order of the alphabet, with how many hold them. */
export function termsHeld(texts: readonly TextTerms[], least: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { gist, whole } of texts) {
    for (const key of new Set([...gist, ...whole])) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count >= least).sort(([a], [b]) => (a < b ? -1 : 1)));
}
