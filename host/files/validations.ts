/** Data validations of the store as those of the file, and back. */
import type { DataValidation, DataValidationOperator } from '@cj-tech-master/excelts';
import { sameSheetName } from '../formulas/a1.ts';
import type { Criterion, Validation } from '../store/model.ts';
import { bounded, type GridSize, parseReference, qualifiedText } from './areas.ts';
import { conditionFormula, conditionOf } from './conditions.ts';
import { LIST_SHEET, type Lists, literalItems } from './lists.ts';

/** A validation without the cells it is for. */
export type Rule = Pick<Validation, 'criterion' | 'allowInvalid' | 'helpText' | 'showDropdown'>;

/** What translating a rule needs to know of its surroundings. */
export interface RuleContext {
  /** Name in the file of the sheet the rule is on. */
  readonly sheet: string;
  /** Top left cell of the rule, e.g. `B5`. */
  readonly cell: string;
  readonly lists: Lists;
  /** Name in the file and size of a sheet of the workbook. */
  fileSheet(name: string): { readonly name: string; readonly grid: GridSize };
}

const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;
const LONGEST_PROMPT = 255;

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  DATE_BETWEEN: 'between',
  DATE_NOT_BETWEEN: 'notBetween',
  DATE_EQUAL_TO: 'equal',
  DATE_AFTER: 'greaterThan',
  DATE_BEFORE: 'lessThan',
  DATE_ON_OR_AFTER: 'greaterThanOrEqual',
  DATE_ON_OR_BEFORE: 'lessThanOrEqual',
};
/** Any date at all: on or after the first day of the calendar of spreadsheets. */
const ANY_DATE = { type: 'DATE_ON_OR_AFTER', args: [{ serial: 1 }] } as const satisfies Criterion;
const CHECKBOX_ITEMS = ['TRUE', 'FALSE'];

/** Sheets' one help text serves as both texts of the file, which hold one line of limited length. */
function texts({ allowInvalid, helpText }: Rule): Partial<DataValidation> {
  const help = helpText?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_PROMPT);
  return {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: allowInvalid ? 'warning' : 'stop',
    ...(help ? { showInputMessage: true, prompt: help, error: help } : {}),
  };
}

function fileArgument(argument: Criterion['args'][number]): number | Date | null {
  if (typeof argument === 'number') return argument;
  if (typeof argument !== 'object' || argument === null || !('serial' in argument)) return null;
  return new Date(Math.round((argument.serial - UNIX_EPOCH) * DAY));
}

/** A comparison with plain numbers or dates, which the format has a form of its own for. */
function comparison(criterion: Criterion): DataValidation | null {
  const { type, args } = criterion.type === 'DATE_IS_VALID_DATE' ? ANY_DATE : criterion;
  const operator = OPERATORS[type];
  const formulae = args.map(fileArgument);
  if (!operator || formulae.includes(null)) return null;
  return { type: type.startsWith('DATE_') ? 'date' : 'decimal', operator, formulae };
}

function listFormula({ type, args }: Criterion, context: RuleContext): string | null {
  const [first] = args;
  if (type === 'CHECKBOX')
    return context.lists.formulaOf(args.length > 0 ? args.map(String) : CHECKBOX_ITEMS);
  if (Array.isArray(first)) return context.lists.formulaOf(first.map(String));
  if (typeof first !== 'object' || first === null || !('area' in first)) return null;
  const { name, grid } = context.fileSheet(first.sheet);
  return qualifiedText(name, bounded(first.area, grid));
}

function fileTest(criterion: Criterion, context: RuleContext): DataValidation {
  const list = listFormula(criterion, context);
  if (list !== null) return { type: 'list', formulae: [list] };
  const formula = conditionFormula(criterion, context.cell);
  return (
    comparison(criterion) ?? (formula === null ? { type: 'any' } : { type: 'custom', formulae: [formula] })
  );
}

/** The rule as the file's. */
export function fileValidation(rule: Rule, context: RuleContext): DataValidation {
  return { ...fileTest(rule.criterion, context), ...texts(rule) } as DataValidation;
}

function listCriterion(formula: string, context: RuleContext): Criterion | null {
  const items = literalItems(formula);
  if (items?.join() === CHECKBOX_ITEMS.join()) return { type: 'CHECKBOX', args: [] };
  if (items) return { type: 'VALUE_IN_LIST', args: [items] };
  const reference = parseReference(formula);
  if (!reference) return null;
  const sheet = reference.sheet ?? context.sheet;
  if (sameSheetName(sheet, LIST_SHEET)) {
    return { type: 'VALUE_IN_LIST', args: [context.lists.itemsIn(reference.area)] };
  }
  return { type: 'VALUE_IN_RANGE', args: [{ sheet, area: reference.area }] };
}

function comparisonCriterion(
  kind: 'DATE_' | 'NUMBER_',
  operator: string,
  formulae: readonly unknown[],
): Criterion | null {
  const type = Object.keys(OPERATORS).find((name) => name.startsWith(kind) && OPERATORS[name] === operator);
  // LibreOffice writes a second number even where only one is compared with.
  const compared = formulae.slice(0, /between/i.test(operator) ? 2 : 1);
  const args = compared.map((value) =>
    value instanceof Date ? { serial: value.getTime() / DAY + UNIX_EPOCH } : Number(value),
  );
  if (!type || args.some((value) => Number.isNaN(typeof value === 'number' ? value : value.serial)))
    return null;
  const any = type === ANY_DATE.type && JSON.stringify(args) === JSON.stringify(ANY_DATE.args);
  return any ? { type: 'DATE_IS_VALID_DATE', args: [] } : { type, args };
}

function criterionOf(validation: DataValidation, context: RuleContext): Criterion | null {
  if (validation.type === 'any') return null;
  const { type, formulae = [], operator = 'between' } = validation;
  if (type === 'list') return listCriterion(String(formulae[0]), context);
  if (type === 'custom') return conditionOf(String(formulae[0]), context.cell);
  if (type === 'date') return comparisonCriterion('DATE_', operator, formulae);
  return type === 'textLength' ? null : comparisonCriterion('NUMBER_', operator, formulae);
}

/** The rule of a file; null when Sheets has none like it. */
export function storedRule(validation: DataValidation, context: RuleContext): Rule | null {
  const criterion = criterionOf(validation, context);
  if (!criterion) return null;
  const { showErrorMessage = false, errorStyle = 'stop', prompt, error } = validation;
  const helpText = prompt ?? error;
  return {
    criterion,
    allowInvalid: !showErrorMessage || errorStyle !== 'stop',
    ...(helpText ? { helpText } : {}),
    showDropdown: true,
  };
}
