/** Where a range lies: the part of Range that only tells positions, and what its other parts share. */
import { areaName } from '../../store/a1.ts';
import { closed, columnsOf, rowsOf } from '../../store/areas.ts';
import { extentOf } from '../../store/cells.ts';
import { type Area, OPEN, type SheetData } from '../../store/model.ts';
import { guard } from '../unimplemented.ts';
import type { Desk, Place } from './desk.ts';
import type { GoogleRange, GoogleSheet } from './google.ts';

type Members =
  | 'getRow'
  | 'getRowIndex'
  | 'getColumn'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getHeight'
  | 'getWidth'
  | 'getA1Notation'
  | 'getSheet'
  | 'getGridId'
  | 'isStartRowBounded'
  | 'isStartColumnBounded'
  | 'isEndRowBounded'
  | 'isEndColumnBounded'
  | 'getCell'
  | 'offset';

/** A place known from the start, or the data range, whose size is known only when it is first needed. */
export type RangePlace = Place | { readonly sheetId: number; readonly area: 'data' };

export class RangeBase implements Pick<GoogleRange, Members> {
  readonly desk: Desk;
  /** The shell that the bundle holds; members that return their own range return it. */
  readonly self: GoogleRange;
  readonly sheetId: number;
  #place: RangePlace;

  constructor(desk: Desk, place: RangePlace) {
    this.desk = desk;
    this.sheetId = place.sheetId;
    this.#place = place;
    this.self = guard<GoogleRange>('Range', this);
  }

  /** The area as asked for, open ends open. */
  get asked(): Area {
    const { area, sheetId } = this.#place;
    if (area !== 'data') return area;
    const found = dataArea(this.desk, sheetId);
    this.#place = { sheetId, area: found };
    return found;
  }

  /** The sheet it lies on, as it is now. */
  get data(): SheetData {
    return this.desk.sheet(this.sheetId);
  }

  /** The area with open ends closed at the grid. */
  get area(): Area {
    return closed(this.asked, this.data);
  }

  /** Passes the meter as a call that touches no cell. */
  protected other<T>(member: string, act: () => T): T {
    return this.desk.ctx.meter.other(`Range.${member}`, act);
  }

  protected read<T>(member: string, get: () => T): T {
    return this.desk.ctx.meter.read(`Range.${member}`, get);
  }

  protected array<T>(items: readonly T[]): T[] {
    return this.desk.ctx.realm.array(items);
  }

  getRow(): number {
    return this.other('getRow', () => this.asked.top);
  }

  getRowIndex(): number {
    return this.other('getRowIndex', () => this.asked.top);
  }

  getColumn(): number {
    return this.other('getColumn', () => this.asked.left);
  }

  getLastRow(): number {
    return this.other('getLastRow', () => this.area.bottom);
  }

  getLastColumn(): number {
    return this.other('getLastColumn', () => this.area.right);
  }

  getNumRows(): number {
    return this.other('getNumRows', () => rowsOf(this.area));
  }

  getNumColumns(): number {
    return this.other('getNumColumns', () => columnsOf(this.area));
  }

  getHeight(): number {
    return this.other('getHeight', () => rowsOf(this.area));
  }

  getWidth(): number {
    return this.other('getWidth', () => columnsOf(this.area));
  }

  getA1Notation(): string {
    return this.other('getA1Notation', () => areaName(this.asked));
  }

  getSheet(): GoogleSheet {
    return this.other('getSheet', () => this.desk.make.sheet(this.sheetId));
  }

  getGridId(): number {
    return this.other('getGridId', () => this.sheetId);
  }

  isStartRowBounded(): boolean {
    return this.other('isStartRowBounded', () => !(this.asked.bottom === OPEN && this.asked.top === 1));
  }

  isStartColumnBounded(): boolean {
    return this.other('isStartColumnBounded', () => !(this.asked.right === OPEN && this.asked.left === 1));
  }

  isEndRowBounded(): boolean {
    return this.other('isEndRowBounded', () => this.asked.bottom !== OPEN);
  }

  isEndColumnBounded(): boolean {
    return this.other('isEndColumnBounded', () => this.asked.right !== OPEN);
  }

  getCell(row: number, column: number): GoogleRange {
    return this.other('getCell', () => {
      const { top, left } = this.asked;
      const outside = row < 1 || column < 1 || row > rowsOf(this.area) || column > columnsOf(this.area);
      if (outside) this.desk.fail('Cell reference out of range');
      return this.#at({ top: top + row - 1, left: left + column - 1 }, 1, 1);
    });
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): GoogleRange {
    return this.other('offset', () => {
      const { top, left } = this.asked;
      const corner = { top: top + rowOffset, left: left + columnOffset };
      return this.#at(corner, numRows ?? rowsOf(this.area), numColumns ?? columnsOf(this.area));
    });
  }

  #at(corner: { top: number; left: number }, numRows: number, numColumns: number): GoogleRange {
    const area = boundedArea(this.desk, this.data, corner.top, corner.left, numRows, numColumns);
    return this.desk.make.range({ sheetId: this.sheetId, area });
  }
}

/** From A1 to the last row and column with content; A1 alone on an empty sheet. Values still queued count. */
function dataArea(desk: Desk, sheetId: number): Area {
  const stored = extentOf(desk.sheet(sheetId));
  const queued = desk.pending.extent(sheetId);
  return {
    top: 1,
    left: 1,
    bottom: Math.max(1, stored.lastRow, queued.lastRow),
    right: Math.max(1, stored.lastColumn, queued.lastColumn),
  };
}

/**
 * The area of `getRange(row, column, numRows, numColumns)`.
 * @throws in Google's words when it is empty or leaves the grid
 */
export function boundedArea(
  desk: Desk,
  sheet: SheetData,
  row: number,
  column: number,
  numRows: number,
  numColumns: number,
): Area {
  const top = desk.demandCount(row, 1, 'The starting row of the range is too small.');
  const left = desk.demandCount(column, 1, 'The starting column of the range is too small.');
  const rows = desk.demandCount(numRows, 1, 'The number of rows in the range must be at least 1.');
  const columns = desk.demandCount(numColumns, 1, 'The number of columns in the range must be at least 1.');
  return insideGrid(desk, sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

/** Refuses an area that leaves the grid, counting rows that a queued `appendRow` will add. */
export function insideGrid(desk: Desk, sheet: SheetData, area: Area): Area {
  const { top, left, bottom, right } = closed(area, sheet);
  const queued = desk.pending.extent(sheet.id);
  const lastRow = Math.max(sheet.rowCount, queued.lastRow);
  const lastColumn = Math.max(sheet.columnCount, queued.lastColumn);
  if (bottom > lastRow || right > lastColumn || top > bottom || left > right) {
    desk.fail('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}
