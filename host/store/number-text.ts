/** Numbers as people type them: `1.234,5`, `12%`, `(5)`, `1e5`. */
import type { LocaleRules } from './locales.ts';

export interface ReadNumber {
  readonly value: number;
  /** The number format the writing suggests: `0%`, `0.00%`; absent for a plain number. */
  readonly format?: string;
}

const PATTERNS: Readonly<Record<LocaleRules['decimal'], RegExp>> = {
  ',': /^([+-]?)(?:(\d{1,3}(?:\.\d{3})+)|(\d+))?(?:,(\d*))?(e[+-]?\d+)?(%?)$/i,
  '.': /^([+-]?)(?:(\d{1,3}(?:,\d{3})+)|(\d+))?(?:\.(\d*))?(e[+-]?\d+)?(%?)$/i,
};

/**
 * Reads a typed number: thousands must stand in groups of three; `(5)` is −5, as in bookkeeping.
 * @returns undefined when the text is not a number in this locale
 */
export function readNumber(text: string, rules: LocaleRules): ReadNumber | undefined {
  const inBrackets = /^\((\d.*)\)$/.exec(text);
  const match = PATTERNS[rules.decimal].exec(inBrackets?.[1] ?? text);
  if (match === null) return undefined;
  const [, sign = '', grouped, plain, fraction = '', exponent = '', percent = ''] = match;
  const whole = (grouped ?? plain ?? '').replace(/[.,]/g, '');
  if (whole === '' && fraction === '') return undefined;
  const size = Number(`${whole || '0'}.${fraction || '0'}${exponent}`);
  const value = sign === '-' || inBrackets !== null ? -size : size;
  return percent === '' ? { value } : { value: value / 100, format: fraction === '' ? '0%' : '0.00%' };
}
