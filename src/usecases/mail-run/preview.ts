/** "Xem trước hôm nay gửi gì": who would get what and why; writes nothing. */
import type { ReminderPlan } from '../../domain/reminders/mail.ts';
import { fitQuota, redirectToOffice } from '../../domain/reminders/quota.ts';
import { whyOff } from '../../domain/working-days.ts';
import { callWords, previewLines } from '../../mails/preview.ts';
import { zaloText } from '../../mails/zalo.ts';
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
import type { MailStanding } from './settings-rows.ts';
import { markUnsure } from './troubles.ts';

export interface PreviewResult {
  readonly mode: MailMode;
  /** Mails that the day's plan consists of. */
  readonly mails: number;
  /** As a person reads it. */
  readonly lines: readonly string[];
}

/** The same for a page: mails in words, whom to call and a text for Zalo apart. */
export interface PanelPreview {
  readonly mode: 'trial' | 'live' | 'off';
  /** When reminders last ran, in words; `''` when they never did. */
  readonly heartbeat: string;
  readonly lines: readonly string[];
  readonly calls: readonly { readonly name: string; readonly phone: string; readonly missing: string }[];
  readonly zalo: string;
}

/** The plan of today as a run would make it now, whatever the hour. */
export function previewReminders(env: Env): PreviewResult {
  const { mode, plan, around } = planOfToday(env);
  if (plan === null) return { mode, mails: 0, lines: [viMailRun.ended.copy] };
  const mails = plan.mails.length + (plan.office === null ? 0 : 1);
  return { mode, mails, lines: around(previewLines(plan)) };
}

/** Lines that the page has no need of: it shows the mode itself, and needs no blank ones. */
const SAID_BY_THE_PAGE: readonly string[] = ['', viMailRun.result.trial];

/** The plan of today for the sidebar; nothing is written. */
export function previewForPanel(env: Env): PanelPreview {
  const { standing, plan, around } = planOfToday(env);
  const { automatic, workbook, lastRun: heartbeat } = standing;
  const isOn = automatic && workbook === 'own';
  const live = standing.mode === MAIL_MODES.live ? 'live' : 'trial';
  const mode = isOn ? live : 'off';
  if (plan === null) return { mode, heartbeat, lines: [viMailRun.ended.copy], calls: [], zalo: '' };
  return {
    mode,
    heartbeat,
    lines: around(previewLines({ ...plan, calls: [] })).filter((line) => !SAID_BY_THE_PAGE.includes(line)),
    calls: plan.calls.map(callWords),
    zalo: zaloText(plan.office?.lists?.notSent ?? []),
  };
}

interface PlanOfToday {
  readonly mode: MailMode;
  readonly standing: MailStanding;
  /** Null in a copied workbook, which sends nothing. */
  readonly plan: ReminderPlan | null;
  /** Adds what is to be said around the plan: the mode, what went out already, what the quota cuts. */
  readonly around: (lines: readonly string[]) => readonly string[];
}

function planOfToday(env: Env): PlanOfToday {
  const { round, standing } = openMailsFor(env, 'person');
  const { mode } = standing;
  if (standing.workbook === 'copy') return { mode, standing, plan: null, around: (lines) => lines };
  const off = needDaysOff(env.workbook, round);
  const matters = readDayMatters(env.workbook, round, off, mode);
  const pen = ledgerPen(env.workbook, matters.ledger);
  markUnsure(pen, round.now);
  const { plan, troubles } = planToday(pen, matters, sentLists(matters, newSendings(matters)));
  if (whyOff(round.today, off.calendar) !== null) return { mode, standing, plan, around: (lines) => lines };
  const around = (lines: readonly string[]): readonly string[] => [
    ...(mode === MAIL_MODES.trial ? [viMailRun.result.trial] : []),
    ...lines,
    ...(troubles.length === 0 ? [] : ['', viMailRun.result.problems(troubles)]),
    ...sentLines(matters.ledger.rows, plan, mode),
    ...quotaLines(env, plan, mode),
  ];
  return { mode, standing, plan, around };
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
