/** What the trained vectors know a text by: its words, pairs of neighbouring words, and the matters its phrases touch. */
import type { Hit } from './lexicon.ts';
import type { Meaning } from './matters/lookup.ts';
import { STOP_WORDS } from './stop-words.ts';
import { type ClassedWord, classedWords } from './synonyms.ts';
import type { Text, Token } from './tokens.ts';

/** Stands at tokens `start` up to `end` (not included). */
export interface Term {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Terms of the text outside `skip` (such as names of places); `hits` = the phrases of matters in it. */
export function termsOf(text: Text, skip: readonly boolean[], hits: readonly Hit<Meaning>[]): Term[] {
  return [
    ...classedWords(text, skip)
      .filter(({ listed }) => listed)
      .map(classTerm),
    ...text.tokens.flatMap((_, index) => [...wordAt(text, skip, index), ...pairAt(text.tokens, skip, index)]),
    ...hits.filter(({ start, end }) => !skip.slice(start, end).includes(true)).flatMap(matterTerms),
  ];
}

function classTerm({ key, start, end }: ClassedWord): Term {
  return { key: `=${key}`, start, end };
}

function wordAt({ tokens }: Text, skip: readonly boolean[], index: number): Term[] {
  const token = tokens[index];
  if (token === undefined || !isWord(token, skip, index) || STOP_WORDS.has(tokens, index)) return [];
  return [{ key: token.bare, start: index, end: index + 1 }];
}

function pairAt(tokens: readonly Token[], skip: readonly boolean[], index: number): Term[] {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || next === undefined || /\S/.test(next.gap)) return [];
  if (!isWord(token, skip, index) || !isWord(next, skip, index + 1)) return [];
  return [{ key: `${token.bare} ${next.bare}`, start: index, end: index + 2 }];
}

function isWord({ bare }: Token, skip: readonly boolean[], index: number): boolean {
  return skip[index] !== true && !/\d/.test(bare);
}

/** The matter and the side of it; a phrase that only leans to a matter is another term. */
function matterTerms({ start, end, values }: Hit<Meaning>): Term[] {
  return values.flatMap((meaning) => {
    if (meaning === 'nothing') return [];
    const { matter, aspect, hint } = meaning;
    const keys = hint ? [`#${matter}?`] : [`#${matter}`, `#${matter}.${aspect}`];
    return keys.map((key) => ({ key, start, end }));
  });
}
