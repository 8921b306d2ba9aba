/** Where the person stands in the workbook, told to the script before it runs and asked back afterwards. */
import type { Host } from '../index.ts';
import type { Stand } from './contract.ts';

/** Makes the cell the active one, as the script will find it. A sheet that is gone leaves everything as it was. */
export function standAt(host: Host, { sheet: id, row, column }: Stand): void {
  const book = host.globals.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheets().find((candidate) => candidate.getSheetId() === id);
  if (sheet === undefined) return;
  const inside = row <= sheet.getMaxRows() && column <= sheet.getMaxColumns();
  if (inside) sheet.getRange(row, column).activate();
  else book.setActiveSheet(sheet);
}

/** The active cell, as the script sees it or left it. */
export function standOf(host: Host): Stand {
  const sheet = host.globals.SpreadsheetApp.getActiveSheet();
  const cell = sheet.getActiveCell();
  return { sheet: sheet.getSheetId(), row: cell.getRow(), column: cell.getColumn() };
}

export function sameStand(one: Stand, other: Stand): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
