/** Conditional formats and the filter. */
import { describe, expect, it } from 'vitest';
import { fakeRun } from '../context.ts';

type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

describe('conditional formats', () => {
  it('are built, set and read back', () => {
    const { app, sheet } = fakeRun();
    const rule = app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=$A2=""')
      .setBackground('#ABC')
      .setFontColor('red')
      .setBold(true)
      .setItalic(true)
      .setUnderline(true)
      .setStrikethrough(true)
      .setItalic(null)
      .setRanges([sheet.getRange('A2:C')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    const [stored] = sheet.getConditionalFormatRules();
    const condition = stored?.getBooleanCondition();
    expect(stored?.getRanges().map((range) => range.getA1Notation())).toEqual(['A2:C']);
    expect(condition?.getCriteriaType()).toBe(app.BooleanCriteria.CUSTOM_FORMULA);
    expect(condition?.getCriteriaValues()).toEqual(['=$A2=""']);
    expect([
      condition?.getBackground(),
      condition?.getFontColor(),
      condition?.getBold(),
      condition?.getItalic(),
      condition?.getUnderline(),
      condition?.getStrikethrough(),
    ]).toEqual(['#aabbcc', '#ff0000', true, null, true, true]);
    expect(stored?.getGradientCondition()).toBeNull();
  });

  it('replace all there were', () => {
    const { app, sheet, book, meter } = fakeRun();
    const rule = app
      .newConditionalFormatRule()
      .whenCellEmpty()
      .setRanges([sheet.getRange('A1')])
      .build();
    sheet.setConditionalFormatRules([rule, rule]);
    sheet.setConditionalFormatRules([
      ...sheet.getConditionalFormatRules(),
      rule.copy().setBold(true).build(),
    ]);
    meter.carryOut();
    expect(book.sheets[0]?.conditionalFormats.map(({ style }) => style)).toEqual([{}, {}, { bold: true }]);
    sheet.clearConditionalFormatRules();
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });

  it.each<[string, (builder: RuleBuilder) => RuleBuilder]>([
    ['CELL_EMPTY', (b) => b.whenCellEmpty()],
    ['CELL_NOT_EMPTY', (b) => b.whenCellNotEmpty()],
    ['NUMBER_BETWEEN', (b) => b.whenNumberBetween(1, 2)],
    ['NUMBER_EQUAL_TO', (b) => b.whenNumberEqualTo(1)],
    ['NUMBER_GREATER_THAN', (b) => b.whenNumberGreaterThan(1)],
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', (b) => b.whenNumberGreaterThanOrEqualTo(1)],
    ['NUMBER_LESS_THAN', (b) => b.whenNumberLessThan(1)],
    ['NUMBER_LESS_THAN_OR_EQUAL_TO', (b) => b.whenNumberLessThanOrEqualTo(1)],
    ['NUMBER_NOT_BETWEEN', (b) => b.whenNumberNotBetween(1, 2)],
    ['NUMBER_NOT_EQUAL_TO', (b) => b.whenNumberNotEqualTo(1)],
    ['TEXT_CONTAINS', (b) => b.whenTextContains('a')],
    ['TEXT_DOES_NOT_CONTAIN', (b) => b.whenTextDoesNotContain('a')],
    ['TEXT_ENDS_WITH', (b) => b.whenTextEndsWith('a')],
    ['TEXT_EQUAL_TO', (b) => b.whenTextEqualTo('a')],
    ['TEXT_STARTS_WITH', (b) => b.whenTextStartsWith('a')],
    ['DATE_AFTER', (b) => b.whenDateAfter(new Date(0))],
    ['DATE_BEFORE', (b) => b.whenDateBefore(new Date(0))],
    ['DATE_EQUAL_TO', (b) => b.whenDateEqualTo(new Date(0))],
  ])('know the condition %s', (name, tell) => {
    const { app, sheet } = fakeRun();
    const rule = tell(app.newConditionalFormatRule())
      .setRanges([sheet.getRange('A1')])
      .build();
    expect(rule.getBooleanCondition()?.getCriteriaType().toString()).toBe(name);
    const { getCriteriaType, getCriteriaValues } = rule.getBooleanCondition() ?? {};
    const again = app
      .newConditionalFormatRule()
      .withCriteria(getCriteriaType?.() as never, getCriteriaValues?.() ?? []);
    expect(again.getBooleanCondition()?.getCriteriaValues()).toEqual(getCriteriaValues?.());
  });

  it('know days relative to today', () => {
    const { app } = fakeRun();
    const condition = app
      .newConditionalFormatRule()
      .whenDateBefore(app.RelativeDate.TODAY)
      .getBooleanCondition();
    expect(condition?.getCriteriaType()).toBe(app.BooleanCriteria.DATE_BEFORE_RELATIVE);
  });

  it('are refused without ranges or condition, on two sheets, on another sheet, with a comma', () => {
    const { app, sheet, spreadsheet } = fakeRun();
    const other = spreadsheet.insertSheet('Khác');
    const builder = (): RuleBuilder => app.newConditionalFormatRule().whenCellEmpty();
    expect(() => builder().build()).toThrow('at least one range');
    expect(() =>
      app
        .newConditionalFormatRule()
        .setRanges([sheet.getRange('A1')])
        .build(),
    ).toThrow('a condition');
    expect(() => builder().setRanges([sheet.getRange('A1'), other.getRange('A1')])).toThrow('same sheet');
    const rule = builder()
      .setRanges([other.getRange('A1')])
      .build();
    expect(() => sheet.setConditionalFormatRules([rule])).toThrow('different sheet');
    expect(() => builder().whenFormulaSatisfied('=OR(A1,B1)')).toThrow('Formula parse error');
  });
});

describe('the filter', () => {
  it('hides rows by value, sorts below its header, and is removed', () => {
    const { app, sheet } = fakeRun();
    sheet.getRange('A1:B4').setValues([
      ['Tên', 'Số'],
      ['b', 2],
      ['a', 1],
      ['c', 3],
    ]);
    const filter = sheet.getRange('A1:B4').createFilter();
    expect(() => sheet.getRange('A1').createFilter()).toThrow('already has a filter');
    filter.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['a']).build());
    expect([1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, false, true, false]);
    expect(filter.getColumnFilterCriteria(1)?.getHiddenValues()).toEqual(['a']);
    expect(filter.getColumnFilterCriteria(2)).toBeNull();
    expect(() => filter.getColumnFilterCriteria(3)).toThrow('outside the range of the filter');
    filter.sort(2, false);
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['Tên', 'c', 'b', 'a']);
    expect(sheet.getFilter()?.removeColumnFilterCriteria(1).getColumnFilterCriteria(1)).toBeNull();
    expect(sheet.getRange('A1').getFilter()?.getRange().getA1Notation()).toBe('A1:B4');
    filter.remove();
    expect(sheet.getFilter()).toBeNull();
    expect(() => filter.getRange()).toThrow('no longer exists');
  });
});
