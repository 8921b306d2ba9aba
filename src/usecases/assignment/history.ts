/** What the ledger `Thư đã gửi` says of each petition: who was last told that it is theirs, until when, on which day. */
import type { Issued } from '../../domain/assignment/issue-plan.ts';
import type { Day } from '../../domain/day.ts';
import { readDay } from '../../domain/day-text.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';
import { codeOfItem, readPaper, transferOf } from '../mail-run/item-words.ts';
import {
  isNotice,
  isReceipt,
  isTold,
  type LedgerRow,
  MAIL_MODES,
  type MailMode,
  splitItems,
} from '../mail-run/ledger-row.ts';

export interface Told extends Issued {
  /** The day of the mail. */
  readonly day: Day | '';
  /** The day of the paper that assigned it, where the mail names one. */
  readonly paperDay: Day | '';
  /** The days from which the deadline may count: those of the mail that first told it as it is now, and of its paper. */
  readonly setDays: readonly Day[];
}

/**
 * By code, from rows in the order in which they were written. Once mails go out for good, those that only the office saw
 * in Chạy thử have told nobody anything. A unit that was told that a petition has gone elsewhere has it no more.
 */
export function assignmentHistory(rows: readonly LedgerRow[], mode: MailMode): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  const lastSet = new Map<string, Pick<Told, 'due' | 'setDays'>>();
  for (const row of rows) {
    if (!counts(row, mode)) continue;
    const paperDay = readPaper(row.note).day;
    for (const item of splitItems(row.items)) {
      const code = codeOfItem(item);
      if (code === '') continue;
      if (transferOf(item)?.direction === 'from') {
        if (told.get(code)?.unit === row.recipient) told.delete(code);
        continue;
      }
      const due = dueOfItem(item);
      const before = lastSet.get(code);
      const days = [paperDay, row.day].filter((day) => day !== '');
      const setDays = before !== undefined && before.due === due ? before.setDays : days;
      lastSet.set(code, { due, setDays });
      told.set(code, { unit: row.recipient, due, day: row.day, paperDay, setDays });
    }
  }
  return told;
}

/** A mail that went out or will, or whose unit the office was told to call. */
function counts(row: LedgerRow, mode: MailMode): boolean {
  if (!isNotice(row) || isReceipt(row)) return false;
  if (mode === MAIL_MODES.live && row.mode === MAIL_MODES.trial) return false;
  return isTold(row);
}

/** The deadline that an item names: "T05-012 hạn 06/7/2022, hạn cũ …". */
function dueOfItem(item: string): Day | '' {
  const [, , typed = ''] = new RegExp(`^(\\S+) ${viMailRun.items.due} ([\\d/]+)`).exec(item) ?? [];
  const read = readDay(typed, 0);
  return 'day' in read ? read.day : '';
}
