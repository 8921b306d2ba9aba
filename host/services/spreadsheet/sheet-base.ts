/** What a sheet is and how far it reaches: the part of Sheet that finds ranges, and what its other parts share. */
import { parseA1 } from '../../store/a1.ts';
import { extentOf } from '../../store/cells.ts';
import type { Area, SheetData } from '../../store/model.ts';
import { valueAt } from '../../store/read.ts';
import { guard } from '../unimplemented.ts';
import type { Desk } from './desk.ts';
import { SheetType } from './enums.ts';
import type { GoogleRange, GoogleSheet, GoogleSpreadsheet } from './google.ts';
import { boundedArea, insideGrid } from './range-base.ts';

type Members =
  | 'getName'
  | 'getSheetName'
  | 'getSheetId'
  | 'getIndex'
  | 'getParent'
  | 'getType'
  | 'getRange'
  | 'getDataRange'
  | 'getSheetValues'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns';

export class SheetBase implements Pick<GoogleSheet, Members> {
  readonly desk: Desk;
  readonly sheetId: number;
  readonly self: GoogleSheet;

  constructor(desk: Desk, sheetId: number) {
    this.desk = desk;
    this.sheetId = sheetId;
    this.self = guard<GoogleSheet>('Sheet', this);
  }

  get data(): SheetData {
    return this.desk.sheet(this.sheetId);
  }

  protected other<T>(member: string, act: () => T): T {
    return this.desk.ctx.meter.other(`Sheet.${member}`, act);
  }

  protected read<T>(member: string, get: () => T): T {
    return this.desk.ctx.meter.read(`Sheet.${member}`, get);
  }

  /** Queues a change of the sheet itself, which a sheet protection may forbid. */
  protected change(member: string, apply: (sheet: SheetData) => void): GoogleSheet {
    this.desk.demandSheet(this.data);
    this.desk.ctx.meter.write(`Sheet.${member}`, () => {
      apply(this.data);
      this.desk.ctx.book.version += 1;
    });
    return this.self;
  }

  /** Carries a structural change out at once. */
  protected changeNow(member: string, apply: (sheet: SheetData) => void): GoogleSheet {
    return this.desk.ctx.meter.writeNow(`Sheet.${member}`, () => {
      apply(this.data);
      return this.self;
    });
  }

  getName(): string {
    return this.other('getName', () => this.data.name);
  }

  getSheetName(): string {
    return this.other('getSheetName', () => this.data.name);
  }

  getSheetId(): number {
    return this.other('getSheetId', () => this.sheetId);
  }

  getIndex(): number {
    return this.other('getIndex', () => this.desk.ctx.book.sheets.indexOf(this.data) + 1);
  }

  getParent(): GoogleSpreadsheet {
    return this.other('getParent', () => this.desk.make.spreadsheet());
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return this.other('getType', () => SheetType.GRID);
  }

  getRange(rowOrA1: number | string, column?: number, numRows?: number, numColumns?: number): GoogleRange {
    return this.other('getRange', () => {
      const area =
        typeof rowOrA1 === 'string'
          ? this.areaOf(rowOrA1)
          : boundedArea(this.desk, this.data, rowOrA1, column ?? Number.NaN, numRows ?? 1, numColumns ?? 1);
      return this.desk.make.range({ sheetId: this.sheetId, area });
    });
  }

  /** The area that A1 notation means on this sheet. */
  protected areaOf(a1: string): Area {
    const found = parseA1(a1);
    const elsewhere = found?.sheet !== undefined && found.sheet !== this.data.name;
    if (found === undefined || elsewhere) return this.desk.fail('Range not found');
    return insideGrid(this.desk, this.data, found.area);
  }

  getDataRange(): GoogleRange {
    return this.other('getDataRange', () => this.desk.make.dataRange(this.sheetId));
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return this.read('getSheetValues', () => {
      const { data, desk } = this;
      const rows = numRows === -1 ? extentOf(data).lastRow - startRow + 1 : numRows;
      const columns = numColumns === -1 ? extentOf(data).lastColumn - startColumn + 1 : numColumns;
      boundedArea(desk, data, startRow, startColumn, rows, columns);
      const reader = desk.reader(data);
      const grid = Array.from({ length: rows }, (_r, r) =>
        Array.from({ length: columns }, (_c, c) => valueAt(data, startRow + r, startColumn + c, reader)),
      );
      return desk.ctx.realm.array(grid);
    });
  }

  getLastRow(): number {
    return this.read('getLastRow', () => extentOf(this.data).lastRow);
  }

  getLastColumn(): number {
    return this.read('getLastColumn', () => extentOf(this.data).lastColumn);
  }

  getMaxRows(): number {
    return this.read('getMaxRows', () => this.data.rowCount);
  }

  getMaxColumns(): number {
    return this.read('getMaxColumns', () => this.data.columnCount);
  }
}
