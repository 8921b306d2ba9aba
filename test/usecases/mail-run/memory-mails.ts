/** A round in memory whose mails are kept in a list, with a mail service that can refuse, run dry or take its time. */
import type { Env, Mail } from '../../../src/ports.ts';
import type { LedgerRow } from '../../../src/usecases/mail-run/ledger-row.ts';
import { blankRow, decodeRows, locate } from '../../../src/workbook/table.ts';
import { daysOff, duties, fields, sources, units } from '../../../src/workbook/tables/catalogues.ts';
import { petitions } from '../../../src/workbook/tables/petitions.ts';
import { ledger, log } from '../../../src/workbook/tables/records.ts';
import { register } from '../../../src/workbook/tables/register.ts';
import { settings } from '../../../src/workbook/tables/settings.ts';
import { addTable, type MemoryWorkbook, memoryEnv, memoryWorkbook } from '../../support/memory.ts';

export const OFFICE = 'vanphong@example.vn';

export interface Service {
  /** Recipients still allowed. */
  quota: number;
  /** Milliseconds that a mail takes. */
  pace: number;
  /** Addresses that the service refuses. */
  readonly refused: Set<string>;
}

export interface MailBench {
  readonly env: Env;
  readonly workbook: MemoryWorkbook;
  readonly sent: Mail[];
  readonly service: Service;
  /** Milliseconds since 1970; may be set. */
  clock: { now: number };
}

const SETTINGS: readonly (readonly [string, string])[] = [
  ['Ngày hội nghị', '07/7/2022'],
  ['Ngày kế hoạch', '24/6/2022'],
  ['E-mail văn phòng', OFFICE],
  ['E-mail Thường trực Đảng ủy', 'thuongtruc@example.vn'],
  ['Văn phòng', 'Văn phòng mẫu'],
  ['Tên đợt', 'Đợt mẫu'],
  ['Hạn trả lời', 'chậm nhất ngày 06/7/2022'],
  ['Chế độ gửi thư', 'Gửi thật'],
  ['Chốt số liệu lúc', 'đã chốt'],
  ['Mã sổ được gửi thư', 'memory'],
  ['Nhắc việc tự động', 'bật'],
  ['Lần chạy cuối', ''],
  ['Tài khoản chạy', ''],
];

/** Units `Đơn vị mẫu 1` … with one petition each, due as given. */
export function mailBench(now: string, dues: readonly string[]): MailBench {
  const workbook = memoryWorkbook();
  addTable(
    workbook,
    settings,
    SETTINGS.map(([key, value]) => ({ ...blankRow(settings), key, value })),
  );
  addTable(workbook, daysOff, [
    { ...blankRow(daysOff), day: '2022-09-02', kind: 'nghỉ', name: 'Quốc khánh' },
  ]);
  addTable(
    workbook,
    units,
    dues.map((_, n) => ({ ...blankRow(units), name: unitName(n), email: unitAddress(n) })),
  );
  addTable(workbook, fields, []);
  addTable(workbook, duties, [
    { ...blankRow(duties), duty: 'Việc mẫu', unit: 'Đơn vị mẫu', state: 'Đã xong' },
  ]);
  addTable(workbook, sources, [
    { ...blankRow(sources), code: 'T01', name: 'Tổ dân phố số 1', sheet: 'TDP 01', kind: 'Tổ dân phố' },
  ]);
  addTable(workbook, petitions, [], 'TDP 01');
  addTable(
    workbook,
    register,
    dues.map((due, n) => ({
      ...blankRow(register),
      code: codeOf(n),
      content: `Nội dung ${n + 1}`,
      unit: unitName(n),
      due,
    })),
  );
  addTable(workbook, ledger, []);
  addTable(workbook, log, []);
  return withService(workbook, Date.parse(`${now}+07:00`));
}

export const unitName = (n: number): string => `Đơn vị mẫu ${n + 1}`;
export const unitAddress = (n: number): string => `mau${n + 1}@example.vn`;
export const codeOf = (n: number): string => `T01-${String(n + 1).padStart(3, '0')}`;

function withService(workbook: MemoryWorkbook, now: number): MailBench {
  const clock = { now };
  const sent: Mail[] = [];
  const service: Service = { quota: 100, pace: 0, refused: new Set() };
  const send = (mail: Mail): void => {
    clock.now += service.pace;
    const recipients = [...mail.to, ...mail.cc];
    if (recipients.length > service.quota)
      throw new Error('Service invoked too many times for one day: email.');
    if (recipients.some((address) => service.refused.has(address))) throw new Error('Invalid email');
    service.quota -= recipients.length;
    sent.push(mail);
  };
  const base = memoryEnv(workbook, now);
  const env = {
    ...base,
    clock: { now: () => clock.now },
    identity: { email: () => OFFICE },
    mailer: { remaining: () => service.quota, send },
  };
  return { env, workbook, sent, service, clock };
}

export function at(bench: MailBench, time: string): void {
  bench.clock.now = Date.parse(`${time}+07:00`);
}

/** The ledger as it stands. */
export function ledgerRows({ workbook }: MailBench): readonly LedgerRow[] {
  const grid = workbook.read(ledger.sheet);
  const located = locate(ledger, grid);
  if (located === undefined) throw new Error('the ledger lost its header');
  return decodeRows(ledger, located, ledger.sheet, grid, { roundYear: 2022 }).rows;
}

/** "mau1: đã gửi" for every row. */
export const statesOf = (bench: MailBench): readonly string[] =>
  ledgerRows(bench).map(({ to, state }) => `${to.split('@')[0]}: ${state}`);

export const reached = ({ sent }: MailBench): readonly string[] =>
  sent.map(({ to }) => to.map((address) => address.split('@')[0]).join(','));
