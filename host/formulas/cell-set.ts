/** A set of cells of many sheets that can be asked what of it lies in an area. */
import type { Area } from '../store/model.ts';
import { type CellKey, cellKey, columnOf, rowOf } from './cell-key.ts';

interface Column {
  readonly rows: Set<number>;
  first: number;
  last: number;
}

export class CellSet {
  private readonly sheets = new Map<number, Map<number, Column>>();

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  /** @param sheet number of the sheet in the workbook */
  add(sheet: number, key: CellKey): void {
    const columns = this.sheets.get(sheet) ?? new Map<number, Column>();
    this.sheets.set(sheet, columns);
    const row = rowOf(key);
    const column = columns.get(columnOf(key)) ?? { rows: new Set(), first: row, last: row };
    columns.set(columnOf(key), column);
    column.rows.add(row);
    column.first = Math.min(column.first, row);
    column.last = Math.max(column.last, row);
  }

  has(sheet: number, key: CellKey): boolean {
    return this.sheets.get(sheet)?.get(columnOf(key))?.rows.has(rowOf(key)) ?? false;
  }

  /** Whether any cell of the area is in the set. */
  touches(sheet: number, area: Area): boolean {
    return !this.within(sheet, area).next().done;
  }

  /** The cells of the set that lie in the area. */
  *within(sheet: number, { top, left, bottom, right }: Area): Generator<CellKey> {
    for (const [number, column] of between(this.sheets.get(sheet), left, right)) {
      if (column.last < top || column.first > bottom) continue;
      if (top === bottom) {
        if (column.rows.has(top)) yield cellKey(top, number);
        continue;
      }
      for (const row of column.rows) if (row >= top && row <= bottom) yield cellKey(row, number);
    }
  }
}

function* between(
  columns: ReadonlyMap<number, Column> | undefined,
  left: number,
  right: number,
): Generator<[number, Column]> {
  if (left === right) {
    const only = columns?.get(left);
    if (only) yield [left, only];
    return;
  }
  for (const [number, column] of columns ?? []) if (number >= left && number <= right) yield [number, column];
}
