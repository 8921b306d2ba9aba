/** Finding known phrases in a text, with marks or without, the longest first. */
import { bareList } from './bulk.ts';
import { readText, type Text, type Token } from './tokens.ts';

/** A phrase and what it stands for. */
export interface Phrase<T> {
  readonly text: string;
  readonly value: T;
}

/** A phrase made ready to be held against a text. */
export interface Entry<T> extends Phrase<T> {
  readonly marked: readonly string[];
  /** The phrase was typed without marks by a person: it fits any marks. */
  readonly plain: boolean;
  readonly letters: number;
}

export interface Lexicon<T> {
  /** First word of a phrase → most words of a phrase that begins so. */
  readonly longest: (word: string) => number;
  readonly has: (letters: string) => boolean;
  /** Entries by their letters, words joined by a space. */
  readonly entries: (letters: string) => readonly Entry<T>[];
}

/** A phrase found: tokens `start` up to `end` (not included). */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly values: readonly T[];
  /** Marks were missing or one was wrong, so it may be another word. */
  readonly unsure: boolean;
}

const MARKS = /[^a-z0-9 ./]/;
/** A phrase this long may carry one wrong mark and still be itself. */
const FORGIVING_LENGTH = 8;

/**
 * Builds a lexicon from phrases; a phrase may occur with several values. `keys` = their letters. A phrase is made ready
 * when its letters are first met: of thousands a text meets a dozen. `typed` = by a person, perhaps without marks.
 */
export function buildLexicon<T>(
  phrases: readonly Phrase<T>[],
  keys: readonly string[],
  typed = true,
): Lexicon<T> {
  const byKey = new Map<string, Phrase<T>[]>();
  const longest = new Map<string, number>();
  phrases.forEach((phrase, index) => {
    const key = keys[index] ?? '';
    const found = byKey.get(key);
    if (found === undefined) byKey.set(key, [phrase]);
    else found.push(phrase);
  });
  for (const key of byKey.keys()) {
    const words = key.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return {
    longest: (word) => longest.get(word) ?? 0,
    has: (key) => byKey.has(key),
    entries: remembered((key) => (byKey.get(key) ?? []).map((phrase) => entryOf(phrase, typed))),
  };
}

/** A lexicon of the module's own phrases: small letters, one space between words, nothing abbreviated. */
export function ownLexicon<T>(phrases: readonly Phrase<T>[]): Lexicon<T> {
  return buildLexicon(phrases, bareList(phrases.map(({ text }) => text).join('\n')).split('\n'), false);
}

/** The answer for each word or phrase, worked out once. */
export function remembered<T>(answer: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key) ?? answer(key);
    known.set(key, found);
    return found;
  };
}

function entryOf<T>(phrase: Phrase<T>, typed: boolean): Entry<T> {
  const { tokens } = readText(phrase.text);
  const marked = tokens.map((token) => token.marked);
  const letters = tokens.reduce((sum, token) => sum + token.bare.length, 0);
  return { ...phrase, marked, plain: typed && !MARKS.test(marked.join(' ')), letters };
}

/** Phrases of the lexicon in the text; they never overlap, a longer one wins. Tokens in `skip` belong to no phrase. */
export function findPhrases<T>(lexicon: Lexicon<T>, text: Text, skip: readonly boolean[] = []): Hit<T>[] {
  const taken = text.tokens.map((_, index) => skip[index] === true);
  const kept: Hit<T>[] = [];
  for (const hit of allPhrases(lexicon, text)) {
    if (taken.slice(hit.start, hit.end).includes(true)) continue;
    kept.push(hit);
    taken.fill(true, hit.start, hit.end);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Every phrase that fits anywhere, the longest first, then from left to right. */
function allPhrases<T>(lexicon: Lexicon<T>, { tokens }: Text): Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    const longest = lexicon.longest(tokens[start]?.bare ?? '');
    for (let length = Math.min(longest, tokens.length - start); length > 0; length -= 1) {
      const hit = phraseAt(lexicon, tokens.slice(start, start + length), start);
      if (hit !== undefined) hits.push(hit);
    }
  }
  return hits.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

function phraseAt<T>(lexicon: Lexicon<T>, tokens: readonly Token[], start: number): Hit<T> | undefined {
  const end = start + tokens.length;
  const letters = tokens.map((token) => token.bare).join(' ');
  if (!lexicon.has(letters) || broken(tokens)) return undefined;
  const entries = lexicon.entries(letters);
  const exact = entries.filter((entry) => misfits(entry, tokens) === 0);
  if (exact.length > 0) {
    const unsure = tokens.some((token) => token.open);
    return { start, end, values: exact.map((entry) => entry.value), unsure };
  }
  const near = entries.filter((entry) => forgiving(entry) && misfits(entry, tokens) === 1);
  if (near.length === 0) return undefined;
  return { start, end, values: near.map((entry) => entry.value), unsure: true };
}

/** A phrase does not reach across punctuation. */
function broken(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => index > 0 && /[^\s"'“”‘’-]/.test(token.gap));
}

function misfits<T>(entry: Entry<T>, tokens: readonly Token[]): number {
  if (entry.plain) return 0;
  return tokens.filter((token, index) => !token.open && token.marked !== entry.marked[index]).length;
}

function forgiving<T>(entry: Entry<T>): boolean {
  return entry.marked.length > 1 && entry.letters >= FORGIVING_LENGTH;
}
