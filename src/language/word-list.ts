/** A set of words and short phrases to test tokens against, with marks where the text has them. */
import { readText, type Token } from './tokens.ts';

export interface WordList {
  /** Whether the tokens `start`..`end` (not included) are one of the list. */
  readonly has: (tokens: readonly Token[], start: number, end?: number) => boolean;
}

/** `words`: comma-separated. The list is read when first asked. */
export function wordList(words: string): WordList {
  const marked = new Set<string>();
  const bare = new Set<string>();
  const fill = () => {
    for (const phrase of words.split(',')) {
      const { tokens } = readText(phrase);
      marked.add(tokens.map((token) => token.marked).join(' '));
      bare.add(tokens.map((token) => token.bare).join(' '));
    }
  };
  return {
    has: (tokens, start, end = start + 1) => {
      if (marked.size === 0) fill();
      const first = tokens[start];
      if (first === undefined || end > tokens.length) return false;
      if (end === start + 1) return first.open ? bare.has(first.bare) : marked.has(first.marked);
      const found = tokens.slice(start, end);
      if (found.some((token) => token.open)) return bare.has(found.map((token) => token.bare).join(' '));
      return marked.has(found.map((token) => token.marked).join(' '));
    },
  };
}
