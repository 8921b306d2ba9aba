/** Rows, columns and sheets inserted, deleted, moved, renamed, with all that hangs on them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { cellAt, extentOf, putContent } from '../../../host/store/cells.ts';
import { type Area, type BookData, OPEN, type SheetData } from '../../../host/store/model.ts';
import { copyOfSheet, newBook, newSheet, removeSheet, renameSheet } from '../../../host/store/sheets.ts';
import { cutsMerge, deleteLines, insertLines, moveLines } from '../../../host/store/structure.ts';
import { formatAt, patchArea } from '../../../host/store/styles.ts';
import { setValidation } from '../../../host/store/validations.ts';

const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});
const RULE = { criterion: { type: 'VALUE_IN_LIST', args: [['a']] }, allowInvalid: true, showDropdown: true };

let book: BookData;
let sheet: SheetData;
let other: SheetData;

beforeEach(() => {
  book = newBook({
    id: 'b',
    name: 'Sổ',
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    owner: 'a@example.vn',
  });
  sheet = book.sheets[0] ?? newSheet(0, 'x');
  sheet.name = 'Theo dõi';
  other = newSheet(1, 'Tổng hợp');
  book.sheets.push(other);
});

function put(row: number, column: number, content: Parameters<typeof putContent>[4]): void {
  putContent(book, sheet, row, column, content);
}

function column(index: number, rows: number): unknown[] {
  return Array.from({ length: rows }, (_, i) => cellAt(sheet, i + 1, index)?.value ?? null);
}

describe('inserting', () => {
  it('moves cells, heights, hidden rows, frozen rows, and grows the grid', () => {
    [1, 2, 3].forEach((value, i) => {
      put(i + 1, 1, value);
    });
    sheet.rowHeights.set(2, 40);
    sheet.hiddenRows.add(3);
    sheet.frozenRows = 2;
    insertLines(book, sheet, 'row', 2, 2, 1);
    expect(column(1, 5)).toEqual([1, null, null, 2, 3]);
    expect([...sheet.rowHeights]).toEqual([[4, 40]]);
    expect([...sheet.hiddenRows]).toEqual([5]);
    expect([sheet.frozenRows, sheet.rowCount]).toEqual([4, 1002]);
    expect(extentOf(sheet)).toEqual({ lastRow: 5, lastColumn: 1 });
  });

  it('lets formulas of every sheet follow', () => {
    put(5, 1, { formula: '=SUM(B2:B4)' });
    putContent(book, other, 1, 1, { formula: "='Theo dõi'!B3" });
    insertLines(book, sheet, 'row', 3, 1);
    expect(cellAt(sheet, 6, 1)?.formula).toBe('=SUM(B2:B5)');
    expect(cellAt(other, 1, 1)?.formula).toBe("='Theo dõi'!B4");
  });

  it('gives new rows the look and the validation of their model', () => {
    patchArea(book, sheet, area(2, 1, 3, 1), { format: '@' });
    setValidation(book, sheet, area(2, 1, 3, 1), RULE);
    insertLines(book, sheet, 'row', 4, 2, 3);
    expect([4, 5, 6].map((row) => formatAt(sheet, row, 1))).toEqual(['@', '@', undefined]);
    expect(sheet.validations[0]?.areas).toEqual([area(2, 1, 5, 1)]);
    insertLines(book, sheet, 'row', 2, 1, 2);
    expect(sheet.validations[0]?.areas).toEqual([area(2, 1, 6, 1)]);
  });

  it('keeps the anchor of a formula rule on its first row', () => {
    sheet.conditionalFormats.push({
      areas: [area(5, 1, OPEN, 3)],
      criterion: { type: 'CUSTOM_FORMULA', args: ['=$A5=""'] },
      style: { bold: true },
    });
    insertLines(book, sheet, 'row', 5, 1, 5);
    expect(sheet.conditionalFormats[0]?.areas).toEqual([area(6, 1, OPEN, 3)]);
    expect(sheet.conditionalFormats[0]?.criterion.args).toEqual(['=$A6=""']);
  });

  it('widens merges, protections and the filter it falls into', () => {
    sheet.merges.push(area(2, 1, 3, 2));
    const about = { unprotected: [], description: '', warningOnly: false, domainEdit: false, editors: [] };
    sheet.protections.push({ id: '1', kind: 'range', areas: [area(1, 1, 4, 1)], ...about });
    sheet.filter = { area: area(1, 1, 9, 3), hidden: { 2: ['x'] } };
    insertLines(book, sheet, 'row', 3, 1);
    insertLines(book, sheet, 'column', 2, 1);
    expect(sheet.merges).toEqual([area(2, 1, 4, 3)]);
    expect(sheet.protections[0]?.areas).toEqual([area(1, 1, 5, 1)]);
    expect(sheet.filter).toEqual({ area: area(1, 1, 10, 4), hidden: { 3: ['x'] } });
  });

  it('moves column styles and widths, and copies those of the model', () => {
    sheet.columnWidths.set(2, 300);
    patchArea(book, sheet, area(1, 2, OPEN, 2), { format: '@' });
    insertLines(book, sheet, 'column', 3, 1, 2);
    insertLines(book, sheet, 'column', 1, 1);
    expect([...sheet.columnWidths].sort()).toEqual([
      [3, 300],
      [4, 300],
    ]);
    expect([3, 4, 5].map((index) => formatAt(sheet, 9, index))).toEqual(['@', '@', undefined]);
  });

  it('adds rows at the end without touching what is there, rules excepted', () => {
    setValidation(book, sheet, area(2, 1, 1000, 1), RULE);
    put(1000, 1, 'cuối');
    insertLines(book, sheet, 'row', 1001, 5, 1000);
    expect(sheet.rowCount).toBe(1005);
    expect(cellAt(sheet, 1000, 1)?.value).toBe('cuối');
    expect(sheet.validations[0]?.areas).toEqual([area(2, 1, 1005, 1)]);
  });
});

describe('deleting', () => {
  it('takes cells away and leaves #REF! where they were meant', () => {
    put(2, 1, 'đi');
    put(3, 1, 'ở lại');
    putContent(book, other, 1, 1, { formula: "='Theo dõi'!A2" });
    putContent(book, other, 2, 1, { formula: "='Theo dõi'!A3" });
    sheet.frozenRows = 2;
    deleteLines(book, sheet, 'row', 2, 1);
    expect(column(1, 3)).toEqual([null, 'ở lại', null]);
    expect(cellAt(other, 1, 1)?.formula).toContain('#REF!');
    expect(cellAt(other, 2, 1)?.formula).toBe("='Theo dõi'!A2");
    expect([sheet.frozenRows, sheet.rowCount]).toEqual([1, 999]);
  });

  it('shrinks areas and drops those that are gone', () => {
    sheet.merges.push(area(2, 1, 2, 2), area(5, 1, 6, 1));
    setValidation(book, sheet, area(1, 1, 4, 1), RULE);
    sheet.conditionalFormats.push({
      areas: [area(2, 1, 3, 1)],
      criterion: { type: 'CELL_EMPTY', args: [] },
      style: {},
    });
    deleteLines(book, sheet, 'row', 2, 2);
    expect(sheet.merges).toEqual([area(3, 1, 4, 1)]);
    expect(sheet.validations[0]?.areas).toEqual([area(1, 1, 2, 1)]);
    expect(sheet.conditionalFormats).toEqual([]);
  });

  it('lets lists that come from a range follow it', () => {
    const range = { sheet: 'Theo dõi', area: area(3, 1, 9, 1) };
    setValidation(book, other, area(1, 1, 1, 1), {
      ...RULE,
      criterion: { type: 'VALUE_IN_RANGE', args: [range] },
    });
    deleteLines(book, sheet, 'row', 1, 1);
    expect(other.validations[0]?.criterion.args).toEqual([{ sheet: 'Theo dõi', area: area(2, 1, 8, 1) }]);
  });
});

describe('moving', () => {
  it.each([
    [1, 2, 5, ['c', 'd', 'a', 'b', 'e']],
    [4, 1, 2, ['a', 'd', 'b', 'c', 'e']],
    [2, 2, 3, ['a', 'b', 'c', 'd', 'e']],
    [2, 1, 6, ['a', 'c', 'd', 'e', 'b']],
  ])('rows from %i, %i of them, before %i', (from, count, to, expected) => {
    ['a', 'b', 'c', 'd', 'e'].forEach((value, i) => {
      put(i + 1, 1, value);
    });
    moveLines(book, sheet, 'row', from, count, to);
    expect(column(1, 5)).toEqual(expected);
  });

  it('takes validations along and lets references follow', () => {
    put(2, 1, 'x');
    put(9, 1, { formula: '=A2' });
    setValidation(book, sheet, area(2, 1, 3, 1), RULE);
    moveLines(book, sheet, 'row', 2, 1, 6);
    expect(cellAt(sheet, 5, 1)?.value).toBe('x');
    expect(cellAt(sheet, 9, 1)?.formula).toBe('=A5');
    expect(sheet.validations[0]?.areas).toEqual([area(2, 1, 2, 1), area(5, 1, 5, 1)]);
  });

  it('knows when it would cut a merge', () => {
    sheet.merges.push(area(2, 1, 3, 1));
    expect(cutsMerge(sheet, 'row', 2, 2)).toBe(true);
    expect(cutsMerge(sheet, 'row', 2, 3)).toBe(false);
    expect(cutsMerge(sheet, 'row', 4, 4)).toBe(false);
  });
});

describe('sheets as wholes', () => {
  it('renames in formulas, rules and lists', () => {
    putContent(book, other, 1, 1, { formula: "=SUM('Theo dõi'!A:A)" });
    const range = { sheet: 'Theo dõi', area: area(1, 1, 9, 1) };
    setValidation(book, other, area(1, 1, 1, 1), {
      ...RULE,
      criterion: { type: 'VALUE_IN_RANGE', args: [range] },
    });
    renameSheet(book, sheet, 'Sổ');
    expect(cellAt(other, 1, 1)?.formula).toBe("=SUM('Sổ'!A:A)");
    expect(other.validations[0]?.criterion.args[0]).toMatchObject({ sheet: 'Sổ' });
  });

  it('leaves #REF! when a sheet is removed', () => {
    putContent(book, other, 1, 1, { formula: "=SUM('Theo dõi'!A:A)+'Theo dõi'!B2" });
    removeSheet(book, sheet);
    expect(cellAt(other, 1, 1)?.formula).not.toContain('A:A');
    expect(cellAt(other, 1, 1)?.formula).not.toContain('B2');
    expect(book.sheets).toEqual([other]);
  });

  it('copies everything but protections, and shares nothing', () => {
    put(1, 1, 'gốc');
    patchArea(book, sheet, area(1, 1, 1, 1), { bold: true });
    sheet.columnWidths.set(1, 300);
    const about = { unprotected: [], description: '', warningOnly: false, domainEdit: false, editors: [] };
    sheet.protections.push({ id: '1', kind: 'sheet', areas: [], ...about });
    const copy = copyOfSheet(sheet, 9, 'Bản sao');
    putContent(book, copy, 1, 1, 'bản sao');
    patchArea(book, copy, area(1, 1, 1, 1), { bold: undefined, italic: true });
    copy.columnWidths.set(1, 50);
    expect(copy).toMatchObject({ id: 9, name: 'Bản sao', protections: [] });
    expect(cellAt(sheet, 1, 1)).toEqual({ value: 'gốc', style: { bold: true } });
    expect(cellAt(copy, 1, 1)).toEqual({ value: 'bản sao', style: { italic: true } });
    expect(sheet.columnWidths.get(1)).toBe(300);
  });
});
