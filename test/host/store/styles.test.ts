/** Styles of columns and cells, and borders. */
import { beforeEach, describe, expect, it } from 'vitest';
import { drawBorders } from '../../../host/store/borders.ts';
import { putContent } from '../../../host/store/cells.ts';
import { type Area, type BookData, OPEN, type SheetData } from '../../../host/store/model.ts';
import { newBook, newSheet } from '../../../host/store/sheets.ts';
import { clearStyles, patchArea, styleAt } from '../../../host/store/styles.ts';

const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});
const COLUMN = area(1, 1, OPEN, 1);

let book: BookData;
let sheet: SheetData;

beforeEach(() => {
  book = newBook({
    id: 'b',
    name: 'Sổ',
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    owner: 'a@example.vn',
  });
  sheet = book.sheets[0] ?? newSheet(0, 'x');
});

function cellsKept(): number {
  return [...sheet.cells.values()].reduce((sum, line) => sum + line.size, 0);
}

describe('whole columns', () => {
  it.each([
    ['open', COLUMN],
    ['every row of the grid', area(1, 1, 1000, 1)],
  ])('keep their style once: %s', (_name, whole) => {
    patchArea(book, sheet, whole, { format: '@', bold: true });
    expect(cellsKept()).toBe(0);
    expect(sheet.columnStyles.get(1)).toEqual({ format: '@', bold: true });
    expect(styleAt(sheet, 777, 1)).toEqual({ format: '@', bold: true });
  });

  it('override what cells had, property by property', () => {
    patchArea(book, sheet, area(2, 1, 2, 1), { bold: true, italic: true });
    patchArea(book, sheet, COLUMN, { bold: undefined, format: '0' });
    expect(styleAt(sheet, 2, 1)).toEqual({ format: '0', italic: true });
  });

  it('show through in cells unless these say otherwise', () => {
    patchArea(book, sheet, COLUMN, { background: '#ff0000', bold: true });
    patchArea(book, sheet, area(3, 1, 3, 1), { background: undefined });
    expect(styleAt(sheet, 3, 1)).toEqual({ background: '#ffffff', bold: true });
    patchArea(book, sheet, area(3, 1, 3, 1), { background: '#ff0000' });
    expect(cellsKept()).toBe(0);
  });

  it('do not show through where formats were cleared', () => {
    patchArea(book, sheet, COLUMN, { format: '@', bold: true });
    clearStyles(book, sheet, area(5, 1, 5, 1));
    expect(styleAt(sheet, 5, 1)).toEqual({ format: 'General', bold: false });
    clearStyles(book, sheet, COLUMN);
    expect(styleAt(sheet, 5, 1)).toEqual({});
    expect(cellsKept()).toBe(0);
  });
});

describe('cells', () => {
  it('vanish when nothing of their own is left', () => {
    patchArea(book, sheet, area(1, 1, 2, 2), { bold: true });
    expect(cellsKept()).toBe(4);
    patchArea(book, sheet, area(1, 1, 2, 2), { bold: undefined });
    expect(cellsKept()).toBe(0);
  });

  it('keep their values when formats are cleared', () => {
    putContent(book, sheet, 1, 1, 'x');
    patchArea(book, sheet, area(1, 1, 1, 1), { bold: true });
    clearStyles(book, sheet, area(1, 1, 9, 9));
    expect(sheet.cells.get(1)?.get(1)).toEqual({ value: 'x' });
  });
});

describe('borders', () => {
  const line = { color: '#000000', style: 'solid' } as const;
  const none = { top: undefined, left: undefined, bottom: undefined, right: undefined };

  it('draw the outline alone', () => {
    const outline = {
      top: line,
      left: line,
      bottom: line,
      right: line,
      vertical: undefined,
      horizontal: undefined,
    };
    drawBorders(book, sheet, area(2, 2, 3, 3), outline);
    expect(styleAt(sheet, 2, 2).border).toEqual({ top: line, left: line });
    expect(styleAt(sheet, 3, 3).border).toEqual({ bottom: line, right: line });
  });

  it('draw the inner lines alone', () => {
    drawBorders(book, sheet, area(2, 2, 3, 3), { ...none, vertical: line, horizontal: line });
    expect(styleAt(sheet, 2, 2).border).toEqual({ bottom: line, right: line });
  });

  it('are kept once for whole columns', () => {
    const all = { top: line, left: line, bottom: line, right: line, vertical: line, horizontal: line };
    drawBorders(book, sheet, area(1, 1, 1000, 2), all);
    expect(cellsKept()).toBe(0);
    expect(styleAt(sheet, 500, 2).border).toEqual({ top: line, left: line, bottom: line, right: line });
  });

  it('taken away, are gone from the neighbour too', () => {
    drawBorders(book, sheet, area(1, 1, 1, 1), {
      ...none,
      bottom: line,
      vertical: undefined,
      horizontal: undefined,
    });
    drawBorders(book, sheet, area(2, 1, 2, 1), {
      ...none,
      top: null,
      vertical: undefined,
      horizontal: undefined,
    });
    expect(styleAt(sheet, 1, 1).border).toBeUndefined();
  });
});
