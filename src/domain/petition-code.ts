/** Codes of petitions: `T05-012`, or `22/T05-012` when carried over from an earlier round. Always begin with a letter or a year and a stroke. */

export interface PetitionCode {
  /** Two digits of the round it came from; undefined for this round. */
  readonly year: string | undefined;
  /** The source it belongs to: `T05`. */
  readonly source: string;
  readonly number: number;
}

const PATTERN = /^(?:(\d{2})\/)?([A-ZĐ]{1,4}\d{0,3})-(\d{3,6})$/;

/** A code as it should be written, from what a person may have typed: ` t05-012 ` → `T05-012`. */
export function tidyCode(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, '').toUpperCase();
}

/** The parts of a code; undefined when the text is not one. */
export function parseCode(text: string): PetitionCode | undefined {
  const match = PATTERN.exec(tidyCode(text));
  if (match === null) return undefined;
  return { year: match[1], source: match[2] ?? '', number: Number(match[3]) };
}

/** The code of this round with that number, padded to three digits. */
export function makeCode(source: string, number: number): string {
  return `${source}-${String(number).padStart(3, '0')}`;
}

/** One more than the highest number given to the source in this round, among the codes listed. */
export function nextNumber(source: string, codes: Iterable<string>): number {
  let highest = 0;
  for (const text of codes) {
    const code = parseCode(text);
    if (code?.source === source && code.year === undefined) highest = Math.max(highest, code.number);
  }
  return highest + 1;
}
