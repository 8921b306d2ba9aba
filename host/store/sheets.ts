/** Workbooks and sheets as a whole: made, copied, renamed, removed. */
import { sameSheetName } from '../formulas/a1.ts';
import { renameSheetInFormula, shiftFormula } from '../formulas/references.ts';
import { copyOfCell } from './cells.ts';
import type { BookData, Cell, SheetData } from './model.ts';
import { mapCriteriaSheets, mapFormulas } from './rewrite.ts';

/** A new sheet's grid, as Google gives it. */
const NEW_SHEET = { rowCount: 1000, columnCount: 26 } as const;

/** An empty sheet of the size Google gives, in no workbook yet. */
export function newSheet(
  id: number,
  name: string,
  size: { rowCount: number; columnCount: number } = NEW_SHEET,
): SheetData {
  return {
    id,
    name,
    rowCount: size.rowCount,
    columnCount: size.columnCount,
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
}

/** A workbook as Google makes it: one empty sheet. `Trang tính1` is Sheets' own Vietnamese name for it. */
export function newBook(about: Pick<BookData, 'id' | 'name' | 'locale' | 'timeZone' | 'owner'>): BookData {
  return { ...about, owner: about.owner.toLowerCase(), sheets: [newSheet(0, 'Trang tính1')], version: 1 };
}

export function sheetNamed(book: BookData, name: string): SheetData | undefined {
  return book.sheets.find((sheet) => sheet.name === name);
}

/** Whether a name is taken; Sheets does not tell `TDP 01` from `tdp 01`. */
export function isNameTaken(book: BookData, name: string, except?: SheetData): boolean {
  return book.sheets.some((sheet) => sheet !== except && sameSheetName(sheet.name, name));
}

/** A number no sheet of the workbook has. Google draws it at random; counting keeps runs repeatable. */
export function freeSheetId(book: BookData): number {
  return 1 + Math.max(0, ...book.sheets.map((sheet) => sheet.id));
}

/** `Trang tính2`, `Trang tính3` …: the first one that is free. */
export function freeSheetName(book: BookData): string {
  let number = book.sheets.length + 1;
  while (isNameTaken(book, `Trang tính${number}`)) number += 1;
  return `Trang tính${number}`;
}

/** `Bản sao của X`, `Bản sao của X 2` …: the first one that is free. */
export function freeCopyName(book: BookData, name: string): string {
  const base = `Bản sao của ${name}`;
  if (!isNameTaken(book, base)) return base;
  let number = 2;
  while (isNameTaken(book, `${base} ${number}`)) number += 1;
  return `${base} ${number}`;
}

/** Puts a sheet before position `index` (0 = first) of the workbook. */
export function addSheet(book: BookData, sheet: SheetData, index: number): void {
  book.sheets.splice(index, 0, sheet);
  book.version += 1;
}

/**
 * A copy with everything but the protections, which Google leaves behind (review B14).
 * References without a sheet's name mean the copy; references that name a sheet stay on that sheet.
 */
export function copyOfSheet(source: SheetData, id: number, name: string): SheetData {
  return {
    ...structuredClone({ ...source, cells: new Map() }),
    cells: copyCells(source),
    id,
    name,
    protections: [],
  };
}

function copyCells(source: SheetData): Map<number, Map<number, Cell>> {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [row, line] of source.cells) {
    const copy = new Map<number, Cell>();
    for (const [column, cell] of line) copy.set(column, copyOfCell(cell));
    rows.set(row, copy);
  }
  return rows;
}

/** Renames a sheet; every formula, validation and rule that names it follows. */
export function renameSheet(book: BookData, sheet: SheetData, name: string): void {
  const from = sheet.name;
  sheet.name = name;
  mapFormulas(book, (formula) => renameSheetInFormula(formula, from, name));
  mapCriteriaSheets(book, from, name);
  book.version += 1;
}

/** Removes a sheet; references to it become `#REF!`. */
export function removeSheet(book: BookData, sheet: SheetData): void {
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  const gone = { sheet: sheet.name, kind: 'delete', at: 1 } as const;
  mapFormulas(book, (formula, onSheet) => {
    const withoutColumns = shiftFormula(formula, onSheet, {
      ...gone,
      axis: 'column',
      count: sheet.columnCount,
    });
    return shiftFormula(withoutColumns, onSheet, { ...gone, axis: 'row', count: sheet.rowCount });
  });
  book.version += 1;
}
