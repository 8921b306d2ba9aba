/** A text as words: each with and without marks, the punctuation before it, and where it stands. */
import { expansionOf, oneSpellingOfPlaces } from './abbreviations.ts';
import { allMatches } from './all-matches.ts';
import { type Spelling, spellingOf } from './syllable.ts';

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

/** Letters, Latin and the next scripts: spelt out, they are read ten times quicker than `\p{L}`. */
const LETTER = String.raw`A-Za-zªµº\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0237\u0250-\u02ff\u0370-\u037d\u037f\u0386\u0388-\u0fff\u1e00-\u1eff`;
/** … or a mark on one. */
const L = String.raw`${LETTER}\u0300-\u036f`;
const WORD = new RegExp(
  String.raw`[kK]0(?![${L}\d])|\d+(?:[./]\d+)*[${LETTER}]?(?![${L}])|\d+|[${LETTER}][${L}]*`,
  'g',
);
const PLAIN = new RegExp(`^[${LETTER}]+(?: [${LETTER}]+)*$`);
/** About three syllables in four of correct Vietnamese carry a mark; below this share, people left them out. */
const MARKED_SHARE = 0.45;

/** Cuts a text into words; short forms are written out, spellings made one. `open` says of a fragment what its text is. */
export function readText(raw: string, knownOpen?: boolean): Text {
  const text = oneSpellingOfPlaces(raw.normalize('NFC'));
  const words = cut(text);
  const lettered = words.filter(({ spelling }) => /[^\d./]/.test(spelling.bare));
  const marked = lettered.filter(({ spelling }) => spelling.hasMarks).length;
  const open = knownOpen ?? marked < lettered.length * MARKED_SHARE;
  return { text, open, tokens: words.map((word) => tokenOf(word, open)) };
}

/** The normal form for matching: lower case, no marks, no punctuation, short forms written out. */
export function foldText(text: string): string {
  const words = plainWords(text) ?? readText(text).tokens;
  return words.map(({ bare }) => bare).join(' ');
}

/** The words of a text in small letters without short forms, such as most keywords are: no more need be read of it. */
function plainWords(text: string): Spelling[] | undefined {
  if (!PLAIN.test(text) || text !== text.toLowerCase() || oneSpellingOfPlaces(text) !== text)
    return undefined;
  const words = text.split(' ');
  return words.some((word) => expansionOf(word, false) !== undefined) ? undefined : words.map(spellingOf);
}

/** Only spaces stand before the word: no punctuation, no new line. */
export function isSpace(token: Token | undefined): boolean {
  return token !== undefined && /^[^\S\n]+$/.test(token.gap);
}

/** The words `start`..`end` (not included) as they were typed. */
export function sliceOf({ text, tokens }: Text, start: number, end: number): string {
  return text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}

interface Word extends Pick<Token, 'raw' | 'capital' | 'gap' | 'start' | 'end'> {
  readonly spelling: Spelling;
}

function tokenOf({ raw, capital, gap, start, end, spelling }: Word, open: boolean): Token {
  const { bare, marked, hasMarks } = spelling;
  return { raw, bare, marked, open: open && !hasMarks, capital, gap, start, end };
}

function cut(text: string): Word[] {
  const found: Word[] = [];
  let last = 0;
  for (const { value, start, end } of allMatches(WORD, text)) {
    const dotted = text[end] === '.' && startsHigh(text.slice(end + 1, end + 3).trimStart());
    found.push(...wordsOf(value, text.slice(last, start), start, end, dotted));
    last = end;
  }
  return found;
}

function wordsOf(raw: string, gap: string, start: number, end: number, dotted: boolean): Word[] {
  const written = expansionOf(raw, dotted)?.split(' ') ?? [raw];
  return written.map((word, index) => ({
    raw: word,
    spelling: spellingOf(word),
    capital: word === raw && isCapital(raw.charAt(0)),
    gap: index === 0 ? gap : ' ',
    start,
    end,
  }));
}

function startsHigh(text: string): boolean {
  return isCapital(text.charAt(0)) || /^\d/.test(text);
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
