/** The strip above the header of a source tab: what the group says of its list, and when. */
import { entryMatcher, foldCase } from '../domain/text.ts';
import { SEND_STATES, type SendState } from '../domain/vocabulary.ts';
import { vi } from '../text/vi.ts';
import { cellAt, cellName, type Grid } from './cell.ts';
import { cellText } from './column.ts';
import type { Problem } from './problem.ts';
import { strip } from './tables/petitions.ts';

const sendStateOf = entryMatcher(SEND_STATES);

export interface StripState {
  readonly state: SendState | '';
  /** Milliseconds since 1970; null when nobody stamped it. */
  readonly at: number | null;
  readonly problems: readonly Problem[];
}

/** Row and column of the cell to the right of a label in the first rows of a tab; undefined when it is gone. */
export function valueCellOf(
  label: string,
  grid: Grid,
  rows: number,
): { row: number; column: number } | undefined {
  const wanted = foldCase(label);
  for (let row = 1; row <= Math.min(rows, grid.length); row += 1) {
    const index = (grid[row - 1] ?? []).findIndex(
      (cell) => typeof cell === 'string' && foldCase(cell) === wanted,
    );
    if (index >= 0) return { row, column: index + 2 };
  }
  return undefined;
}

/** Reads the strip from the rows above the header. */
export function readStrip(sheet: string, grid: Grid, headerRow: number): StripState {
  const place = valueCellOf(strip.state.label, grid, headerRow - 1);
  const time = valueCellOf(strip.time.label, grid, headerRow - 1);
  const stamped = time === undefined ? '' : cellAt(grid, time.row, time.column);
  const at = stamped instanceof Date ? stamped.getTime() : null;
  const typed = place === undefined ? '' : cellText(cellAt(grid, place.row, place.column));
  const state = sendStateOf(typed) as SendState | undefined;
  if (typed === '' || place === undefined || state !== undefined) {
    return { state: state ?? '', at, problems: [] };
  }
  const cell = cellName(place.row, place.column);
  const reason = vi.notInList(typed, strip.state.label);
  return { state: '', at, problems: [{ sheet, cell, header: strip.state.label, reason }] };
}
