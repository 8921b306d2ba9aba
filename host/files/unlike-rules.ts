/** Rules that a file tells only in part: kept whole beside it, under the wording they come back with. */
import type { BookData, ConditionalFormat, SheetData, Validation } from '../store/model.ts';
import { type Condition, fileFormat, firstCell, storedFormats } from './conditional-formats.ts';
import { createLists } from './lists.ts';
import { fileValidation, type Rule, type RuleContext, storedRule } from './validations.ts';

/** What comes back from the file, as JSON, and what it stands for. */
export type Unlike<T> = readonly (readonly [readBack: string, original: T])[];

const UNREADABLE = 'null';
const wordingOf = (rule: unknown): string => JSON.stringify(rule);

function ruleOf({ criterion, allowInvalid, helpText, showDropdown }: Validation): Rule {
  return { criterion, allowInvalid, ...(helpText === undefined ? {} : { helpText }), showDropdown };
}

/** Validations of a sheet that a file would give back otherwise, e.g. with a shortened help text. */
export function unlikeValidations(book: BookData, sheet: SheetData): Unlike<Rule> {
  const lists = createLists();
  const fileSheet = (name: string) => ({
    name,
    grid: book.sheets.find((candidate) => candidate.name === name) ?? sheet,
  });
  return sheet.validations.flatMap((validation) => {
    const rule = ruleOf(validation);
    const context: RuleContext = { sheet: sheet.name, cell: firstCell(validation.areas), lists, fileSheet };
    const readBack = wordingOf(storedRule(fileValidation(rule, context), context));
    return readBack === wordingOf(rule) || readBack === UNREADABLE ? [] : [[readBack, rule] as const];
  });
}

function conditionOf({ criterion, style }: ConditionalFormat): Condition {
  return { criterion, style };
}

/** Conditional formats of a sheet that a file would give back otherwise, e.g. those with moving dates. */
export function unlikeFormats(sheet: SheetData): Unlike<Condition> {
  return sheet.conditionalFormats.flatMap((format) => {
    const [back] = storedFormats([fileFormat(format, 1, sheet)]);
    const readBack = back ? wordingOf(conditionOf(back)) : UNREADABLE;
    return readBack === wordingOf(conditionOf(format)) ? [] : [[readBack, conditionOf(format)] as const];
  });
}

/** Puts the originals back into the rules of a sheet that has been read. */
export function restoreRules(sheet: SheetData, validations: Unlike<Rule>, formats: Unlike<Condition>): void {
  const rules = new Map(validations);
  sheet.validations = sheet.validations.map((validation) => ({
    areas: validation.areas,
    ...structuredClone(rules.get(wordingOf(ruleOf(validation))) ?? ruleOf(validation)),
  }));
  const conditions = new Map(formats);
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({
    areas: format.areas,
    ...structuredClone(conditions.get(wordingOf(conditionOf(format))) ?? conditionOf(format)),
  }));
}
