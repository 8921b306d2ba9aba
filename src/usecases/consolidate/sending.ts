/** What the groups said of their lists, copied from the strips to `Nguồn ý kiến`. */
import { dayFromInstant, daysBetween } from '../../domain/day.ts';
import { NOTHING_TO_SAY, SEND_STATES, type SendState } from '../../domain/vocabulary.ts';
import type { Workbook } from '../../ports.ts';
import { viAssignment } from '../../text/vi-assignment.ts';
import { cellName } from '../../workbook/cell.ts';
import type { Problem } from '../../workbook/problem.ts';
import { valueCellOf } from '../../workbook/strip.ts';
import { neighbours } from '../../workbook/table.ts';
import { sources } from '../../workbook/tables/catalogues.ts';
import { strip } from '../../workbook/tables/petitions.ts';
import { readDue } from '../set-up/seeds.ts';
import { dueOf } from '../set-up/tabs.ts';
import type { Snapshot, SourceRow } from './snapshot.ts';

export interface Sending {
  readonly source: SourceRow;
  readonly state: SendState | '';
  /** Milliseconds since 1970; null when not said. */
  readonly at: number | null;
}

/** What a group says of its list: "Không có ý kiến" is no longer so once its tab holds a petition. */
export interface Declared extends Sending {
  /** The group's own words that its rows have cancelled. */
  readonly cancelled: boolean;
}

type Declaring = Pick<Snapshot, 'tabs' | 'now'>;

/** What every source says whose tab could be read; first seen now where the strip bears no time. */
export function declarations({ tabs, now }: Declaring): readonly Declared[] {
  return tabs.flatMap(({ source, table, strip }): readonly Declared[] => {
    if (table === undefined) return [];
    const cancelled = strip.state === NOTHING_TO_SAY && table.rows.some(({ content }) => content !== '');
    if (cancelled) return [{ source, state: SEND_STATES[0], at: null, cancelled }];
    const at = strip.state === '' ? null : (strip.at ?? source.sentAt ?? now);
    return [{ source, state: strip.state, at, cancelled }];
  });
}

/** Whether the source has said that it is done. */
export function isDone({ state }: Sending): boolean {
  return state !== '' && state !== SEND_STATES[0];
}

/** Sources that say something other than what is recorded. */
export function newSendings(snapshot: Declaring): readonly Sending[] {
  return declarations(snapshot).filter(
    ({ source, state, at }) => state !== source.sendState || !sameMinute(at, source.sentAt),
  );
}

/** A list that came after its deadline. */
export interface LateSending {
  readonly source: string;
  readonly daysLate: number;
}

/** Who sent late, by calendar days after the last good day; sources without a deadline are never late. */
export function lateSendings(snapshot: Snapshot): readonly LateSending[] {
  return declarations(snapshot).flatMap((declared) => {
    const daysLate = daysLateOf(snapshot, declared);
    return daysLate > 0 ? [{ source: declared.source.name, daysLate }] : [];
  });
}

/** Days after the deadline of its source; 0 when it was in time, has not come, or has no deadline. */
export function daysLateOf({ settings, daysOff }: Snapshot, sending: Sending): number {
  const setting = dueOf(sending.source);
  if (setting === undefined || sending.at === null || !isDone(sending)) return 0;
  const deadline = readDue(settings[setting] ?? '', settings, daysOff.calendar);
  if (deadline === undefined) return 0;
  return Math.max(0, daysBetween(deadline.due, dayFromInstant(sending.at)));
}

/** Where a declaration stands that the group's own rows contradict; the cell is the group's, and is left as it is. */
export function cancelledProblems({ tabs, now }: Declaring): readonly Problem[] {
  const cancelled = declarations({ tabs, now }).filter((declared) => declared.cancelled);
  const codes = new Set(cancelled.map(({ source }) => source.code));
  return tabs.flatMap(({ source, table }) => {
    if (table === undefined || !codes.has(source.code)) return [];
    const { sheet, grid, located, rows } = table;
    const place = valueCellOf(strip.state.label, grid, located.headerRow - 1);
    const cell = place === undefined ? '' : cellName(place.row, place.column);
    const count = rows.filter(({ content }) => content !== '').length;
    return [{ sheet, cell, header: strip.state.label, reason: viAssignment.nothingCancelled(count) }];
  });
}

/** Times are kept to the minute: a sheet's serial number does not hold more for sure. */
function sameMinute(a: number | null, b: number | null): boolean {
  return a === b || (a !== null && b !== null && Math.abs(a - b) < 60_000);
}

/** Writes them in one block over all sources: 1 write when the two columns stand together. */
export function writeSendings(
  workbook: Workbook,
  table: Snapshot['sources'],
  sendings: readonly Sending[],
): void {
  const first = Math.min(...table.rows.map((row) => row.$row));
  const last = Math.max(...table.rows.map((row) => row.$row));
  const byRow = new Map<number, Pick<SourceRow, 'sendState' | 'sentAt'>>();
  for (const row of table.rows) byRow.set(row.$row, row);
  for (const { source, state, at } of sendings) byRow.set(source.$row, { sendState: state, sentAt: at });
  const { sendState, sentAt } = sources.columns;
  for (const run of neighbours(table.located, ['sendState', 'sentAt'])) {
    const values = Array.from({ length: last - first + 1 }, (_, index) => {
      const row = byRow.get(first + index);
      return run.keys.map((key) =>
        key === 'sendState' ? sendState.encode(row?.sendState ?? '') : sentAt.encode(row?.sentAt ?? null),
      );
    });
    workbook.write({ sheet: table.sheet, row: first, column: run.column }, values);
  }
}
