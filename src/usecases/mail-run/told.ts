/** Since when a unit knows of a petition's deadline: the day of the last notice that told it. */
import type { Day } from '../../domain/day.ts';
import { foldCase } from '../../domain/text.ts';
import { codeOfItem } from './item-words.ts';
import { isNotice, isTold, type LedgerRow, MAIL_MODES, splitItems } from './ledger-row.ts';

/** The day a recipient was last told of a code by a notice; `''` when never. Notices that only the office saw do not count. */
export function lastTold(rows: readonly LedgerRow[]): (recipient: string, code: string) => Day | '' {
  const days = new Map<string, Day | ''>();
  const keyOf = (recipient: string, code: string): string => `${foldCase(recipient)} ${code}`;
  for (const row of rows) {
    if (!isNotice(row) || !isTold(row) || row.mode === MAIL_MODES.trial) continue;
    for (const item of splitItems(row.items)) days.set(keyOf(row.recipient, codeOfItem(item)), row.day);
  }
  return (recipient, code) => days.get(keyOf(recipient, code)) ?? '';
}
