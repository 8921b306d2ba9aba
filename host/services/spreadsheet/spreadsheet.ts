/** The workbook that the script is bound to: its sheets, its name, its settings, what is active in it. */
import { parseA1 } from '../../store/a1.ts';
import type { SheetData } from '../../store/model.ts';
import {
  addSheet,
  copyOfSheet,
  freeCopyName,
  freeSheetId,
  freeSheetName,
  isNameTaken,
  newSheet,
  removeSheet,
  sheetNamed,
} from '../../store/sheets.ts';
import { unguard } from '../unimplemented.ts';
import { activeCell, activeRange, selectRange, selectSheet } from './active.ts';
import type { GoogleProtection, GoogleRange, GoogleSheet, GoogleSpreadsheet } from './google.ts';
import { demandCells } from './limits.ts';
import { protectionsOf } from './protection.ts';
import { insideGrid } from './range-base.ts';
import { nameTaken, Sheet } from './sheet.ts';
import { SpreadsheetSettings } from './spreadsheet-settings.ts';

type Members =
  | 'getSheets'
  | 'getSheetByName'
  | 'getSheetById'
  | 'getNumSheets'
  | 'insertSheet'
  | 'deleteSheet'
  | 'getActiveSheet'
  | 'setActiveSheet'
  | 'moveActiveSheet'
  | 'duplicateActiveSheet'
  | 'getRange'
  | 'getActiveRange'
  | 'getCurrentCell'
  | 'setActiveRange'
  | 'setActiveSelection'
  | 'getProtections';

interface Template {
  template?: GoogleSheet | undefined;
}

export class Spreadsheet extends SpreadsheetSettings implements Pick<GoogleSpreadsheet, Members> {
  getSheets(): GoogleSheet[] {
    return this.other('getSheets', () => {
      const sheets = this.desk.ctx.book.sheets.map((sheet) => this.desk.make.sheet(sheet.id));
      return this.desk.ctx.realm.array(sheets);
    });
  }

  getSheetByName(name: string): GoogleSheet | null {
    return this.other('getSheetByName', () => this.#shell(sheetNamed(this.desk.ctx.book, name)));
  }

  getSheetById(id: number): GoogleSheet | null {
    return this.other('getSheetById', () => this.#shell(this.desk.ctx.book.sheets.find((s) => s.id === id)));
  }

  #shell(sheet: SheetData | undefined): GoogleSheet | null {
    return sheet === undefined ? null : this.desk.make.sheet(sheet.id);
  }

  getNumSheets(): number {
    return this.other('getNumSheets', () => this.desk.ctx.book.sheets.length);
  }

  /** All of Google's forms: name, index and template, each of them optional. */
  insertSheet(...args: readonly (string | number | Template | undefined)[]): GoogleSheet {
    return this.now('insertSheet', () => {
      const { desk } = this;
      const { book } = desk.ctx;
      const name = args.find((arg) => typeof arg === 'string') ?? freeSheetName(book);
      if (isNameTaken(book, name)) desk.fail(nameTaken(name));
      const template = this.#template(args.find((arg) => typeof arg === 'object'));
      const sheet =
        template === undefined
          ? newSheet(freeSheetId(book), name)
          : copyOfSheet(template, freeSheetId(book), name);
      demandCells(desk, sheet.rowCount * sheet.columnCount);
      const after = book.sheets.indexOf(desk.activeSheet()) + 1;
      const index = args.find((arg) => typeof arg === 'number') ?? after;
      addSheet(book, sheet, Math.max(0, Math.min(index, book.sheets.length)));
      desk.active.sheetId = sheet.id;
      return desk.make.sheet(sheet.id);
    });
  }

  #template(options: Template | undefined): SheetData | undefined {
    if (options?.template === undefined) return undefined;
    const template =
      unguard(options.template, Sheet) ?? this.desk.mismatch([options], 'Spreadsheet.insertSheet');
    return template.data;
  }

  deleteSheet(sheet: GoogleSheet): void {
    const target = unguard(sheet, Sheet) ?? this.desk.mismatch([sheet], 'Spreadsheet.deleteSheet');
    this.now('deleteSheet', () => {
      const { book } = this.desk.ctx;
      const { data } = target;
      this.desk.demandSheet(data);
      const others = book.sheets.some((other) => other !== data && !other.hidden);
      if (!others) this.desk.fail("You can't remove all the sheets in a document.");
      removeSheet(book, data);
    });
  }

  getActiveSheet(): GoogleSheet {
    return this.other('getActiveSheet', () => this.desk.make.sheet(this.desk.activeSheet().id));
  }

  setActiveSheet(sheet: GoogleSheet, restoreSelection = false): GoogleSheet {
    return this.other('setActiveSheet', () => selectSheet(this.desk, sheet, restoreSelection));
  }

  /** @param pos position from 1 */
  moveActiveSheet(pos: number): void {
    this.now('moveActiveSheet', () => {
      const { book } = this.desk.ctx;
      if (pos < 1 || pos > book.sheets.length) this.desk.fail('The sheet position is out of bounds.');
      const sheet = this.desk.activeSheet();
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      addSheet(book, sheet, pos - 1);
    });
  }

  /** The copy stands right after the active sheet and becomes active. */
  duplicateActiveSheet(): GoogleSheet {
    return this.now('duplicateActiveSheet', () => {
      const { book } = this.desk.ctx;
      const sheet = this.desk.activeSheet();
      demandCells(this.desk, sheet.rowCount * sheet.columnCount);
      const copy = copyOfSheet(sheet, freeSheetId(book), freeCopyName(book, sheet.name));
      addSheet(book, copy, book.sheets.indexOf(sheet) + 1);
      this.desk.active.sheetId = copy.id;
      return this.desk.make.sheet(copy.id);
    });
  }

  getRange(a1Notation: string): GoogleRange {
    return this.other('getRange', () => this.#range(a1Notation));
  }

  /** A1 notation without a sheet's name means the active sheet. */
  #range(a1Notation: string): GoogleRange {
    const { desk } = this;
    const found = parseA1(a1Notation) ?? desk.fail('Range not found');
    const sheet = found.sheet === undefined ? desk.activeSheet() : sheetNamed(desk.ctx.book, found.sheet);
    if (sheet === undefined) return desk.fail('Range not found');
    return desk.make.range({ sheetId: sheet.id, area: insideGrid(desk, sheet, found.area) });
  }

  getActiveRange(): GoogleRange {
    return this.other('getActiveRange', () => activeRange(this.desk, this.desk.activeSheet().id));
  }

  getCurrentCell(): GoogleRange {
    return this.other('getCurrentCell', () => activeCell(this.desk, this.desk.activeSheet().id));
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    return this.#select('setActiveRange', range);
  }

  setActiveSelection(range: GoogleRange | string): GoogleRange {
    return this.#select('setActiveSelection', range);
  }

  #select(member: string, range: GoogleRange | string): GoogleRange {
    return this.other(member, () =>
      selectRange(this.desk, typeof range === 'string' ? this.#range(range) : range),
    );
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleProtection[] {
    return this.desk.ctx.meter.read('Spreadsheet.getProtections', () => {
      const { book, realm } = this.desk.ctx;
      return realm.array(book.sheets.flatMap((sheet) => protectionsOf(this.desk, sheet, type)));
    });
  }
}
