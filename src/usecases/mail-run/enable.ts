/** Switching reminders on and off, and confirming that this workbook is the one that sends. */
import type { Env } from '../../ports.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';
import { ledger } from '../../workbook/tables/records.ts';
import { type Round, readNeeded } from '../read-round.ts';
import { openMailsFor } from './gate.ts';
import { ledgerPen } from './ledger-pen.ts';
import { hasState, MAIL_MODES, MAIL_STATES, type MailMode } from './ledger-row.ts';
import { putSettings } from './settings-rows.ts';

/** Name of the global that the trigger calls. */
export const HANDLER = 'sendReminders';

export interface EnableResult {
  readonly mode: MailMode;
  /** Mails of the workbook that this is a copy of, which will never go out from here; null when it is no copy. */
  readonly closed: number | null;
  /** Another account that ran reminders before; `''` when none did. */
  readonly otherRunner: string;
}

/**
 * Makes the hourly trigger of the caller and records that this workbook may send.
 * @param live false: Chạy thử, everything to the office only
 * @throws UserError when somebody else is at work, or a sheet cannot be used
 */
export function enableReminders(env: Env, live: boolean): EnableResult {
  const result = env.lock.run(viMailRun.atWork.enable, () => record(env, live));
  env.triggers.ensureHourly(HANDLER);
  return result;
}

function record(env: Env, live: boolean): EnableResult {
  const { round, standing } = openMailsFor(env, 'person');
  const closed = standing.workbook === 'copy' ? closeCopied(env, round) : null;
  const mode = live ? MAIL_MODES.live : MAIL_MODES.trial;
  const runner = env.identity.email();
  putSettings(env.workbook, round.settingsTable, {
    mailMode: mode,
    workbookId: env.workbook.id(),
    automatic: viMailRun.on,
    lastRun: standing.lastRun,
    runner,
  });
  const isOther = standing.workbook === 'own' && standing.runner !== '' && standing.runner !== runner;
  return { mode, closed, otherRunner: isOther ? standing.runner : '' };
}

/** What waits in a copied ledger is for the original to send. */
function closeCopied(env: Env, round: Round): number {
  const pen = ledgerPen(env.workbook, readNeeded(env.workbook, round, ledger));
  const open = pen.rows().filter((row) => hasState(row, 'waiting') || hasState(row, 'sending'));
  for (const row of open) pen.change(row.$row, { state: MAIL_STATES.copied, at: round.now });
  pen.commit();
  return open.length;
}

/**
 * Ends reminders: nobody's trigger sends any more, and the caller's is removed.
 * @throws UserError when somebody else is at work, or the settings cannot be used
 */
export function disableReminders(env: Env): { readonly automatic: false } {
  env.lock.run(viMailRun.atWork.disable, () => {
    const { round } = openMailsFor(env, 'person');
    putSettings(env.workbook, round.settingsTable, { automatic: viMailRun.off });
  });
  env.triggers.remove(HANDLER);
  return { automatic: false };
}
