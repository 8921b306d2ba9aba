/** How a sheet looks: the part of Sheet for widths, heights, hidden lines, frozen lines, tab and grid. */

import { fittingWidth } from '../../store/fit.ts';
import type { SheetData } from '../../store/model.ts';
import { unguard } from '../unimplemented.ts';
import type { GoogleRange, GoogleSheet } from './google.ts';
import { RangeBase } from './range-base.ts';
import { SheetLines } from './sheet-lines.ts';

type Members =
  | 'getColumnWidth'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'getRowHeight'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'setRowHeightsForced'
  | 'autoResizeColumn'
  | 'autoResizeColumns'
  | 'autoResizeRows'
  | 'getFrozenRows'
  | 'setFrozenRows'
  | 'getFrozenColumns'
  | 'setFrozenColumns'
  | 'hideRow'
  | 'hideRows'
  | 'showRows'
  | 'unhideRow'
  | 'hideColumn'
  | 'hideColumns'
  | 'showColumns'
  | 'unhideColumn'
  | 'isRowHiddenByUser'
  | 'isColumnHiddenByUser'
  | 'getTabColor'
  | 'setTabColor'
  | 'hasHiddenGridlines'
  | 'setHiddenGridlines';

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

type Measure = 'columnWidths' | 'rowHeights';
type Hidden = 'hiddenRows' | 'hiddenColumns';

export class SheetLook extends SheetLines implements Pick<GoogleSheet, Members> {
  getColumnWidth(columnPosition: number): number {
    return this.read('getColumnWidth', () => this.data.columnWidths.get(columnPosition) ?? DEFAULT_WIDTH);
  }

  setColumnWidth(columnPosition: number, width: number): GoogleSheet {
    return this.#measure('setColumnWidth', 'columnWidths', columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): GoogleSheet {
    return this.#measure('setColumnWidths', 'columnWidths', startColumn, numColumns, width);
  }

  getRowHeight(rowPosition: number): number {
    return this.read('getRowHeight', () => this.data.rowHeights.get(rowPosition) ?? DEFAULT_HEIGHT);
  }

  setRowHeight(rowPosition: number, height: number): GoogleSheet {
    return this.#measure('setRowHeight', 'rowHeights', rowPosition, 1, Math.max(height, DEFAULT_HEIGHT));
  }

  setRowHeights(startRow: number, numRows: number, height: number): GoogleSheet {
    return this.#measure('setRowHeights', 'rowHeights', startRow, numRows, Math.max(height, DEFAULT_HEIGHT));
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): GoogleSheet {
    return this.#measure('setRowHeightsForced', 'rowHeights', startRow, numRows, height);
  }

  #measure(member: string, measure: Measure, first: number, count: number, pixels: number): GoogleSheet {
    this.#demandLines(measure === 'rowHeights' ? 'row' : 'column', first, count);
    return this.change(member, (sheet) => {
      for (let index = first; index < first + count; index += 1) sheet[measure].set(index, pixels);
    });
  }

  autoResizeColumn(columnPosition: number): GoogleSheet {
    return this.#fitColumns('autoResizeColumn', columnPosition, 1);
  }

  autoResizeColumns(startColumn: number, numColumns: number): GoogleSheet {
    return this.#fitColumns('autoResizeColumns', startColumn, numColumns);
  }

  #fitColumns(member: string, first: number, count: number): GoogleSheet {
    this.#demandLines('column', first, count);
    return this.change(member, (sheet) => {
      const reader = this.desk.reader(sheet);
      for (let column = first; column < first + count; column += 1) {
        sheet.columnWidths.set(column, fittingWidth(sheet, column, reader));
      }
    });
  }

  /** Rows without a height of their own fit their text. */
  autoResizeRows(startRow: number, numRows: number): GoogleSheet {
    this.#demandLines('row', startRow, numRows);
    return this.change('autoResizeRows', (sheet) => {
      for (let row = startRow; row < startRow + numRows; row += 1) sheet.rowHeights.delete(row);
    });
  }

  getFrozenRows(): number {
    return this.read('getFrozenRows', () => this.data.frozenRows);
  }

  setFrozenRows(rows: number): void {
    this.#demandFrozen('row', rows);
    this.change('setFrozenRows', (sheet) => {
      sheet.frozenRows = rows;
    });
  }

  getFrozenColumns(): number {
    return this.read('getFrozenColumns', () => this.data.frozenColumns);
  }

  setFrozenColumns(columns: number): void {
    this.#demandFrozen('column', columns);
    this.change('setFrozenColumns', (sheet) => {
      sheet.frozenColumns = columns;
    });
  }

  #demandFrozen(axis: 'row' | 'column', count: number): void {
    const total = axis === 'row' ? this.data.rowCount : this.data.columnCount;
    if (!Number.isInteger(count) || count < 0)
      this.desk.fail(`The number of frozen ${axis}s must be at least 0.`);
    if (count >= total) this.desk.fail(`You can't freeze all visible ${axis}s on the sheet.`);
  }

  hideRow(row: GoogleRange): void {
    this.#hideRange('hideRow', 'hiddenRows', row, true);
  }

  hideRows(rowIndex: number, numRows = 1): void {
    this.#hide('hideRows', 'hiddenRows', rowIndex, numRows, true);
  }

  showRows(rowIndex: number, numRows = 1): void {
    this.#hide('showRows', 'hiddenRows', rowIndex, numRows, false);
  }

  unhideRow(row: GoogleRange): void {
    this.#hideRange('unhideRow', 'hiddenRows', row, false);
  }

  hideColumn(column: GoogleRange): void {
    this.#hideRange('hideColumn', 'hiddenColumns', column, true);
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    this.#hide('hideColumns', 'hiddenColumns', columnIndex, numColumns, true);
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    this.#hide('showColumns', 'hiddenColumns', columnIndex, numColumns, false);
  }

  unhideColumn(column: GoogleRange): void {
    this.#hideRange('unhideColumn', 'hiddenColumns', column, false);
  }

  #hideRange(member: string, which: Hidden, spec: GoogleRange, hide: boolean): void {
    const range = unguard(spec, RangeBase) ?? this.desk.mismatch([spec], `Sheet.${member}`);
    const { top, bottom, left, right } = range.area;
    const [first, last] = which === 'hiddenRows' ? [top, bottom] : [left, right];
    this.#hide(member, which, first, last - first + 1, hide);
  }

  #hide(member: string, which: Hidden, first: number, count: number, hide: boolean): void {
    this.#demandLines(which === 'hiddenRows' ? 'row' : 'column', first, count);
    this.change(member, (sheet) => {
      for (let index = first; index < first + count; index += 1) {
        if (hide) sheet[which].add(index);
        else sheet[which].delete(index);
      }
    });
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return this.read('isRowHiddenByUser', () => this.data.hiddenRows.has(rowPosition));
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.read('isColumnHiddenByUser', () => this.data.hiddenColumns.has(columnPosition));
  }

  getTabColor(): string | null {
    return this.read('getTabColor', () => this.data.tabColor ?? null);
  }

  setTabColor(color: string | null): GoogleSheet {
    return this.change('setTabColor', (sheet) => {
      if (color === null) delete sheet.tabColor;
      else sheet.tabColor = color;
    });
  }

  hasHiddenGridlines(): boolean {
    return this.read('hasHiddenGridlines', () => this.data.hiddenGridlines);
  }

  setHiddenGridlines(hideGridlines: boolean): GoogleSheet {
    return this.change('setHiddenGridlines', (sheet: SheetData) => {
      sheet.hiddenGridlines = hideGridlines;
    });
  }

  #demandLines(axis: 'row' | 'column', first: number, count: number): void {
    const total = axis === 'row' ? this.data.rowCount : this.data.columnCount;
    if (first < 1 || count < 1 || first + count - 1 > total)
      this.desk.fail(`Those ${axis}s are out of bounds.`);
  }
}
