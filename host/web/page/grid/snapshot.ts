/** The workbook as the grid library loads it. */
import type {
  ICellData,
  IColumnData,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import type { BookView, CellView, SheetShape, SheetView } from '../../contract.ts';
import { type Matrix, setIn } from './matrix.ts';
import { gridDropDowns, gridRange } from './rules.ts';
import { DEFAULT_STYLE, gridStyle, LINK_STYLE } from './style.ts';

/** Sheets' own default sizes, in pixels. */
const COLUMN_WIDTH = 100;
const ROW_HEIGHT = 21;
const NOTE_SIZE = { width: 260, height: 120 } as const;
/** A fraction without a format: as many digits as Sheets shows, with the decimal sign of the locale. */
const FRACTION = '0.##########';
const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;

/** The workbook under the given id, without its conditional colours; the library wants another id for each loading. */
export function gridBook(view: BookView, id: string, locale: LocaleType): IWorkbookData {
  const sheets = view.sheets.map((sheet) => [sheetKey(sheet.shape.id), gridSheet(sheet)] as const);
  return {
    id,
    name: view.name,
    appVersion: '1',
    locale,
    styles: {},
    defaultStyle: DEFAULT_STYLE,
    sheetOrder: sheets.map(([key]) => key),
    sheets: Object.fromEntries(sheets),
    resources: [
      resource('SHEET_DATA_VALIDATION_PLUGIN', view, ({ shape }) => gridDropDowns(shape.id, shape.dropDowns)),
      resource('SHEET_NOTE_PLUGIN', view, gridNotes),
    ],
  };
}

/** The library names sheets by text. */
export function sheetKey(id: number): string {
  return `s${id}`;
}

export function sheetOfKey(key: string): number {
  return Number(key.slice(1));
}

function resource(
  name: string,
  view: BookView,
  part: (sheet: SheetView) => unknown,
): { name: string; data: string } {
  const parts = view.sheets.map((sheet) => [sheetKey(sheet.shape.id), part(sheet)]);
  return { name, data: JSON.stringify(Object.fromEntries(parts)) };
}

function gridSheet({ shape, styles: own, cells }: SheetView): Partial<IWorksheetData> {
  const styles = own.map(gridStyle);
  const cellData: Matrix<ICellData> = {};
  for (const cell of cells) setIn(cellData, cell.row - 1, cell.column - 1, gridCell(cell, styles));
  return {
    id: sheetKey(shape.id),
    name: shape.name,
    hidden: shape.hidden ? 1 : 0,
    rowCount: shape.rowCount,
    columnCount: shape.columnCount,
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    showGridlines: shape.gridlines ? 1 : 0,
    freeze: {
      xSplit: shape.frozenColumns,
      ySplit: shape.frozenRows,
      startColumn: shape.frozenColumns === 0 ? -1 : shape.frozenColumns,
      startRow: shape.frozenRows === 0 ? -1 : shape.frozenRows,
    },
    mergeData: shape.merges.map(gridRange),
    cellData,
    rowData: gridRows(shape),
    columnData: gridColumns(shape),
    ...(shape.tabColor === null ? {} : { tabColor: shape.tabColor }),
  };
}

/** A cell with its value and nothing of what stood there before. */
export function gridCell(cell: CellView, styles: readonly IStyleData[]): ICellData {
  const own = cell.style === undefined ? {} : styles[cell.style];
  const style = { ...(cell.link === undefined ? {} : LINK_STYLE), ...own };
  return {
    v: cell.value ?? null,
    t: cell.value === undefined ? null : typeOf(cell.value),
    f: null,
    si: null,
    p: null,
    s: isFraction(cell.value) ? { n: { pattern: FRACTION }, ...style } : style,
    custom: cell.formula === undefined ? null : { formula: cell.formula },
  };
}

function isFraction(value: CellView['value']): boolean {
  return typeof value === 'number' && !Number.isInteger(value);
}

function typeOf(value: NonNullable<CellView['value']>): number {
  if (typeof value === 'string') return STRING;
  return typeof value === 'number' ? NUMBER : BOOLEAN;
}

function gridRows({ rowHeights, hiddenRows }: SheetShape): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const { line, pixels } of rowHeights) rows[line - 1] = { h: pixels, ia: 0 };
  for (const line of hiddenRows) rows[line - 1] = { ...rows[line - 1], hd: 1 };
  return rows;
}

function gridColumns(shape: SheetShape): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { line, pixels } of shape.columnWidths) columns[line - 1] = { w: pixels };
  for (const line of shape.hiddenColumns) columns[line - 1] = { ...columns[line - 1], hd: 1 };
  for (const { column, style } of shape.columnStyles)
    columns[column - 1] = { ...columns[column - 1], s: gridStyle(style) };
  return columns;
}

function gridNotes({ shape }: SheetView): Matrix<unknown> {
  const notes: Matrix<unknown> = {};
  for (const { row, column, text } of shape.notes) {
    const id = `note-${shape.id}-${row}-${column}`;
    setIn(notes, row - 1, column - 1, { id, row: row - 1, col: column - 1, note: text, ...NOTE_SIZE });
  }
  return notes;
}
