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
  /** First word of a phrase → most words of a phrase that begins so. */
  readonly longest: ReadonlyMap<string, number>;
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
  const longest = new Map<string, number>();
  for (const { text, value } of phrases) {
    const tokens = readText(text).tokens;
    if (tokens.length === 0) continue;
    const marked = tokens.map((token) => token.marked);
    const key = tokens.map((token) => token.bare).join(' ');
    const letters = tokens.reduce((sum, token) => sum + token.bare.length, 0);
    const entry = { marked, plain: !MARKS.test(marked.join(' ')), letters, value };
    entries.set(key, [...(entries.get(key) ?? []), entry]);
    const first = tokens[0]?.bare ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, tokens.length));
  }
  return { longest, entries };
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
    const longest = lexicon.longest.get(tokens[start]?.bare ?? '') ?? 0;
    for (let length = Math.min(longest, tokens.length - start); length > 0; length -= 1) {
      const hit = phraseAt(lexicon, tokens.slice(start, start + length), start);
      if (hit !== undefined) hits.push(hit);
    }
  }
  return hits.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

function phraseAt<T>(lexicon: Lexicon<T>, tokens: readonly Token[], start: number): Hit<T> | undefined {
  const end = start + tokens.length;
  const entries = lexicon.entries.get(tokens.map((token) => token.bare).join(' '));
  if (entries === undefined || broken(tokens)) return undefined;
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
