/** Rows typed straight into a sheet, by header, as a person with the catalogues open would. */
import type { Host } from '../../host/index.ts';
import { spreadsheet, valuesOf } from './host.ts';

export type Cells = Readonly<Record<string, unknown>>;

/** A day as a date cell holds it. */
export const dayCell = (day: string): Date => new Date(`${day}T00:00:00+07:00`);

/** Types rows below the last one of a table. @param header one that only the header row has */
export function addRows(host: Host, sheet: string, header: string, rows: readonly Cells[]): void {
  const { at, headers, values } = tableIn(host, sheet, header);
  const found = sheetNamed(host, sheet);
  let last = values.length;
  while (last > at + 1 && (values[last - 1] ?? []).every((cell) => cell === '')) last -= 1;
  const missing = last + rows.length - found.getMaxRows();
  if (missing > 0) found.insertRowsAfter(found.getMaxRows(), missing);
  const cells = rows.map((row) => headers.map((name) => row[String(name)] ?? ''));
  found.getRange(last + 1, 1, rows.length, headers.length).setValues(cells);
}

/** Types into the row in which a column holds a text. */
export function setCells(host: Host, sheet: string, header: string, value: string, cells: Cells): void {
  const { at, headers, values } = tableIn(host, sheet, header);
  const column = headers.indexOf(header);
  const row = values.findIndex((line, index) => index > at && line[column] === value);
  if (row < 0) throw new Error(`no ${header} ${value} in ${sheet}`);
  for (const [name, cell] of Object.entries(cells)) {
    const target = headers.indexOf(name);
    if (target < 0) throw new Error(`no header ${name} in ${sheet}`);
    sheetNamed(host, sheet)
      .getRange(row + 1, target + 1)
      .setValue(cell);
  }
}

function tableIn(host: Host, sheet: string, header: string) {
  const values = valuesOf(host, sheet);
  const at = values.findIndex((row) => row.includes(header));
  if (at < 0) throw new Error(`no header ${header} in ${sheet}`);
  return { at, values, headers: values[at] ?? [] };
}

function sheetNamed(host: Host, name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet(host).getSheetByName(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
}
