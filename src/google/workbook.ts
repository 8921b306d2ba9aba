/** The open spreadsheet as the product's `Workbook`: each member is one service call, two where it must grow. */
import type { MergedArea, Place, Workbook } from '../ports.ts';
import { type CellValue, columnLetters, type Grid } from '../workbook/cell.ts';

/** Rows added at once when a sheet is too short, so that the next run need not add any. */
const SPARE_ROWS = 200;

/** A workbook that remembers whether anything was written, so that an idle run need not flush. */
export interface SheetsWorkbook extends Workbook {
  readonly written: () => boolean;
}

/** Opens the active spreadsheet; nothing is called before the first member is. */
export function sheetsWorkbook(): SheetsWorkbook {
  const sheets = new Map<string, GoogleAppsScript.Spreadsheet.Sheet>();
  let written = false;
  const sheetNamed = (name: string): GoogleAppsScript.Spreadsheet.Sheet => {
    const sheet = sheets.get(name);
    if (sheet === undefined) throw new Error(`no sheet named ${name}`);
    return sheet;
  };
  const rangeAt = (place: Place, rows: number, columns: number): GoogleAppsScript.Spreadsheet.Range =>
    sheetNamed(place.sheet).getRange(place.row, place.column, rows, columns);
  return {
    written: () => written,
    id: () => SpreadsheetApp.getActive().getId(),
    url: (name) => {
      const url = SpreadsheetApp.getActive().getUrl();
      return name === undefined ? url : `${url}#gid=${sheetNamed(name).getSheetId()}`;
    },
    sheetNames: () => {
      sheets.clear();
      for (const sheet of SpreadsheetApp.getActive().getSheets()) sheets.set(sheet.getName(), sheet);
      return [...sheets.keys()];
    },
    read: (name) => sheetNamed(name).getDataRange().getValues() as Grid,
    readBlock: (place, rows, columns) => rangeAt(place, rows, columns).getValues() as Grid,
    readDown: ({ sheet, row, column }, columns = 1) => {
      const last = columnLetters(column + columns - 1);
      return sheetNamed(sheet)
        .getRange(`${columnLetters(column)}${row}:${last}`)
        .getValues() as Grid;
    },
    mergesIn: (place, rows, columns) => rangeAt(place, rows, columns).getMergedRanges().map(areaOf),
    splitMerges: (sheet, areas) => {
      written = true;
      for (const { row, column, rows, columns } of areas)
        rangeAt({ sheet, row, column }, rows, columns).breakApart();
    },
    ensureRows: (name, rows, known) => {
      const sheet = sheetNamed(name);
      const have = known ?? sheet.getMaxRows();
      if (have >= rows) return;
      written = true;
      sheet.insertRowsAfter(have, rows - have + SPARE_ROWS);
    },
    format: (place, formats) => {
      written = true;
      rangeAt(place, formats.length, formats[0]?.length ?? 0).setNumberFormats(copied(formats));
    },
    write: (place, values) => {
      written = true;
      rangeAt(place, values.length, values[0]?.length ?? 0).setValues(copied(values));
    },
    flush: () => SpreadsheetApp.flush(),
    append: (name, row) => {
      written = true;
      sheetNamed(name).appendRow(copiedRow(row));
    },
  };
}

const areaOf = (range: GoogleAppsScript.Spreadsheet.Range): MergedArea => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

const copiedRow = (row: readonly CellValue[]): CellValue[] => [...row];

/** Google's types ask for arrays that may be changed. */
function copied<T>(block: readonly (readonly T[])[]): T[][] {
  return block.map((row) => [...row]);
}
