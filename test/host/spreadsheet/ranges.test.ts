/** Which cells a range is, and what Google says when there is no such range. */
import { describe, expect, it } from 'vitest';
import { fakeRun } from '../context.ts';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

describe('getRange by A1 notation', () => {
  it.each([
    ['B2', [2, 2, 1, 1]],
    ['A:H', [1, 1, 1000, 8]],
    ['A2:C', [2, 1, 999, 3]],
    ['3:4', [3, 1, 2, 26]],
    ["'Trang tính1'!B2:C3", [2, 2, 2, 2]],
  ])('%s', (a1, expected) => {
    const range = fakeRun().sheet.getRange(a1);
    const found = [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
    expect(found).toEqual(expected);
    expect([range.getLastRow(), range.getLastColumn()]).toEqual([
      range.getRow() + range.getNumRows() - 1,
      range.getColumn() + range.getNumColumns() - 1,
    ]);
    expect([range.getHeight(), range.getWidth()]).toEqual([range.getNumRows(), range.getNumColumns()]);
  });

  it.each([
    ['A1001', OUTSIDE],
    ['AA1', OUTSIDE],
    ['A1001:A', OUTSIDE],
    ['Xin chào', 'Range not found'],
    ["'Trang khác'!A1", 'Range not found'],
  ])('refuses %s', (a1, message) => {
    const { sheet } = fakeRun();
    expect(() => sheet.getRange(a1)).toThrow(message);
  });

  it.each(['B2', 'B2:C3', 'A:H', 'A2:C', '3:4'])('writes %s as it was asked for', (a1) => {
    expect(fakeRun().sheet.getRange(a1).getA1Notation()).toBe(a1);
  });

  it('knows which ends are open', () => {
    const { sheet } = fakeRun();
    const ends = (a1: string): boolean[] => {
      const range = sheet.getRange(a1);
      return [
        range.isStartRowBounded(),
        range.isEndRowBounded(),
        range.isStartColumnBounded(),
        range.isEndColumnBounded(),
      ];
    };
    expect(ends('A:C')).toEqual([false, false, true, true]);
    expect(ends('A2:C')).toEqual([true, false, true, true]);
    expect(ends('2:3')).toEqual([true, true, false, false]);
    expect(ends('A1:C3')).toEqual([true, true, true, true]);
  });
});

describe('getRange by numbers', () => {
  it.each<[readonly [number, number, number?, number?], string]>([
    [[2, 3], 'C2'],
    [[2, 3, 4], 'C2:C5'],
    [[2, 3, 4, 2], 'C2:D5'],
  ])('%j is %s', ([row, column, rows, columns], a1) => {
    const { sheet } = fakeRun();
    const range =
      rows === undefined ? sheet.getRange(row, column) : sheet.getRange(row, column, rows, columns ?? 1);
    expect(range.getA1Notation()).toBe(a1);
  });

  it.each<[readonly [number, number, number, number], string]>([
    [[0, 1, 1, 1], 'The starting row of the range is too small.'],
    [[1, 0, 1, 1], 'The starting column of the range is too small.'],
    [[1, 1, 0, 1], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [[1000, 1, 2, 1], OUTSIDE],
    [[1, 26, 1, 2], OUTSIDE],
  ])('refuses %j', (args, message) => {
    const { sheet } = fakeRun();
    expect(() => sheet.getRange(...args)).toThrow(message);
  });
});

describe('ranges from ranges', () => {
  it('offset and getCell', () => {
    const range = fakeRun().sheet.getRange('B2:C3');
    expect(range.offset(1, 1).getA1Notation()).toBe('C3:D4');
    expect(range.offset(0, 0, 1).getA1Notation()).toBe('B2:C2');
    expect(range.offset(-1, -1, 1, 1).getA1Notation()).toBe('A1');
    expect(range.getCell(2, 1).getA1Notation()).toBe('B3');
    expect(() => range.offset(-2, 0)).toThrow('The starting row of the range is too small.');
    expect(() => range.getCell(3, 1)).toThrow('Cell reference out of range');
  });

  it('belongs to its sheet', () => {
    const { sheet } = fakeRun();
    expect(sheet.getRange('A1').getSheet().getName()).toBe('Trang tính1');
    expect(sheet.getRange('A1').getGridId()).toBe(sheet.getSheetId());
  });
});

describe('the extent of a sheet', () => {
  it('is nothing when empty, and A1 is its data range', () => {
    const { sheet } = fakeRun();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
  });

  it('counts values and formulas, not formats and notes', () => {
    const { sheet } = fakeRun();
    sheet.getRange('C3').setFormula('=""');
    sheet.getRange('E9').setBackground('#ff0000').setNote('ghi chú');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([3, 3]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:C3');
  });

  it('shrinks when the edge is cleared', () => {
    const { sheet } = fakeRun();
    sheet.getRange('A1').setValue(1);
    sheet.getRange('B5').setValue(2);
    expect(sheet.getLastRow()).toBe(5);
    sheet.getRange('B5').clearContent();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([1, 1]);
    sheet.getRange('A1').setValue('');
    expect(sheet.getLastRow()).toBe(0);
  });

  it('counts what is still queued in the data range', () => {
    const { sheet, meter } = fakeRun();
    sheet.getRange('B2').setValue(1);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:B2');
    expect(meter.waiting).toBe(1);
  });

  it('gives the data range its size when it is first read', () => {
    const { sheet } = fakeRun();
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet.getRange('A3').clearContent();
    expect(sheet.getDataRange().getValues()).toEqual([[1], [2]]);
  });
});
