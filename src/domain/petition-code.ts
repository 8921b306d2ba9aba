/**
 * Codes of petitions: `T05-012`; `22/T05-012` when carried over from an earlier round; `T05-012.2` for the second content
 * of a speech that was split.
 */

export interface PetitionCode {
  /** Two digits of the round it came from; undefined for this round. */
  readonly year: string | undefined;
  /** The source it belongs to: `T05`. */
  readonly source: string;
  readonly number: number;
  /** Which content of a split speech, from 1; undefined for a petition as typed. */
  readonly part: number | undefined;
}

const PATTERN = /^(?:(\d{2})\/)?([A-ZĐ]{1,4}\d{0,3})-(\d{3,6})(?:\.(\d{1,2}))?$/;

/** A code as it should be written, from what a person may have typed: ` t05-012 ` → `T05-012`. */
export function tidyCode(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, '').toUpperCase();
}

/** The parts of a code; undefined when the text is not one. */
export function parseCode(text: string): PetitionCode | undefined {
  const match = PATTERN.exec(tidyCode(text));
  if (match === null) return undefined;
  const part = match[4] === undefined ? undefined : Number(match[4]);
  return { year: match[1], source: match[2] ?? '', number: Number(match[3]), part };
}

/** The code of this round with that number, padded to three digits. */
export function makeCode(source: string, number: number): string {
  return `${source}-${String(number).padStart(3, '0')}`;
}

/** No list of a neighbourhood comes this far: a higher number was typed by hand, and later ones do not go on from it. */
const HIGHEST_LIKELY = 9_999;

/** Whether the number may have been reached by counting. */
export const isLikely = ({ number }: PetitionCode): boolean => number <= HIGHEST_LIKELY;

/** One more than the highest likely number given to the source in this round, among the codes listed. */
export function nextNumber(source: string, codes: Iterable<string>): number {
  let highest = 0;
  for (const text of codes) {
    const code = parseCode(text);
    if (code?.source !== source || code.year !== undefined || !isLikely(code)) continue;
    highest = Math.max(highest, code.number);
  }
  return highest + 1;
}

/** The code of a content of a split speech, from 1. */
export const partCode = (speech: string, part: number): string => `${speech}.${part}`;

/** The code of the petition as typed: that of the speech, for one of its contents. */
export const typedCode = (code: string): string => code.replace(/\.\d{1,2}$/, '');

/** Whether the code is of a content of a split speech. */
export const isPart = (code: string): boolean => typedCode(code) !== code;

/** Whether a speech was split: it is merged into one of its own contents, which stand for it. */
export function isSplit(code: string, mergedInto: string): boolean {
  return isPart(mergedInto) && typedCode(mergedInto) === code;
}
