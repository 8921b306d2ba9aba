/** The mails of an issue: one for each unit and kind, with all its items. */
import type { Move } from '../../domain/assignment/issue-plan.ts';
import { readAddresses } from '../../domain/reminders/addresses.ts';
import { foldCase } from '../../domain/text.ts';
import { dueChangeItem, dueItem, type Paper, paperNote, transferItem } from '../mail-run/item-words.ts';
import type { OutgoingMail } from '../mail-run/queue.ts';

/** So many items go into one mail; the ledger keeps no more in a cell. */
const MOST_ITEMS = 250;

/** What one unit is told of one petition. */
interface Notice {
  readonly kind: 'assignment' | 'dueChange' | 'transfer';
  readonly unit: string;
  /** Notices that do not go into one mail have different ones. */
  readonly mail: string;
  readonly item: string;
}

/**
 * The mails in the order in which their units come first.
 * @param emailOf the e-mail cell of a unit; a unit without a usable address gets a mail to nobody, for the ledger to tell
 */
export function issueMails(
  moves: readonly Move[],
  paper: Paper,
  emailOf: (unit: string) => string,
): readonly OutgoingMail[] {
  const groups = new Map<string, Notice[]>();
  for (const notice of moves.flatMap(noticesOf)) {
    const key = `${notice.mail} ${foldCase(notice.unit)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [notice]);
    else group.push(notice);
  }
  return [...groups.values()].flatMap(inMails).map(({ kind, unit, items }) => ({
    kind,
    recipient: unit,
    to: readAddresses(emailOf(unit)).valid,
    cc: [],
    items,
    note: kind === 'assignment' ? paperNote(paper) : '',
  }));
}

function inMails(
  notices: readonly Notice[],
): readonly (Pick<Notice, 'kind' | 'unit'> & { readonly items: readonly string[] })[] {
  const [first] = notices;
  if (first === undefined) return [];
  const { kind, unit } = first;
  const items = notices.slice(0, MOST_ITEMS).map(({ item }) => item);
  return [{ kind, unit, items }, ...inMails(notices.slice(MOST_ITEMS))];
}

function noticesOf(move: Move): readonly Notice[] {
  const { code, kind, unit, due, before, reason } = move;
  if (kind === 'assignment') return [{ kind, unit, mail: kind, item: dueItem(code, due) }];
  if (before === undefined || kind === 'none') return [];
  if (kind === 'dueChange') return [{ kind, unit, mail: kind, item: dueChangeItem(code, due, before.due) }];
  return [
    { kind, unit: before.unit, mail: 'from', item: transferItem(code, 'from', unit, reason) },
    { kind, unit, mail: 'to', item: transferItem(dueItem(code, due), 'to', before.unit, reason) },
  ];
}
