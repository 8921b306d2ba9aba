/** A set of words and short phrases to test tokens against, with marks where the text has them. */
import { bareList, markedList } from './bulk.ts';
import type { Token } from './tokens.ts';

export interface WordList {
  /** Whether the tokens `start`..`end` (not included) are one of the list. */
  readonly has: (tokens: readonly Token[], start: number, end?: number) => boolean;
}

/** `words`: parted by commas. The list is read when first asked. */
export function wordList(words: string): WordList {
  let marked: ReadonlySet<string> | undefined;
  let bare: ReadonlySet<string> | undefined;
  return {
    has: (tokens, start, end = start + 1) => {
      marked ??= new Set(markedList(words).split(/, ?/));
      bare ??= new Set(bareList(words).split(/, ?/));
      const first = tokens[start];
      if (first === undefined || end > tokens.length) return false;
      if (end === start + 1) return first.open ? bare.has(first.bare) : marked.has(first.marked);
      const found = tokens.slice(start, end);
      if (found.some((token) => token.open)) return bare.has(found.map((token) => token.bare).join(' '));
      return marked.has(found.map((token) => token.marked).join(' '));
    },
  };
}
