/** Everything a use case needs, made from Google's services; nothing is called until it is used. */
import type { Env } from '../ports.ts';
import { builder } from './builder.ts';
import { documentLock, mailLock } from './lock.ts';
import { mailer } from './mailer.ts';
import { permissions } from './permissions.ts';
import { screen } from './screen.ts';
import { triggers } from './triggers.ts';
import { sheetsWorkbook } from './workbook.ts';

/** The surroundings of one run. */
export function googleEnv(): Env {
  const workbook = sheetsWorkbook();
  const identity = { email: () => Session.getEffectiveUser().getEmail() };
  return {
    workbook,
    builder,
    lock: documentLock(identity.email, workbook.written),
    mailLock: mailLock(identity.email, workbook.written),
    mailer,
    triggers,
    clock: { now: () => Date.now() },
    identity,
    permissions,
    screen,
  };
}
