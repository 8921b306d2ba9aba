/** What formulas come to, asked of the host's own sheet service, so that page and script share one calculation. */
import type { Host } from '../../index.ts';
import type { Computed, SheetData } from '../../store/model.ts';
import { serialOf } from '../../store/zones.ts';

/** The values of one look at the workbook; each sheet is read once, when first asked for. */
export class Values {
  private readonly host: Host;
  private readonly grids = new Map<number, readonly (readonly unknown[])[]>();

  constructor(host: Host) {
    this.host = host;
  }

  /** The value of a formula's cell; dates are serial numbers, as in the store. */
  at(sheet: SheetData, row: number, column: number): Computed {
    const value = this.grid(sheet)[row - 1]?.[column - 1];
    if (typeof value === 'string') return value === '' ? null : value;
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    const date = value as Date | undefined;
    return date === undefined ? null : serialOf(date.getTime(), this.host.book.timeZone);
  }

  private grid(sheet: SheetData): readonly (readonly unknown[])[] {
    const known = this.grids.get(sheet.id);
    if (known !== undefined) return known;
    const book = this.host.globals.SpreadsheetApp.getActiveSpreadsheet();
    const grid = book.getSheetByName(sheet.name)?.getDataRange().getValues() ?? [];
    this.grids.set(sheet.id, grid);
    return grid;
  }
}
