/** Dates and times as people type them: `12/3`, `30-06-22`, `2022-06-30`, `7:30`. */
import type { LocaleRules } from './locales.ts';
import { serialOfDay } from './zones.ts';

export interface ReadDate {
  readonly serial: number;
  /** The number format Sheets gives a cell without one. */
  readonly format: string;
}

/**
 * Reads a typed date, time, or both.
 * @param thisYear year for dates typed without one
 * @returns undefined when it is none or the day does not exist
 */
export function readDate(text: string, rules: LocaleRules, thisYear: number): ReadDate | undefined {
  const day = readDay(text, rules, thisYear) ?? readTime(text);
  if (day !== undefined) return day;
  const parts = /^(\S+)\s+(\S.*)$/.exec(text);
  const date = readDay(parts?.[1] ?? '', rules, thisYear);
  const time = readTime(parts?.[2] ?? '');
  if (date === undefined || time === undefined) return undefined;
  return { serial: date.serial + time.serial, format: `${date.format} ${time.format}` };
}

type DayReader = (text: string, rules: LocaleRules, thisYear: number) => ReadDate | undefined;

const DAY_READERS: readonly DayReader[] = [yearFirst, dayMonthYear, monthYear, dayMonth];

function readDay(text: string, rules: LocaleRules, thisYear: number): ReadDate | undefined {
  for (const read of DAY_READERS) {
    const found = read(text, rules, thisYear);
    if (found !== undefined) return found;
  }
  return undefined;
}

function yearFirst(text: string): ReadDate | undefined {
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (match === null) return undefined;
  return dated(Number(match[1]), Number(match[3]), Number(match[4]), `yyyy${match[2]}mm${match[2]}dd`);
}

function dayMonthYear(text: string, rules: LocaleRules): ReadDate | undefined {
  const match = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [, first = '', mark = '', second = '', year = ''] = match;
  const pattern = (rules.dayFirst ? ['d', 'm'] : ['m', 'd'])
    .map((letter, i) => ([first, second][i]?.startsWith('0') ? letter + letter : letter))
    .join(mark);
  const [day, month] = rules.dayFirst ? [first, second] : [second, first];
  return dated(
    fullYear(year),
    Number(month),
    Number(day),
    `${pattern}${mark}${year.length === 2 ? 'yy' : 'yyyy'}`,
  );
}

function monthYear(text: string): ReadDate | undefined {
  const match = /^(\d{1,2})([-/])(\d{4})$/.exec(text);
  if (match === null) return undefined;
  return dated(Number(match[3]), Number(match[1]), 1, `m${match[2]}yyyy`);
}

function dayMonth(text: string, rules: LocaleRules, thisYear: number): ReadDate | undefined {
  const match = /^(\d{1,2})([-/])(\d{1,2})$/.exec(text);
  if (match === null) return undefined;
  const [day, month] = rules.dayFirst ? [match[1], match[3]] : [match[3], match[1]];
  return dated(thisYear, Number(month), Number(day), rules.dayFirst ? `d${match[2]}m` : `m${match[2]}d`);
}

/** Two digits mean 2000 to 2029 or 1930 to 1999, as in every spreadsheet. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, format: string): ReadDate | undefined {
  const serial = month >= 1 && month <= 12 && day >= 1 ? serialOfDay(year, month, day) : undefined;
  return serial === undefined ? undefined : { serial, format };
}

function readTime(text: string): ReadDate | undefined {
  const match = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (match === null) return undefined;
  const hours = Number(match[1]);
  const seconds = hours * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  const hour = hours < 24 ? 'h' : '[h]';
  return { serial: seconds / 86_400, format: match[3] === undefined ? `${hour}:mm` : `${hour}:mm:ss` };
}
