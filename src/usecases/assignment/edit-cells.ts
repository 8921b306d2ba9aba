/** Writes single cells of a table that was just read: those that a command is about, and no others. */
import type { Workbook } from '../../ports.ts';
import { type CellValue, cellAt } from '../../workbook/cell.ts';
import type { Columns, Table } from '../../workbook/table.ts';
import { needsTextFormat } from '../../workbook/text-guard.ts';
import type { ReadTable } from '../read-table.ts';

/** A new value for a cell, by row number and column. */
export interface CellEdit<C extends Columns> {
  readonly row: number;
  readonly key: keyof C & string;
  readonly value: CellValue;
}

/** Rows that follow each other, in one column. */
interface Run {
  readonly first: number;
  readonly values: CellValue[];
}

/** From so many runs in one column on, runs that only blank cells part are written as one. */
const MANY_RUNS = 8;

/**
 * Writes the cells: one write for each run of neighbouring rows in a column. Where that would be many, the blank cells
 * between two runs are written as blanks along with them, so that the number of calls does not grow with the petitions;
 * a cell that holds anything is never written over.
 * @param read the table as it was read just before
 */
export function editCells<C extends Columns>(
  workbook: Workbook,
  table: Table<C>,
  read: ReadTable<C>,
  edits: readonly CellEdit<C>[],
): void {
  const keys = [...new Set(edits.map(({ key }) => key))];
  for (const key of keys) {
    const column = read.located.columnOf[key];
    if (column === undefined) continue;
    const ofColumn = edits.filter((edit) => edit.key === key).sort((a, b) => a.row - b.row);
    const format = table.columns[key]?.format;
    for (const { first, values } of runsOf(ofColumn, (row) => cellAt(read.grid, row, column) === '')) {
      const place = { sheet: read.sheet, row: first, column };
      const block = values.map((value) => [value]);
      if (format !== undefined && needsTextFormat(block)) {
        workbook.format(
          place,
          block.map(() => [format]),
        );
      }
      workbook.write(place, block);
    }
  }
}

type Edits = readonly { readonly row: number; readonly value: CellValue }[];

function runsOf(edits: Edits, isBlank: (row: number) => boolean): readonly Run[] {
  const exact = joined(edits, () => false);
  return exact.length <= MANY_RUNS ? exact : joined(edits, isBlank);
}

/** Joins neighbours, and those between which every cell may be bridged. */
function joined(edits: Edits, mayBridge: (row: number) => boolean): readonly Run[] {
  const runs: Run[] = [];
  for (const { row, value } of edits) {
    const last = runs[runs.length - 1];
    const gap = last === undefined ? [] : rowsBetween(last.first + last.values.length, row);
    if (last !== undefined && gap.every(mayBridge)) last.values.push(...gap.map(() => ''), value);
    else runs.push({ first: row, values: [value] });
  }
  return runs;
}

/** Row numbers from `from` up to the one before `to`. */
function rowsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
