/** What is written and what is read back. */
import { describe, expect, it } from 'vitest';
import { putContent } from '../../../host/store/cells.ts';
import { fakeRun, NOW } from '../context.ts';

const DAY = 86_400_000;
/** Midnight of 30 June 2022 in Vietnam. */
const JUNE_30 = Date.UTC(2022, 5, 29, 17);

describe('values', () => {
  it('read as Google gives them', () => {
    const { sheet } = fakeRun({
      formulas: { '=1+1': 2, '=NA()': { error: '#N/A' }, '=""': '', '=A9': null },
    });
    sheet.getRange('A1:E2').setValues([
      ['007', 'chữ', true, null, undefined],
      ['=1+1', '=NA()', '=""', '=A9', new Date(JUNE_30)],
    ]);
    expect(sheet.getRange('A1:E2').getValues()).toEqual([
      [7, 'chữ', true, '', ''],
      [2, '#N/A', '', '', new Date(JUNE_30)],
    ]);
    expect(sheet.getRange('B1').getValue()).toBe('chữ');
    expect(sheet.getRange('Z9').getValue()).toBe('');
  });

  it('are made of the realm of the bundle', () => {
    const { sheet, realm } = fakeRun();
    sheet.getRange('A1').setValue(new Date(JUNE_30));
    const values = sheet.getRange('A1:A2').getValues();
    expect([values, values[0], values[0]?.[0]].map(realm.isOwn)).toEqual([true, true, true]);
    expect(() => sheet.getRange('A1').setValues([])).toThrow();
    try {
      sheet.getRange('ZZZ1');
    } catch (error) {
      expect(realm.isOwn(error)).toBe(true);
    }
    expect.assertions(3);
  });

  it('take a day without a year as one of the year on the clock', () => {
    const { sheet } = fakeRun({ now: NOW + 365 * DAY });
    sheet.getRange('A1').setValue('01/7');
    expect(sheet.getRange('A1').getValue()).toEqual(new Date(Date.UTC(2023, 5, 30, 17)));
    expect(sheet.getRange('A1').getDisplayValue()).toBe('1/7');
    expect(sheet.getRange('A1').getNumberFormat()).toBe('d/m');
  });

  it('keep the format a cell has', () => {
    const { sheet } = fakeRun();
    sheet.getRange('A1').setNumberFormat('dd/mm/yyyy').setValue('1/7/2022');
    expect(sheet.getRange('A1').getDisplayValue()).toBe('01/07/2022');
    sheet.getRange('A2').setNumberFormat('0').setValue(new Date(JUNE_30));
    expect(sheet.getRange('A2').getValue()).toBe(44742);
  });

  it('stay text in @ cells, also when the format is still queued', () => {
    const { sheet, meter } = fakeRun();
    sheet.getRange('A:A').setNumberFormat('@');
    sheet.getRange('A1:A3').setValues([['=IF(1,2,3)'], ['01/7'], ["'x"]]);
    expect(meter.waiting).toBe(2);
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['=IF(1,2,3)'], ['01/7'], ["'x"]]);
    expect(sheet.getRange('A1').getFormula()).toBe('');
    sheet.getRange('A:A').clearFormat();
    sheet.getRange('A1').setValue('01/7');
    expect(sheet.getRange('A1').getDisplayValue()).toBe('1/7');
  });

  it('copy the array they were given', () => {
    const { sheet } = fakeRun();
    const values = [['trước']];
    sheet.getRange('A1').setValues(values);
    values[0] = ['sau'];
    expect(sheet.getRange('A1').getValue()).toBe('trước');
  });

  it('fill the range with setValue', () => {
    const { sheet } = fakeRun();
    expect(sheet.getRange('A1:B2').setValue(3).getValues()).toEqual([
      [3, 3],
      [3, 3],
    ]);
  });

  it('chain', () => {
    const { sheet } = fakeRun();
    const range = sheet.getRange('A1');
    expect(range.setValue(1).setNote('n').setFontWeight('bold').setNumberFormat('0').merge()).toBe(range);
  });
});

describe('shapes that do not fit', () => {
  it.each<[string, unknown[][], string]>([
    [
      'a row too few',
      [[1, 2]],
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    ['no rows', [], 'The data has 0 but the range has 2.'],
    [
      'a column too few',
      [[1, 2], [3]],
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
  ])('%s', (_name, values, message) => {
    const { sheet, meter } = fakeRun();
    expect(() => sheet.getRange('A1:B2').setValues(values)).toThrow(message);
    expect(meter.waiting).toBe(0);
  });

  it('no array of arrays', () => {
    const { sheet } = fakeRun();
    expect(() => sheet.getRange('A1').setValues(['x'] as never)).toThrow("don't match the method signature");
  });
});

describe('formulas', () => {
  it('are kept as they were given', () => {
    const { sheet } = fakeRun();
    sheet.getRange('A1:A2').setFormulas([['=IF(B1="";"";"a,b")'], ['']]);
    sheet.getRange('B1').setFormula('SUM(C1;C2)');
    expect(sheet.getRange('A1:B2').getFormulas()).toEqual([
      ['=IF(B1="";"";"a,b")', '=SUM(C1;C2)'],
      ['', ''],
    ]);
  });

  it.each<[string, (range: GoogleAppsScript.Spreadsheet.Range) => void]>([
    ['setFormula', (range) => void range.setFormula('=IF(A1,1,2)')],
    ['setFormulas', (range) => void range.setFormulas([['=IF(A1,1,2)']])],
    ['setValue', (range) => void range.setValue('=IF(A1,1,2)')],
    ['setValues', (range) => void range.setValues([['=IF(A1,1,2)']])],
  ])('with a comma between arguments are refused under vi_VN: %s', (_name, set) => {
    const { sheet, meter } = fakeRun();
    expect(() => set(sheet.getRange('B7'))).toThrow(/Formula parse error.*Trang tính1!B7/);
    expect(meter.waiting).toBe(0);
  });

  it('take a comma under en_US', () => {
    const { sheet } = fakeRun({ locale: 'en_US' });
    sheet.getRange('A1').setFormula('=SUM(B1,B2)');
    expect(sheet.getRange('A1').getFormula()).toBe('=SUM(B1;B2)');
  });

  it('take the place of values, and the other way round', () => {
    const { sheet } = fakeRun({ formulas: { '=1': 1 } });
    const range = sheet.getRange('A1');
    expect(range.setValue('x').setFormula('=1').getValue()).toBe(1);
    expect(range.setValue('y').getFormula()).toBe('');
    expect(range.getValue()).toBe('y');
  });
});

describe('text that is too long', () => {
  it('is refused, naming the cell', () => {
    const { sheet } = fakeRun();
    expect(() => sheet.getRange('A1:A2').setValues([['x'], ['y'.repeat(50_001)]])).toThrow(
      /more than the maximum of 50000 characters in a single cell.*A2/,
    );
  });
});

describe('merged cells', () => {
  it('hold one value; writes to the rest are dropped', () => {
    const { sheet } = fakeRun();
    const range = sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ]);
    range.merge();
    expect(range.getValues()).toEqual([
      [1, ''],
      ['', ''],
    ]);
    range.setValues([
      [5, 6],
      [7, 8],
    ]);
    expect(range.getValues()).toEqual([
      [5, ''],
      ['', ''],
    ]);
    expect(sheet.getRange('B2').isPartOfMerge()).toBe(true);
    expect(range.getMergedRanges().map((merge) => merge.getA1Notation())).toEqual(['A1:B2']);
    expect(() => sheet.getRange('A1').breakApart()).toThrow('You must select all cells in a merged range');
    range.breakApart();
    expect(sheet.getRange('B2').setValue(9).getValue()).toBe(9);
  });

  it('across and vertically', () => {
    const { sheet, book } = fakeRun();
    sheet.getRange('A1:B2').mergeAcross();
    sheet.getRange('D1:E2').mergeVertically();
    expect(book.sheets[0]?.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right])).toEqual([
      [1, 1, 1, 2],
      [2, 1, 2, 2],
      [1, 4, 2, 4],
      [1, 5, 2, 5],
    ]);
  });
});

describe('notes', () => {
  it('are set and read, and stay when the value changes', () => {
    const { sheet } = fakeRun();
    const range = sheet.getRange('A1:B1').setNotes([['một', null]]);
    range.setValues([[1, 2]]);
    expect(range.getNotes()).toEqual([['một', '']]);
    expect(range.clearContent().getNote()).toBe('một');
    expect(range.clearNote().getNote()).toBe('');
  });
});

describe('appendRow', () => {
  it('writes below the last content, growing the grid; new rows look like the last one', () => {
    const { sheet, book } = fakeRun();
    sheet.getRange('A1000').setNumberFormat('@').setValue('cuối');
    sheet.appendRow(['01/7', 'x']);
    sheet.appendRow(['=1', 2]);
    expect(sheet.getRange('A1001:B1002').getDisplayValues()).toEqual([
      ['01/7', 'x'],
      ['=1', '2'],
    ]);
    expect(book.sheets[0]?.rowCount).toBe(1002);
  });

  it('finds its row when it is carried out', () => {
    const { sheet, book, meter } = fakeRun();
    sheet.appendRow(['của máy']);
    for (const data of book.sheets) putContent(book, data, 1, 1, 'người gõ trước');
    meter.carryOut();
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['người gõ trước'], ['của máy']]);
  });

  it('widens the grid, and refuses an empty row', () => {
    const { sheet } = fakeRun();
    sheet.appendRow(new Array(28).fill('x'));
    expect(sheet.getMaxColumns()).toBe(28);
    expect(() => sheet.appendRow([])).toThrow('at least 1');
  });
});
