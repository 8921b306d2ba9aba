/** Mails that other commands hand over: put into the ledger together with what they tell of, sent right afterwards. */
import { MAIL_KINDS } from '../../domain/reminders/mail.ts';
import { dayFromInstant } from '../../domain/day.ts';
import { foldCase } from '../../domain/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Env } from '../../ports.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';
import { ledger } from '../../workbook/tables/records.ts';
import { mustRead } from '../read-round.ts';
import { readTable } from '../read-table.ts';
import { codeOfItem } from './item-words.ts';
import { ledgerPen } from './ledger-pen.ts';
import {
  isNotice,
  isTold,
  joinAddresses,
  joinItems,
  type LedgerRow,
  MAIL_STATES,
  mailKindOf,
  type NewLedgerRow,
  splitItems,
} from './ledger-row.ts';

/** A mail as another command hands it over; its words are made when it is sent, from what the sheets say then. */
export interface OutgoingMail {
  /** `assignment`, `dueChange` or `transfer` (or the label that the ledger shows for it). */
  readonly kind: string;
  /** The unit's name as in `Đơn vị`. */
  readonly recipient: string;
  /** Addresses already checked (`readAddresses`). */
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** Made by `dueItem`, `dueChangeItem` and `transferItem` of item-words.ts: each begins with its code. */
  readonly items: readonly string[];
  /** Of an assignment: `paperNote` of item-words.ts; else blank. */
  readonly note: string;
}

/**
 * Puts mails below the ledger's last row, waiting to be sent. The caller holds the document lock.
 * 2 reads, 1 write, at most 1 insert; nothing at all for no mails.
 *
 * What a recipient was last told of a code is not queued again, so that a command which was stopped and is given once
 * more sends nobody a second mail.
 * @returns how many mails were queued
 * @throws UserError when the ledger cannot be used, or a kind is none
 */
export function queueMails(env: Env, mails: readonly OutgoingMail[]): number {
  if (mails.length === 0) return 0;
  const { workbook } = env;
  const read = readTable(workbook, workbook.sheetNames(), ledger, { roundYear: 0 });
  const table = mustRead(read);
  const day = dayFromInstant(env.clock.now());
  const told = lastTold(table.rows);
  const fresh = mails.flatMap((mail) => newRow(mail, day, told));
  const pen = ledgerPen(workbook, table);
  pen.add(fresh);
  pen.commit();
  return fresh.length;
}

function newRow(mail: OutgoingMail, day: LedgerRow['day'], told: Told): readonly NewLedgerRow[] {
  const kind = mailKindOf(mail.kind);
  if (kind === undefined) throw new UserError(viMailRun.unknownKind(mail.kind));
  const items = mail.items.filter((item) => told.get(toldKey(mail.recipient, codeOfItem(item))) !== item);
  if (items.length === 0) return [];
  return [
    {
      day,
      kind: MAIL_KINDS[kind],
      recipient: mail.recipient,
      to: joinAddresses(mail.to),
      cc: joinAddresses(mail.cc),
      items: joinItems(items),
      subject: '',
      mode: '',
      state: MAIL_STATES.waiting,
      at: null,
      note: mail.note,
    },
  ];
}

/** The item that last told a recipient of a code. */
type Told = ReadonlyMap<string, string>;

function lastTold(rows: readonly LedgerRow[]): Told {
  const told = new Map<string, string>();
  for (const row of rows) {
    if (!isNotice(row) || !isTold(row)) continue;
    for (const item of splitItems(row.items)) told.set(toldKey(row.recipient, codeOfItem(item)), item);
  }
  return told;
}

const toldKey = (recipient: string, code: string): string => `${foldCase(recipient)} ${code}`;
