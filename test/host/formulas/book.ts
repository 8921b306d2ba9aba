/** Small workbooks for tests of formulas and files. */
import type { BookData, Cell, Scalar, SheetData } from '../../../host/store/model.ts';

/** A constant, or a formula when it begins with `=`; text that must keep its `=` is given as a cell. */
export type Entry = Scalar | null | Cell;

function cellOf(entry: Entry): Cell | null {
  if (entry === null) return null;
  if (typeof entry === 'object') return entry;
  return typeof entry === 'string' && entry.startsWith('=') ? { formula: entry } : { value: entry };
}

export function put(sheet: SheetData, row: number, column: number, entry: Entry): void {
  const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
  const cell = cellOf(entry);
  if (cell) cells.set(column, cell);
  else cells.delete(column);
  sheet.cells.set(row, cells);
}

/** A sheet of Sheets' default size with a grid of entries from A1 on. */
export function sheetOf(name: string, grid: readonly (readonly Entry[])[] = [], id = 0): SheetData {
  const sheet: SheetData = {
    id,
    name,
    rowCount: 1000,
    columnCount: 26,
    cells: new Map(),
    columnStyles: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    hiddenGridlines: false,
    merges: [],
    validations: [],
    conditionalFormats: [],
    protections: [],
  };
  grid.forEach((row, down) => {
    row.forEach((entry, right) => {
      if (entry !== null) put(sheet, down + 1, right + 1, entry);
    });
  });
  return sheet;
}

export function bookOf(...sheets: SheetData[]): BookData {
  return {
    id: 'book-1',
    name: 'Sổ mẫu',
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    owner: 'vanphong@example.vn',
    sheets: sheets.map((sheet, index) => ({ ...sheet, id: index })),
    version: 1,
  };
}
