/** Conditional formats: ours are known by their formula and replaced, people's own are kept. */
import type { ColourRule, SheetLayout } from '../workbook/layout.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Puts the layout's rules after whatever rules people made themselves. */
export function replaceRules(sheet: GoogleAppsScript.Spreadsheet.Sheet, layout: SheetLayout): void {
  const ours = new Set(layout.rules.map(({ formula }) => formula));
  const theirs = sheet.getConditionalFormatRules().filter((rule) => !ours.has(formulaOf(rule)));
  if (ours.size === 0) return;
  sheet.setConditionalFormatRules([...theirs, ...layout.rules.map((rule) => build(sheet, layout, rule))]);
}

/** The formula of a rule that has one; `''` for any other. */
function formulaOf(rule: Rule): string {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof formula === 'string' ? formula : '';
}

function build(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  layout: SheetLayout,
  { formula, background, bold }: ColourRule,
): Rule {
  const columns = Math.max(...layout.columns.map(({ column }) => column));
  const rows = sheet.getMaxRows() - layout.headerRow;
  const range = sheet.getRange(layout.headerRow + 1, 1, rows, columns);
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(background)
    .setRanges([range]);
  return (bold === true ? rule.setBold(true) : rule).build();
}
