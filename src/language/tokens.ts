/** A text as words: each with and without marks, the punctuation before it, and where it stands. */
import { expansionOf, oneSpellingOfPlaces } from './abbreviations.ts';
import { allMatches } from './all-matches.ts';
import { spellingOf } from './syllable.ts';

export interface Token {
  /** As typed (or, for a short form, the word it stands for). */
  readonly raw: string;
  /** Letters only, lower case, one spelling: what is compared when marks are missing. */
  readonly bare: string;
  /** With marks in one canonical order. */
  readonly marked: string;
  /** Typed without marks in a text that mostly lacks them: its marks are unknown. */
  readonly open: boolean;
  readonly capital: boolean;
  /** Punctuation and line breaks between the word before and this one. */
  readonly gap: string;
  readonly start: number;
  readonly end: number;
}

export interface Text {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether people left most marks out, so that a word without marks may be any word. */
  readonly open: boolean;
}

const WORD = /k0(?![\p{L}\p{N}])|\p{N}+(?:[./]\p{N}+)*\p{L}?(?![\p{L}\p{M}])|\p{N}+|[\p{L}\p{M}]+/giu;
/** About three syllables in four of correct Vietnamese carry a mark; below this share, people left them out. */
const MARKED_SHARE = 0.45;

/** Cuts a text into words; short forms are written out, spellings made one. `open` says of a fragment what its text is. */
export function readText(raw: string, knownOpen?: boolean): Text {
  const text = oneSpellingOfPlaces(raw.normalize('NFC'));
  const words = cut(text);
  const lettered = words.filter((word) => /\p{L}/u.test(word.raw));
  const marked = lettered.filter(({ raw: word }) => spellingOf(word).hasMarks).length;
  const open = knownOpen ?? marked < lettered.length * MARKED_SHARE;
  return {
    text,
    open,
    tokens: words.map((word) => ({ ...word, open: open && !spellingOf(word.raw).hasMarks })),
  };
}

/** The normal form for matching: lower case, no marks, no punctuation, short forms written out. */
export function foldText(text: string): string {
  return readText(text)
    .tokens.map((token) => token.bare)
    .join(' ');
}

/** Only spaces stand before the word: no punctuation, no new line. */
export function isSpace(token: Token | undefined): boolean {
  return token !== undefined && /^[^\S\n]+$/.test(token.gap);
}

/** The words `start`..`end` (not included) as they were typed. */
export function sliceOf({ text, tokens }: Text, start: number, end: number): string {
  return text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}

function cut(text: string): Omit<Token, 'open'>[] {
  const found: Omit<Token, 'open'>[] = [];
  let last = 0;
  for (const { value, start, end } of allMatches(WORD, text)) {
    const dotted = /^\.\s?[\p{Lu}\p{N}]/u.test(text.slice(end, end + 3));
    found.push(...wordsOf(value, text.slice(last, start), start, end, dotted));
    last = end;
  }
  return found;
}

function wordsOf(
  raw: string,
  gap: string,
  start: number,
  end: number,
  dotted: boolean,
): Omit<Token, 'open'>[] {
  const written = expansionOf(raw, dotted)?.split(' ') ?? [raw];
  return written.map((word, index) => ({
    raw: word,
    bare: spellingOf(word).bare,
    marked: spellingOf(word).marked,
    capital: word === raw && /^\p{Lu}/u.test(raw),
    gap: index === 0 ? gap : ' ',
    start,
    end,
  }));
}
