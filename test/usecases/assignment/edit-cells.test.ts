import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editCells } from '../../../src/usecases/assignment/edit-cells.ts';
import { readTable, wasRead } from '../../../src/usecases/read-table.ts';
import { cellAt } from '../../../src/workbook/cell.ts';
import { text } from '../../../src/workbook/column.ts';
import { defineTable } from '../../../src/workbook/table.ts';
import { addTable, memoryWorkbook } from '../../support/memory.ts';

const table = defineTable({
  sheet: 'Thử',
  headerRow: 1,
  columns: { code: text('Mã', { required: true }), unit: text('Đơn vị', { required: true }) },
});

/** A sheet in which some units are typed already, and the writes that fill some others. */
function filled(typed: readonly string[], edited: readonly number[]) {
  const workbook = memoryWorkbook();
  addTable(
    workbook,
    table,
    typed.map((unit, index) => ({ $row: 0, code: `T01-${index}`, unit })),
  );
  const read = readTable(workbook, workbook.sheetNames(), table, { roundYear: 2022 });
  if (!wasRead(read)) throw new Error(read.problem.reason);
  workbook.writes.count = 0;
  editCells(
    workbook,
    table,
    read,
    edited.map((index) => ({ row: index + 2, key: 'unit' as const, value: `mới ${index}` })),
  );
  const grid = workbook.read(table.sheet);
  return { writes: workbook.writes.count, after: typed.map((_, index) => cellAt(grid, index + 2, 2)) };
}

describe('writing single cells', () => {
  it('writes each cell it is about and leaves every other as it was', () => {
    const cells = fc.array(fc.record({ typed: fc.constantFrom('', 'cũ'), edit: fc.boolean() }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(cells, (rows) => {
        const typed = rows.map((row) => row.typed);
        const edited = rows.flatMap(({ edit }, index) => (edit ? [index] : []));
        const { after } = filled(typed, edited);
        expect(after).toEqual(rows.map((row, index) => (row.edit ? `mới ${index}` : row.typed)));
      }),
    );
  });

  it('makes a write for each run while there are few, and one over blanks when there would be many', () => {
    const everyOther = (count: number) => Array.from({ length: count }, (_, index) => index * 2);
    const blank = Array.from({ length: 400 }, () => '');
    expect(filled(blank, everyOther(5)).writes).toBe(5);
    expect(filled(blank, everyOther(200)).writes).toBe(1);
    const typedBetween = blank.map((_, index) => (index === 101 ? 'cũ' : ''));
    expect(filled(typedBetween, everyOther(200)).writes).toBe(2);
  });
});
