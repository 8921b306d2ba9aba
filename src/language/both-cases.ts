/** Words for a pattern that must tell capitals apart elsewhere. */

/** "số|nhà" → "số|Số|nhà|Nhà". */
export function bothCases(words: string): string {
  return words
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
    .join('|');
}
