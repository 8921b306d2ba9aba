/** What the groups said of their lists, copied from the strips to `Nguồn ý kiến`. */
import type { SendState } from '../../domain/vocabulary.ts';
import type { Workbook } from '../../ports.ts';
import { neighbours } from '../../workbook/table.ts';
import { sources } from '../../workbook/tables/catalogues.ts';
import type { Snapshot, SourceRow } from './snapshot.ts';

export interface Sending {
  readonly source: SourceRow;
  readonly state: SendState | string;
  /** Milliseconds since 1970; null when not said. */
  readonly at: number | null;
}

/** Sources whose strip says something other than what is recorded; first seen now where the strip bears no time. */
export function newSendings(snapshot: Snapshot): readonly Sending[] {
  return snapshot.tabs.flatMap(({ source, table, strip }) => {
    if (table === undefined) return [];
    const at = strip.state === '' ? null : (strip.at ?? source.sentAt ?? snapshot.now);
    const same = strip.state === source.sendState && sameMinute(at, source.sentAt);
    return same ? [] : [{ source, state: strip.state, at }];
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
