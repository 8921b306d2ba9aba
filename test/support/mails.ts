/** Hosts that mind their mails, and what came out of them. */
import type { Host, TickRecord } from '../../host/index.ts';
import { mustRun, readyHost, tableOf } from './host.ts';
import { addRows, type Cells, dayCell, setCells } from './rows.ts';

export type HostMail = Host['outbox'][number];

/** What a run of mails gives back. */
export interface RunResult {
  readonly ended: string | null;
  readonly planned: number;
  readonly sent: number;
  readonly carried: number;
  readonly dropped: number;
  readonly receipts: number;
  readonly unknown: readonly string[];
  readonly failed: readonly string[];
  readonly toCall: readonly string[];
  readonly problems: readonly string[];
}

/** A workbook that sends for real, formulas not worked out, duties of the plan done so that only what a test adds is due. */
export async function sendingHost(now: string): Promise<Host> {
  const host = (await readyHost(now)).fork({ calculate: false });
  finishDuties(host);
  mustRun(host, 'enableReminders', { live: true });
  return host;
}

/** Says of every duty of the plan that it is done. */
export function finishDuties(host: Host, but: readonly string[] = []): void {
  const app = host.globals.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const sheet = app.getActive().getSheetByName('Kế hoạch');
  const rows = tableOf(host, 'Kế hoạch', 'Việc');
  const column = Object.keys(rows[0] ?? {}).indexOf('Tình trạng') + 1;
  const states = rows.map((row) => [but.includes(String(row['Việc'])) ? 'Chưa làm' : 'Đã xong']);
  sheet?.getRange(4, column, states.length, 1).setValues(states);
}

/** A petition that was assigned: typed into the register. */
export function assigned(code: string, unit: string, due: string, more: Cells = {}): Cells {
  return {
    Mã: code,
    'Nội dung': `Nội dung của ${code}`,
    'Nơi nêu': 'Tổ dân phố số 1',
    'Địa điểm': 'ngõ 3',
    'Ở tổ': 'Còn',
    'Đơn vị chủ trì': unit,
    'Hạn trả lời': dayCell(due),
    ...more,
  };
}

export function addPetitions(host: Host, rows: readonly Cells[]): void {
  addRows(host, 'Theo dõi', 'Mã', rows);
}

/** The frozen figures, as the command leaves them: groups are not asked any more. */
export function freeze(host: Host): void {
  setCells(host, 'Cài đặt', 'Khoá', 'Chốt số liệu lúc', { 'Giá trị': 'đã chốt' });
}

/** The first word of an address. */
export const mailbox = (address: string): string => address.split('@')[0] ?? '';

/** The address a mail went to, its copies behind `+`. */
export function shortRecipients({ to, cc }: HostMail): string {
  const copies = cc.map((address) => `+${mailbox(address)}`);
  return [to.map(mailbox).join(','), ...copies].join('');
}

/** Instant to "27/6 08:00" in Vietnam. */
export function shortTime(at: number): string {
  const iso = new Date(at + 7 * 3_600_000).toISOString();
  return `${iso.slice(8, 10)}/${Number(iso.slice(5, 7))} ${iso.slice(11, 16)}`;
}

/** The runs of a tick that did their work. */
export function runsOf(result: unknown): readonly RunResult[] {
  return (result as readonly TickRecord[]).map((record) => record.result as RunResult);
}

export function ledgerOf(host: Host): readonly Readonly<Record<string, unknown>>[] {
  return tableOf(host, 'Thư đã gửi', 'Loại thư');
}

/** Says of tabs that their lists are done, as their heads would. */
export function done(host: Host, ...sheets: readonly string[]): void {
  for (const sheet of sheets) host.edit(sheet, 'B3', [['Đã xong']]);
}

/** Names of tabs by the numbers of their groups. */
export const tabs = (...numbers: readonly number[]): readonly string[] =>
  numbers.map((number) => `TDP ${String(number).padStart(2, '0')}`);

/** Types into the register, in the row of a code. */
export const petition = (host: Host, code: string, cells: Cells): void =>
  setCells(host, 'Theo dõi', 'Mã', code, cells);

/** The runs of a tick that were not turned away at once. */
export const workOf = (result: unknown): readonly RunResult[] =>
  runsOf(result).filter(({ ended }) => ended === null);

/** Mails of the same account that have nothing to do with the workbook. */
export function spendQuota(host: Host, count: number): void {
  for (let left = count; left > 0; left -= 49) {
    const to = Array.from({ length: Math.min(49, left) }, (_, n) => `khac${n}@example.vn`).join(',');
    host.globals.MailApp.sendEmail({ to, subject: 'Thư khác', body: 'Thư khác của tài khoản này.' });
  }
}

/** Units `Đơn vị mẫu 0` … with addresses and a superior. */
export function addUnits(host: Host, count: number): void {
  const unit = (n: number) => ({
    Tên: `Đơn vị mẫu ${n}`,
    'E-mail': `mau${n}@example.vn`,
    'E-mail cấp trên': 'captren@example.vn',
  });
  const rows = Array.from({ length: count }, (_, n) => unit(n));
  addRows(host, 'Đơn vị', 'Tên', rows);
}

/** Recipients of the ledger's rows in a state. */
export function namesIn(host: Host, state: string): readonly unknown[] {
  return ledgerOf(host)
    .filter((row) => row['Tình trạng'] === state)
    .map((row) => row['Nơi nhận']);
}

export const setting = (host: Host, key: string): unknown =>
  tableOf(host, 'Cài đặt', 'Khoá').find((row) => row['Khoá'] === key)?.['Giá trị'];
