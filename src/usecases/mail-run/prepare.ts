/** What a run does before the first mail leaves: strips copied, the day planned, mails made; all in one turn of the lock. */

import type { ReminderPlan } from '../../domain/reminders/mail.ts';
import type { Env } from '../../ports.ts';
import { vi } from '../../text/vi.ts';
import { declaredPlace } from '../../workbook/refs.ts';
import { encodeRow } from '../../workbook/table.ts';
import { log } from '../../workbook/tables/records.ts';
import { newSendings, type Sending, writeSendings } from '../consolidate/sending.ts';
import type { DaysOff, Round } from '../read-round.ts';
import { ledgerPen } from './ledger-pen.ts';
import { isNotice, isReceipt, type MailMode } from './ledger-row.ts';
import { dueReceipts, receiptMail, type SentList, sentLists } from './lists.ts';
import { noticeMaker } from './notices.ts';
import { type Makers, makeParcels } from './parcels.ts';
import { planToday } from './plan-today.ts';
import { officesOf, postOf } from './post.ts';
import { type DayMatters, readDayMatters } from './read-matters.ts';
import { type MailRunResult, NOTHING } from './result.ts';
import { type Sender, sender } from './send-parcels.ts';
import { writeHeartbeat } from './settings-rows.ts';
import { markUnsure } from './troubles.ts';

/** A run whose mails are made and claimed, and only wait to be sent. */
export interface Prepared {
  readonly sender: Sender;
  /** The result but for what sending adds. */
  readonly result: MailRunResult;
}

/**
 * Reads, plans, and writes the claim on the day. The caller holds both locks. Writes the ledger before anything else, so
 * that a sending that was copied surely has its receipt on the list.
 */
export function prepareDay(env: Env, round: Round, off: DaysOff, mode: MailMode, most?: number): Prepared {
  const matters = readDayMatters(env.workbook, round, off, mode);
  const sendings = newSendings(matters);
  const pen = ledgerPen(env.workbook, matters.ledger);
  const unknown = markUnsure(pen, round.now);
  const lists = sentLists(matters, sendings);
  const day = planToday(pen, matters, lists);
  const receipts = isQuietDay(matters) ? [] : dueReceipts(matters, lists);
  pen.add(receipts);
  const makers = dayMakers(matters, lists, day.plan);
  const parcels = makeParcels(pen, makers, round.now, () => env.mailer.remaining());
  const post = sender(env, pen, parcels.ready, postOf(matters), round.now, most);
  post.loadFirst();
  pen.commit();
  recordSendings(env, matters, sendings);
  writeHeartbeat(env, matters.settingsTable, round.now);
  const result = {
    ...NOTHING,
    day: round.today,
    mode,
    planned: day.planned,
    receipts: receipts.length,
    carried: parcels.carried,
    dropped: parcels.dropped,
    unknown,
    toCall: day.plan.calls.map(({ party }) => party),
    problems: day.problems,
  };
  return { sender: post, result };
}

/** On the conference day only the office gets a page. */
function isQuietDay({ today, conferenceDay }: Round): boolean {
  return today === conferenceDay;
}

function dayMakers(matters: DayMatters, lists: readonly SentList[], plan: ReminderPlan): Makers {
  const queued = noticeMaker(matters);
  return {
    isNoticeOf: (row) => isNotice(row) && !isQuietDay(matters),
    notice: (row) => (isReceipt(row) ? receiptMail(row, lists) : queued(row)),
    plan,
    mode: matters.mode,
    offices: officesOf(matters),
  };
}

/** Copies what the groups said into `Nguồn ý kiến`, and logs it: 2 writes when any group said something new. */
function recordSendings(env: Env, matters: DayMatters, sendings: readonly Sending[]): void {
  if (sendings.length === 0) return;
  writeSendings(env.workbook, matters.sources, sendings);
  if (matters.logSheet === undefined) return;
  const said = sendings.map(({ source, state }) => `${source.sheet}: ${state === '' ? '—' : state}`);
  const row = encodeRow(log, declaredPlace(log), {
    $row: 0,
    at: matters.now,
    who: env.identity.email(),
    action: vi.consolidated.sentAction,
    object: '',
    detail: said.join('\n'),
  });
  env.workbook.append(matters.logSheet, row);
}
