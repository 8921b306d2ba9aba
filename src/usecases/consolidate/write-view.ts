/** Writes the view whole, when anything in it would read otherwise. */
import { dayFromInstant } from '../../domain/day.ts';
import type { Workbook } from '../../ports.ts';
import { vi } from '../../text/vi.ts';
import { type CellValue, cellAt, type Grid, sameCell } from '../../workbook/cell.ts';
import { declaredPlace } from '../../workbook/refs.ts';
import { encodeRow, entries, rowFormats } from '../../workbook/table.ts';
import { view } from '../../workbook/tables/view.ts';
import type { Snapshot } from './snapshot.ts';
import type { ViewRow } from './view.ts';

/** The row that says when the view was built; it alone may differ without a rewrite. */
const STAMP_ROW = 2;
const HINT_ROW = 3;

/** The sheet's cells from A1 on, padded with blanks over whatever stood there before. */
export interface ViewBlock {
  readonly values: Grid;
  /** Whether anything but the time would change. */
  readonly differs: boolean;
  /** Whether all that would change stands blank now, as it does where cells were merged. */
  readonly mayBeMerged: boolean;
}

/** Lays the view out as cells and compares it with what stands there. */
export function layOutView(snapshot: Snapshot, rows: readonly ViewRow[]): ViewBlock {
  const columns = entries(view).map(([, column]): string => column.header);
  const line = (first: string): readonly CellValue[] => columns.map((_, index) => (index === 0 ? first : ''));
  const place = declaredPlace(view);
  const values: (readonly CellValue[])[] = [
    line(vi.viewTitle(snapshot.settings.ward ?? '')),
    line(stampOf(snapshot.now)),
    line(vi.viewHint),
    columns,
    ...rows.map((row) => encodeRow(view, place, row)),
  ];
  while (values.length < snapshot.view.length) values.push(line(''));
  const changed = changedCells(snapshot.view, values);
  const mayBeMerged = changed.every(
    ([row, column]) => row <= snapshot.view.length && cellAt(snapshot.view, row, column) === '',
  );
  return { values, differs: changed.length > 0, mayBeMerged };
}

function stampOf(now: number): string {
  const day = dayFromInstant(now);
  const minutes = minutesOfDay(now);
  return vi.consolidatedAt(day, Math.floor(minutes / 60), minutes % 60);
}

/** Minutes since midnight in Vietnam. */
function minutesOfDay(now: number): number {
  const VIETNAM_HOURS = 7;
  return Math.floor(now / 60_000 + VIETNAM_HOURS * 60) % (24 * 60);
}

/** Row and column of every cell that would read otherwise, the time apart. */
function changedCells(before: Grid, after: Grid): readonly (readonly [number, number])[] {
  return after.flatMap((cells, index) =>
    cells.flatMap((cell, at): readonly (readonly [number, number])[] => {
      const [row, column] = [index + 1, at + 1];
      return row === STAMP_ROW || sameCell(cell, cellAt(before, row, column)) ? [] : [[row, column]];
    }),
  );
}

/**
 * Replaces the view: 2 writes, 3 when the sheet is too short; where cells may be merged 1 read, and a write for each.
 * @param have how many rows the sheet has
 */
export function writeView(workbook: Workbook, sheet: string, block: ViewBlock, have: number): void {
  const formats = rowFormats(view, declaredPlace(view));
  const place = { sheet, row: 1, column: 1 };
  const rows = block.values.length;
  if (block.mayBeMerged) workbook.splitMerges(sheet, workbook.mergesIn(place, rows, formats.length));
  workbook.ensureRows(sheet, rows, have);
  workbook.format(
    place,
    block.values.map((_, index) => (index + 1 <= HINT_ROW ? formats.map(() => '@') : formats)),
  );
  workbook.write(place, block.values);
}
