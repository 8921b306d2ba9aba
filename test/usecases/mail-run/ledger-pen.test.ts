import { describe, expect, it } from 'vitest';
import { dayFromInstant } from '../../../src/domain/day.ts';
import { ledgerPen } from '../../../src/usecases/mail-run/ledger-pen.ts';
import type { NewLedgerRow } from '../../../src/usecases/mail-run/ledger-row.ts';
import { readTable, wasRead } from '../../../src/usecases/read-table.ts';
import type { CellValue } from '../../../src/workbook/cell.ts';
import { blankRow } from '../../../src/workbook/table.ts';
import { ledger } from '../../../src/workbook/tables/records.ts';
import { addTable, type MemoryWorkbook, memoryWorkbook } from '../../support/memory.ts';

const SHEET = ledger.sheet;
const NOW = Date.parse('2022-07-04T08:00:00+07:00');

const row = (recipient: string, change: Partial<NewLedgerRow> = {}): NewLedgerRow => ({
  ...blankRow(ledger),
  day: dayFromInstant(NOW),
  kind: 'Nhắc đơn vị',
  recipient,
  state: 'chờ',
  ...change,
});

function bookWith(recipients: readonly string[]): MemoryWorkbook {
  const workbook = memoryWorkbook();
  addTable(
    workbook,
    ledger,
    recipients.map((recipient) => ({ ...row(recipient), $row: 0 })),
  );
  workbook.writes.count = 0;
  return workbook;
}

function penOver(workbook: MemoryWorkbook) {
  const table = readTable(workbook, [SHEET], ledger, { roundYear: 2022 });
  if (!wasRead(table)) throw new Error(table.problem.reason);
  return ledgerPen(workbook, table);
}

const column = (workbook: MemoryWorkbook, header: string): readonly CellValue[] => {
  const [headers = [], ...rows] = workbook.read(SHEET);
  return rows.map((cells) => cells[headers.indexOf(header)] ?? '');
};

describe('the ledger’s pen', () => {
  it('writes nothing when nothing was noted', () => {
    const workbook = bookWith(['a']);
    expect(penOver(workbook).commit()).toBe(false);
    expect(workbook.writes.count).toBe(0);
  });

  it('tells of two rows, wherever they stand, in one write', () => {
    const workbook = bookWith(['a', 'b', 'c', 'd']);
    const pen = penOver(workbook);
    pen.change(2, { state: 'đã gửi', at: NOW });
    pen.change(4, { state: 'đang gửi', subject: 'c: 1 ý kiến' });
    expect(pen.commit()).toBe(true);
    expect(workbook.writes.count).toBe(1);
    expect(column(workbook, 'Tình trạng')).toEqual(['đã gửi', 'chờ', 'đang gửi', 'chờ']);
    expect(column(workbook, 'Tiêu đề')).toEqual(['', '', 'c: 1 ý kiến', '']);
    expect(pen.commit()).toBe(false);
  });

  it('puts rows below the last, together with changes above, in one write', () => {
    const workbook = bookWith(['a', 'b']);
    workbook.write({ sheet: SHEET, row: 2, column: 12 }, [['cột thêm của người dùng']]);
    workbook.writes.count = 0;
    const pen = penOver(workbook);
    pen.change(2, { state: 'bỏ: đã qua ngày' });
    pen.add([row('c'), row('d')]);
    pen.change(4, { state: 'đang gửi' });
    pen.commit();
    expect(workbook.writes.count).toBe(1);
    expect(column(workbook, 'Nơi nhận')).toEqual(['a', 'b', 'c', 'd']);
    expect(column(workbook, 'Tình trạng')).toEqual(['bỏ: đã qua ngày', 'chờ', 'đang gửi', 'chờ']);
    expect(workbook.read(SHEET)[1]?.[11]).toBe('cột thêm của người dùng');
  });

  it('leaves a gap that somebody made in the sheet as it is', () => {
    const workbook = bookWith(['a', 'b', 'c']);
    workbook.write({ sheet: SHEET, row: 3, column: 1 }, [ledgerBlank()]);
    workbook.writes.count = 0;
    const pen = penOver(workbook);
    pen.change(2, { state: 'đã gửi' });
    pen.change(4, { state: 'đang gửi' });
    pen.commit();
    expect(column(workbook, 'Tình trạng')).toEqual(['đã gửi', '', 'đang gửi']);
  });

  it('gives the cells their text format again where a text could be taken for a formula', () => {
    const workbook = bookWith([]);
    const formats: (readonly (readonly string[])[])[] = [];
    const format: MemoryWorkbook['format'] = (_, given) => void formats.push(given);
    const pen = penOver({ ...workbook, format });
    pen.add([row('Công an phường')]);
    pen.commit();
    expect(formats).toEqual([]);
    pen.add([row('=1+1')]);
    pen.commit();
    expect(formats).toHaveLength(1);
    expect(formats[0]?.[0]?.[2]).toBe('@');
  });
});

const ledgerBlank = (): readonly CellValue[] => Object.keys(ledger.columns).map(() => '');
