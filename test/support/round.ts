/** The round of 2022 as its people go through it: who they are, and what they look at. */
import type { Host } from '../../host/index.ts';
import { mustRun, readyHost, tableOf, typeRows } from './host.ts';
import { FRONT, HEAD, LEADER, registerCell, UNIT } from './permissions.ts';

export const ENVIRONMENT = 'Vệ sinh môi trường';
export const ORDER = 'An ninh trật tự, PCCC, ATGT';
export const PARTY_WORK = 'Công tác Đảng, cán bộ';
export const LAND_OFFICE = 'Địa chính - Xây dựng - Đô thị và Môi trường';
export const POLICE = 'Công an phường';
export const CULTURE_OFFICE = 'Văn hoá - Xã hội';
export const PAPER = { number: '12-TB/ĐU', date: '04/7/2022', signer: 'Phó Bí thư (mẫu)', confirmed: true };

/** What `issueAssignments` gives back, as far as it is looked at. */
export interface Issue {
  readonly outcome: string;
  readonly mails: readonly {
    readonly kind: string;
    readonly recipient: string;
    readonly to: readonly string[];
    readonly items: readonly string[];
  }[];
  readonly assigned: number;
  readonly dueChanged: number;
  readonly transferred: number;
  readonly toCall: readonly string[];
  readonly waiting: readonly string[];
  readonly problems: readonly { readonly cell: string; readonly header: string; readonly reason: string }[];
  readonly sent: { readonly sent: number; readonly mode: string } | null;
}

type Cells = Readonly<Record<string, unknown>>;

/** What a consolidation gives back. */
export interface Consolidated {
  readonly notSent: readonly string[];
  readonly late: readonly { readonly source: string; readonly daysLate: number }[];
  readonly problems: readonly { readonly sheet: string; readonly cell: string; readonly reason: string }[];
  readonly written: boolean;
}

/** What "Chốt số liệu" gives back. */
export interface Frozen {
  readonly outcome: string;
  readonly figures: { readonly line: string; readonly fields: readonly unknown[] };
  readonly undoAt: string;
}

/** What "Vì sao hạn này?" gives back. */
export interface Explanation {
  readonly origin: string;
  readonly due: string;
  readonly steps: readonly string[];
  readonly remaining: string;
}

export const consolidate = (host: Host): Consolidated => mustRun<Consolidated>(host, 'consolidate');
export const explain = (host: Host, code: string): Explanation =>
  mustRun<Explanation>(host, 'explainDeadline', code);
export const goLive = (host: Host): unknown => mustRun(host, 'enableReminders', { live: true });
/** Lines of `Nhật ký` about one kind of deed. */
export const logged = (host: Host, action: string): readonly Cells[] =>
  tableOf(host, 'Nhật ký', 'Việc').filter((row) => row.Việc === action);

export const issue = (host: Host, paper: object = PAPER): Issue =>
  mustRun<Issue>(host, 'issueAssignments', paper);

/** A row of the register by its code, as people see it. */
export function registered(host: Host, code: string): Cells {
  const row = tableOf(host, 'Theo dõi', 'Mã').find((cells) => cells.Mã === code);
  if (row === undefined) throw new Error(`no ${code} in the register`);
  return row;
}

/** A row of a tab by the code it bears. */
export function inTab(host: Host, sheet: string, code: string): Cells {
  const row = tableOf(host, sheet, 'Mã').find((cells) => cells.Mã === code);
  if (row === undefined) throw new Error(`no ${code} in ${sheet}`);
  return row;
}

/** Types under a header of the register, in the row of a code; a day as a date. */
export function typeAt(host: Host, code: string, header: string, value: unknown): void {
  const typed = host.edit('Theo dõi', registerCell(host, code, header), [[value]]);
  if (!typed.ok) throw new Error(typed.error?.message);
}

/** "06/07/2022" of a day cell; `''` of a blank one. */
export function dayOf(cell: unknown): string {
  if (cell === '') return '';
  const day = new Date(Number(cell) + 7 * 3_600_000).toISOString().slice(0, 10);
  return day.split('-').reverse().join('/');
}

/** Does something as somebody else. */
export function as<T>(host: Host, user: string, act: () => T): T {
  const before = host.user;
  host.user = user;
  try {
    return act();
  } finally {
    host.user = before;
  }
}

/** Three groups have written, nothing is consolidated; everybody may open the workbook. */
export async function writtenHost(now = '2022-07-01T08:00:00'): Promise<Host> {
  const host = await readyHost(now);
  host.book.editors = [FRONT, LEADER, UNIT, HEAD, 'tdp02@example.vn'];
  typeRows(host, 'TDP 01', [
    ['Rác tồn đọng ở ngõ 12', 'ngõ 12', '', '28/6/2022', '', ENVIRONMENT, ''],
    ['Mất trộm xe máy ở ngõ 3', 'ngõ 3', '', '28/6/2022', '', ORDER, ''],
  ]);
  typeRows(host, 'TDP 02', [
    ['Bãi rác tự phát sau chợ', 'sau chợ', '', '29/6/2022', '', ENVIRONMENT, ''],
    ['Đề nghị công khai kết quả kiểm điểm', '', '', '29/6/2022', '', PARTY_WORK, ''],
  ]);
  typeRows(host, 'TDP 04', [['Rác ngõ 12 bốc mùi', 'ngõ 12', '', '29/6/2022', '', ENVIRONMENT, '']]);
  return host;
}
