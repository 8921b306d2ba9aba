/** The cells of a sheet: found, filled, emptied. Every change of a cell's content or note passes here. */
import { intersect } from './areas.ts';
import type { Area, BookData, Cell, Scalar, SheetData } from './model.ts';

/**
 * What is put into a cell: a constant, blank (null), a formula, or a constant that brings a number format
 * with it (a date typed into a cell without a format).
 */
export type Content =
  | Scalar
  | null
  | { readonly formula: string }
  | { readonly value: Scalar; readonly format: string };

export interface Extent {
  /** Last row and column with a constant or a formula; 0 when the sheet is empty. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Extents already known. Kept up by the functions below; a structural change forgets them. */
const extents = new WeakMap<SheetData, { lastRow: number; lastColumn: number }>();

export function cellAt(sheet: SheetData, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The cell, made if there is none. Only for callers that put something into it. */
export function cellFor(sheet: SheetData, row: number, column: number): Cell {
  const line = lineFor(sheet, row);
  const known = line.get(column);
  if (known !== undefined) return known;
  const cell: Cell = {};
  line.set(column, cell);
  return cell;
}

function lineFor(sheet: SheetData, row: number): Map<number, Cell> {
  const known = sheet.cells.get(row);
  if (known !== undefined) return known;
  const line = new Map<number, Cell>();
  sheet.cells.set(row, line);
  return line;
}

export function hasContent(cell: Cell): boolean {
  return cell.value !== undefined || cell.formula !== undefined;
}

/** A copy that shares nothing with the cell but its border lines. */
export function copyOfCell(cell: Cell): Cell {
  return cell.style === undefined ? { ...cell } : { ...cell, style: { ...cell.style } };
}

/** Takes a cell that holds nothing any more out of the map. */
export function pruneCell(sheet: SheetData, row: number, column: number): void {
  const line = sheet.cells.get(row);
  const cell = line?.get(column);
  if (line === undefined || cell === undefined) return;
  if (hasContent(cell) || cell.note !== undefined || cell.link !== undefined || cell.style !== undefined)
    return;
  line.delete(column);
  if (line.size === 0) sheet.cells.delete(row);
}

/** Puts one content into a cell; its note and style stay, its link goes. */
export function putContent(
  book: BookData,
  sheet: SheetData,
  row: number,
  column: number,
  content: Content,
): void {
  book.version += 1;
  if (content === null || content === '') {
    blank(sheet, row, column);
    return;
  }
  const cell = cellFor(sheet, row, column);
  if (cell.link !== undefined) delete cell.link;
  fill(sheet, cell, column, content);
  const extent = extents.get(sheet);
  if (extent === undefined) return;
  if (row > extent.lastRow) extent.lastRow = row;
  if (column > extent.lastColumn) extent.lastColumn = column;
}

function fill(sheet: SheetData, cell: Cell, column: number, content: Exclude<Content, null>): void {
  if (typeof content === 'object' && 'formula' in content) {
    if (cell.value !== undefined) delete cell.value;
    cell.formula = content.formula;
    return;
  }
  if (cell.formula !== undefined) delete cell.formula;
  if (typeof content !== 'object') {
    cell.value = content;
    return;
  }
  cell.value = content.value;
  const format = cell.style?.format ?? sheet.columnStyles.get(column)?.format;
  if (format === undefined || format === 'General') cell.style = { ...cell.style, format: content.format };
}

function blank(sheet: SheetData, row: number, column: number): void {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return;
  if (hasContent(cell)) forgetEdge(sheet, row, column);
  delete cell.value;
  delete cell.formula;
  delete cell.link;
  pruneCell(sheet, row, column);
}

function forgetEdge(sheet: SheetData, row: number, column: number): void {
  const extent = extents.get(sheet);
  if (extent && (row === extent.lastRow || column === extent.lastColumn)) extents.delete(sheet);
}

/** To be called by whoever moves cells about without `putContent`. */
export function forgetExtent(sheet: SheetData): void {
  extents.delete(sheet);
}

/** Puts text as it stands, never read as anything else, with the link it carries. */
export function putLinkedText(
  book: BookData,
  sheet: SheetData,
  row: number,
  column: number,
  { text, link }: { readonly text: string; readonly link: string | null },
): void {
  if (sheet.merges.length > 0 && isSwallowed(sheet, row, column)) return;
  putContent(book, sheet, row, column, text);
  const cell = cellAt(sheet, row, column);
  if (cell !== undefined && link !== null && text !== '') cell.link = link;
}

/** Puts a note (blank takes it away). */
export function putNote(book: BookData, sheet: SheetData, row: number, column: number, note: string): void {
  book.version += 1;
  if (note !== '') {
    cellFor(sheet, row, column).note = note;
    return;
  }
  const cell = cellAt(sheet, row, column);
  if (cell !== undefined) delete cell.note;
  pruneCell(sheet, row, column);
}

/** How far the sheet is filled: formulas count even when they show nothing, as in Sheets. */
export function extentOf(sheet: SheetData): Extent {
  const known = extents.get(sheet);
  if (known !== undefined) return known;
  const found = { lastRow: 0, lastColumn: 0 };
  for (const [row, line] of sheet.cells) widen(found, row, line);
  extents.set(sheet, found);
  return found;
}

function widen(found: { lastRow: number; lastColumn: number }, row: number, line: Map<number, Cell>): void {
  for (const [column, cell] of line) {
    if ((row <= found.lastRow && column <= found.lastColumn) || !hasContent(cell)) continue;
    found.lastRow = Math.max(found.lastRow, row);
    found.lastColumn = Math.max(found.lastColumn, column);
  }
}

/** Visits the cells of an area that hold something, in no particular order. */
export function eachCell(
  sheet: SheetData,
  area: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  for (const [row, line] of [...sheet.cells]) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of [...line]) {
      if (column >= area.left && column <= area.right) visit(cell, row, column);
    }
  }
}

/** The merge that a cell is part of without being its top left corner: it reads blank, and writes to it are dropped. */
export function isSwallowed(sheet: SheetData, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) =>
      row >= merge.top &&
      row <= merge.bottom &&
      column >= merge.left &&
      column <= merge.right &&
      !(row === merge.top && column === merge.left),
  );
}

/** Puts a grid of contents at the area's top left corner; `undefined` leaves a cell alone. */
export function putGrid(
  book: BookData,
  sheet: SheetData,
  area: Area,
  grid: readonly (readonly (Content | undefined)[])[],
): void {
  const merged = sheet.merges.some((merge) => intersect(merge, area) !== undefined);
  grid.forEach((line, r) => {
    line.forEach((content, c) => {
      const row = area.top + r;
      const column = area.left + c;
      if (content === undefined || (merged && isSwallowed(sheet, row, column))) return;
      putContent(book, sheet, row, column, content);
    });
  });
}

/** Blanks every cell of the area; notes, formats and validations stay. */
export function blankArea(book: BookData, sheet: SheetData, area: Area): void {
  eachCell(sheet, area, (_cell, row, column) => blank(sheet, row, column));
  book.version += 1;
}

/** Takes away the notes of an area. */
export function clearNotes(book: BookData, sheet: SheetData, area: Area): void {
  eachCell(sheet, area, (cell, row, column) => {
    delete cell.note;
    pruneCell(sheet, row, column);
  });
  book.version += 1;
}
