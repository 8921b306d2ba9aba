/** One sheet as the page draws it. */
import { hasContent } from '../../store/cells.ts';
import {
  type Area,
  type Cell,
  type CellStyle,
  type Computed,
  OPEN,
  type SheetData,
} from '../../store/model.ts';
import { computedAt, type Reader, textAt } from '../../store/read.ts';
import { styleAt } from '../../store/styles.ts';
import type { CellView, DropDown, LineSize, NoteView, SheetShape, SheetView } from '../contract.ts';

/** Reads a formula's value on a sheet, and a sheet by its name. */
export interface BookReader {
  reader(sheet: SheetData): Reader;
  sheet(name: string): SheetData | undefined;
}

/** Everything of a sheet that shows: shape, styles, values. */
export function sheetView(sheet: SheetData, book: BookReader): SheetView {
  const styles = new StyleTable();
  const cells = cellViews(sheet, book.reader(sheet), styles);
  return { shape: shapeOf(sheet, book), styles: styles.list, cells };
}

function shapeOf(sheet: SheetData, book: BookReader): SheetShape {
  const { id, name, hidden, rowCount, columnCount, frozenRows, frozenColumns } = sheet;
  return {
    id,
    name,
    hidden,
    tabColor: sheet.tabColor ?? null,
    rowCount,
    columnCount,
    columnWidths: lineSizes(sheet.columnWidths),
    rowHeights: lineSizes(sheet.rowHeights),
    hiddenRows: [...new Set([...sheet.hiddenRows, ...filteredRows(sheet, book)])],
    hiddenColumns: [...sheet.hiddenColumns],
    frozenRows,
    frozenColumns,
    gridlines: !sheet.hiddenGridlines,
    merges: sheet.merges.map((area) => bounded(area, sheet)),
    dropDowns: dropDowns(sheet, book),
    colourRules: sheet.conditionalFormats.map(({ areas, criterion: { type, args }, style }) => ({
      areas: areas.map((area) => bounded(area, sheet)),
      test: { type, args },
      style,
    })),
    columnStyles: [...sheet.columnStyles].map(([column, style]) => ({ column, style })),
    notes: notesOf(sheet),
  };
}

function notesOf(sheet: SheetData): NoteView[] {
  return [...sheet.cells].flatMap(([row, line]) =>
    [...line].flatMap(([column, { note }]) => (note === undefined ? [] : [{ row, column, text: note }])),
  );
}

/** Styles that repeat are sent once and told by their position. */
class StyleTable {
  readonly list: CellStyle[] = [];
  private readonly places = new Map<string, number>();

  view(style: CellStyle): Pick<CellView, 'style'> {
    const key = JSON.stringify(style);
    if (key === '{}') return {};
    const place = this.places.get(key) ?? this.list.push(style) - 1;
    this.places.set(key, place);
    return { style: place };
  }
}

/** Every cell with its whole style: the grid library takes number formats from the cell alone, not from its column. */
function cellViews(sheet: SheetData, reader: Reader, styles: StyleTable): CellView[] {
  const views: CellView[] = [];
  for (const [row, line] of sheet.cells)
    for (const [column, cell] of line) {
      const value = hasContent(cell) ? computedAt(sheet, row, column, reader) : null;
      const style = styleAt(sheet, row, column);
      views.push({ row, column, ...contentView(cell, value), ...styles.view(style) });
    }
  return views;
}

function contentView({ formula, link }: Cell, value: Computed): Pick<CellView, 'value' | 'formula' | 'link'> {
  return {
    ...(value === null ? {} : { value: typeof value === 'object' ? value.error : value }),
    ...(formula === undefined ? {} : { formula }),
    ...(link === undefined ? {} : { link }),
  };
}

function lineSizes(sizes: ReadonlyMap<number, number>): LineSize[] {
  return [...sizes].map(([line, pixels]) => ({ line, pixels }));
}

/** An area with both ends inside the grid. */
function bounded(area: Area, sheet: SheetData): Area {
  return {
    ...area,
    bottom: area.bottom === OPEN ? sheet.rowCount : area.bottom,
    right: area.right === OPEN ? sheet.columnCount : area.right,
  };
}

function dropDowns(sheet: SheetData, book: BookReader): DropDown[] {
  return sheet.validations
    .filter((validation) => validation.showDropdown)
    .flatMap(({ areas, criterion, helpText }) => {
      const options = optionsOf(criterion.args[0], book);
      if (criterion.type !== 'VALUE_IN_LIST' && criterion.type !== 'VALUE_IN_RANGE') return [];
      const help = helpText === undefined ? {} : { help: helpText };
      return [{ areas: areas.map((area) => bounded(area, sheet)), options, ...help }];
    });
}

/** The entries of a drop-down: its list, or the texts that stand in its range. */
function optionsOf(
  source: SheetData['validations'][number]['criterion']['args'][number] | undefined,
  book: BookReader,
): string[] {
  if (Array.isArray(source)) return source.map(String);
  if (typeof source !== 'object' || source === null || !('area' in source)) return [];
  const sheet = book.sheet(source.sheet);
  if (sheet === undefined) return [];
  const { top, bottom, left, right } = bounded(source.area, sheet);
  const reader = book.reader(sheet);
  const texts: string[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) texts.push(textAt(sheet, row, column, reader));
  return [...new Set(texts.filter((text) => text !== ''))];
}

/** Rows that the sheet's filter hides. */
function filteredRows(sheet: SheetData, book: BookReader): number[] {
  const { filter } = sheet;
  if (filter === undefined) return [];
  const reader = book.reader(sheet);
  const hidden = Object.entries(filter.hidden).map(([column, texts]) => ({ column: Number(column), texts }));
  const { top, bottom } = bounded(filter.area, sheet);
  const rows: number[] = [];
  for (let row = top + 1; row <= bottom; row += 1)
    if (hidden.some(({ column, texts }) => texts.includes(textAt(sheet, row, column, reader))))
      rows.push(row);
  return rows;
}
