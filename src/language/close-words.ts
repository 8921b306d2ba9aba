/** Words and names that differ by a typing slip. */
import { isSyllable } from './syllable.ts';

/** Whether the name stands in the line of words (a line has spaces at both ends). */
export function holdsName(line: string, name: string): boolean {
  return line.includes(` ${name} `);
}

/** Whether a name of two words or more stands there with slips: each word is itself or one slip away. */
export function holdsCloseName(line: string, name: string): boolean {
  const words = name.split(' ');
  if (words.length < 2) return false;
  const all = line.trim().split(' ');
  return all.some((_, start) => words.every((word, index) => closeWord(word, all[start + index])));
}

/** The same word, or one slip apart with one of the two being no Vietnamese syllable. */
export function closeWord(a: string, b: string | undefined): boolean {
  if (a === b) return true;
  if (b === undefined || (isSyllable(a) && isSyllable(b))) return false;
  return a.length > 2 && b.length > 1 && oneSlip(a, b);
}

/** One letter more, less, other, or two neighbours exchanged. */
function oneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = long.slice(start);
  if (long.length > short.length) return rest.slice(1) === short.slice(start);
  const other = short.slice(start);
  return (
    rest.slice(1) === other.slice(1) ||
    (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
  );
}
