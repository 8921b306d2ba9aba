/** A workbook that is shared with people of every role, and what they do in it. */
import type { Host, RunReport } from '../../host/index.ts';
import { mustRun, readyHost, spreadsheet, typeRows } from './host.ts';

/** What "Phân quyền" gives back. */
export interface PermissionsResult {
  readonly finished: boolean;
  readonly done: number;
  readonly all: number;
  readonly changes: number;
  readonly noAddress: readonly string[];
  readonly othersOwn: readonly string[];
  readonly locked: readonly string[];
  readonly problems: readonly unknown[];
}

export const FRONT = 'mattran@example.vn';
export const LEADER = 'thuongtruc@example.vn';
export const UNIT = 'congan@example.vn';
export const HEAD = 'tdp01@example.vn';
export const STRANGER = 'la@example.vn';
export const OURS = /^Sổ Kiến Nghị: /;
export const PROTECTED = 'You are trying to edit a protected cell or object.';

export const apply = (host: Host): PermissionsResult => mustRun<PermissionsResult>(host, 'applyPermissions');
export const sheetData = (host: Host, name: string) => {
  const found = host.book.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};
export const sheetOf = (host: Host, name: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = spreadsheet(host).getSheetByName(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** What protects each sheet, whatever the order and the numbers the host gave. */
export function protectionsOf(host: Host): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    host.book.sheets.map(({ name, protections }) => [
      name,
      protections
        .map(({ id: _id, editors, ...rest }) => JSON.stringify({ ...rest, editors: [...editors].sort() }))
        .sort(),
    ]),
  );
}

/** The cell of `Theo dõi` under a header, in the row of a code: `Q4`. */
export function registerCell(host: Host, code: string, header: string): string {
  const values = sheetOf(host, 'Theo dõi').getDataRange().getValues();
  const headers = values.find((row) => row.includes('Nội dung trả lời')) ?? [];
  const row = values.findIndex(([cell]) => cell === code) + 1;
  return sheetOf(host, 'Theo dõi')
    .getRange(row, headers.indexOf(header) + 1)
    .getA1Notation();
}

/** Types under a header of `Theo dõi`, in the row of T01-001, as somebody. */
export function typeIntoRegister(host: Host, user: string, header: string, value: unknown): RunReport {
  return host.edit('Theo dõi', registerCell(host, 'T01-001', header), [[value]], { user });
}

/** Runs a command as somebody; gives the words it was refused with, `''` when it was not. */
export function refusalOf(host: Host, user: string, command: string, ...args: readonly unknown[]): string {
  const before = host.user;
  host.user = user;
  const { refused = '' } = mustRun<{ refused?: string }>(host, command, ...args);
  host.user = before;
  return refused;
}

/** Two petitions consolidated, the workbook shared with everyone; formulas are not worked out. */
export async function sharedHost(): Promise<Host> {
  const host = (await readyHost('2022-07-01T08:00:00')).fork({ calculate: false });
  host.book.editors = [FRONT, LEADER, UNIT, HEAD, 'tdp02@example.vn', STRANGER];
  typeRows(host, 'TDP 01', [['Rác tồn đọng ở ngõ 12'], ['Đèn đường ngõ 3 hỏng']]);
  mustRun(host, 'consolidate');
  return host;
}
