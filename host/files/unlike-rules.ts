/** Rules that a file tells only in part: kept whole beside it, under the wording they come back with. */
import type { Area, BookData, ConditionalFormat, SheetData, Validation } from '../store/model.ts';
import { type Condition, fileFormat, firstCell, storedFormats } from './conditional-formats.ts';
import { createLists } from './lists.ts';
import { fileValidation, type Rule, type RuleContext, storedRule } from './validations.ts';

export interface UnlikeRule<T> {
  /** What comes back from the file, as JSON. */
  readonly readBack: string;
  /** Top left cell of the rule: tells it from others that come back alike. */
  readonly cell: string;
  /** Whether no other rule of the sheet comes back alike; then it is known wherever it has moved. */
  readonly isOnly: boolean;
  readonly original: T;
}
export type Unlike<T> = readonly UnlikeRule<T>[];

interface Placed {
  readonly areas: Area[];
}

function withoutAreas<T extends Placed>({ areas: _, ...rule }: T): Omit<T, 'areas'> {
  return rule;
}

/** @param readBackOf the rule as a file would give it back, null when not at all */
function unlike<T extends Placed>(
  rules: readonly T[],
  readBackOf: (rule: T) => unknown,
): Unlike<Omit<T, 'areas'>> {
  const wordings = rules.map((rule) => JSON.stringify(readBackOf(rule)));
  return rules.flatMap((rule, index) => {
    const readBack = wordings[index] ?? '';
    const original = withoutAreas(rule);
    if (readBack === JSON.stringify(original)) return [];
    const isOnly = wordings.filter((wording) => wording === readBack).length === 1;
    return [{ readBack, cell: firstCell(rule.areas), isOnly, original }];
  });
}

/** Validations of a sheet that a file would give back otherwise, e.g. with a shortened help text. */
export function unlikeValidations(book: BookData, sheet: SheetData): Unlike<Rule> {
  const lists = createLists();
  const fileSheet = (name: string) => ({
    name,
    grid: book.sheets.find((candidate) => candidate.name === name) ?? sheet,
  });
  return unlike<Validation>(sheet.validations.map(inOrder), (rule) => {
    const context: RuleContext = { sheet: sheet.name, cell: firstCell(rule.areas), lists, fileSheet };
    return storedRule(fileValidation(rule, context), context);
  });
}

/** The same rule with its properties in the order in which they are read, so that wordings can be compared. */
function inOrder({ areas, criterion, allowInvalid, helpText, showDropdown }: Validation): Validation {
  const help = helpText === undefined ? {} : { helpText };
  return { areas, criterion, allowInvalid, ...help, showDropdown };
}

/** Conditional formats of a sheet that a file would give back otherwise, e.g. those with moving dates. */
export function unlikeFormats(sheet: SheetData): Unlike<Condition> {
  return unlike<ConditionalFormat>(sheet.conditionalFormats, (format) => {
    const [back] = storedFormats([fileFormat(format, 1, sheet)]);
    return back ? withoutAreas(back) : null;
  });
}

function restored<T extends Placed>(rule: T, kept: Unlike<Omit<T, 'areas'>>): T {
  const wording = JSON.stringify(withoutAreas(rule));
  const cell = firstCell(rule.areas);
  const alike = kept.filter(({ readBack }) => readBack === wording);
  const found = alike.find((entry) => entry.cell === cell) ?? alike.find(({ isOnly }) => isOnly);
  return found ? { ...rule, ...structuredClone(found.original) } : rule;
}

/** Puts the originals back into the rules of a sheet that has been read. */
export function restoreRules(sheet: SheetData, validations: Unlike<Rule>, formats: Unlike<Condition>): void {
  sheet.validations = sheet.validations.map((rule) => restored(inOrder(rule), validations));
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => restored(format, formats));
}
