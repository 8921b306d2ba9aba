/** Sorting, copying and moving cells. */
import { describe, expect, it } from 'vitest';
import { fakeRun } from '../context.ts';

describe('sorting', () => {
  it.each<[string, unknown, unknown[]]>([
    ['a column', 1, [1, 3, 'an', 'Ân', 'bắc', true, '']],
    ['downwards, blanks still last', { column: 1, ascending: false }, [true, 'bắc', 'Ân', 'an', 3, 1, '']],
    ['two columns', [{ column: 2, ascending: true }, 1], ['an', 'bắc', 1, 3, 'Ân', true, '']],
  ])('by %s', (_name, spec, expected) => {
    const { sheet } = fakeRun();
    const values = [
      ['bắc', 'a'],
      [3, 'b'],
      ['', 'b'],
      [true, 'b'],
      ['an', 'a'],
      [1, 'b'],
      ['Ân', 'b'],
    ];
    sheet.getRange('A1:B7').setValues(values).sort(spec);
    expect(sheet.getRange('A1:A7').getValues().flat()).toEqual(expected);
  });

  it('moves formats, notes, validations and relative references along, and keeps equal rows in order', () => {
    const { app, sheet } = fakeRun();
    const rule = app.newDataValidation().requireCheckbox().build();
    sheet.getRange('A2:C3').setValues([
      [2, 'hai', '=A2+$A$9'],
      [1, 'một', ''],
    ]);
    sheet.getRange('B2').setBackground('#ff0000').setNote('ghi').setDataValidation(rule);
    sheet.getRange('A2:C3').sort(1);
    expect(sheet.getRange('B2:B3').getBackgrounds()).toEqual([['#ffffff'], ['#ff0000']]);
    expect(sheet.getRange('B2:B3').getNotes()).toEqual([[''], ['ghi']]);
    expect(
      sheet
        .getRange('B2:B3')
        .getDataValidations()
        .map(([found]) => found !== null),
    ).toEqual([false, true]);
    expect(sheet.getRange('C3').getFormula()).toBe('=A3+$A$9');
    sheet.getRange('A2:A3').setValue('như nhau');
    expect(sheet.getRange('A2:B3').sort(1).getValues()).toEqual([
      ['như nhau', 'một'],
      ['như nhau', 'hai'],
    ]);
  });

  it('of the sheet leaves the frozen rows', () => {
    const { sheet } = fakeRun();
    sheet.getRange('A1:A3').setValues([['z'], ['b'], ['a']]);
    sheet.setFrozenRows(1);
    expect(sheet.sort(1).getRange('A1:A3').getValues().flat()).toEqual(['z', 'a', 'b']);
    expect(sheet.sort(1, false).getRange('A2').getValue()).toBe('b');
  });

  it('refuses merges that it would tear, and columns outside', () => {
    const { sheet } = fakeRun();
    sheet.getRange('A2:A3').merge();
    sheet.getRange('C5:D5').merge();
    expect(() => sheet.getRange('A1:B9').sort(1)).toThrow('vertical merges');
    expect(() => sheet.getRange('C4:C9').sort(3)).toThrow('merges');
    expect(() => sheet.getRange('F1:G9').sort(1)).toThrow('outside the range');
    expect(() => sheet.getRange('F1:G9').sort('A')).toThrow('method signature');
  });

  it('takes merges within a row along', () => {
    const { sheet } = fakeRun();
    sheet.getRange('A1:A2').setValues([[2], [1]]);
    sheet.getRange('B1:C1').merge();
    sheet.getRange('A1:C2').sort(1);
    expect(
      sheet
        .getRange('A1:C2')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['B2:C2']);
  });
});

describe('copying', () => {
  const source = (): ReturnType<typeof fakeRun> => {
    const run = fakeRun({ formulas: { '=A1*2': 14 } });
    run.sheet
      .getRange('A1:B1')
      .setValues([[7, '=A1*2']])
      .setBackground('#ff0000')
      .setNote('n');
    run.sheet.getRange('A1').setBorder(true, true, true, true, null, null);
    return run;
  };

  it('takes everything, references relative, repeated over a multiple', () => {
    const { sheet } = source();
    sheet.getRange('A1:B1').copyTo(sheet.getRange('D3:G4'));
    expect(sheet.getRange('D3:G4').getFormulas()).toEqual([
      ['', '=D3*2', '', '=F3*2'],
      ['', '=D4*2', '', '=F4*2'],
    ]);
    expect(sheet.getRange('G4').getBackground()).toBe('#ff0000');
    expect(sheet.getRange('G4').getNote()).toBe('n');
  });

  it('spills over a target that is no multiple', () => {
    const { sheet } = source();
    sheet.getRange('A1:B1').copyTo(sheet.getRange('D3:F3'));
    expect(sheet.getRange('D3:F3').getFormulas()).toEqual([['', '=D3*2', '']]);
  });

  it.each<[string, (run: ReturnType<typeof fakeRun>) => unknown, unknown[]]>([
    ['values', ({ app }) => app.CopyPasteType.PASTE_VALUES, [14, '', '#ffffff', '']],
    ['{contentsOnly}', () => ({ contentsOnly: true }), [14, '', '#ffffff', '']],
    ['formulas', ({ app }) => app.CopyPasteType.PASTE_FORMULA, ['', '=D3*2', '#ffffff', '']],
    ['formats', ({ app }) => app.CopyPasteType.PASTE_FORMAT, ['', '', '#ff0000', '']],
    ['{formatOnly}', () => ({ formatOnly: true }), ['', '', '#ff0000', '']],
    ['no borders', ({ app }) => app.CopyPasteType.PASTE_NO_BORDERS, ['', '=D3*2', '#ff0000', 'n']],
  ])('takes only %s', (_name, how, expected) => {
    const run = source();
    run.sheet.getRange('A1:B1').copyTo(run.sheet.getRange('D3'), how(run) as never, false);
    const pasted = run.sheet.getRange('E3');
    expect([pasted.getValue(), pasted.getFormula(), pasted.getBackground(), pasted.getNote()]).toEqual(
      expected,
    );
    const border = run.book.sheets[0]?.cells.get(3)?.get(4)?.style?.border;
    expect(border !== undefined).toBe(['formats', '{formatOnly}'].includes(_name));
  });

  it('takes validations and conditional formats, to another sheet too', () => {
    const { app, sheet, spreadsheet, book } = source();
    sheet.getRange('A:A').setDataValidation(app.newDataValidation().requireCheckbox().build());
    const rule = app
      .newConditionalFormatRule()
      .whenCellEmpty()
      .setRanges([sheet.getRange('A1:A9')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    const other = spreadsheet.insertSheet('Khác');
    sheet.getRange('A1').copyTo(other.getRange('C3'));
    sheet.getRange('A1').copyTo(sheet.getRange('C3'), app.CopyPasteType.PASTE_DATA_VALIDATION, false);
    expect(other.getRange('C3').getDataValidation()).not.toBeNull();
    expect(sheet.getRange('C3').getDataValidation()).not.toBeNull();
    const cell = [{ top: 3, left: 3, bottom: 3, right: 3 }];
    expect(book.sheets.map((one) => one.conditionalFormats.map(({ areas }) => areas))).toEqual([
      [[{ top: 1, left: 1, bottom: 9, right: 1 }]],
      [cell],
    ]);
  });

  it('may overlap itself, may not leave the grid', () => {
    const { sheet } = fakeRun();
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet.getRange('A1:A3').copyTo(sheet.getRange('A2'));
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual([1, 1, 2, 3]);
    expect(() => sheet.getRange('A1:A3').copyTo(sheet.getRange('A999'))).toThrow('outside the dimensions');
    expect(() => sheet.getRange('A1').copyTo(sheet.getRange('B1'), {} as never, true)).toThrow(
      'chưa mô phỏng',
    );
  });
});

describe('moving', () => {
  it('cuts, and references to the block follow while its own stay', () => {
    const { sheet, spreadsheet } = fakeRun();
    const other = spreadsheet.insertSheet('Khác');
    sheet.getRange('A1:B2').setValues([
      [1, '=A1+C1'],
      [2, ''],
    ]);
    sheet.getRange('A1').setBackground('#ff0000').setNote('n');
    sheet.getRange('D1').setFormula('=SUM(A1:A2)+A1:A9');
    sheet.getRange('A1:B2').moveTo(sheet.getRange('A2'));
    expect(sheet.getRange('A1:B3').getFormulas()).toEqual([
      ['', ''],
      ['', '=A2+C1'],
      ['', ''],
    ]);
    expect([
      sheet.getRange('A1').getValue(),
      sheet.getRange('A1').getBackground(),
      sheet.getRange('A1').getNote(),
    ]).toEqual(['', '#ffffff', '']);
    expect(sheet.getRange('D1').getFormula()).toBe('=SUM(A2:A3)+A1:A9');
    sheet.getRange('A2:B2').moveTo(other.getRange('C5'));
    expect(other.getRange('D5').getFormula()).toBe("=Khác!C5+'Trang tính1'!C1".replace('Khác', "'Khác'"));
    expect(other.getRange('C5').getNote()).toBe('n');
  });
});
