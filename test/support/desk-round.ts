/** A small round in memory for what the sidebar asks of the script: rows of every kind, calls counted. */

import type { Env } from '../../src/ports.ts';
import { hoangVanThu2022 as preset } from '../../src/presets/hoang-van-thu-2022.ts';
import type { CellValue } from '../../src/workbook/cell.ts';
import type { ReadingContext } from '../../src/workbook/column.ts';
import {
  blankRow,
  type Columns,
  decodeRows,
  locate,
  type Row,
  type RowOf,
  type Table,
} from '../../src/workbook/table.ts';
import { daysOff, duties, fields, units } from '../../src/workbook/tables/catalogues.ts';
import { ledger, log } from '../../src/workbook/tables/records.ts';
import { register } from '../../src/workbook/tables/register.ts';
import { settings } from '../../src/workbook/tables/settings.ts';
import { addTable, type MemoryWorkbook, memoryEnv, memoryWorkbook } from './memory.ts';

export type RegisterRow = RowOf<typeof register>;

export const OFFICE = 'vanphong@example.vn';
export const LAND_OFFICE = 'Địa chính - Xây dựng - Đô thị và Môi trường';
export const POLICE = 'Công an phường';
export const POLICE_MAIL = 'congan@example.vn';
export const ENVIRONMENT = 'Vệ sinh môi trường';

export const FORMULA = '=IMPORTXML("https://example.vn";"//a")';
export const MARKUP = '<img src=x onerror=alert(1)>';
export const LONG = `${'Đường ngập úng sâu. '.repeat(250)}🙏🏽👨‍👩‍👧`;

/** Rows of every kind, on Friday 08/7/2022, the day after the conference. */
const ROWS: readonly Partial<RegisterRow>[] = [
  {
    code: 'T01-001',
    content: 'Rác tồn đọng ở ngõ 12 nhiều ngày, đề nghị thu gom rác hằng ngày',
    place: 'ngõ 12',
    day: '2022-06-28',
    field: ENVIRONMENT,
    unit: LAND_OFFICE,
  },
  { code: 'T01-002', content: 'Mất trộm xe máy ở ngõ 3', unit: POLICE, due: '2022-07-06', reviewed: true },
  { code: 'T02-001', content: 'Ngõ 3 hay mất trộm xe máy', mergedInto: 'T01-002' },
  { code: 'T02-002', content: 'Rác ngõ 12 không ai thu gom', place: 'ngõ 12', standing: 'Tổ đã rút' },
  {
    code: 'T03-001',
    content: 'Đèn đường ngõ 5 hỏng, đề nghị sửa',
    unit: POLICE,
    due: '2022-07-06',
    reviewed: true,
    reply: 'Ghi nhận, sẽ xem xét trong thời gian tới.',
    outcome: 'Đang giải quyết',
    completionDue: '2022-07-20',
    decision: 'Chờ',
  },
  {
    code: 'T03-002',
    content: 'Đề nghị lắp camera an ninh ở ngõ 7',
    unit: POLICE,
    due: '2022-07-06',
    reviewed: true,
    reply: 'Công an phường lắp camera xong trước ngày 20/7/2022.',
    outcome: 'Đưa vào kế hoạch',
    completionDue: '2022-07-20',
    decision: 'Duyệt (Thường trực Đảng ủy, 06/7/2022)',
  },
  {
    code: 'T03-003',
    content: 'Đề nghị mở rộng quốc lộ',
    unit: POLICE,
    due: '2022-07-06',
    reviewed: true,
    reply: 'Công an phường đã chuyển UBND tỉnh ngày 05/7/2022.',
    outcome: 'Chuyển cấp có thẩm quyền',
    referredTo: 'UBND tỉnh',
    referredDay: '2022-07-05',
    decision: 'Duyệt',
  },
  {
    code: 'T03-004',
    content: 'Karaoke ồn ở ngõ 9',
    standing: 'Đồng ý',
    unit: POLICE,
    due: '2022-07-06',
    reviewed: true,
    reply: 'Công an phường đã xử phạt ngày 04/7/2022.',
    outcome: 'Đã giải quyết',
    decision: 'Duyệt',
  },
  { code: 'T04-001', content: 'Rác ngõ 12 bốc mùi, đề nghị thu gom rác', place: 'ngõ 12' },
  { code: 'T05-001', content: FORMULA, place: MARKUP },
  { code: 'T05-002', content: LONG },
  { code: 'T06-001', content: 'Chó thả rông ở chợ', reviewed: true, notSame: 't06-002' },
  { code: 'T06-002', content: 'Xe buýt chạy không đúng giờ', reviewed: true },
  {
    code: 'T06-003',
    content: 'Vỉa hè trước trường bị lấn chiếm',
    unit: LAND_OFFICE,
    helpers: 'Trạm Y tế, công an phường',
    due: '2022-07-11',
    reviewed: true,
  },
  {
    code: 'T07-001',
    content: 'Cống tắc ở ngõ 20',
    field: ENVIRONMENT,
    unit: LAND_OFFICE,
    reviewed: true,
  },
  { code: 'T07-002', content: 'Bãi rác tự phát sau chợ', field: ENVIRONMENT, reviewed: true },
];

export interface DeskRound {
  readonly env: Env;
  readonly workbook: MemoryWorkbook;
  readonly calls: { reads: number; readonly formats: string[] };
  /** A row of the register as it stands. */
  row(code: string): RegisterRow;
  log(): readonly RowOf<typeof log>[];
  /** Every cell of the workbook. */
  cells(): readonly CellValue[];
}

export interface DeskOptions {
  readonly email?: string;
  /** Rows beside, or in place of, those with the same code. */
  readonly rows?: readonly Partial<RegisterRow>[];
}

export function deskRound({ email = OFFICE, rows = [] }: DeskOptions = {}): DeskRound {
  const workbook = memoryWorkbook();
  addSettings(workbook);
  addCatalogues(workbook);
  const changed = rows.map(({ code }) => code);
  const all = [...ROWS.filter(({ code }) => !changed.includes(code)), ...rows];
  addTable(
    workbook,
    register,
    all.map((row) => ({ ...blankRow(register), standing: 'Còn', ...row })),
  );
  addTable(workbook, ledger, []);
  addTable(workbook, log, []);
  const calls: DeskRound['calls'] = { reads: 0, formats: [] };
  const counted: MemoryWorkbook = {
    ...workbook,
    read: (sheet) => {
      calls.reads += 1;
      return workbook.read(sheet);
    },
    format: (place, formats) => {
      calls.formats.push(...formats.flat());
      workbook.format(place, formats);
    },
  };
  const env = memoryEnv(counted, Date.parse('2022-07-08T08:00:00+07:00'));
  return {
    env: { ...env, identity: { email: () => email } },
    workbook,
    calls,
    row: (code) => found(rowsOf(workbook, register).find((row) => row.code === code)),
    log: () => rowsOf(workbook, log),
    cells: () => [...workbook.sheets.values()].flat(2),
  };
}

function addSettings(workbook: MemoryWorkbook): void {
  const values = [
    ['Ngày hội nghị', '07/7/2022'],
    ['Hạn trả lời', 'trước ngày 07/7/2022'],
    ['Hạn trả lời khi giao sau', 'trong 10 ngày kể từ ngày giao'],
    ['E-mail văn phòng', OFFICE],
    ['E-mail Mặt trận', 'mattran@example.vn'],
  ] as const;
  const rows = values.map(([key, value]) => ({ ...blankRow(settings), key, value }));
  addTable(workbook, settings, rows);
}

function addCatalogues(workbook: MemoryWorkbook): void {
  const fieldRows = preset.fields.map(({ name, unit, keywords, order }) => ({
    ...blankRow(fields),
    order,
    name,
    unit,
    keywords: keywords.join(', '),
  }));
  const old = { ...blankRow(fields), name: 'Lĩnh vực cũ', keywords: 'rác', validTo: '2021-12-31' };
  addTable(workbook, fields, [...fieldRows, old]);
  addTable(
    workbook,
    units,
    preset.units.map(({ name, short, block, email }) => ({ ...blankRow(units), name, short, block, email })),
  );
  addTable(workbook, daysOff, [
    { ...blankRow(daysOff), day: '2022-09-02', kind: 'nghỉ', name: 'Quốc khánh' },
  ]);
  addTable(workbook, duties, [{ ...blankRow(duties), duty: 'Việc mẫu', unit: 'Đơn vị mẫu' }]);
}

const CONTEXT: ReadingContext = { roundYear: 2022 };

function rowsOf<C extends Columns>(workbook: MemoryWorkbook, table: Table<C>): readonly Row<C>[] {
  const grid = workbook.read(table.sheet);
  return decodeRows(table, found(locate(table, grid)), table.sheet, grid, CONTEXT).rows;
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not in the round');
  return value;
}
