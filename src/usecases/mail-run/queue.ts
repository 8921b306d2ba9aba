/** Mails that other commands hand over: put into the ledger together with what they tell of, sent right afterwards. */
import { dayFromInstant } from '../../domain/day.ts';
import { MAIL_KINDS } from '../../domain/reminders/mail.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Env } from '../../ports.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';
import { ledger } from '../../workbook/tables/records.ts';
import { mustRead, readDaysOff } from '../read-round.ts';
import { readTable } from '../read-table.ts';
import { openMails } from './gate.ts';
import { ledgerPen } from './ledger-pen.ts';
import {
  isNotice,
  isReceipt,
  joinAddresses,
  joinItems,
  type LedgerRow,
  MAIL_STATES,
  mailKindOf,
  type NewLedgerRow,
} from './ledger-row.ts';
import { noticeMaker } from './notices.ts';
import { makeParcels } from './parcels.ts';
import { officesOf, postOf } from './post.ts';
import { readMatters } from './read-matters.ts';
import { type MailRunResult, NOTHING } from './result.ts';
import { sender } from './send-parcels.ts';
import { markUnsure } from './troubles.ts';
import { whenFree } from './when-free.ts';

/** A mail as another command hands it over; its words are made when it is sent, from what the sheets say then. */
export interface OutgoingMail {
  /** `assignment`, `dueChange` or `transfer` (or the label that the ledger shows for it). */
  readonly kind: string;
  /** The unit's name as in `Đơn vị`. */
  readonly recipient: string;
  /** Addresses already checked (`readAddresses`); none for a unit that the office has to call. */
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
 * They stand all at once or not at all, so that a command which was stopped knows from the ledger whom it has told.
 * @returns how many mails were queued
 * @throws UserError when the ledger cannot be used, or a kind is none
 */
export function queueMails(env: Env, mails: readonly OutgoingMail[]): number {
  if (mails.length === 0) return 0;
  const { workbook } = env;
  const read = readTable(workbook, workbook.sheetNames(), ledger, { roundYear: 0 });
  const table = mustRead(read);
  const day = dayFromInstant(env.clock.now());
  const fresh = mails.map((mail) => newRow(mail, day));
  const pen = ledgerPen(workbook, table);
  pen.add(fresh);
  pen.commit();
  return fresh.length;
}

function newRow(mail: OutgoingMail, day: LedgerRow['day']): NewLedgerRow {
  const kind = mailKindOf(mail.kind);
  if (kind === undefined) throw new UserError(viMailRun.unknownKind(mail.kind));
  return {
    day,
    kind: MAIL_KINDS[kind],
    recipient: mail.recipient,
    to: joinAddresses(mail.to),
    cc: joinAddresses(mail.cc),
    items: joinItems(mail.items),
    subject: '',
    mode: '',
    state: mail.to.length === 0 ? MAIL_STATES.noAddress : MAIL_STATES.waiting,
    at: null,
    note: mail.note,
  };
}

/** What became of queued mails. */
export type QueuedResult = Pick<
  MailRunResult,
  'ended' | 'mode' | 'sent' | 'carried' | 'dropped' | 'unknown' | 'failed'
>;

/**
 * Sends what other commands have queued, at whatever hour, since a person has just given the command. The caller holds no
 * lock. A copy of a workbook sends nothing; what cannot be sent now goes out with a later run.
 * Reads: 5. Writes and flushes: at most the mails + 1.
 */
export function sendQueued(env: Env): QueuedResult {
  const run = whenFree(env.mailLock, viMailRun.atWork.send, () => sendNotices(env));
  return 'busy' in run ? { ...NOTHING, ended: viMailRun.ended.busy(run.busy) } : run.done;
}

function sendNotices(env: Env): QueuedResult {
  const { round, standing } = openMails(env);
  if (standing.workbook === 'copy') return { ...NOTHING, ended: viMailRun.ended.copy };
  const { mode } = standing;
  const matters = readMatters(env.workbook, round, readDaysOff(env.workbook, round), mode);
  const pen = ledgerPen(env.workbook, matters.ledger);
  const unknown = markUnsure(pen, round.now);
  const makers = {
    isNoticeOf: (row: LedgerRow) => isNotice(row) && !isReceipt(row),
    notice: noticeMaker(matters),
    plan: null,
    mode,
    offices: officesOf(matters),
  };
  const parcels = makeParcels(pen, makers, round.now, () => env.mailer.remaining());
  const { sent, failed, left } = sender(env, pen, parcels.ready, postOf(matters), round.now).sendAll();
  const { carried, dropped } = parcels;
  return { ended: null, mode, sent, carried: carried + left, dropped, unknown, failed };
}
