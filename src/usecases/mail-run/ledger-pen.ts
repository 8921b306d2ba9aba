/** The ledger in memory while a run is at work: changes are noted on rows and written as one block. */
import type { Workbook } from '../../ports.ts';
import { type CellValue, cellAt } from '../../workbook/cell.ts';
import { encodeRow, inRun, lastColumn, neighbours, rowFormats } from '../../workbook/table.ts';
import { ledger } from '../../workbook/tables/records.ts';
import type { ReadTable } from '../read-table.ts';
import type { LedgerRow, NewLedgerRow } from './ledger-row.ts';

export type LedgerTable = ReadTable<typeof ledger.columns>;

/** What a run changes in a row that stands. */
const CHANGED = ['items', 'subject', 'mode', 'state', 'at', 'note'] as const;
export type LedgerChange = Partial<Pick<LedgerRow, (typeof CHANGED)[number]>>;

export interface LedgerPen {
  /** All rows as they will stand, in the order of the sheet. */
  rows(): readonly LedgerRow[];
  row(at: number): LedgerRow | undefined;
  change(at: number, change: LedgerChange): void;
  /** Puts rows below the last. */
  add(rows: readonly NewLedgerRow[]): void;
  /**
   * Writes the block from the first noted row to the last: 1 write; 1 read and at most 1 insert more when rows were added.
   * Rows between are written as they stand, which nobody else changes while the caller has the locks.
   * @returns whether there was anything to write
   */
  commit(): boolean;
}

/** A pen over the ledger as read; the caller holds the mail lock, and the document lock when it adds rows. */
export function ledgerPen(workbook: Workbook, table: LedgerTable): LedgerPen {
  const rows = new Map<number, LedgerRow>(table.rows.map((row) => [row.$row, row]));
  const noted = new Set<number>();
  let below = Math.max(table.grid.length, table.located.headerRow) + 1;
  let added = false;
  return {
    rows: () => [...rows.values()],
    row: (at) => rows.get(at),
    change: (at, change) => {
      const row = rows.get(at);
      if (row === undefined) return;
      rows.set(at, { ...row, ...change });
      noted.add(at);
    },
    add: (fresh) => {
      for (const row of fresh) {
        rows.set(below, { ...row, $row: below });
        noted.add(below);
        below += 1;
        added = true;
      }
    },
    commit: () => {
      if (noted.size === 0) return false;
      const block = { from: Math.min(...noted), to: Math.max(...noted) };
      if (added) writeWhole(workbook, table, rows, block);
      else writeChanges(workbook, table, rows, block);
      noted.clear();
      added = false;
      return true;
    },
  };
}

interface Block {
  readonly from: number;
  readonly to: number;
}

type Rows = ReadonlyMap<number, LedgerRow>;

const numbersOf = ({ from, to }: Block): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Whole rows: those that stood keep, in columns that no run changes, the very cells that were read. */
function writeWhole(workbook: Workbook, table: LedgerTable, rows: Rows, block: Block): void {
  const { sheet, located, grid } = table;
  workbook.ensureRows(sheet, block.to);
  const values = numbersOf(block).map((at) => {
    const row = rows.get(at);
    const stood = at <= grid.length;
    if (row === undefined || stood) return keptCells(table, at, row);
    return encodeRow(ledger, located, row);
  });
  const place = { sheet, row: block.from, column: 1 };
  guardText(workbook, place, values, rowFormats(ledger, located));
  workbook.write(place, values);
}

function keptCells(table: LedgerTable, at: number, row: LedgerRow | undefined): readonly CellValue[] {
  const { located, grid } = table;
  const cells = Array.from({ length: lastColumn(located) }, (_, index) => cellAt(grid, at, index + 1));
  if (row === undefined) return cells;
  for (const key of CHANGED) {
    const column = located.columnOf[key];
    if (column !== undefined) cells[column - 1] = encodeCell(key, row);
  }
  return cells;
}

function writeChanges(workbook: Workbook, table: LedgerTable, rows: Rows, block: Block): void {
  const { sheet, located, grid } = table;
  const formats = rowFormats(ledger, located);
  for (const run of neighbours(located, CHANGED)) {
    const { column, keys } = run;
    const values = numbersOf(block).map((at) => {
      const row = rows.get(at);
      return keys.map((key, index) =>
        row === undefined ? cellAt(grid, at, column + index) : encodeCell(key, row),
      );
    });
    const place = { sheet, row: block.from, column };
    guardText(workbook, place, values, inRun(formats, run));
    workbook.write(place, values);
  }
}

function encodeCell(key: (typeof CHANGED)[number], row: LedgerRow): CellValue {
  return key === 'at' ? ledger.columns.at.encode(row.at) : row[key];
}

/** What a cell that lost its text format would take for a formula or a number. */
const TAKEN_FOR_MORE = /^\s*(?:['=+]|-?[\d.,]+\s*$)/;

/** Set-up gave the columns their formats; where a text could do harm without, they are given again. */
function guardText(
  workbook: Workbook,
  place: Parameters<Workbook['write']>[0],
  values: readonly (readonly CellValue[])[],
  formats: readonly string[],
): void {
  const harmful = values.some((row) =>
    row.some((cell) => typeof cell === 'string' && TAKEN_FOR_MORE.test(cell)),
  );
  if (!harmful) return;
  workbook.format(
    place,
    values.map(() => formats),
  );
}
