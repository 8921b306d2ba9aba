/** A sheet: its name and place, its contents as a whole, and what is active on it. */

import { closed } from '../../store/areas.ts';
import { blankArea, clearNotes, extentOf, putGrid } from '../../store/cells.ts';
import { type Area, OPEN, type SheetData } from '../../store/model.ts';
import {
  addSheet,
  copyOfSheet,
  freeCopyName,
  freeSheetId,
  isNameTaken,
  renameSheet,
} from '../../store/sheets.ts';
import { insertLines } from '../../store/structure.ts';
import { clearStyles } from '../../store/styles.ts';
import { unguard } from '../unimplemented.ts';
import { activeCell, activeRange, select } from './active.ts';
import { checkedContents } from './contents.ts';
import type { GoogleRange, GoogleSheet, GoogleSpreadsheet } from './google.ts';
import { demandCells } from './limits.ts';
import { RangeBase } from './range-base.ts';
import { SheetRules } from './sheet-rules.ts';

type Members =
  | 'setName'
  | 'activate'
  | 'hideSheet'
  | 'showSheet'
  | 'isSheetHidden'
  | 'appendRow'
  | 'clear'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes'
  | 'copyTo'
  | 'getActiveRange'
  | 'getActiveCell'
  | 'getCurrentCell'
  | 'setActiveRange'
  | 'setActiveSelection'
  | 'setCurrentCell';

const WHOLE: Area = { top: 1, left: 1, bottom: OPEN, right: OPEN };

export class Sheet extends SheetRules implements Pick<GoogleSheet, Members> {
  setName(name: string): GoogleSheet {
    return this.changeNow('setName', (sheet) => {
      this.desk.demandSheet(sheet);
      if (isNameTaken(this.desk.ctx.book, name, sheet)) this.desk.fail(nameTaken(name));
      renameSheet(this.desk.ctx.book, sheet, name);
    });
  }

  activate(): GoogleSheet {
    return this.other('activate', () => {
      this.desk.active.sheetId = this.data.id;
      return this.self;
    });
  }

  hideSheet(): GoogleSheet {
    return this.changeNow('hideSheet', (sheet) => {
      this.desk.demandSheet(sheet);
      const { book } = this.desk.ctx;
      const others = book.sheets.some((other) => other !== sheet && !other.hidden);
      if (!others) this.desk.fail("You can't hide all the sheets in a document.");
      sheet.hidden = true;
      if (this.desk.active.sheetId === sheet.id) delete this.desk.active.sheetId;
      book.version += 1;
    });
  }

  showSheet(): GoogleSheet {
    return this.changeNow('showSheet', (sheet) => {
      this.desk.demandSheet(sheet);
      sheet.hidden = false;
      this.desk.ctx.book.version += 1;
    });
  }

  isSheetHidden(): boolean {
    return this.read('isSheetHidden', () => this.data.hidden);
  }

  /** Queued; which row is the first free one is found out when it is carried out, as one step. */
  appendRow(rowContents: unknown[]): GoogleSheet {
    if (!Array.isArray(rowContents)) this.desk.mismatch([rowContents], 'Sheet.appendRow');
    if (rowContents.length === 0) this.desk.fail('The number of columns in the range must be at least 1.');
    const { desk, data, sheetId } = this;
    const row = Math.max(extentOf(data).lastRow, desk.pending.extent(sheetId).lastRow) + 1;
    const area = { top: row, left: 1, bottom: row, right: rowContents.length };
    const grown = { ...data, rowCount: Math.max(row, data.rowCount) };
    const contents = checkedContents({ desk, data: grown, sheetId, area }, [Array.from(rowContents)]);
    demandCells(desk, row > data.rowCount ? data.columnCount : 0);
    desk.pending.queue({ sheetId, area, fills: true }, (carryOut) => {
      desk.ctx.meter.write(
        'Sheet.appendRow',
        carryOut(() => this.#append(this.data, contents)),
      );
    });
    return this.self;
  }

  #append(sheet: SheetData, contents: Parameters<typeof putGrid>[3]): void {
    const { book } = this.desk.ctx;
    const row = extentOf(sheet).lastRow + 1;
    const width = contents[0]?.length ?? 0;
    if (row > sheet.rowCount) insertLines(book, sheet, 'row', row, row - sheet.rowCount, sheet.rowCount);
    if (width > sheet.columnCount) {
      insertLines(book, sheet, 'column', sheet.columnCount + 1, width - sheet.columnCount, sheet.columnCount);
    }
    putGrid(book, sheet, { top: row, left: 1, bottom: row, right: width }, contents);
  }

  clear(options?: WipeOptions): GoogleSheet {
    const { contents, formats } = chosen(options);
    return this.#wipe('clear', (area, sheet) => {
      const { book } = this.desk.ctx;
      if (contents) blankArea(book, sheet, area);
      if (formats) clearStyles(book, sheet, area);
      if (formats) sheet.conditionalFormats = [];
    });
  }

  clearContents(): GoogleSheet {
    return this.#wipe('clearContents', (area, sheet) => blankArea(this.desk.ctx.book, sheet, area));
  }

  clearFormats(): GoogleSheet {
    return this.#wipe('clearFormats', (area, sheet) => {
      clearStyles(this.desk.ctx.book, sheet, area);
      sheet.conditionalFormats = [];
    });
  }

  clearNotes(): GoogleSheet {
    return this.#wipe('clearNotes', (area, sheet) => clearNotes(this.desk.ctx.book, sheet, area));
  }

  #wipe(member: string, apply: (area: Area, sheet: SheetData) => void): GoogleSheet {
    this.desk.demandEdit(this.data, WHOLE);
    this.desk.ctx.meter.write(`Sheet.${member}`, () => apply(closed(WHOLE, this.data), this.data));
    return this.self;
  }

  /** A copy at the end of the workbook, `Bản sao của …`; protections stay behind. */
  copyTo(_spreadsheet: GoogleSpreadsheet): GoogleSheet {
    const { desk } = this;
    const { book, meter } = desk.ctx;
    return meter.writeNow('Sheet.copyTo', () => {
      const { data } = this;
      demandCells(desk, data.rowCount * data.columnCount);
      const copy = copyOfSheet(data, freeSheetId(book), freeCopyName(book, data.name));
      addSheet(book, copy, book.sheets.length);
      return desk.make.sheet(copy.id);
    });
  }

  getActiveRange(): GoogleRange {
    return this.other('getActiveRange', () => activeRange(this.desk, this.sheetId));
  }

  getActiveCell(): GoogleRange {
    return this.other('getActiveCell', () => activeCell(this.desk, this.sheetId));
  }

  getCurrentCell(): GoogleRange {
    return this.other('getCurrentCell', () => activeCell(this.desk, this.sheetId));
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    return this.#select('setActiveRange', range);
  }

  setCurrentCell(cell: GoogleRange): GoogleRange {
    return this.#select('setCurrentCell', cell);
  }

  setActiveSelection(range: GoogleRange | string): GoogleRange {
    if (typeof range !== 'string') return this.#select('setActiveSelection', range);
    return this.#select(
      'setActiveSelection',
      this.desk.make.range({ sheetId: this.sheetId, area: this.areaOf(range) }),
    );
  }

  #select(member: string, range: GoogleRange): GoogleRange {
    return this.other(member, () => {
      const target = unguard(range, RangeBase) ?? this.desk.mismatch([range], `Sheet.${member}`);
      if (target.sheetId !== this.sheetId) this.desk.fail('The range must be on this sheet.');
      select(this.desk, this.sheetId, target.asked);
      return range;
    });
  }
}

/** Google's options of `clear`. */
export interface WipeOptions {
  readonly formatOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
}

/** `clear()` takes both; an option takes only what it names. */
export function chosen(options: WipeOptions | undefined): {
  readonly contents: boolean;
  readonly formats: boolean;
} {
  const none = options?.formatOnly !== true && options?.contentsOnly !== true;
  return { contents: none || options?.contentsOnly === true, formats: none || options?.formatOnly === true };
}

export function nameTaken(name: string): string {
  return `A sheet with the name "${name}" already exists. Please enter another name.`;
}
