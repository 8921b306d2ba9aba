/** "Phê duyệt": replies that wait for a leader's decision, with what the reply check noticed (design §3.5). */
import { clockOf } from '../../domain/assignment/clock.ts';
import { STATES, stateOf } from '../../domain/state.ts';
import { checkReply, foldText } from '../../language/index.ts';
import type { Env } from '../../ports.ts';
import { remainingWords } from '../../workbook/remaining.ts';
import { units } from '../../workbook/tables/catalogues.ts';
import { register } from '../../workbook/tables/register.ts';
import { openRound, readDaysOff, readNeeded } from '../read-round.ts';
import { readTable, wasRead } from '../read-table.ts';
import { codedRows, type RegisterRow } from './find-rows.ts';

export interface AwaitingApproval {
  readonly row: RegisterRow;
  /** As in `Còn lại`. */
  readonly remaining: string;
  readonly remarks: readonly string[];
}

/**
 * Lists the replies, those due first at the top; nothing is written.
 * Reads: 4 (settings, days off, units, register).
 * @throws UserError when a needed sheet is missing
 */
export function listAwaitingApproval({ workbook, clock }: Env): readonly AwaitingApproval[] {
  const round = openRound(workbook, clock.now());
  const { listed } = readDaysOff(workbook, round);
  const unitTable = readTable(workbook, round.names, units, round.context);
  const rows = codedRows(readNeeded(workbook, round, register));
  const waiting = rows.filter((row) => stateOf(row) === STATES.awaitingApproval);
  const names = wasRead(unitTable)
    ? unitTable.rows.map(({ name }) => name).filter((name) => name !== '')
    : [];
  const copies = copiesAmong(rows);
  return waiting
    .map((row) => {
      const clockOfRow = clockOf(row, listed);
      const petition = { text: row.content, place: row.place };
      const { reasons } = checkReply(row.reply, petition, { units: names, otherReplies: copies(row) });
      return {
        row,
        remaining: remainingWords(clockOfRow, round.today),
        remarks: reasons.map(({ message }) => message),
        due: clockOfRow.kind === 'reply' ? clockOfRow.due : LAST,
      };
    })
    .sort((one, other) => (one.due < other.due ? -1 : Number(one.due > other.due)))
    .map(({ due: _, ...each }) => each);
}

/** Sorts behind every day. */
const LAST = '9';

/** Gives the other replies with the same words; to compare every reply with every other would take too long. */
function copiesAmong(rows: readonly RegisterRow[]): (row: RegisterRow) => readonly string[] {
  const times = new Map<string, number>();
  for (const { reply, mergedInto } of rows) {
    if (reply === '' || mergedInto !== '') continue;
    const key = foldText(reply);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return ({ reply }) => ((times.get(foldText(reply)) ?? 0) > 1 ? [reply] : []);
}
