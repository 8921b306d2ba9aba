/** Where the person stands in the workbook, told to the script before it runs and asked back afterwards. */
import type { Host } from '../index.ts';

export interface Stand {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Makes the cell the active one, as the script will find it. A sheet that is gone leaves everything as it was. */
export function standAt(host: Host, { sheet: id, row, column }: Stand): void {
  const book = host.globals.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheets().find((candidate) => candidate.getSheetId() === id);
  if (sheet === undefined) return;
  const inside = row <= sheet.getMaxRows() && column <= sheet.getMaxColumns();
  if (inside) sheet.getRange(row, column).activate();
  else book.setActiveSheet(sheet);
}

/** The sheet in front, as the script sees it. */
export function activeSheet(host: Host): number {
  return host.globals.SpreadsheetApp.getActiveSheet().getSheetId();
}
