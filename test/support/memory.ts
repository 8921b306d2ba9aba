/** Surroundings in memory: grids instead of sheets, for laws that are tried on thousands of workbooks. */
import type { Builder, Env, Place, Workbook } from '../../src/ports.ts';
import type { CellValue } from '../../src/workbook/cell.ts';
import { declaredPlace } from '../../src/workbook/refs.ts';
import { type Columns, encodeRow, entries, type Row, type Table } from '../../src/workbook/table.ts';

type Cells = CellValue[][];

/** A workbook of plain grids; `writes` counts the calls that change cells. */
export interface MemoryWorkbook extends Workbook {
  readonly sheets: Map<string, Cells>;
  readonly writes: { count: number };
}

export function memoryWorkbook(): MemoryWorkbook {
  const sheets = new Map<string, Cells>();
  const writes = { count: 0 };
  const cellsOf = (name: string): Cells => {
    const cells = sheets.get(name);
    if (cells === undefined) throw new Error(`no sheet ${name}`);
    return cells;
  };
  const put = ({ sheet, row, column }: Place, values: readonly (readonly CellValue[])[]): void => {
    const cells = cellsOf(sheet);
    values.forEach((line, r) => {
      line.forEach((value, c) => {
        while (cells.length < row + r) cells.push([]);
        const target = cells[row + r - 1] ?? [];
        while (target.length < column + c) target.push('');
        target[column + c - 1] = value;
      });
    });
  };
  return {
    sheets,
    writes,
    id: () => 'memory',
    url: () => 'memory',
    sheetNames: () => [...sheets.keys()],
    read: (name) => padded(cellsOf(name)),
    readBlock: ({ sheet, row, column }, rows, columns) =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => cellsOf(sheet)[row + r - 1]?.[column + c - 1] ?? ''),
      ),
    readDown: ({ sheet, row, column }, columns = 1) =>
      cellsOf(sheet)
        .slice(row - 1)
        .map((line) => Array.from({ length: columns }, (_, index) => line[column - 1 + index] ?? '')),
    mergesIn: () => [],
    splitMerges: () => undefined,
    ensureRows: () => undefined,
    flush: () => undefined,
    format: () => {
      writes.count += 1;
    },
    write: (place, values) => {
      writes.count += 1;
      put(place, values);
    },
    append: (sheet, row) => {
      writes.count += 1;
      cellsOf(sheet).push([...row]);
    },
  };
}

/** As a sheet gives its values: every row as wide as the widest, blank rows at the end left out. */
function padded(cells: Cells): Cells {
  let last = cells.length;
  while (last > 1 && (cells[last - 1] ?? []).every((cell) => cell === '')) last -= 1;
  const width = Math.max(1, ...cells.map((row) => row.length));
  return cells.slice(0, last).map((row) => [...row, ...Array<CellValue>(width - row.length).fill('')]);
}

/** Adds a sheet that holds a table: header where set-up puts it, rows below. */
export function addTable<C extends Columns>(
  workbook: MemoryWorkbook,
  table: Table<C>,
  rows: readonly Row<C>[],
  sheet: string = table.sheet,
): void {
  const place = declaredPlace(table);
  const above = Array.from({ length: table.headerRow - 1 }, (): CellValue[] => []);
  const header = entries(table).map(([, column]): CellValue => column.header);
  workbook.sheets.set(sheet, [...above, header, ...rows.map((row) => [...encodeRow(table, place, row)])]);
}

const nobody = (): never => {
  throw new Error('not in memory');
};

/** An Env over a workbook in memory; locks are free, nobody is before the screen. */
export function memoryEnv(workbook: Workbook, now: number): Env {
  const lock = { run: <T>(_: string, act: () => T): T => act() };
  return {
    workbook,
    builder: new Proxy({} as Builder, { get: () => nobody }),
    lock,
    mailLock: lock,
    mailer: { remaining: () => 0, send: nobody },
    triggers: { ensureHourly: nobody, remove: nobody },
    clock: { now: () => now },
    identity: { email: () => '' },
    permissions: { owner: () => '', all: () => [], add: nobody },
    screen: {
      report: () => undefined,
      ask: () => undefined,
      confirm: () => false,
      activeSheet: () => '',
      activeRow: () => 1,
      reveal: () => undefined,
    },
  };
}
