/** Data validations: built, read back, and refusing where they reject. */
import { describe, expect, it } from 'vitest';
import { typeAsPerson } from '../../../host/services/spreadsheet/app.ts';
import { fakeRun } from '../context.ts';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Rule = (builder: Builder, run: ReturnType<typeof fakeRun>) => Builder;

/** Midnight in Vietnam. */
const day = (text: string): Date => new Date(Date.parse(`${text}T00:00:00+07:00`));

describe('building', () => {
  it('warns unless told to reject, and offers its list', () => {
    const { app } = fakeRun();
    const rule = app.newDataValidation().requireValueInList(['Một', 'Hai']).setHelpText('Chọn một').build();
    expect(rule.getAllowInvalid()).toBe(true);
    expect(rule.getCriteriaType()).toBe(app.DataValidationCriteria.VALUE_IN_LIST);
    expect(rule.getCriteriaValues()).toEqual([['Một', 'Hai'], true]);
    expect(rule.getHelpText()).toBe('Chọn một');
    const stricter = rule.copy().setAllowInvalid(false).build();
    expect([rule.getAllowInvalid(), stricter.getAllowInvalid()]).toEqual([true, false]);
  });

  it('gives dates and ranges back as dates and ranges', () => {
    const { app, sheet } = fakeRun();
    const dates = app.newDataValidation().requireDateBetween(day('2022-06-01'), day('2022-06-30')).build();
    expect(dates.getCriteriaValues()).toEqual([day('2022-06-01'), day('2022-06-30')]);
    const range = app.newDataValidation().requireValueInRange(sheet.getRange('B2:B'), false).build();
    const [source, offered] = range.getCriteriaValues();
    expect([source.getA1Notation(), offered]).toEqual(['B2:B', false]);
  });

  it('takes criteria by name', () => {
    const { app } = fakeRun();
    const { NUMBER_BETWEEN, VALUE_IN_LIST } = app.DataValidationCriteria;
    const between = app.newDataValidation().withCriteria(NUMBER_BETWEEN, [1, 5]).build();
    expect(between.getCriteriaValues()).toEqual([1, 5]);
    const list = app
      .newDataValidation()
      .withCriteria(VALUE_IN_LIST, [['a'], false])
      .build();
    expect(
      app
        .newDataValidation()
        .withCriteria(list.getCriteriaType(), list.getCriteriaValues())
        .build()
        .getCriteriaValues(),
    ).toEqual([['a'], false]);
  });

  it('refuses to be built empty, and formulas the locale does not take', () => {
    const { app } = fakeRun();
    expect(() => app.newDataValidation().build()).toThrow('no criterion');
    expect(() => app.newDataValidation().requireFormulaSatisfied('=OR(A1,B1)')).toThrow(
      'Formula parse error',
    );
    expect(() => app.newDataValidation().requireNumberBetween(1, undefined as never)).toThrow(
      'method signature',
    );
  });
});

describe('on cells', () => {
  it('are set, read back and replaced in part', () => {
    const { app, sheet, book, meter } = fakeRun();
    const first = app.newDataValidation().requireValueInList(['a']).build();
    const second = app.newDataValidation().requireCheckbox().build();
    sheet.getRange('A2:A').setDataValidation(first);
    sheet.getRange('A5:A6').setDataValidation(second);
    sheet.getRange('A6').setDataValidation(null);
    const types = sheet
      .getRange('A1:A7')
      .getDataValidations()
      .map(([rule]) => rule?.getCriteriaType().toString() ?? '-');
    expect(types).toEqual(['-', ...Array(3).fill('VALUE_IN_LIST'), 'CHECKBOX', '-', 'VALUE_IN_LIST']);
    sheet.getRange('A5:A6').setDataValidations([[first], [first]]);
    meter.carryOut();
    expect(book.sheets[0]?.validations).toHaveLength(1);
    expect(book.sheets[0]?.validations[0]?.areas).toHaveLength(1);
  });
});

describe('rejecting', () => {
  const MESSAGE = 'The data you entered in cell B2 violates the data validation rules set on this cell.';

  it.each<[string, Rule, readonly unknown[], readonly unknown[]]>([
    ['a list', (b) => b.requireValueInList(['Có', '5']), ['Có', 5, '5', '', null], ['có', 'Không', 6]],
    ['a number', (b) => b.requireNumberBetween(1, 5), [1, '5'], [0, 6, 'năm']],
    ['not between', (b) => b.requireNumberNotBetween(1, 5), [0, 6], [1, 5]],
    ['equal', (b) => b.requireNumberEqualTo(3), [3], [4]],
    ['not equal', (b) => b.requireNumberNotEqualTo(3), [4], [3]],
    ['greater', (b) => b.requireNumberGreaterThan(3), [4], [3]],
    ['at least', (b) => b.requireNumberGreaterThanOrEqualTo(3), [3], [2]],
    ['less', (b) => b.requireNumberLessThan(3), [2], [3]],
    ['at most', (b) => b.requireNumberLessThanOrEqualTo(3), [3], [4]],
    ['a text', (b) => b.requireTextContains('ngõ'), ['Ngõ 5'], ['Phố']],
    ['no text', (b) => b.requireTextDoesNotContain('ngõ'), ['Phố'], ['Ngõ 5']],
    ['one text', (b) => b.requireTextEqualTo('x'), ['x'], ['xy']],
    ['e-mail', (b) => b.requireTextIsEmail(), ['to01@example.vn'], ['to01']],
    ['link', (b) => b.requireTextIsUrl(), ['https://example.vn/a'], ['không phải']],
    ['any date', (b) => b.requireDate(), ['30/6/2022', day('2022-06-30')], ['31/6/2022']],
    ['after', (b) => b.requireDateAfter(day('2022-06-30')), ['1/7/2022'], ['30/6/2022']],
    ['on or after', (b) => b.requireDateOnOrAfter(day('2022-06-30')), ['30/6/2022'], ['29/6/2022']],
    ['before', (b) => b.requireDateBefore(day('2022-06-30')), ['29/6/2022'], ['30/6/2022']],
    ['on or before', (b) => b.requireDateOnOrBefore(day('2022-06-30')), ['30/6/2022 23:00'], ['1/7/2022']],
    [
      'between',
      (b) => b.requireDateBetween(day('2022-06-01'), day('2022-06-30')),
      ['30/6/2022'],
      ['1/7/2022'],
    ],
    [
      'not between',
      (b) => b.requireDateNotBetween(day('2022-06-01'), day('2022-06-30')),
      ['1/7/2022'],
      ['30/6/2022'],
    ],
    ['the day', (b) => b.requireDateEqualTo(day('2022-06-30')), ['30/6/2022'], ['1/7/2022']],
    ['a box', (b) => b.requireCheckbox(), [true, 'FALSE'], ['x', 1]],
    ['a box of its own', (b) => b.requireCheckbox('có', 'không'), ['có', 'không'], [true]],
    ['a range', (b, { sheet }) => b.requireValueInRange(sheet.getRange('D1:D2')), ['Vệ sinh', 7], ['Khác']],
  ])('%s', (_name, rule, allowed, forbidden) => {
    const run = fakeRun();
    const { sheet, app } = run;
    sheet.getRange('D1:D2').setValues([['Vệ sinh'], [7]]);
    app.flush();
    sheet.getRange('B2').setDataValidation(rule(app.newDataValidation(), run).setAllowInvalid(false).build());
    for (const value of allowed)
      expect(() => sheet.getRange('B2').setValue(value), String(value)).not.toThrow();
    for (const value of forbidden)
      expect(() => sheet.getRange('B2').setValue(value), String(value)).toThrow(MESSAGE);
  });

  const strict = (): ReturnType<typeof fakeRun> => {
    const run = fakeRun();
    const rule = run.app.newDataValidation().requireValueInList(['x']).setAllowInvalid(false).build();
    run.sheet.getRange('B:B').setDataValidation(rule);
    return run;
  };

  it('refuses the whole call and queues nothing', () => {
    const { sheet, meter } = strict();
    const waiting = meter.waiting;
    const values = [
      ['a', 'x'],
      ['b', 'y'],
    ];
    expect(() => sheet.getRange('A1:B2').setValues(values)).toThrow(MESSAGE);
    expect(meter.waiting).toBe(waiting);
    expect(sheet.getRange('A1').getValue()).toBe('');
  });

  it('refuses what a person types just the same', () => {
    const { ctx, meter, book } = strict();
    meter.carryOut();
    expect(() => typeAsPerson(ctx, 'Trang tính1', 'A2', [['a', 'y']])).toThrow(MESSAGE);
    expect(book.sheets[0]?.cells.size).toBe(0);
    expect(typeAsPerson(ctx, 'Trang tính1', 'B2', [['x']]).value).toBe('x');
  });

  it('knows when the rule is on its way out', () => {
    const { sheet } = strict();
    sheet.getRange('B2').clearDataValidations();
    expect(() => sheet.getRange('B2').setValue('y')).not.toThrow();
    expect(() => sheet.getRange('B3').setValue('y')).toThrow('cell B3');
    sheet.getRange('B3').setDataValidation(null).setValue('y');
    expect(sheet.getRange('B2:B3').getValues()).toEqual([['y'], ['y']]);
  });

  it('lets formulas pass, and whatever only warns', () => {
    const { sheet, app } = strict();
    expect(() => sheet.getRange('B2').setFormula('=A1')).not.toThrow();
    sheet.getRange('B3').setDataValidation(app.newDataValidation().requireValueInList(['x']).build());
    expect(sheet.getRange('B3').setValue('y').getValue()).toBe('y');
  });

  it('does not mind what a merge swallows', () => {
    const { sheet } = strict();
    sheet.getRange('A5:B5').merge();
    expect(() => sheet.getRange('A5:B5').setValues([['tựa đề', 'y']])).not.toThrow();
  });
});

describe('check boxes', () => {
  it('begin unchecked, are checked, unchecked and taken away', () => {
    const { sheet } = fakeRun();
    const range = sheet.getRange('A1:A2').insertCheckboxes();
    expect([range.getValues(), range.isChecked()]).toEqual([[[false], [false]], false]);
    sheet.getRange('A1').check();
    expect([range.getValues(), range.isChecked()]).toEqual([[[true], [false]], null]);
    expect(range.check().isChecked()).toBe(true);
    expect(range.uncheck().isChecked()).toBe(false);
    expect(range.removeCheckboxes().getDataValidation()).toBeNull();
    expect(range.isBlank()).toBe(true);
  });

  it('have values of their own', () => {
    const { sheet } = fakeRun();
    const range = sheet.getRange('A1').insertCheckboxes('xong', 'chưa');
    expect(range.getValue()).toBe('chưa');
    expect(range.check().getValue()).toBe('xong');
    expect(sheet.getRange('B1').insertCheckboxes('xong').getValue()).toBe('');
    expect(sheet.getRange('C1').isChecked()).toBeNull();
  });
});
