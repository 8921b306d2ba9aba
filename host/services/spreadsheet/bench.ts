/** What judging a change needs, whether a script or a person makes it: the run, what is queued, and refusals in Google's words. */
import type { RunContext } from '../../run/context.ts';
import { cellName } from '../../store/a1.ts';
import { closed } from '../../store/areas.ts';
import { type Area, OPEN, type SheetData } from '../../store/model.ts';
import type { Reader } from '../../store/read.ts';
import { mayEdit, PROTECTED } from '../../store/rights.ts';
import { Pending } from './pending.ts';

export class Bench {
  readonly ctx: RunContext;
  readonly pending = new Pending();

  constructor(ctx: RunContext) {
    this.ctx = ctx;
  }

  /** Throws an error of the bundle's realm. */
  fail(message: string): never {
    throw this.ctx.realm.error(message);
  }

  /** Refuses arguments of the wrong kind. */
  mismatch(given: readonly unknown[], name: string): never {
    const kinds = given.map(kindOf).join(',');
    return this.fail(
      `The parameters (${kinds}) don't match the method signature for SpreadsheetApp.${name}.`,
    );
  }

  /** Refuses anything but a number of at least `least`; fractions are cut off. */
  demandCount(value: unknown, least: number, message: string): number {
    if (typeof value !== 'number' || Number.isNaN(value)) return this.fail(message);
    const whole = Math.trunc(value);
    return whole < least ? this.fail(message) : whole;
  }

  /** Refuses when a protection keeps the user from editing the area. */
  demandEdit(sheet: SheetData, area: Area): void {
    if (!mayEdit(this.ctx.book, sheet, closed(area, sheet), this.ctx.user)) this.fail(PROTECTED);
  }

  /** Refuses when a sheet protection keeps the user from changing the sheet itself (name, order, columns' width …). */
  demandSheet(sheet: SheetData): void {
    const whole = sheet.protections.filter((protection) => protection.kind === 'sheet');
    const bare = { ...sheet, protections: whole.map((protection) => ({ ...protection, unprotected: [] })) };
    this.demandEdit(bare, { top: 1, left: 1, bottom: OPEN, right: OPEN });
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

  /** A cell's name for a message: `TDP 01!B7`. */
  where(sheet: SheetData, row: number, column: number): string {
    return `${sheet.name}!${cellName(row, column)}`;
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'number[]';
  return typeof value === 'object' ? 'Object' : typeof value === 'string' ? 'String' : typeof value;
}
