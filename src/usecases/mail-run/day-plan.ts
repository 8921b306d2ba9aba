/** The day's plan as rows of the ledger: what is added, what of earlier days is closed, what is still owed. */
import { dayFromInstant } from '../../domain/day.ts';
import type { OwedMail } from '../../domain/reminders/facts.ts';
import {
  MAIL_KINDS,
  type OfficeMail,
  type ReminderItem,
  type ReminderMail,
  type ReminderPlan,
} from '../../domain/reminders/mail.ts';
import { partiesOf, shortNames } from '../../mails/names.ts';
import { clip, oneLine } from '../../mails/plain.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';
import type { Round } from '../read-round.ts';
import { dueItem } from './item-words.ts';
import type { LedgerPen } from './ledger-pen.ts';
import {
  addressesOf,
  hasState,
  isOfficePage,
  isReminder,
  joinAddresses,
  joinItems,
  type LedgerRow,
  MAIL_STATES,
  type MailMode,
  type NewLedgerRow,
} from './ledger-row.ts';

const isOfPlan = (row: LedgerRow): boolean => isReminder(row) || isOfficePage(row);

/**
 * Closes what waits of earlier days, or was planned before the mode of sending changed. On the conference day, when
 * nobody is reminded, what waits keeps waiting for the day after.
 */
export function closeEarlier(pen: LedgerPen, { today, now, conferenceDay }: Round, mode: MailMode): void {
  for (const row of pen.rows()) {
    if (!isOfPlan(row) || !hasState(row, 'waiting')) continue;
    if (row.mode !== mode) pen.change(row.$row, { state: MAIL_STATES.modeChanged, at: now });
    else if (row.day < today && today !== conferenceDay) {
      pen.change(row.$row, { state: MAIL_STATES.dayPassed, at: now });
    }
  }
}

/** Mails of earlier days that today's closing cut off: whoever is still late hears of it today. */
export function owedMails(rows: readonly LedgerRow[], { today }: Round, mode: MailMode): readonly OwedMail[] {
  return rows
    .filter((row) => isReminder(row) && row.mode === mode && hasState(row, 'dayPassed'))
    .filter(({ at }) => at !== null && dayFromInstant(at) === today)
    .flatMap(({ to, cc }) => addressesOf(to).map((address) => ({ to: address, cc: addressesOf(cc) })));
}

/** Whether the rows of the day stand: they are the claim on it, and nobody plans it twice. */
export function isPlanned(rows: readonly LedgerRow[], { today }: Round, mode: MailMode): boolean {
  return rows.some((row) => isOfPlan(row) && row.day === today && row.mode === mode);
}

/** The plan's mails as rows, in the order of sending; the office's page last, so that it can tell of all others. */
export function planRows({ today, mails, office }: ReminderPlan, mode: MailMode): readonly NewLedgerRow[] {
  const all: readonly (ReminderMail | OfficeMail)[] = office === null ? mails : [...mails, office];
  return all.map((mail) => ({
    day: today,
    kind: MAIL_KINDS[mail.kind],
    recipient: recipientOf(mail),
    to: joinAddresses(mail.to),
    cc: joinAddresses(mail.cc),
    items: joinItems(itemsOf(mail)),
    subject: '',
    mode,
    state: MAIL_STATES.waiting,
    at: null,
    note: '',
  }));
}

function recipientOf(mail: ReminderMail | OfficeMail): string {
  return 'sections' in mail ? shortNames(partiesOf(mail.sections)) : viMailRun.officeRecipient;
}

/** What a reminder lists; a page lists nothing of its own. */
export function itemsOf(mail: ReminderMail | OfficeMail): readonly string[] {
  if (!('sections' in mail)) return [];
  return mail.sections.flatMap(({ items }) => items.map((item) => dueItem(labelOf(item), item.due)));
}

const DUTY_LETTERS = 80;

function labelOf({ kind, code, content }: ReminderItem): string {
  if (kind === 'duty') return viMailRun.dutyItem(clip(oneLine(content), DUTY_LETTERS));
  return kind === 'list' ? viMailRun.listItem(code) : code;
}
