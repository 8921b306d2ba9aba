/** Finding known phrases in a text, with marks or without, the longest first. */
import { readText, type Text, type Token } from './tokens.ts';

/** One phrase and what it stands for. */
export interface Entry<T> {
  readonly marked: readonly string[];
  /** The phrase itself was written without marks: it fits any marks. */
  readonly plain: boolean;
  readonly letters: number;
  readonly value: T;
}

export interface Lexicon<T> {
  readonly longest: number;
  /** Entries by their letters, words joined by a space. */
  readonly entries: ReadonlyMap<string, readonly Entry<T>[]>;
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

/** Builds a lexicon from phrases; a phrase may occur with several values. */
export function buildLexicon<T>(
  phrases: readonly { readonly text: string; readonly value: T }[],
): Lexicon<T> {
  const entries = new Map<string, Entry<T>[]>();
  let longest = 0;
  for (const { text, value } of phrases) {
    const tokens = readText(text).tokens;
    if (tokens.length === 0) continue;
    const marked = tokens.map((token) => token.marked);
    const key = tokens.map((token) => token.bare).join(' ');
    const letters = tokens.reduce((sum, token) => sum + token.bare.length, 0);
    const entry = { marked, plain: !MARKS.test(marked.join(' ')), letters, value };
    entries.set(key, [...(entries.get(key) ?? []), entry]);
    longest = Math.max(longest, tokens.length);
  }
  return { longest, entries };
}

/** Phrases of the lexicon in the text; they never overlap, a longer one wins. Tokens in `skip` belong to no phrase. */
export function findPhrases<T>(lexicon: Lexicon<T>, text: Text, skip: readonly boolean[] = []): Hit<T>[] {
  const taken = text.tokens.map((_, index) => skip[index] === true);
  const hits: Hit<T>[] = [];
  for (let length = lexicon.longest; length > 0; length -= 1) {
    for (let start = 0; start + length <= text.tokens.length; start += 1) {
      const hit = phraseAt(lexicon, text.tokens.slice(start, start + length), start, taken);
      if (hit === undefined) continue;
      hits.push(hit);
      taken.fill(true, hit.start, hit.end);
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

function phraseAt<T>(
  lexicon: Lexicon<T>,
  tokens: readonly Token[],
  start: number,
  taken: readonly boolean[],
): Hit<T> | undefined {
  const end = start + tokens.length;
  if (taken.slice(start, end).includes(true) || broken(tokens)) return undefined;
  const entries = lexicon.entries.get(tokens.map((token) => token.bare).join(' ')) ?? [];
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
