import { describe, expect, it } from 'vitest';
import { fakeRun } from '../context.ts';

describe('smoke', () => {
  it('works', () => {
    const { sheet, spreadsheet, book, meter, realm } = fakeRun({ formulas: { '=A1+1': 8 } });
    sheet.getRange('A1:C2').setValues([['007', '12/3', 'abc'], ['=A1+1', new Date(Date.UTC(2022, 5, 30, 5)), true]]);
    expect(meter.waiting).toBe(1);
    const v = sheet.getDataRange().getValues();
    expect(v).toEqual([[7, new Date(Date.UTC(2022, 2, 11, 17)), 'abc'], [8, new Date(Date.UTC(2022, 5, 30, 5)), true]]);
    expect(realm.isOwn(v[0])).toBe(true);
    expect(sheet.getDataRange().getDisplayValues()).toEqual([['7', '12/3', 'abc'], ['8', '30/6/2022 12:00:00', 'TRUE']]);
    spreadsheet.insertSheet('X');
    expect(() => (sheet as unknown as { getFoo(): void }).getFoo()).toThrow('chưa mô phỏng: Sheet.getFoo');
    expect(book.sheets.map((s) => s.name)).toEqual(['Trang tính1', 'X']);
  });
  it('is quick', () => {
    const { sheet, meter } = fakeRun();
    sheet.insertRowsAfter(1000, 19100);
    sheet.insertColumnsAfter(26, 4);
    const data = Array.from({ length: 20000 }, (_, r) => Array.from({ length: 30 }, (_, c) => c % 3 ? `Ý kiến ${r}` : r));
    const t0 = performance.now();
    sheet.getRange(1, 1, 20000, 30).setValues(data);
    meter.carryOut();
    const t1 = performance.now();
    sheet.getDataRange().getValues();
    const t2 = performance.now();
    sheet.getDataRange().getDisplayValues();
    const t3 = performance.now();
    for (let i = 0; i < 1000; i++) { sheet.appendRow([1, 2]); sheet.getLastRow(); }
    const t4 = performance.now();
    console.log(t1 - t0, t2 - t1, t3 - t2, t4 - t3);
  });
});
