/** Styles: what a cell looks like (column's style overlaid by its own), and how a style is given to an area. */
import { columnsOf, isWholeColumns } from './areas.ts';
import { cellAt, cellFor, eachCell, pruneCell } from './cells.ts';
import type { Area, BookData, CellStyle, SheetData } from './model.ts';

/**
 * How a bare cell looks: what a cell needs of its own when its column has a style and it must not show.
 * The model has no "automatic" for alignment, so `left` and `bottom` stand for it there.
 */
export const DEFAULT_STYLE: Required<CellStyle> = {
  format: 'General',
  background: '#ffffff',
  fontColor: '#000000',
  fontFamily: 'Arial',
  fontSize: 10,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  horizontal: 'left',
  vertical: 'bottom',
  wrap: 'overflow',
  border: {},
};

/** The style a cell shows. */
export function styleAt(sheet: SheetData, row: number, column: number): CellStyle {
  return { ...sheet.columnStyles.get(column), ...cellAt(sheet, row, column)?.style };
}

/** The number format in force, undefined when automatic. */
export function formatAt(sheet: SheetData, row: number, column: number): string | undefined {
  const format = cellAt(sheet, row, column)?.style?.format ?? sheet.columnStyles.get(column)?.format;
  return format === 'General' ? undefined : format;
}

/** A change of style: the properties to set; `undefined` takes one away (back to the default). */
export type StylePatch = { readonly [K in keyof CellStyle]?: CellStyle[K] | undefined };

/** Gives every cell of an area the same change; whole columns keep it once, in `columnStyles`. */
export function patchArea(book: BookData, sheet: SheetData, area: Area, patch: StylePatch): void {
  if (isWholeColumns(area, sheet)) {
    patchColumns(sheet, area, patch);
  } else {
    patchCells(sheet, area, () => patch);
  }
  book.version += 1;
}

function patchColumns(sheet: SheetData, area: Area, patch: StylePatch): void {
  for (let column = area.left; column <= area.right; column += 1) {
    const style = applied(sheet.columnStyles.get(column) ?? {}, patch);
    if (isEmpty(style)) sheet.columnStyles.delete(column);
    else sheet.columnStyles.set(column, style);
  }
  const reset = Object.fromEntries(Object.keys(patch).map((key) => [key, undefined]));
  eachCell(sheet, area, (cell, row, column) => {
    if (cell.style !== undefined) storeStyle(sheet, row, column, applied(cell.style, reset));
  });
}

/** Gives each cell of an area its own change, told by its position within the area (from 0). */
export function patchEach(
  book: BookData,
  sheet: SheetData,
  area: Area,
  patchOf: (row: number, column: number) => StylePatch,
): void {
  patchCells(sheet, area, patchOf);
  book.version += 1;
}

function patchCells(
  sheet: SheetData,
  area: Area,
  patchOf: (row: number, column: number) => StylePatch,
): void {
  for (let column = area.left; column <= area.right; column += 1) {
    const inherited = sheet.columnStyles.get(column) ?? {};
    for (let row = area.top; row <= area.bottom; row += 1) {
      const own = cellAt(sheet, row, column)?.style ?? {};
      const patch = patchOf(row - area.top, column - area.left);
      storeStyle(sheet, row, column, withoutInherited(applied(own, overridden(patch, inherited)), inherited));
    }
  }
}

/** What `patch` takes away must be said aloud where the column's style would show through. */
function overridden(patch: StylePatch, inherited: CellStyle): StylePatch {
  const out: Record<string, unknown> = { ...patch };
  for (const key of keysOf(patch)) {
    if (patch[key] === undefined && inherited[key] !== undefined) out[key] = DEFAULT_STYLE[key];
  }
  return out;
}

function withoutInherited(style: CellStyle, inherited: CellStyle): CellStyle {
  const out = { ...style };
  for (const key of keysOf(style)) {
    if (inherited[key] !== undefined && sameProperty(style[key], inherited[key])) delete out[key];
  }
  return out;
}

function sameProperty(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

function applied(style: CellStyle, patch: StylePatch): CellStyle {
  const out: Record<string, unknown> = { ...style, ...patch };
  for (const key of Object.keys(patch)) if (out[key] === undefined) delete out[key];
  return out;
}

function keysOf(style: object): (keyof CellStyle)[] {
  return Object.keys(style).filter((key): key is keyof CellStyle => key in DEFAULT_STYLE);
}

function isEmpty(style: object): boolean {
  return Object.keys(style).length === 0;
}

function storeStyle(sheet: SheetData, row: number, column: number, style: CellStyle): void {
  if (!isEmpty(style)) {
    cellFor(sheet, row, column).style = style;
    return;
  }
  const cell = cellAt(sheet, row, column);
  if (cell?.style === undefined) return;
  delete cell.style;
  pruneCell(sheet, row, column);
}

/** Takes away every format of an area, number formats and borders included. */
export function clearStyles(book: BookData, sheet: SheetData, area: Area): void {
  const nothing: StylePatch = Object.fromEntries(keysOf(DEFAULT_STYLE).map((key) => [key, undefined]));
  if (isWholeColumns(area, sheet)) patchColumns(sheet, area, nothing);
  else if (columnsStyled(sheet, area)) patchCells(sheet, area, () => nothing);
  else eachCell(sheet, area, (cell, row, column) => cell.style && storeStyle(sheet, row, column, {}));
  book.version += 1;
}

function columnsStyled(sheet: SheetData, area: Area): boolean {
  if (columnsOf(area) > sheet.columnCount) return true;
  return [...sheet.columnStyles.keys()].some((column) => column >= area.left && column <= area.right);
}
