/** The workbook as the page shows it. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../../host/index.ts';
import { bookView } from '../../../host/web/view/book-view.ts';
import { hostWith } from '../fixtures/host-with.ts';

async function viewAfter(code: string) {
  const host: Host = await hostWith(`function f() { const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getSheets()[0]; ${code} }`);
  const report = host.run('f');
  expect(report.error).toBeNull();
  return bookView(host, 0);
}

describe('a sheet', () => {
  it('shows values, and what formulas come to', async () => {
    const { sheets } = await viewAfter(`sheet.getRange('A1:B1').setValues([['a', 2]]);
      sheet.getRange('C1').setFormula('=B1*2');
      sheet.getRange('D1').setFormula('=NA()');
      sheet.getRange('E1').setFormula('=DATE(2022;7;1)').setNumberFormat('dd/mm/yyyy');
      sheet.getRange('F1').setFormula('=IF(B1=2;"";1)');`);
    const shown = sheets[0]?.cells.map(({ value, formula }) => [value, formula]);
    expect(shown).toEqual([
      ['a', undefined],
      [2, undefined],
      [4, '=B1*2'],
      ['#N/A', '=NA()'],
      [44743, '=DATE(2022;7;1)'],
      [undefined, '=IF(B1=2;"";1)'],
    ]);
  });

  it('gives a cell its whole style, each style once', async () => {
    const { sheets } = await viewAfter(`sheet.getRange('A:A').setNumberFormat('@');
      sheet.getRange('A1:A2').setValues([['a'], ['b']]).setFontWeight('bold');`);
    expect(sheets[0]?.styles).toEqual([{ format: '@', bold: true }]);
    expect(sheets[0]?.cells.map(({ style }) => style)).toEqual([0, 0]);
  });

  it('lists the entries of drop-downs, from a list or a range', async () => {
    const { sheets } = await viewAfter(`sheet.getRange('C1:C3').setValues([['x'], [''], ['x, y']]);
      const rule = SpreadsheetApp.newDataValidation();
      sheet.getRange('A:A').setDataValidation(rule.requireValueInList(['Có', 'Không, chưa'], true).build());
      sheet.getRange('B1').setDataValidation(
        SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('C1:C3'), true).build());`);
    expect(sheets[0]?.shape.dropDowns).toEqual([
      { areas: [{ top: 1, left: 1, bottom: 1000, right: 1 }], options: ['Có', 'Không, chưa'] },
      { areas: [{ top: 1, left: 2, bottom: 1, right: 2 }], options: ['x', 'x, y'] },
    ]);
  });

  it('tells its shape apart from what people type', async () => {
    const { sheets } = await viewAfter(`sheet.getRange('A1').setValue('a').setNote('ghi chú');
      sheet.setFrozenRows(2);
      sheet.setColumnWidth(1, 300).setTabColor('#2E75B6');
      sheet.getRange('A1:A2').setWrap(true);
      book.insertSheet('Ẩn').hideSheet();`);
    const [first, second] = sheets;
    expect(first?.shape).toMatchObject({
      tabColor: '#2E75B6',
      frozenRows: 2,
      columnWidths: [{ line: 1, pixels: 300 }],
      rowHeights: [],
      gridlines: true,
      notes: [{ row: 1, column: 1, text: 'ghi chú' }],
    });
    expect(second?.shape.hidden).toBe(true);
  });
});

describe('people', () => {
  it('are the owner and whoever the catalogues name, once each', async () => {
    const { people } = await viewAfter(`
      const sources = book.insertSheet('Nguồn ý kiến');
      sources.getRange('A1:C5').setValues([['NGUỒN', '', ''], ['Mã', 'Tên', 'E-mail'],
        ['T01', 'Tổ dân phố số 1', 'TDP01@example.vn'], ['T02', 'Tổ dân phố số 2', ''],
        ['T03', 'Tổ dân phố số 3', 'vanphong@example.vn']]);
      const units = book.insertSheet('Đơn vị');
      units.getRange('A1:B2').setValues([['Tên', 'Email'], ['Công an phường', 'congan@example.vn']]);
      book.insertSheet('Cài đặt').getRange('A1:B2').setValues([['Khoá', 'Giá trị'], ['E-mail Mặt trận', 'mattran@example.vn']]);`);
    expect(people.map(({ email, name }) => [email, name])).toEqual([
      ['vanphong@example.vn', 'Văn phòng (chủ sổ)'],
      ['mattran@example.vn', 'Mặt trận'],
      ['tdp01@example.vn', 'Tổ dân phố số 1'],
      ['congan@example.vn', 'Công an phường'],
    ]);
  });

  it('are the owner alone in a workbook without catalogues', async () => {
    const { people } = await viewAfter('');
    expect(people.map(({ email }) => email)).toEqual(['vanphong@example.vn']);
  });
});
