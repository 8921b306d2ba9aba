/** What a person types and pastes. */
import { describe, expect, it } from 'vitest';
import { typeAsPerson } from '../../../host/services/spreadsheet/app.ts';
import { fakeRun } from '../context.ts';

const SHEET = 'Trang tính1';

describe('typing', () => {
  it.each<[string, unknown, unknown, string]>([
    ['a date', '01/7', 44743, '1/7'],
    ['a phone number', '+84912345678', 84912345678, '84912345678'],
    ['a formula', '=1+1', '=1+1', ''],
    ['a dash that becomes a formula', '-abc', '=-abc', ''],
    ['text', 'Ngõ 5 ngập', 'Ngõ 5 ngập', 'Ngõ 5 ngập'],
    ['a number', 5, 5, '5'],
  ])('%s', (_name, typed, value, shown) => {
    const { ctx, sheet, meter } = fakeRun();
    expect(typeAsPerson(ctx, SHEET, 'B2', [[typed]])).toEqual({
      sheetId: 0,
      area: { top: 2, left: 2, bottom: 2, right: 2 },
      value,
    });
    expect(meter.calls).toEqual([]);
    expect(sheet.getRange('B2').getDisplayValue()).toBe(shown);
  });

  it('tells the old value of a single cell, and of a cleared one no new value', () => {
    const { ctx } = fakeRun();
    typeAsPerson(ctx, SHEET, 'A1', [['cũ']]);
    expect(typeAsPerson(ctx, SHEET, 'A1', [['mới']])).toMatchObject({ oldValue: 'cũ', value: 'mới' });
    const cleared = typeAsPerson(ctx, SHEET, 'A1', [['']]);
    expect(cleared).toMatchObject({ oldValue: 'mới' });
    expect('value' in cleared).toBe(false);
    const pasted = typeAsPerson(ctx, SHEET, 'A1', [['a', 'b']]);
    expect('value' in pasted || 'oldValue' in pasted).toBe(false);
  });

  it('stays text in @ cells', () => {
    const { ctx, sheet, meter } = fakeRun();
    sheet.getRange('A:A').setNumberFormat('@');
    meter.carryOut();
    typeAsPerson(ctx, SHEET, 'A1', [['=1+1'], ['007'], ['+abc']]);
    expect(sheet.getRange('A1:A3').getValues().flat()).toEqual(['=1+1', '007', '+abc']);
  });

  it('lets the grid grow, with the look of its last row', () => {
    const { ctx, book, sheet, meter } = fakeRun();
    sheet.getRange('A1000').setNumberFormat('@');
    meter.carryOut();
    typeAsPerson(ctx, SHEET, 'Z1000', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect([book.sheets[0]?.rowCount, book.sheets[0]?.columnCount]).toEqual([1001, 27]);
    expect(sheet.getRange('Z1000:AA1001').getValues()).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(sheet.getRange('A1001').getNumberFormat()).toBe('@');
  });

  it.each([
    ['a comma between arguments', 'A1', [['=IF(1,2,3)']], /Formula parse error.*A1/],
    ['no address', 'xin chào', [['x']], /Không hiểu địa chỉ ô/],
    ['nothing', 'A1', [[]], /Không có gì để nhập/],
  ])('refuses %s', (_name, a1, grid, message) => {
    const { ctx, book } = fakeRun();
    expect(() => typeAsPerson(ctx, SHEET, a1, grid)).toThrow(message);
    expect(book.sheets[0]?.cells.size).toBe(0);
  });

  it('refuses a sheet that is not there', () => {
    expect(() => typeAsPerson(fakeRun().ctx, 'Không có', 'A1', [['x']])).toThrow('Không có trang "Không có"');
  });

  it('drops what falls into a merge', () => {
    const { ctx, sheet } = fakeRun();
    sheet.getRange('A1:B1').merge();
    typeAsPerson(ctx, SHEET, 'A1', [['một', 'hai']]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['một', '']]);
  });
});
