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
  return { values, differs: differs(snapshot.view, values) };
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

function differs(before: Grid, after: Grid): boolean {
  return after.some(
    (row, index) =>
      index + 1 !== STAMP_ROW &&
      row.some((cell, column) => !sameCell(cell, cellAt(before, index + 1, column + 1))),
  );
}

/** Replaces the view: 1 read, and 2 writes (3 when the sheet is too short). */
export function writeView(workbook: Workbook, sheet: string, block: ViewBlock): void {
  const formats = rowFormats(view, declaredPlace(view));
  const place = { sheet, row: 1, column: 1 };
  workbook.ensureRows(sheet, block.values.length);
  workbook.format(
    place,
    block.values.map((_, index) => (index + 1 <= HINT_ROW ? formats.map(() => '@') : formats)),
  );
  workbook.write(place, block.values);
}
