/** What the objects of one SpreadsheetApp share: the run, what is pending, what is active, and how to make one another. */
import type { RunContext } from '../../run/context.ts';
import { cellName } from '../../store/a1.ts';
import { closed, isWholeColumns } from '../../store/areas.ts';
import { type CoerceRules, coerceRules } from '../../store/coerce.ts';
import { type Area, OPEN, type SheetData } from '../../store/model.ts';
import type { Reader } from '../../store/read.ts';
import { mayEdit, PROTECTED } from '../../store/rights.ts';
import type { GoogleRange, GoogleSheet, GoogleSpreadsheet, GoogleUi } from './google.ts';
import { Pending } from './pending.ts';

/** Which sheet and, per sheet, which range is active; kept per host, so that it outlives a run. */
export interface ActiveState {
  sheetId?: number;
  readonly areas: Map<number, Area>;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
}

/** Where a Range lies: its sheet's id and its rectangle, possibly open-ended as asked for in A1 notation. */
export interface Place {
  readonly sheetId: number;
  readonly area: Area;
}

/** How the classes make one another; given as functions so that no module needs the others' classes to load. */
export interface Makers {
  range(place: Place): GoogleRange;
  dataRange(sheetId: number): GoogleRange;
  sheet(sheetId: number): GoogleSheet;
  spreadsheet(): GoogleSpreadsheet;
}

export class Desk {
  readonly pending = new Pending();
  readonly ctx: RunContext;
  readonly active: ActiveState;
  readonly make: Makers;
  readonly ui: () => GoogleUi;
  readonly onToast: (toast: Toast) => void;

  constructor(
    ctx: RunContext,
    active: ActiveState,
    outside: { ui: () => GoogleUi; onToast: (toast: Toast) => void },
    makers: (desk: Desk) => Makers,
  ) {
    this.ctx = ctx;
    this.active = active;
    this.ui = outside.ui;
    this.onToast = outside.onToast;
    this.make = makers(this);
  }

  /** Throws an error of the bundle's realm. */
  fail(message: string): never {
    throw this.ctx.realm.error(message);
  }

  /** The sheet with that id; a sheet deleted meanwhile is an error, as in Google. */
  sheet(sheetId: number): SheetData {
    const sheet = this.ctx.book.sheets.find((candidate) => candidate.id === sheetId);
    return sheet ?? this.fail(`Sheet ${sheetId} not found`);
  }

  /** The active sheet; the first visible one when none was chosen or it is gone. */
  activeSheet(): SheetData {
    const { sheets } = this.ctx.book;
    const chosen = sheets.find((sheet) => sheet.id === this.active.sheetId);
    const first = chosen ?? sheets.find((sheet) => !sheet.hidden) ?? sheets[0];
    return first ?? this.fail('The spreadsheet has no sheets.');
  }

  /** Refuses when a protection keeps the user from editing the area. */
  demandEdit(sheet: SheetData, area: Area): void {
    if (!mayEdit(this.ctx.book, sheet, closed(area, sheet), this.ctx.user)) this.fail(PROTECTED);
  }

  /** Refuses when a sheet protection keeps the user from changing the sheet itself (name, order, columns' width …). */
  demandSheet(sheet: SheetData): void {
    const whole = sheet.protections.filter((protection) => protection.kind === 'sheet');
    const bare = { ...sheet, protections: whole.map((protection) => ({ ...protection, unprotected: [] })) };
    this.demandEdit(bare, closed({ top: 1, left: 1, bottom: OPEN, right: OPEN }, sheet));
  }

  reader(sheet: SheetData): Reader {
    const { book, calculator, realm } = this.ctx;
    return {
      locale: book.locale,
      timeZone: book.timeZone,
      formula: (row, column) => calculator.value(sheet.name, row, column),
      date: (milliseconds) => realm.date(milliseconds),
    };
  }

  coerceRules(): CoerceRules {
    return coerceRules(this.ctx.book, this.ctx.clock.now(), false);
  }

  /** Refuses anything but a whole number of at least `least`. */
  demandCount(value: unknown, least: number, message: string): number {
    if (typeof value !== 'number' || Number.isNaN(value)) return this.fail(message);
    const whole = Math.trunc(value);
    return whole < least ? this.fail(message) : whole;
  }

  /** Refuses arguments of the wrong kind in Google's words. */
  mismatch(given: readonly unknown[], name: string): never {
    const kinds = given.map(kindOf).join(',');
    return this.fail(
      `The parameters (${kinds}) don't match the method signature for SpreadsheetApp.${name}.`,
    );
  }

  where(sheet: SheetData, row: number, column: number): string {
    return `${sheet.name}!${cellName(row, column)}`;
  }

  /** The area as it is to be kept in rules: open-ended where it holds whole columns, so that new rows belong to it. */
  kept(sheet: SheetData, area: Area): Area {
    return isWholeColumns(area, sheet) ? { ...area, bottom: OPEN } : area;
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'number[]';
  return typeof value === 'object' ? 'Object' : typeof value === 'string' ? 'String' : typeof value;
}
