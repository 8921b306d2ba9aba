/** What a value becomes when a script sets it or a person types it, as Sheets does under the book's locale. */
import type { Content } from './cells.ts';
import { readDate } from './date-text.ts';
import { storedFormula } from './formula-text.ts';
import { type LocaleRules, rulesOf } from './locales.ts';
import { readNumber } from './number-text.ts';
import { serialOf, wallTime } from './zones.ts';

/** Google's limit of one cell. */
const LONGEST_TEXT = 50_000;
const TOO_LONG = `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`;

export interface CoerceRules {
  readonly locale: string;
  readonly timeZone: string;
  /** Calendar year for dates typed without one. */
  readonly year: number;
  /** Typed by a person: `+abc` and `-abc` become formulas, which they do not through `setValues`. */
  readonly typed: boolean;
}

/** Why a value cannot stand in a cell, in Google's words where it has some. */
export interface Refusal {
  readonly refused: string;
}

export function isRefusal(outcome: unknown): outcome is Refusal {
  return typeof outcome === 'object' && outcome !== null && 'refused' in outcome;
}

/** The rules for a book at a moment of the clock. */
export function coerceRules(
  book: { readonly locale: string; readonly timeZone: string },
  now: number,
  typed: boolean,
): CoerceRules {
  const year = wallTime(serialOf(now, book.timeZone)).year;
  return { locale: book.locale, timeZone: book.timeZone, year, typed };
}

/**
 * What `input` becomes in a cell.
 * @param input what the bundle passed: text, number, boolean, Date of any realm, null or undefined
 * @param asText whether the cell's format is `@`
 */
export function coerce(input: unknown, asText: boolean, rules: CoerceRules): Content | Refusal {
  switch (typeof input) {
    case 'string':
      return coerceText(input, asText, rules);
    case 'number':
      return asText || !Number.isFinite(input) ? numberText(input, rules) : input;
    case 'boolean':
      return asText ? String(input).toUpperCase() : input;
    default:
      return coerceObject(input, asText, rules);
  }
}

function coerceText(text: string, asText: boolean, rules: CoerceRules): Content | Refusal {
  if (text === '') return null;
  if (text.length > LONGEST_TEXT) return { refused: TOO_LONG };
  return asText ? text : interpret(text, rules);
}

/** In a cell that is not `@`, text is read as if typed. */
function interpret(text: string, rules: CoerceRules): Content | Refusal {
  if (text.startsWith("'")) return text.length > 1 ? text.slice(1) : null;
  if (text.startsWith('=') && text.length > 1) return formulaOf(text, rules);
  const plain = plainValue(text, rules);
  if (plain !== undefined) return plain;
  return rules.typed && /^[+-]./.test(text) ? formulaOf(`=${text}`, rules) : text;
}

/** Numbers, percentages, dates, times and booleans begin with one of these; most text does not. */
const MAY_BE_VALUE = /^\s*[-+(.,\dtf]/i;

/** The number, date or boolean a text stands for; undefined when it is just text. */
function plainValue(text: string, rules: CoerceRules): Exclude<Content, null> | undefined {
  if (text.length > 40 || !MAY_BE_VALUE.test(text)) return undefined;
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  const locale = rulesOf(rules.locale);
  return numberContent(trimmed, locale) ?? dateContent(trimmed, locale, rules.year);
}

function numberContent(text: string, locale: LocaleRules): Exclude<Content, null> | undefined {
  const number = readNumber(text, locale);
  if (number === undefined) return undefined;
  return number.format === undefined ? number.value : { value: number.value, format: number.format };
}

function dateContent(text: string, locale: LocaleRules, year: number): Exclude<Content, null> | undefined {
  const date = readDate(text, locale, year);
  return date && { value: date.serial, format: date.format };
}

/** A formula, or why the locale does not take it. */
export function formulaOf(text: string, rules: Pick<CoerceRules, 'locale'>): Content | Refusal {
  const formula = storedFormula(text, rules.locale);
  if (formula !== undefined) return { formula };
  return {
    refused: `Formula parse error: "," cannot separate arguments in the locale ${rules.locale}; use ";".`,
  };
}

function numberText(value: number, rules: CoerceRules): string {
  if (!Number.isFinite(value)) return '#NUM!';
  return String(value).replace('.', rulesOf(rules.locale).decimal);
}

function coerceObject(input: unknown, asText: boolean, rules: CoerceRules): Content | Refusal {
  if (input === null || input === undefined) return null;
  const moment = dateMoment(input);
  if (moment === undefined) return { refused: `chưa mô phỏng: a cell value of type ${typeof input}` };
  if (Number.isNaN(moment)) return '#NUM!';
  const serial = serialOf(moment, rules.timeZone);
  return asText ? dayText(serial) : { value: serial, format: dateFormat(serial) };
}

/** Milliseconds of a Date, whatever realm made it; undefined for anything else. */
export function dateMoment(input: unknown): number | undefined {
  if (Object.prototype.toString.call(input) !== '[object Date]') return undefined;
  return Number(Date.prototype.getTime.call(input));
}

function dateFormat(serial: number): string {
  return Number.isInteger(serial) ? 'd/m/yyyy' : 'd/m/yyyy h:mm:ss';
}

function dayText(serial: number): string {
  const { day, month, year } = wallTime(serial);
  return `${day}/${month}/${year}`;
}
