/** What a run does before the first mail leaves: strips copied, the day planned, mails made; all in one turn of the lock. */
import { planReminders } from '../../domain/reminders/plan.ts';
import type { ReminderPlan } from '../../domain/reminders/mail.ts';
import { problemSentence } from '../../mails/problems.ts';
import type { Env } from '../../ports.ts';
import { vi } from '../../text/vi.ts';
import { declaredPlace } from '../../workbook/refs.ts';
import { encodeRow } from '../../workbook/table.ts';
import { log } from '../../workbook/tables/records.ts';
import { newSendings, type Sending, writeSendings } from '../consolidate/sending.ts';
import type { DaysOff, Round } from '../read-round.ts';
import { closeEarlier, isPlanned, owedMails, planRows } from './day-plan.ts';
import { reminderFacts } from './facts.ts';
import { unreadableHours } from './gate.ts';
import { type LedgerPen, ledgerPen } from './ledger-pen.ts';
import { hasState, isNotice, isReceipt, type LedgerRow, MAIL_MODES, type MailMode } from './ledger-row.ts';
import { dueReceipts, receiptMail, type SentList, sentLists } from './lists.ts';
import { noticeMaker } from './notices.ts';
import { makeParcels, type Parcels } from './parcels.ts';
import { officesOf, postOf } from './post.ts';
import { type DayMatters, readDayMatters } from './read-matters.ts';
import { type MailRunResult, NOTHING } from './result.ts';
import { type Sender, sender } from './send-parcels.ts';
import { writeHeartbeat } from './settings-rows.ts';
import { markUnsure, untold } from './troubles.ts';

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
export function prepareDay(env: Env, round: Round, off: DaysOff, mode: MailMode): Prepared {
  const matters = readDayMatters(env.workbook, round, off);
  const sendings = newSendings(matters);
  const pen = ledgerPen(env.workbook, matters.ledger);
  const unknown = markUnsure(pen, round.now);
  const lists = sentLists(matters, sendings);
  const day = planDay(pen, matters, lists, mode);
  const receipts = isQuietDay(matters) ? [] : dueReceipts(matters, lists);
  pen.add(receipts);
  const parcels = dayParcels(env, pen, matters, lists, day.plan, mode);
  const post = sender(env, pen, parcels.ready, postOf(matters, mode), round.now);
  post.loadFirst();
  pen.commit();
  recordSendings(env, matters, sendings);
  writeHeartbeat(env, matters.settingsTable, round.now);
  const { calls, problems } = day.plan;
  const result = {
    ...NOTHING,
    day: round.today,
    mode,
    planned: day.planned,
    receipts: receipts.length,
    carried: parcels.carried,
    dropped: countDropped(pen, matters),
    unknown,
    toCall: calls.map(({ party }) => party),
    problems: [...day.notices, ...problems.map(problemSentence)],
  };
  return { sender: post, result };
}

/** On the conference day only the office gets a page. */
function isQuietDay({ today, conferenceDay }: Round): boolean {
  return today === conferenceDay;
}

interface PlannedDay {
  readonly plan: ReminderPlan;
  /** How many rows this run added for it. */
  readonly planned: number;
  readonly notices: readonly string[];
}

/** Works out today's plan from the sheets as they are; the first run of the day puts it on the list. */
function planDay(pen: LedgerPen, matters: DayMatters, lists: readonly SentList[], mode: MailMode): PlannedDay {
  closeEarlier(pen, matters, mode);
  const owed = owedMails(pen.rows(), matters, mode);
  const troubles = [...untold(pen.rows()), ...unreadableHours(matters)];
  const facts = reminderFacts(matters, lists, { owed, notices: troubles });
  const plan = planReminders(facts);
  const notices = facts.notices ?? [];
  const hasNobody = mode === MAIL_MODES.trial && officesOf(matters).length === 0;
  if (hasNobody || isPlanned(pen.rows(), matters, mode)) return { plan, planned: 0, notices };
  const rows = planRows(plan, mode);
  pen.add(rows);
  return { plan, planned: rows.length, notices };
}

function dayParcels(
  env: Env,
  pen: LedgerPen,
  matters: DayMatters,
  lists: readonly SentList[],
  plan: ReminderPlan,
  mode: MailMode,
): Parcels {
  const makeNotice = noticeMaker(matters);
  const notice = (row: LedgerRow) => (isReceipt(row) ? receiptMail(row, lists) : makeNotice(row));
  const makers = { notice, plan, mode, offices: officesOf(matters), only: isQuietDay(matters) ? 'plan' : 'all' } as const;
  return makeParcels(pen, makers, matters.now, () => env.mailer.remaining());
}

function countDropped(pen: LedgerPen, { ledger }: DayMatters): number {
  const before = new Set(ledger.rows.filter((row) => hasState(row, 'dropped')).map(({ $row }) => $row));
  return pen.rows().filter((row) => hasState(row, 'dropped') && !before.has(row.$row)).length;
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

export const isQueuedNotice = (row: LedgerRow): boolean => isNotice(row) && !isReceipt(row);
