/** Data validations: which rule a cell has, and whether a value is allowed by it. */
import { contains } from './areas.ts';
import type { Content } from './cells.ts';
import type { Criterion, Scalar, SheetData, Validation } from './model.ts';
import { displayText } from './number-format.ts';

/** The validation of a cell. */
export function validationAt(sheet: SheetData, row: number, column: number): Validation | undefined {
  return sheet.validations.find((rule) => rule.areas.some((area) => contains(area, row, column)));
}

/** What judging needs to know: the texts that stand in a range of the book. */
export interface Judge {
  readonly locale: string;
  textsOf(range: Extract<Criterion['args'][number], { area: unknown }>): readonly string[];
}

type Test = (value: Scalar, args: Criterion['args'], judge: Judge) => boolean;

const numberTest =
  (test: (value: number, a: number, b: number) => boolean): Test =>
  (value, args) =>
    typeof value === 'number' && test(value, numberOf(args[0]), numberOf(args[1]));

const textTest =
  (test: (value: string, argument: string) => boolean): Test =>
  (value, args, judge) =>
    test(displayText(value, undefined, judge.locale).toLowerCase(), String(args[0] ?? '').toLowerCase());

/** Both dates and numbers are compared as serial numbers; for a date the day alone counts. */
const TESTS: Readonly<Record<string, Test>> = {
  DATE_AFTER: numberTest((value, a) => value >= Math.floor(a) + 1),
  DATE_BEFORE: numberTest((value, a) => value < Math.floor(a)),
  DATE_BETWEEN: numberTest((value, a, b) => value >= Math.floor(a) && value < Math.floor(b) + 1),
  DATE_EQUAL_TO: numberTest((value, a) => Math.floor(value) === Math.floor(a)),
  DATE_IS_VALID_DATE: (value) => typeof value === 'number',
  DATE_NOT_BETWEEN: numberTest((value, a, b) => value < Math.floor(a) || value >= Math.floor(b) + 1),
  DATE_ON_OR_AFTER: numberTest((value, a) => value >= Math.floor(a)),
  DATE_ON_OR_BEFORE: numberTest((value, a) => value < Math.floor(a) + 1),
  NUMBER_BETWEEN: numberTest((value, a, b) => value >= a && value <= b),
  NUMBER_EQUAL_TO: numberTest((value, a) => value === a),
  NUMBER_GREATER_THAN: numberTest((value, a) => value > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: numberTest((value, a) => value >= a),
  NUMBER_LESS_THAN: numberTest((value, a) => value < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: numberTest((value, a) => value <= a),
  NUMBER_NOT_BETWEEN: numberTest((value, a, b) => value < a || value > b),
  NUMBER_NOT_EQUAL_TO: numberTest((value, a) => value !== a),
  TEXT_CONTAINS: textTest((value, text) => value.includes(text)),
  TEXT_DOES_NOT_CONTAIN: textTest((value, text) => !value.includes(text)),
  TEXT_EQUAL_TO: textTest((value, text) => value === text),
  TEXT_IS_VALID_EMAIL: textTest((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)),
  TEXT_IS_VALID_URL: textTest((value) => /^(https?:\/\/)?[^\s/]+\.[^\s/]+(\/\S*)?$/.test(value)),
  VALUE_IN_LIST: (value, args, judge) =>
    listOf(args[0]).includes(displayText(value, undefined, judge.locale)),
  VALUE_IN_RANGE: (value, args, judge) =>
    rangeTexts(args[0], judge).includes(displayText(value, undefined, judge.locale)),
  CHECKBOX: (value, args) => (args.length === 0 ? typeof value === 'boolean' : args.includes(value)),
};

/**
 * Whether the criterion allows a content. Blank is always allowed; what a formula will come to is not known
 * when it is entered, and a custom formula would need the calculator: both pass.
 */
export function allows(criterion: Criterion, content: Content, judge: Judge): boolean {
  if (content === null || content === '') return true;
  if (typeof content === 'object' && 'formula' in content) return true;
  const value = typeof content === 'object' ? content.value : content;
  return TESTS[criterion.type]?.(value, criterion.args, judge) ?? true;
}

function numberOf(arg: Criterion['args'][number] | undefined): number {
  if (typeof arg === 'object' && arg !== null && 'serial' in arg) return arg.serial;
  return typeof arg === 'number' ? arg : Number.NaN;
}

function listOf(arg: Criterion['args'][number] | undefined): readonly unknown[] {
  return Array.isArray(arg) ? arg : [];
}

function rangeTexts(arg: Criterion['args'][number] | undefined, judge: Judge): readonly string[] {
  return typeof arg === 'object' && arg !== null && 'area' in arg ? judge.textsOf(arg) : [];
}
