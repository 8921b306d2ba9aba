/** Rows and columns of a sheet. */
import { describe, expect, it } from 'vitest';
import { fakeRun } from '../context.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

describe('rows and columns', () => {
  const numbered = (): ReturnType<typeof fakeRun> => {
    const run = fakeRun();
    run.sheet.getRange('A1:C3').setValues([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    return run;
  };

  it.each<[string, (sheet: Sheet) => unknown, string]>([
    ['insertRowBefore', (sheet) => sheet.insertRowBefore(2), '1|_|4|7'],
    ['insertRowAfter', (sheet) => sheet.insertRowAfter(2), '1|4|_|7'],
    ['insertRowsBefore', (sheet) => sheet.insertRowsBefore(1, 2), '_|_|1|4'],
    ['insertRowsAfter', (sheet) => sheet.insertRowsAfter(1, 2), '1|_|_|4'],
    ['insertRows', (sheet) => sheet.insertRows(3), '1|4|_|7'],
    ['deleteRow', (sheet) => sheet.deleteRow(2), '1|7|_|_'],
    ['deleteRows', (sheet) => sheet.deleteRows(1, 2), '7|_|_|_'],
    ['moveRows', (sheet) => sheet.moveRows(sheet.getRange('A1:A2'), 4), '7|1|4|_'],
  ])('%s', (_name, change, expected) => {
    const { sheet } = numbered();
    change(sheet);
    const column = sheet
      .getRange('A1:A4')
      .getValues()
      .map(([value]) => value || '_');
    expect(column.join('|')).toBe(expected);
  });

  it.each<[string, (sheet: Sheet) => unknown, string]>([
    ['insertColumnBefore', (sheet) => sheet.insertColumnBefore(2), '1|_|2|3'],
    ['insertColumnAfter', (sheet) => sheet.insertColumnAfter(3), '1|2|3|_'],
    ['insertColumnsBefore', (sheet) => sheet.insertColumnsBefore(1, 2), '_|_|1|2'],
    ['insertColumnsAfter', (sheet) => sheet.insertColumnsAfter(1, 1), '1|_|2|3'],
    ['insertColumns', (sheet) => sheet.insertColumns(1, 3), '_|_|_|1'],
    ['deleteColumn', (sheet) => sheet.deleteColumn(1), '2|3|_|_'],
    ['deleteColumns', (sheet) => sheet.deleteColumns(2, 2), '1|_|_|_'],
    ['moveColumns', (sheet) => sheet.moveColumns(sheet.getRange('C1'), 1), '3|1|2|_'],
  ])('%s', (_name, change, expected) => {
    const { sheet } = numbered();
    change(sheet);
    expect(
      sheet
        .getRange('A1:D1')
        .getValues()[0]
        ?.map((value) => value || '_')
        .join('|'),
    ).toBe(expected);
  });

  it.each<[string, (sheet: Sheet) => unknown, string]>([
    ['a row beyond the grid', (sheet) => sheet.insertRowAfter(1001), 'out of bounds'],
    ['row 0', (sheet) => sheet.insertRowBefore(0), 'out of bounds'],
    ['no rows', (sheet) => sheet.insertRowsAfter(1, 0), 'at least 1'],
    ['rows beyond the grid', (sheet) => sheet.deleteRows(999, 3), 'out of bounds'],
    ['all rows', (sheet) => sheet.deleteRows(1, 1000), 'not possible to delete all non-frozen rows'],
    ['all columns', (sheet) => sheet.deleteColumns(1, 26), 'not possible to delete all non-frozen columns'],
    ['moving out of the grid', (sheet) => sheet.moveRows(sheet.getRange('A1'), 1002), 'out of bounds'],
    ['hiding what is not there', (sheet) => sheet.hideRows(1001), 'out of bounds'],
    ['freezing everything', (sheet) => sheet.setFrozenRows(1000), "can't freeze all visible rows"],
  ])('refuses %s', (_name, change, message) => {
    const { sheet } = fakeRun();
    expect(() => change(sheet)).toThrow(message);
  });

  it('refuses to delete all rows below the frozen ones', () => {
    const { sheet } = fakeRun();
    sheet.setFrozenRows(2);
    expect(() => sheet.deleteRows(3, 998)).toThrow('all non-frozen rows');
    sheet.deleteRows(1, 997);
    expect([sheet.getMaxRows(), sheet.getFrozenRows()]).toEqual([3, 0]);
  });

  it('has sizes', () => {
    const { sheet } = fakeRun();
    expect([sheet.getColumnWidth(1), sheet.getRowHeight(1)]).toEqual([100, 21]);
    expect(sheet.setColumnWidths(2, 2, 250).setColumnWidth(1, 40)).toBe(sheet);
    expect([1, 2, 3, 4].map((column) => sheet.getColumnWidth(column))).toEqual([40, 250, 250, 100]);
    sheet.setRowHeight(1, 5).setRowHeights(2, 1, 60).setRowHeightsForced(3, 1, 5);
    expect([1, 2, 3].map((row) => sheet.getRowHeight(row))).toEqual([21, 60, 5]);
    expect(sheet.autoResizeRows(2, 1).getRowHeight(2)).toBe(21);
  });

  it('fits columns to their text', () => {
    const { sheet } = fakeRun();
    sheet.getRange('A1:B1').setValues([['x'.repeat(60), 'x']]);
    sheet.autoResizeColumns(1, 2);
    expect(sheet.getColumnWidth(1)).toBeGreaterThan(300);
    expect(sheet.getColumnWidth(2)).toBeLessThan(60);
    expect(sheet.autoResizeColumn(3).getColumnWidth(3)).toBe(21);
  });

  it('freezes and hides', () => {
    const { sheet } = fakeRun();
    sheet.setFrozenRows(3);
    sheet.setFrozenColumns(2);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([3, 2]);
    sheet.hideRows(5, 2);
    sheet.hideColumn(sheet.getRange('B:C'));
    expect([4, 5, 6, 7].map((row) => sheet.isRowHiddenByUser(row))).toEqual([false, true, true, false]);
    expect([1, 2, 3].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([false, true, true]);
    sheet.unhideRow(sheet.getRange('A5'));
    sheet.showColumns(2);
    expect([sheet.isRowHiddenByUser(5), sheet.isColumnHiddenByUser(2)]).toEqual([false, false]);
    expect(sheet.setTabColor('#ff0000').getTabColor()).toBe('#ff0000');
    expect(sheet.setTabColor(null).getTabColor()).toBeNull();
    expect(sheet.setHiddenGridlines(true).hasHiddenGridlines()).toBe(true);
  });
});
