/** Sends the mails of the day: by the hourly trigger, or because somebody asks for it now (design §3.4). */
import { dayFromInstant } from '../../domain/day.ts';
import type { Env } from '../../ports.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';
import { openDay, openMailsFor, type RunBy, whyNotNow, whyNotTheirs } from './gate.ts';
import { isWithin, minutesOfDay, WIDEST } from './hours.ts';
import { type Prepared, prepareDay } from './prepare.ts';
import { endedRun, type MailRunResult } from './result.ts';
import { writeHeartbeat } from './settings-rows.ts';
import { whenFree } from './when-free.ts';

/**
 * Looks after the mails of the day. Outside office hours and days it ends at once; by trigger, outside the widest hours,
 * without any call. The first run of a working day puts the day's plan into the ledger; every run sends what waits there.
 *
 * Reads: one for each sheet. Writes and flushes: at most the mails + 4 (and 1 write when the ledger has to grow).
 * A turn that somebody else has is no error: the next run does it.
 * @param most mails after which the rest is left for the next call
 * @throws UserError when a sheet cannot be used without which nothing may be sent, or it is not for the caller
 */
export function sendReminders(env: Env, by: RunBy, most?: number): MailRunResult {
  const now = env.clock.now();
  const today = dayFromInstant(now);
  if (!isWithin(minutesOfDay(now), WIDEST)) return endedRun({ today }, viMailRun.ended.outsideHours);
  const run = whenFree(env.mailLock, viMailRun.atWork.send, () => runDay(env, by, most));
  return 'busy' in run ? endedRun({ today }, viMailRun.ended.busy(run.busy)) : run.done;
}

/** The mail lock is held all the way; the document lock only until the first mail leaves. */
function runDay(env: Env, by: RunBy, most: number | undefined): MailRunResult {
  const turn = whenFree(env.lock, viMailRun.atWork.plan, () => openAndPrepare(env, by, most));
  if ('busy' in turn) {
    return endedRun({ today: dayFromInstant(env.clock.now()) }, viMailRun.ended.busy(turn.busy));
  }
  if ('ended' in turn.done) return turn.done;
  const { sender, result } = turn.done;
  const { sent, failed, left } = sender.sendAll();
  return { ...result, sent, failed, carried: result.carried + left };
}

/** What the run may do is decided under the lock too, since enabling and disabling change it. */
function openAndPrepare(env: Env, by: RunBy, most: number | undefined): Prepared | MailRunResult {
  const opened = openMailsFor(env, by);
  const { round, standing } = opened;
  const notTheirs = whyNotTheirs(env, opened, by);
  if (notTheirs !== null) return endedRun(round, notTheirs);
  const why = whyNotNow(opened, by);
  if (standing.workbook === 'copy') return endedRun(round, why ?? viMailRun.ended.copy);
  const day = why === null ? openDay(env, round) : { dayOff: why };
  if ('dayOff' in day) {
    writeHeartbeat(env, round.settingsTable, round.now);
    return endedRun(round, day.dayOff);
  }
  return prepareDay(env, round, day, standing.mode, most);
}
