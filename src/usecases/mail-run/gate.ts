/** Whether a run may send at all now: the workbook, the switch, the hours, the day. */
import { roleBook } from '../../domain/roles.ts';
import { foldCase } from '../../domain/text.ts';
import { whyOff } from '../../domain/working-days.ts';
import type { Env } from '../../ports.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';
import { COMMAND_ROLES } from '../permissions/commands.ts';
import { isOwner, requireCommand, whomToAsk } from '../permissions/require-role.ts';
import { type DaysOff, openRound, type Round } from '../read-round.ts';
import { DEFAULT_HOURS, isWithin, minutesOfDay, readHours } from './hours.ts';
import { needDaysOff } from './read-matters.ts';
import { type MailStanding, mailStanding } from './settings-rows.ts';

/** `trigger`: by itself, every hour; `person`: somebody asked for it. */
export type RunBy = 'trigger' | 'person';

export interface Opened {
  readonly round: Round;
  readonly standing: MailStanding;
}

/** The settings and where the workbook stands with mails: 1 read. */
export function openMails({ workbook, clock }: Env): Opened {
  const round = openRound(workbook, clock.now());
  return { round, standing: mailStanding(workbook, round.settingsTable) };
}

/** The same for a command about reminders. Throws a `UserError` when a person gave it who is not of the office. */
export function openMailsFor(env: Env, by: RunBy): Opened {
  const opened = openMails(env);
  if (by === 'person') requireCommand(env, opened.round.settings, 'reminders');
  return opened;
}

/**
 * Why the trigger's global does nothing for whoever runs it: any editor can, from a page, and it is only for the account
 * that switched reminders on and for the office. Null when it may go on, and for a person, whose command was checked.
 */
export function whyNotTheirs(env: Env, { round, standing }: Opened, by: RunBy): string | null {
  const who = env.identity.email();
  const isRunner = standing.workbook === 'own' && foldCase(who) === foldCase(standing.runner);
  if (by === 'person' || isRunner) return null;
  const book = roleBook(round.settings);
  if (book.office.includes(foldCase(who)) || isOwner(env)) return null;
  return viMailRun.ended.notTheirs(who, whomToAsk(book, COMMAND_ROLES.reminders));
}

/** Why nothing is sent whatever the day; null when the day decides. */
export function whyNotNow({ round, standing }: Opened, by: RunBy): string | null {
  if (standing.workbook === 'copy') return viMailRun.ended.copy;
  if (by === 'trigger' && !standing.automatic) return viMailRun.ended.off;
  return isOfficeHour(round) ? null : viMailRun.ended.outsideHours;
}

/** The days off, or why nothing is sent on this day: 1 read. */
export function openDay({ workbook }: Env, round: Round): DaysOff | { readonly dayOff: string } {
  const off = needDaysOff(workbook, round);
  const why = whyOff(round.today, off.calendar);
  return why === null ? off : { dayOff: viMailRun.ended.dayOff(round.today, why) };
}

/** The hours of the settings; outside the widest ones no run comes this far. */
function isOfficeHour({ settings, now }: Round): boolean {
  return isWithin(minutesOfDay(now), readHours(settings.officeHours ?? '') ?? DEFAULT_HOURS);
}
