/** Counts as plans write them: "18", "07", "mười tám", "18 (mười tám)". */

const UNITS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};

const FIRST = 'hai|ba|bon|nam|sau|bay|tam|chin';
const LAST = 'mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin';

/** Pattern source for a count in a shadow (see `shadowOf`): up to four digits, or words from one to ninety-nine. */
export const COUNT_PATTERN = `(?:\\d{1,4}|(?:(?:${FIRST}) )?muoi(?: (?:${LAST}))?|mot|${FIRST})`;

/** The number that `COUNT_PATTERN` matched: "muoi tam" → 18, "07" → 7; NaN for anything else. */
export function readCount(shadow: string): number {
  if (/^\d+$/.test(shadow)) return Number(shadow);
  const tens = /^(?:([a-z]+) )?muoi(?: ([a-z]+))?$/.exec(shadow);
  if (tens === null) return UNITS[shadow] ?? Number.NaN;
  const ten = tens[1] === undefined ? 1 : (UNITS[tens[1]] ?? Number.NaN);
  const unit = tens[2] === undefined ? 0 : (UNITS[tens[2]] ?? Number.NaN);
  return ten * 10 + unit;
}
