/** Conditional colours and drop-downs of a sheet in the grid library's terms. */
import type { IRange, ISheetDataValidationRule, IStyleBase } from '@univerjs/core';
import type { ColourRule, ColourTest, DropDown, RuleArea } from '../../contract.ts';
import { gridStyle } from './style.ts';

/** A rule as the library's snapshot holds it; it reads `type`, `subType` and their companions as plain text. */
export interface GridColourRule {
  readonly cfId: string;
  readonly ranges: readonly IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: GridTest & { readonly type: 'highlightCell'; readonly style: IStyleBase };
}

interface GridTest {
  readonly subType: 'formula' | 'text' | 'number';
  readonly operator?: string;
  readonly value?: string | number | readonly [number, number];
}

const NUMBER_TESTS: Readonly<Record<string, string>> = {
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  DATE_AFTER: 'greaterThan',
  DATE_BEFORE: 'lessThan',
  DATE_EQUAL_TO: 'equal',
};

const TEXT_TESTS: Readonly<Record<string, string>> = {
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
  TEXT_EQUAL_TO: 'equal',
  CELL_EMPTY: 'containsBlanks',
  CELL_NOT_EMPTY: 'notContainsBlanks',
};

/** Rows and columns counted from 0, as the library counts them. */
export function gridRange(area: RuleArea): IRange {
  return {
    startRow: area.top - 1,
    endRow: area.bottom - 1,
    startColumn: area.left - 1,
    endColumn: area.right - 1,
  };
}

/** The rules of a sheet, the first one winning; a test the library does not have is left out. */
export function gridColourRules(sheet: number, rules: readonly ColourRule[]): GridColourRule[] {
  return rules.flatMap(({ areas, test, style }, i) => {
    const found = gridTest(test);
    if (found === null) return [];
    const rule = { ...found, type: 'highlightCell' as const, style: gridStyle(style) };
    return [{ cfId: `colour-${sheet}-${i}`, ranges: areas.map(gridRange), stopIfTrue: false, rule }];
  });
}

function gridTest({ type, args }: ColourTest): GridTest | null {
  const [first, second] = args;
  if (type === 'CUSTOM_FORMULA') return { subType: 'formula', value: gridFormula(String(first ?? '')) };
  const text = TEXT_TESTS[type];
  if (text !== undefined) return { subType: 'text', operator: text, value: String(first ?? '') };
  const operator = NUMBER_TESTS[type];
  if (operator === undefined) return null;
  const value = second === undefined ? numberOf(first) : ([numberOf(first), numberOf(second)] as const);
  return { subType: 'number', operator, value };
}

function numberOf(arg: ColourTest['args'][number] | undefined): number {
  return typeof arg === 'object' && arg !== null && 'serial' in arg ? arg.serial : Number(arg ?? Number.NaN);
}

/** `;` between arguments becomes `,`, and a decimal comma a point; what stands in quotes stays. */
export function gridFormula(formula: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\d),(\d)|;/g,
    (part, whole?: string, tenth?: string) => {
      if (part === ';') return ',';
      return whole === undefined ? part : `${whole}.${tenth}`;
    },
  );
}

/**
 * Drop-downs of a sheet. Whether a value is refused is for the server to say, so the library is told never to; its
 * own numbers: 1 = an arrow in the cell, 2 = only warn.
 */
export function gridDropDowns(sheet: number, dropDowns: readonly DropDown[]): ISheetDataValidationRule[] {
  return dropDowns.map(({ areas, options, help }, i) => ({
    uid: `list-${sheet}-${i}`,
    type: 'list',
    ranges: areas.map(gridRange),
    formula1: JSON.stringify(options),
    allowBlank: true,
    showDropDown: true,
    renderMode: 1,
    errorStyle: 2,
    ...(help === undefined ? {} : { error: help, showErrorMessage: true }),
  }));
}
