/** "Xem trước hôm nay gửi gì": who would get what and why; writes nothing. */
import type { ReminderPlan } from '../../domain/reminders/mail.ts';
import { fitQuota, redirectToOffice } from '../../domain/reminders/quota.ts';
import { whyOff } from '../../domain/working-days.ts';
import { previewLines } from '../../mails/preview.ts';
import type { Env } from '../../ports.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';
import { newSendings } from '../consolidate/sending.ts';
import { openMailsFor } from './gate.ts';
import { ledgerPen } from './ledger-pen.ts';
import {
  hasState,
  isOfficePage,
  isReminder,
  type LedgerRow,
  MAIL_MODES,
  type MailMode,
} from './ledger-row.ts';
import { sentLists } from './lists.ts';
import { planToday } from './plan-today.ts';
import { needDaysOff, readDayMatters } from './read-matters.ts';
import { markUnsure } from './troubles.ts';

export interface PreviewResult {
  readonly mode: MailMode;
  /** Mails that the day's plan consists of. */
  readonly mails: number;
  /** As a person reads it. */
  readonly lines: readonly string[];
}

/** The plan of today as a run would make it now, whatever the hour. */
export function previewReminders(env: Env): PreviewResult {
  const { round, standing } = openMailsFor(env, 'person');
  const { mode } = standing;
  if (standing.workbook === 'copy') return { mode, mails: 0, lines: [viMailRun.ended.copy] };
  const off = needDaysOff(env.workbook, round);
  const matters = readDayMatters(env.workbook, round, off, mode);
  const pen = ledgerPen(env.workbook, matters.ledger);
  markUnsure(pen, round.now);
  const { plan } = planToday(pen, matters, sentLists(matters, newSendings(matters)));
  const mails = plan.mails.length + (plan.office === null ? 0 : 1);
  if (whyOff(round.today, off.calendar) !== null) return { mode, mails, lines: previewLines(plan) };
  const lines = [
    ...(mode === MAIL_MODES.trial ? [viMailRun.result.trial] : []),
    ...previewLines(plan),
    ...sentLines(matters.ledger.rows, plan, mode),
    ...quotaLines(env, plan, mode),
  ];
  return { mode, mails, lines };
}

function sentLines(rows: readonly LedgerRow[], { today }: ReminderPlan, mode: MailMode): readonly string[] {
  const sent = rows.filter(
    (row) =>
      (isReminder(row) || isOfficePage(row)) &&
      row.day === today &&
      row.mode === mode &&
      hasState(row, 'sent'),
  );
  return sent.length === 0 ? [] : ['', viMailRun.preview.alreadySent(sent.length)];
}

function quotaLines(env: Env, plan: ReminderPlan, mode: MailMode): readonly string[] {
  const turned = mode === MAIL_MODES.trial ? redirectToOffice(plan) : plan;
  const { carried } = fitQuota(turned, env.mailer.remaining());
  return carried.length === 0 ? [] : ['', viMailRun.preview.carried(carried.length)];
}
