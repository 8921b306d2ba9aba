/** Data validations given to areas: one rule per cell, rules that say the same kept as one. */
import { joinAreas, subtractFrom } from './areas.ts';
import type { Area, BookData, SheetData, Validation } from './model.ts';

/** A rule without the cells it is for. */
export type Rule = Omit<Validation, 'areas'>;

/** Gives every cell of the area this rule, or none. */
export function setValidation(book: BookData, sheet: SheetData, area: Area, rule: Rule | null): void {
  for (const known of sheet.validations) known.areas = subtractFrom(known.areas, area);
  sheet.validations = sheet.validations.filter((known) => known.areas.length > 0);
  if (rule !== null) addRule(sheet, area, rule);
  book.version += 1;
}

function addRule(sheet: SheetData, area: Area, rule: Rule): void {
  const wanted = fingerprint(rule);
  const same = sheet.validations.find((known) => fingerprint(known) === wanted);
  if (same !== undefined) same.areas = joinAreas([...same.areas, area]);
  else sheet.validations.push({ ...ruleOf(rule), areas: [{ ...area }] });
}

/** The rule alone, sharing nothing with the original. */
export function ruleOf(rule: Rule): Rule {
  const { criterion, allowInvalid, helpText, showDropdown } = rule;
  const bare = { criterion: structuredClone(criterion), allowInvalid, showDropdown };
  return helpText === undefined ? bare : { ...bare, helpText };
}

function fingerprint(rule: Rule): string {
  return JSON.stringify([rule.criterion, rule.allowInvalid, rule.helpText ?? '', rule.showDropdown]);
}
