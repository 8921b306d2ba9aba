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
