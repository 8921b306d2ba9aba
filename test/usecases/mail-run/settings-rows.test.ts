import { describe, expect, it } from 'vitest';
import { mailStanding, putSettings } from '../../../src/usecases/mail-run/settings-rows.ts';
import { readTable, wasRead } from '../../../src/usecases/read-table.ts';
import { blankRow } from '../../../src/workbook/table.ts';
import { settings } from '../../../src/workbook/tables/settings.ts';
import { addTable, type MemoryWorkbook, memoryWorkbook } from '../../support/memory.ts';

function bookWith(rows: readonly (readonly [string, string])[]): MemoryWorkbook {
  const workbook = memoryWorkbook();
  addTable(
    workbook,
    settings,
    rows.map(([key, value]) => ({ ...blankRow(settings), key, value })),
  );
  workbook.writes.count = 0;
  return workbook;
}

function tableIn(workbook: MemoryWorkbook) {
  const table = readTable(workbook, [settings.sheet], settings, { roundYear: 2022 });
  if (!wasRead(table)) throw new Error(table.problem.reason);
  return table;
}

const standingOf = (workbook: MemoryWorkbook) => mailStanding(workbook, tableIn(workbook));
const valuesIn = (workbook: MemoryWorkbook): Readonly<Record<string, unknown>> =>
  Object.fromEntries(workbook.read(settings.sheet).map(([key, value]) => [key, value]));

describe('where a workbook stands with mails', () => {
  it.each([
    { id: '', mode: 'Gửi thật', workbook: 'new', sends: 'Chạy thử' },
    { id: 'memory', mode: 'Gửi thật', workbook: 'own', sends: 'Gửi thật' },
    { id: 'memory', mode: 'gui that', workbook: 'own', sends: 'Gửi thật' },
    { id: 'memory', mode: 'lạ', workbook: 'own', sends: 'Chạy thử' },
    { id: 'sổ khác', mode: 'Gửi thật', workbook: 'copy', sends: 'Chạy thử' },
  ])('$workbook, “$mode”: $sends', ({ id, mode, workbook, sends }) => {
    const book = bookWith([
      ['Mã sổ được gửi thư', id],
      ['Chế độ gửi thư', mode],
    ]);
    expect(standingOf(book)).toMatchObject({ workbook, mode: sends, automatic: true });
  });
});

describe('rows that the program keeps', () => {
  it('that stand together take one write; missing ones are added below in another', () => {
    const book = bookWith([
      ['Tên đợt', 'Đợt mẫu'],
      ['Lần chạy cuối', ''],
      ['Tài khoản chạy', ''],
    ]);
    putSettings(book, tableIn(book), { lastRun: 'thứ Hai', runner: 'a@example.vn' });
    expect(book.writes.count).toBe(1);
    putSettings(book, tableIn(book), { automatic: 'bật', workbookId: 'mã' });
    expect(book.writes.count).toBe(2);
    expect(valuesIn(book)).toMatchObject({
      'Tên đợt': 'Đợt mẫu',
      'Lần chạy cuối': 'thứ Hai',
      'Tài khoản chạy': 'a@example.vn',
      'Nhắc việc tự động': 'bật',
      'Mã sổ được gửi thư': 'mã',
    });
  });

  it('never touch what stands between them', () => {
    const book = bookWith([
      ['Lần chạy cuối', ''],
      ['Phường', 'phường mẫu'],
      ['Tài khoản chạy', ''],
    ]);
    const touched: number[] = [];
    const write: MemoryWorkbook['write'] = (place, values) => {
      touched.push(...values.map((_, index) => place.row + index));
      book.write(place, values);
    };
    putSettings({ ...book, write }, tableIn(book), { runner: 'a@example.vn', lastRun: 'thứ Hai' });
    expect(touched).toEqual([2, 4]);
    expect(valuesIn(book)).toMatchObject({ 'Lần chạy cuối': 'thứ Hai', 'Tài khoản chạy': 'a@example.vn' });
  });
});
