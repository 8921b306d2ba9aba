/** Each call of a service passes the meter once, under its own name and kind. */
import { describe, expect, it } from 'vitest';
import type { CallKind } from '../../../host/run/context.ts';
import { fakeRun } from '../context.ts';

type Run = ReturnType<typeof fakeRun>;

describe('kinds of calls', () => {
  it.each<[string, CallKind, (run: Run) => unknown]>([
    ['SpreadsheetApp.getActive', 'other', ({ app }) => app.getActive()],
    ['SpreadsheetApp.flush', 'flush', ({ app }) => app.flush()],
    ['SpreadsheetApp.newDataValidation', 'other', ({ app }) => app.newDataValidation()],
    ['SpreadsheetApp.getUi', 'other', ({ app }) => app.getUi()],
    ['Spreadsheet.getSheetByName', 'other', ({ spreadsheet }) => spreadsheet.getSheetByName('x')],
    ['Spreadsheet.getSheets', 'other', ({ spreadsheet }) => spreadsheet.getSheets()],
    ['Spreadsheet.insertSheet', 'write', ({ spreadsheet }) => spreadsheet.insertSheet('x')],
    ['Spreadsheet.toast', 'other', ({ spreadsheet }) => spreadsheet.toast('x')],
    ['Sheet.getName', 'other', ({ sheet }) => sheet.getName()],
    ['Sheet.getRange', 'other', ({ sheet }) => sheet.getRange('A1')],
    ['Sheet.getDataRange', 'other', ({ sheet }) => sheet.getDataRange()],
    ['Sheet.getLastRow', 'read', ({ sheet }) => sheet.getLastRow()],
    ['Sheet.getMaxRows', 'read', ({ sheet }) => sheet.getMaxRows()],
    ['Sheet.getSheetValues', 'read', ({ sheet }) => sheet.getSheetValues(1, 1, 1, 1)],
    ['Sheet.getProtections', 'read', ({ sheet, app }) => sheet.getProtections(app.ProtectionType.SHEET)],
    ['Sheet.appendRow', 'write', ({ sheet }) => sheet.appendRow(['x'])],
    ['Sheet.insertRowsAfter', 'write', ({ sheet }) => sheet.insertRowsAfter(1, 1)],
    ['Sheet.setFrozenRows', 'write', ({ sheet }) => sheet.setFrozenRows(1)],
    ['Sheet.protect', 'write', ({ sheet }) => sheet.protect()],
    ['Sheet.setConditionalFormatRules', 'write', ({ sheet }) => sheet.setConditionalFormatRules([])],
  ])('%s is a %s', (name, kind, call) => {
    const run = fakeRun();
    call(run);
    expect(run.meter.calls).toEqual([{ kind, name }]);
  });

  it.each<[string, CallKind, (range: GoogleAppsScript.Spreadsheet.Range) => unknown]>([
    ['getA1Notation', 'other', (range) => range.getA1Notation()],
    ['getNumRows', 'other', (range) => range.getNumRows()],
    ['getValues', 'read', (range) => range.getValues()],
    ['getFormulas', 'read', (range) => range.getFormulas()],
    ['getDisplayValues', 'read', (range) => range.getDisplayValues()],
    ['getBackgrounds', 'read', (range) => range.getBackgrounds()],
    ['getNotes', 'read', (range) => range.getNotes()],
    ['getDataValidations', 'read', (range) => range.getDataValidations()],
    ['isBlank', 'read', (range) => range.isBlank()],
    ['setValues', 'write', (range) => range.setValues([['x']])],
    ['setFormula', 'write', (range) => range.setFormula('=1')],
    ['setNumberFormat', 'write', (range) => range.setNumberFormat('@')],
    ['setBorder', 'write', (range) => range.setBorder(true, null, null, null, null, null)],
    ['clearContent', 'write', (range) => range.clearContent()],
    ['merge', 'write', (range) => range.merge()],
    ['sort', 'write', (range) => range.sort(1)],
    ['insertCheckboxes', 'write', (range) => range.insertCheckboxes()],
    ['activate', 'other', (range) => range.activate()],
  ])('Range.%s is a %s', (name, kind, call) => {
    const run = fakeRun();
    const range = run.sheet.getRange('A1');
    run.meter.calls.length = 0;
    call(range);
    expect(run.meter.calls).toEqual([{ kind, name: `Range.${name}` }]);
  });
});

describe('order of writes', () => {
  it('holds writes back until a read, a flush or a structural change', () => {
    const { app, sheet, meter, book } = fakeRun();
    sheet.getRange('A1').setValue(1);
    sheet.getRange('A2').setValue(2);
    expect([meter.waiting, book.sheets[0]?.cells.size]).toEqual([2, 0]);
    sheet.insertRowBefore(1);
    expect([meter.waiting, sheet.getRange('A2:A3').getValues().flat()]).toEqual([0, [1, 2]]);
    sheet.getRange('A1').setValue(0);
    app.flush();
    expect(meter.waiting).toBe(0);
  });

  it('counts every change in the version of the book', () => {
    const { sheet, book, meter } = fakeRun();
    const changes: ((range: GoogleAppsScript.Spreadsheet.Range) => unknown)[] = [
      (range) => range.setValue(1),
      (range) => range.setFormula('=1'),
      (range) => range.setBackground('red'),
      (range) => range.setNote('x'),
      (range) => range.clearContent(),
      (range) => range.setDataValidation(null),
      (range) => range.merge(),
      (range) => range.protect(),
    ];
    for (const change of changes) {
      const before = book.version;
      change(sheet.getRange('A1'));
      meter.carryOut();
      expect(book.version, String(change)).toBeGreaterThan(before);
    }
  });
});

describe('what is not imitated', () => {
  it('throws its own name, and leaves promises, symbols and printing alone', async () => {
    const { app, spreadsheet, sheet } = fakeRun();
    const range = sheet.getRange('A1');
    expect(() => range.getBandings()).toThrow('chưa mô phỏng: Range.getBandings');
    expect(() => sheet.getCharts()).toThrow('chưa mô phỏng: Sheet.getCharts');
    expect(() => spreadsheet.getNamedRanges()).toThrow('chưa mô phỏng: Spreadsheet.getNamedRanges');
    expect(() => app.newTextStyle()).toThrow('chưa mô phỏng: SpreadsheetApp.newTextStyle');
    expect(() => Reflect.get(range, 'desk')).toThrow('chưa mô phỏng: Range.desk');
    expect(await Promise.resolve(range)).toBe(range);
    expect(String(range)).toBe('[object Object]');
    expect(JSON.stringify({ range })).toBe('{"range":{}}');
    expect(() => {
      Object.assign(range, { extra: 1 });
    }).toThrow('không gán được: Range.extra');
    expect('getValues' in range && !('getBandings' in range)).toBe(true);
  });
});

describe('speed', () => {
  it('stays usable: 20,000 rows by 30 columns at once, and 500 rows appended one by one', () => {
    const { sheet, meter } = fakeRun();
    sheet.insertRowsAfter(1000, 19_000);
    sheet.insertColumnsAfter(26, 4);
    const values = Array.from({ length: 20_000 }, (_r, r) =>
      Array.from({ length: 30 }, (_c, c) => (c % 3 === 0 ? r : `Ý kiến mẫu ${r}`)),
    );
    sheet.getRange(1, 1, 20_000, 30).setValues(values);
    meter.carryOut();
    expect(sheet.getDataRange().getValues()).toHaveLength(20_000);
    for (let i = 0; i < 500; i += 1) sheet.appendRow([i, 'x']).getLastRow();
    expect(sheet.getLastRow()).toBe(20_500);
  }, 10_000);
});
