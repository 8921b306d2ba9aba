import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { mustRun, readyHost, spreadsheet, tableOf, typeRows, valuesOf } from '../support/host.ts';

interface Result {
  readonly problems: readonly { sheet: string; cell: string; header: string; reason: string }[];
}

const consolidate = (host: Host): Result => mustRun<Result>(host, 'consolidate');
const sheetOf = (host: Host, name: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = spreadsheet(host).getSheetByName(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
};
const day = (text: string): Date => new Date(`${text}T00:00:00+07:00`);

describe('the day that formulas take for today', () => {
  let host: Host;
  const left = (): unknown => tableOf(host, 'Theo dõi', 'Mã')[0]?.['Còn lại'];
  const rowOf = (label: string): number => valuesOf(host, 'Cài đặt').findIndex(([key]) => key === label) + 1;
  const setReviewDay = (value: unknown): void =>
    void sheetOf(host, 'Cài đặt').getRange(rowOf('Ngày xét'), 2).setValue(value);
  beforeEach(async () => {
    host = await readyHost('2022-07-01T08:00:00');
    typeRows(host, 'TDP 01', [['một']]);
    consolidate(host);
    const headers = valuesOf(host, 'Theo dõi')[2] ?? [];
    const register = sheetOf(host, 'Theo dõi');
    register.getRange(4, headers.indexOf('Đơn vị chủ trì') + 1).setValue('Công an phường');
    register.getRange(4, headers.indexOf('Hạn trả lời') + 1).setValue(day('2022-07-06'));
  });

  it('is the real one while the cell is blank, and the one that stands there otherwise', () => {
    expect(left()).toBe('còn 5 ngày');
    setReviewDay(day('2022-07-04'));
    expect(left()).toBe('còn 2 ngày');
    setReviewDay('');
    expect(left()).toBe('còn 5 ngày');
  });

  it('is found wherever sorting or a row put in has taken it', () => {
    setReviewDay(day('2022-07-04'));
    const sheet = sheetOf(host, 'Cài đặt');
    sheet.getRange(2, 1, sheet.getLastRow() - 1, 3).sort({ column: 1, ascending: false });
    sheet.insertRowsBefore(2, 3);
    expect(rowOf('Ngày xét')).not.toBe(2);
    expect(left()).toBe('còn 2 ngày');
    sheet.moveColumns(sheet.getRange('C:C'), 1);
    expect(left()).toBe('còn 2 ngày');
  });

  it('words in it are named, and the real day holds', () => {
    setReviewDay('hôm kia');
    expect(left()).toBe('còn 5 ngày');
    expect(consolidate(host).problems).toMatchObject([
      { sheet: 'Cài đặt', cell: `B${rowOf('Ngày xét')}`, reason: expect.stringContaining('hôm kia') },
    ]);
  });

  it('a day of the conference that cannot be read is named with its cell', () => {
    const row = rowOf('Ngày hội nghị');
    sheetOf(host, 'Cài đặt').getRange(row, 2).setValue('đầu tháng Bảy');
    expect(consolidate(host).problems).toMatchObject([
      { sheet: 'Cài đặt', cell: `B${row}`, reason: expect.stringContaining('đầu tháng Bảy') },
    ]);
  });
});
