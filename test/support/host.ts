/** Hosts for tests: a blank workbook, or one set up by the real bundle. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHost, type Host, type RunReport } from '../../host/index.ts';

export const BUNDLE = path.join(fileURLToPath(new URL('../..', import.meta.url)), 'dist', 'Code.js');

export const PRESET = 'hoang-van-thu-2022';
export const OFFICE = 'vanphong@example.vn';

/** A blank workbook with the built bundle; Vietnamese time. */
export function blankHost(now = '2022-06-24T08:00:00'): Promise<Host> {
  return createHost({ bundle: BUNDLE, now });
}

let ready: Promise<Host> | undefined;

/** A workbook set up from the preset, its own for each caller; set up once for a whole test file. */
export async function readyHost(now = '2022-06-24T08:00:00'): Promise<Host> {
  ready ??= blankHost('2022-06-24T08:00:00').then((made) => {
    mustRun(made, 'setUpWorkbook', PRESET);
    return made;
  });
  const host = (await ready).fork();
  host.clock.set(now);
  return host;
}

/**
 * The same with only the first few groups and their tabs: what fault tests run hundreds of times, or a browser waits for,
 * must be small.
 * @param calculate whether formulas are worked out
 */
export async function smallHost(groups: number, now: string, calculate = false): Promise<Host> {
  const host = await createHost({ bundle: BUNDLE, now, calculate });
  mustRun(host, 'setUpWorkbook', PRESET);
  const book = spreadsheet(host);
  const dropped = tableOf(host, 'Nguồn ý kiến', 'Mã').slice(groups);
  book.getSheetByName('Nguồn ý kiến')?.deleteRows(FIRST_SOURCE_ROW + groups, dropped.length);
  for (const { Trang } of dropped) {
    const tab = book.getSheetByName(String(Trang));
    if (tab !== null) book.deleteSheet(tab);
  }
  return host;
}

/** The first row below the header of `Nguồn ý kiến`. */
const FIRST_SOURCE_ROW = 4;

/** Runs a function and gives its result; fails with the host's words when the run failed. */
export function mustRun<T>(host: Host, name: string, ...args: readonly unknown[]): T {
  const report = host.run(name, ...args);
  if (!report.ok) throw new Error(`${name}: ${report.error?.message}\n${JSON.stringify(report.alerts)}`);
  return report.result as T;
}

/** What a person sees in a sheet: values of all cells that hold anything, formulas worked out. */
export function valuesOf(host: Host, sheet: string): readonly (readonly unknown[])[] {
  const found = spreadsheet(host).getSheetByName(sheet);
  if (found === null) throw new Error(`no sheet ${sheet}`);
  return found.getDataRange().getValues();
}

/** The host's spreadsheet, for doing what a person does with it (sorting, inserting, deleting rows). */
export function spreadsheet(host: Host): GoogleAppsScript.Spreadsheet.Spreadsheet {
  const app = host.globals.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  return app.getActive();
}

/** Rows of a sheet under a header, as objects by header text; blank rows left out. */
export function tableOf(
  host: Host,
  sheet: string,
  header: string,
): readonly Readonly<Record<string, unknown>>[] {
  const values = valuesOf(host, sheet);
  const at = values.findIndex((row) => row.includes(header));
  if (at < 0) throw new Error(`no header ${header} in ${sheet}`);
  const headers = values[at] ?? [];
  return values
    .slice(at + 1)
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(headers.map((name, index) => [String(name), row[index]])));
}

/** Types rows into a tab as its head would: under the headers, from the first row of the table on. */
export function typeRows(
  host: Host,
  sheet: string,
  rows: readonly (readonly unknown[])[],
  options: { readonly from?: number; readonly user?: string } = {},
): RunReport {
  const { from = FIRST_ROW, user = OFFICE } = options;
  return host.edit(sheet, `A${from}`, rows, { user });
}

/** The first row below the header of a source tab. */
export const FIRST_ROW = 7;
