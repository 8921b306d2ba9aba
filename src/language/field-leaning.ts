/** Which fields the trained vectors of a text's words lean to, and by which words. */
import type { ReadyCatalogue } from './catalogue.ts';
import { fieldShares, gistOf, termsFor } from './gist.ts';
import { findPhrases } from './lexicon.ts';
import { matterLexicon } from './matters/lookup.ts';
import { termsOf } from './terms.ts';
import { sliceOf, type Text } from './tokens.ts';

export interface Leaning {
  /** For each field of the catalogue, 0..1; together at most 1, less when there is little to go by. */
  readonly shares: readonly number[];
  /** Words that pull towards a field of the catalogue, the strongest first; they never overlap. */
  readonly wordsFor: (field: number) => readonly string[];
}

/** Strength of a gist at which it begins to say something, and from which on it says all it can. */
const FAINT = 3;
const CLEAR = 5;
const MOST_WORDS = 3;

/** Without the tokens in `skip`: names, and what the sheet has settled. */
export function leaningOf(
  text: Text,
  skip: readonly boolean[],
  { names: fields, trained }: ReadyCatalogue,
): Leaning {
  const terms = termsOf(text, skip, findPhrases(matterLexicon(), text, skip));
  const gist = gistOf(terms);
  const clear = Math.max(0, Math.min(1, (gist.strength - FAINT) / (CLEAR - FAINT)));
  const shares = fields.map(() => 0);
  fieldShares(gist).forEach((share, index) => {
    const owners = trained[index] ?? [];
    for (const field of owners) shares[field] = (shares[field] ?? 0) + (clear * share) / owners.length;
  });
  return {
    shares,
    wordsFor: (field) => {
      const own = trained.flatMap((owners, index) => (owners.includes(field) ? [index] : []));
      const pulls = own
        .flatMap((index) => termsFor(terms, index))
        .sort((one, other) => other.pull - one.pull);
      return slices(
        text,
        pulls.map(({ term }) => term),
      );
    },
  };
}

function slices(text: Text, terms: readonly { readonly start: number; readonly end: number }[]): string[] {
  const taken = text.tokens.map(() => false);
  const found: string[] = [];
  for (const { start, end } of terms) {
    if (found.length === MOST_WORDS) break;
    if (taken.slice(start, end).includes(true)) continue;
    taken.fill(true, start, end);
    found.push(sliceOf(text, start, end).toLowerCase());
  }
  return found;
}
