import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { FIRST_ROW, mustRun, readyHost, spreadsheet, tableOf, typeRows, valuesOf } from '../support/host.ts';

interface Result {
  readonly petitions: number;
  readonly added: number;
  readonly withdrawn: number;
  readonly written: boolean;
  readonly line: string;
  readonly notSent: readonly string[];
  readonly problems: readonly { sheet: string; cell: string; header: string; reason: string }[];
}

const NOT_LOST = 'không bỏ sót ý kiến nào';
const ENVIRONMENT = 'Vệ sinh môi trường';
const TRAFFIC = 'Giao thông, hạ tầng, thoát nước, chiếu sáng';

const consolidate = (host: Host): Result => mustRun<Result>(host, 'consolidate');
const register = (host: Host) => tableOf(host, 'Theo dõi', 'Mã');
const view = (host: Host) => tableOf(host, 'Tổng hợp', 'STT');
const column = (rows: readonly Readonly<Record<string, unknown>>[], name: string) =>
  rows.map((row) => row[name]);
const tab = (host: Host, sheet: string) =>
  tableOf(host, sheet, 'Mã').filter((row) => row['Nội dung ý kiến, kiến nghị'] !== '');
const sheetOf = (host: Host, name: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = spreadsheet(host).getSheetByName(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
};

describe('consolidation on the built bundle', () => {
  let host: Host;
  beforeEach(async () => {
    host = await readyHost('2022-07-01T08:00:00');
    typeRows(host, 'TDP 01', [
      ['Rác  tồn   đọng ở ngõ 12', 'ngõ 12', '', '28/6/2022', '', ENVIRONMENT, ''],
      [
        'Đèn đường ngõ 3 hỏng',
        '012',
        'Người dân mẫu 01',
        'ngày 27 tháng 6',
        '',
        'giao thông, hạ tầng, thoát nước, chiếu sáng',
        '',
      ],
      ['Việc như đã nói hôm trước', '', '', '', '', '', ''],
    ]);
    typeRows(host, 'TDP 02', [
      ['Nước ngập ngõ 5'.normalize('NFD'), '', '', '', '', ENVIRONMENT.toUpperCase(), ''],
    ]);
  });

  it('puts every petition in one row of the register and one row of the view, under its field', () => {
    const result = consolidate(host);
    expect(result).toMatchObject({ petitions: 4, added: 4, problems: [] });
    expect(column(register(host), 'Mã')).toEqual(['T01-001', 'T01-002', 'T01-003', 'T02-001']);
    expect(column(register(host), 'Nội dung')).toEqual([
      'Rác tồn đọng ở ngõ 12',
      'Đèn đường ngõ 3 hỏng',
      'Việc như đã nói hôm trước',
      'Nước ngập ngõ 5',
    ]);
    expect(column(register(host), 'Địa điểm')).toEqual(['ngõ 12', '012', '', '']);
    expect(column(view(host), 'Nội dung')).toEqual([
      `I. ${ENVIRONMENT}: 2 nội dung, 2 lượt`,
      'Rác tồn đọng ở ngõ 12',
      'Nước ngập ngõ 5',
      `II. ${TRAFFIC}: 1 nội dung, 1 lượt`,
      'Đèn đường ngõ 3 hỏng',
      'III. Chưa phân loại: 1 nội dung, 1 lượt',
      'Việc như đã nói hôm trước',
      `18 tổ dân phố và 4 kênh khác: 4 lượt, 4 nội dung, gộp còn 4; ${NOT_LOST}`,
    ]);
    const days = spreadsheet(host).getSheetByName('Theo dõi')?.getRange('E4:E7').getDisplayValues().flat();
    expect(days).toEqual(['28/06/2022', '27/06/2022', '', '']);
  });

  it('tells each group what became of its rows, live', () => {
    consolidate(host);
    expect(column(tab(host, 'TDP 01'), 'Kiểm tra')).toEqual(['Đủ', 'Đủ', 'Đủ']);
    expect(column(tab(host, 'TDP 01'), 'Tình trạng')).toEqual(Array(3).fill('Chưa phân công'));
    const headers = valuesOf(host, 'Theo dõi')[2] ?? [];
    const set = (header: string, value: unknown) =>
      sheetOf(host, 'Theo dõi')
        .getRange(4, headers.indexOf(header) + 1)
        .setValue(value);
    set('Đơn vị chủ trì', 'Công an phường');
    set('Hạn trả lời', new Date('2022-07-06T00:00:00+07:00'));
    expect(column(tab(host, 'TDP 01'), 'Tình trạng')[0]).toBe('Công an phường, hạn 06/07');
    set('Nội dung trả lời', 'Đã thu gom.');
    expect(column(tab(host, 'TDP 01'), 'Nội dung trả lời')[0]).toBe('');
    set('Ý kiến lãnh đạo', 'Duyệt');
    expect(column(tab(host, 'TDP 01'), 'Nội dung trả lời')[0]).toBe('Đã thu gom.');
  });

  it('with nothing new makes no write and no flush', () => {
    consolidate(host);
    const before = JSON.stringify(valuesOf(host, 'Tổng hợp'));
    host.clock.set('2022-07-01T09:30:00');
    const again = consolidate(host);
    expect(again.written).toBe(false);
    expect(host.calls).toMatchObject({ write: 0, flush: 0 });
    expect(JSON.stringify(valuesOf(host, 'Tổng hợp'))).toBe(before);
  });

  it('keeps within the bounds of service calls, whatever the number of petitions', () => {
    consolidate(host);
    const [sources, coded] = [22, 2];
    expect(host.calls.read).toBeLessThanOrEqual(sources + 10 + coded);
    expect(host.calls.write).toBeLessThanOrEqual(10 + coded);
    const few = { ...host.calls };
    typeRows(
      host,
      'TDP 01',
      Array.from({ length: 150 }, (_, n) => [`Việc thứ ${n}`]),
      { from: FIRST_ROW + 3 },
    );
    typeRows(
      host,
      'TDP 02',
      Array.from({ length: 150 }, (_, n) => [`Việc khác thứ ${n}`]),
      { from: FIRST_ROW + 1 },
    );
    consolidate(host);
    expect(host.calls.read).toBeLessThanOrEqual(few.read);
    expect(host.calls.write).toBeLessThanOrEqual(few.write);
    typeRows(
      host,
      'TDP 01',
      Array.from({ length: 500 }, (_, n) => [`Việc nữa thứ ${n}`]),
      { from: FIRST_ROW + 153 },
    );
    consolidate(host);
    expect(host.calls.read).toBeLessThanOrEqual(sources + 10 + 1);
    expect(host.calls.write).toBeLessThanOrEqual(10 + 1);
  });

  it('keeps what people typed in the register, through sorting, filtering and new petitions', () => {
    consolidate(host);
    const sheet = sheetOf(host, 'Theo dõi');
    const headers = valuesOf(host, 'Theo dõi')[2] ?? [];
    const reply = headers.indexOf('Nội dung trả lời') + 1;
    sheet.getRange(5, reply).setValue('=1+1 là chữ');
    sheet.getRange(4, 1, 4, headers.length).sort({ column: 2, ascending: false });
    typeRows(host, 'TDP 03', [['Ý kiến mới của tổ 3', '', '', '', '', TRAFFIC, '']]);
    consolidate(host);
    const replies = register(host).map((row) => [row['Mã'], row['Nội dung trả lời']]);
    expect(Object.fromEntries(replies)).toMatchObject({ 'T01-002': '=1+1 là chữ', 'T03-001': '' });
    expect([...column(register(host), 'Mã')].sort()).toEqual([
      'T01-001',
      'T01-002',
      'T01-003',
      'T02-001',
      'T03-001',
    ]);
    expect(view(host).some((row) => row['Nội dung'] === 'Ý kiến mới của tổ 3')).toBe(true);
  });

  it('follows rows that are inserted, sorted, copied with their code, or cut', () => {
    consolidate(host);
    const sheet = sheetOf(host, 'TDP 01');
    sheet.insertRowsBefore(FIRST_ROW, 1);
    sheet.getRange(FIRST_ROW, 1).setValue('Dòng chèn lên đầu');
    const codeColumn = (valuesOf(host, 'TDP 01')[5] ?? []).indexOf('Mã') + 1;
    sheet.getRange(FIRST_ROW + 4, 1).setValue('Dòng chép kèm mã');
    sheet.getRange(FIRST_ROW + 4, codeColumn).setValue('T01-001');
    sheet.getRange(FIRST_ROW + 2, codeColumn).clearContent();
    const result = consolidate(host);
    expect(result.problems.map(({ sheet: where, cell }) => [where, cell])).toEqual([
      ['TDP 01', `H${FIRST_ROW + 2}`],
      ['TDP 01', `H${FIRST_ROW + 4}`],
    ]);
    expect(tab(host, 'TDP 01').map((row) => [row['Mã'], row['Nội dung ý kiến, kiến nghị']])).toEqual([
      ['T01-004', 'Dòng chèn lên đầu'],
      ['T01-001', 'Rác  tồn   đọng ở ngõ 12'],
      ['T01-002', 'Đèn đường ngõ 3 hỏng'],
      ['T01-003', 'Việc như đã nói hôm trước'],
      ['T01-005', 'Dòng chép kèm mã'],
    ]);
    expect(consolidate(host).written).toBe(false);
  });

  it('finds a header by an alias, and columns wherever they were moved', () => {
    consolidate(host);
    const sheet = sheetOf(host, 'TDP 01');
    sheet.getRange(6, 1).setValue('NỘI DUNG KIẾN NGHỊ'.normalize('NFD'));
    sheet.moveColumns(sheet.getRange('A:A'), 4);
    typeRows(host, 'TDP 01', [['cuối ngõ', '', 'Việc mới sau khi chuyển cột']], { from: FIRST_ROW + 3 });
    const result = consolidate(host);
    expect(result).toMatchObject({ petitions: 5, added: 1, withdrawn: 0, problems: [] });
    expect(register(host).at(-1)).toMatchObject({
      Mã: 'T01-004',
      'Nội dung': 'Việc mới sau khi chuyển cột',
      'Địa điểm': 'cuối ngõ',
    });
    expect(tableOf(host, 'TDP 01', 'Mã').find((row) => row['Mã'] === 'T01-004')?.['Kiểm tra']).toBe('Đủ');
  });

  it('marks what a group withdrew, keeps it, and takes it back', () => {
    consolidate(host);
    const sheet = sheetOf(host, 'TDP 01');
    sheet.deleteRow(FIRST_ROW);
    expect(consolidate(host)).toMatchObject({ petitions: 3, withdrawn: 1 });
    expect(register(host).find((row) => row['Mã'] === 'T01-001')?.['Ở tổ']).toBe('Tổ đã rút');
    expect(view(host).some((row) => row['Mã'] === 'T01-001')).toBe(false);
    typeRows(host, 'TDP 01', [['Rác tồn đọng ở ngõ 12']], { from: FIRST_ROW + 5 });
    expect(consolidate(host)).toMatchObject({ petitions: 4, added: 0 });
    expect(register(host).find((row) => row['Mã'] === 'T01-001')?.['Ở tổ']).toBe('Còn');
  });

  it('shows merged petitions in their main row, and takes them apart again', () => {
    consolidate(host);
    const headers = valuesOf(host, 'Theo dõi')[2] ?? [];
    const cell = sheetOf(host, 'Theo dõi').getRange(7, headers.indexOf('Gộp vào') + 1);
    cell.setValue('t01-001 ');
    const merged = consolidate(host);
    expect(merged.line).toContain('4 lượt, 4 nội dung, gộp còn 3');
    expect(view(host).find((row) => row['Mã'] === 'T01-001')).toMatchObject({
      'Nơi nêu': 'Tổ dân phố số 1; Tổ dân phố số 2 (T02-001)',
      'Số lượt': 2,
    });
    cell.setValue('T09-999');
    expect(consolidate(host).problems).toMatchObject([{ sheet: 'Theo dõi', cell: 'N7', header: 'Gộp vào' }]);
    cell.clearContent();
    expect(consolidate(host).line).toContain('gộp còn 4');
  });

  it('records who has sent, and when', () => {
    host.clock.set('2022-06-30T16:30:00');
    host.edit('TDP 01', 'B3', [['Đã xong']], { user: 'tdp01@example.vn' });
    expect(host.calls).toMatchObject({ write: 1 });
    host.edit('TDP 03', 'B3', [['Không có ý kiến']], { user: 'tdp03@example.vn' });
    host.clock.set('2022-07-01T08:00:00');
    const { notSent } = consolidate(host);
    expect(notSent).toHaveLength(20);
    const sources = tableOf(host, 'Nguồn ý kiến', 'Mã');
    expect(sources[0]).toMatchObject({ 'Tình trạng gửi': 'Đã xong', 'Số ý kiến': 3 });
    expect(Number(sources[0]?.['Thời điểm'])).toBe(Date.parse('2022-06-30T16:30:00+07:00'));
    expect(sources[2]).toMatchObject({ 'Tình trạng gửi': 'Không có ý kiến', 'Số ý kiến': 0 });
    expect(consolidate(host).written).toBe(false);
  });

  it('costs nothing when any other cell is edited', () => {
    host.edit('TDP 01', 'B7', [['một chỗ khác']]);
    expect(host.calls).toMatchObject({ read: 0, write: 0, flush: 0, lock: 0 });
  });
});
