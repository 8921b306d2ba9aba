/** The groups' lists: how each stands after its strip is copied, and which groups are owed a receipt. */
import { addDays, type Day, dayFromInstant, daysBetween } from '../../domain/day.ts';
import { readAddresses } from '../../domain/reminders/addresses.ts';
import { isByPhone, saysDone } from '../../domain/reminders/demands.ts';
import type { SourceFacts } from '../../domain/reminders/facts.ts';
import { MAIL_KINDS } from '../../domain/reminders/mail.ts';
import type { ReceiptMail } from '../../mails/notices.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';
import type { Sending } from '../consolidate/sending.ts';
import type { SourceRow, SourceTab } from '../consolidate/snapshot.ts';
import { listDue } from './deadlines.ts';
import { minutesOfDay } from './hours.ts';
import {
  isReceipt,
  isTold,
  joinAddresses,
  type LedgerRow,
  MAIL_STATES,
  type NewLedgerRow,
} from './ledger-row.ts';
import type { DayMatters } from './read-matters.ts';

/** A source's list as `Nguồn ý kiến` tells it once this run has copied the strips. */
export interface SentList {
  readonly source: SourceRow;
  readonly tab: SourceTab;
  readonly facts: SourceFacts;
  /** When the group said so; null when not said. */
  readonly at: number | null;
}

/** Sendings older than this get no receipt: reminders that begin late do not answer what is long past. */
const RECEIPT_DAYS = 7;

export function sentLists(matters: DayMatters, sendings: readonly Sending[]): readonly SentList[] {
  const fresh = new Map(sendings.map((sending) => [sending.source.$row, sending]));
  return matters.tabs.map((tab) => {
    const { source } = tab;
    const { state, at } = fresh.get(source.$row) ?? { state: source.sendState, at: source.sentAt };
    return { source, tab, facts: sourceFacts(matters, source, state), at };
  });
}

function sourceFacts(matters: DayMatters, source: SourceRow, sendState: string): SourceFacts {
  const { code, name, sheet, email, remindBy, head, phone, paperDay } = source;
  return {
    ...listDue(matters, source),
    code,
    name,
    sheet,
    emails: email,
    remindBy,
    contact: head,
    phone,
    sendState,
    paperReceived: paperDay !== '',
  };
}

/** Ledger rows for the receipts that groups are owed: each sending gets one, whoever copied its strip. */
export function dueReceipts(matters: DayMatters, lists: readonly SentList[]): readonly NewLedgerRow[] {
  const { today, settings, ledger } = matters;
  const offices = readAddresses(settings.officeEmail ?? '').valid;
  return lists.flatMap((list) => {
    const { facts, at } = list;
    const { valid: to } = readAddresses(facts.emails);
    const isOwed =
      saysDone(facts) &&
      at !== null &&
      dayFromInstant(at) >= addDays(today, -RECEIPT_DAYS) &&
      !isByPhone(facts.remindBy) &&
      to.some((address) => !offices.includes(address)) &&
      !isReceipted(list, ledger.rows);
    return isOwed ? [receiptRow(list, at, to, today)] : [];
  });
}

function receiptRow({ facts }: SentList, at: number, to: readonly string[], today: Day): NewLedgerRow {
  return {
    day: today,
    kind: MAIL_KINDS.receipt,
    recipient: facts.name,
    to: joinAddresses(to),
    cc: '',
    items: receiptItem(facts, at),
    subject: '',
    mode: '',
    state: MAIL_STATES.waiting,
    at: null,
    note: '',
  };
}

function receiptItem({ code, sendState }: SourceFacts, at: number): string {
  return viMailRun.receiptItem(code, sendState, viMailRun.moment(dayFromInstant(at), minutesOfDay(at)));
}

/** A sending whose strip bears no time is known by what it says alone, since its time is that of whoever saw it first. */
function isReceipted({ facts, tab, at }: SentList, rows: readonly LedgerRow[]): boolean {
  const item =
    tab.strip.at === null || at === null ? `${facts.code} ${facts.sendState} ` : receiptItem(facts, at);
  return rows.some((row) => isReceipt(row) && isTold(row) && row.items.startsWith(item));
}

/** The receipt of a ledger row, from how the list stands now; undefined when the group has taken its word back. */
export function receiptMail(row: LedgerRow, lists: readonly SentList[]): ReceiptMail | undefined {
  const list = lists.find(({ facts }) => row.items.startsWith(`${facts.code} `));
  if (list === undefined || list.at === null || !saysDone(list.facts)) return undefined;
  const { facts, tab, at } = list;
  const day = dayFromInstant(at);
  return {
    kind: 'receipt',
    source: facts.name,
    sheet: facts.sheet,
    state: facts.sendState,
    at: viMailRun.momentLong(day, minutesOfDay(at)),
    petitions: tab.table?.rows.filter(({ content }) => content !== '').length ?? 0,
    why: facts.why,
    daysLate: facts.due === '' ? null : daysBetween(facts.due, day),
    paperReceived: facts.paperReceived,
  };
}
