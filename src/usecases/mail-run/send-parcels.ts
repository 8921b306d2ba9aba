/** Sends mails one by one, so that after a stop at any moment at most one is of unknown fate. */
import { maskPrivate } from '../../language/mask-private.ts';
import type { MailRound, RenderedMail } from '../../mails/letter.ts';
import { nameLine } from '../../mails/plain.ts';
import { type AnyMail, renderMail } from '../../mails/render.ts';
import type { Env, Mail } from '../../ports.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';
import type { LedgerPen } from './ledger-pen.ts';
import { hasState, isReminder, type LedgerRow, MAIL_STATES, type MailMode, nameOf } from './ledger-row.ts';
import { isPage, type Parcel } from './parcels.ts';
import { withNote } from './troubles.ts';

/** What all mails of a run share. */
export interface Post {
  readonly officeName: string;
  readonly roundName: string;
  readonly replyTo: string;
  readonly mode: MailMode;
  /** The sheet that a mail's reader finds the matter on. */
  readonly sheetOf: (mail: AnyMail) => string;
}

export interface Sent {
  readonly sent: number;
  /** Whom mails could not be sent to, and why. */
  readonly failed: readonly string[];
  /** Parcels that time, `most`, or a quota used up elsewhere, left for a later run. */
  readonly left: number;
}

/** Google ends a run at 6 minutes. */
export const TIME_LIMIT_MS = 4.5 * 60_000;

/** A mail whose row says that it is on its way. */
interface Loaded {
  readonly parcel: Parcel;
  readonly mail: Mail;
}

export interface Sender {
  /** Notes the first parcel as on its way, so that one write tells of it together with whatever else is noted. */
  loadFirst(): void;
  /** Sends all: for each mail 1 write, 1 flush and 1 mail (the first was written with the plan), and 1 write at the end. */
  sendAll(): Sent;
}

/**
 * A sender over parcels, in their order. The caller holds the mail lock and no other.
 * @param started when the run began, milliseconds since 1970
 * @param most parcels after which the rest is left for a later run
 */
export function sender(
  env: Env,
  pen: LedgerPen,
  parcels: readonly Parcel[],
  post: Post,
  started: number,
  most: number = Number.POSITIVE_INFINITY,
): Sender {
  const failed: string[] = [];
  let sent = 0;
  let done = 0;
  let loaded: Loaded | undefined;
  const load = (): Loaded | undefined => {
    const parcel = parcels[done];
    if (parcel === undefined || done >= most || env.clock.now() - started >= TIME_LIMIT_MS) return undefined;
    return loadParcel(env, pen, withToday(parcel, pen, failed, post), post);
  };
  const next = (): Loaded | undefined => {
    const ready = loaded ?? load();
    loaded = undefined;
    if (pen.commit()) env.workbook.flush();
    return ready;
  };
  return {
    loadFirst: () => {
      loaded = load();
    },
    sendAll: () => {
      for (let ready = next(); ready !== undefined; ready = next()) {
        const outcome = sendLoaded(env, pen, ready);
        if (outcome === 'no quota') break;
        if (outcome === 'sent') sent += 1;
        else failed.push(outcome.failed);
        done += 1;
      }
      pen.commit();
      return { sent, failed, left: parcels.length - done };
    },
  };
}

/** The office's page is told how many reminders went out today and what went wrong in this run. */
function withToday(parcel: Parcel, pen: LedgerPen, failed: readonly string[], { mode }: Post): Parcel {
  const { mail } = parcel;
  if (!isPage(mail)) return parcel;
  const today = pen.rows().filter((row) => isReminder(row) && row.day === mail.today && row.mode === mode);
  const mails = today.filter((row) => hasState(row, 'sent')).length;
  const notices = [...(mail.notices ?? []), ...failed];
  return { ...parcel, mail: { ...mail, mails, ...(notices.length === 0 ? {} : { notices }) } };
}

function loadParcel(env: Env, pen: LedgerPen, parcel: Parcel, post: Post): Loaded {
  const rendered = renderMail(parcel.mail, roundOf(env, parcel.mail, post));
  pen.change(parcel.row, {
    state: MAIL_STATES.sending,
    at: env.clock.now(),
    items: parcel.items,
    subject: rendered.subject,
    mode: post.mode,
  });
  return { parcel, mail: mailOf(parcel, rendered, post) };
}

function roundOf({ workbook }: Env, mail: AnyMail, { officeName, roundName, sheetOf }: Post): MailRound {
  const sheet = sheetOf(mail);
  return {
    officeName,
    roundName,
    // A unit sees content and place, not people: without the house it would not find the matter.
    mask: (text) => maskPrivate(text, ['house']).masked,
    link: { url: workbook.url(sheet), sheet },
  };
}

function mailOf(
  { to, cc }: Parcel,
  { subject, html, text }: RenderedMail,
  { replyTo, officeName }: Post,
): Mail {
  return { to, cc, subject, html, text, replyTo, senderName: nameLine(officeName) };
}

type Outcome = 'sent' | 'no quota' | { readonly failed: string };

/** A mail that the service refuses is noted with its reason, and the others go on; only a spent quota ends the run. */
function sendLoaded(env: Env, pen: LedgerPen, { parcel, mail }: Loaded): Outcome {
  const at = (): number => env.clock.now();
  try {
    env.mailer.send(mail);
    pen.change(parcel.row, { state: MAIL_STATES.sent, at: at() });
    return 'sent';
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (env.mailer.remaining() < mail.to.length + mail.cc.length) {
      pen.change(parcel.row, { state: MAIL_STATES.waiting, at: null });
      return 'no quota';
    }
    const row = pen.row(parcel.row);
    const note = row === undefined ? reason : withNote(row, reason);
    pen.change(parcel.row, { state: MAIL_STATES.failed, at: at(), note });
    return { failed: viMailRun.notices.failed(recipientOf(row), reason) };
  }
}

const recipientOf = (row: LedgerRow | undefined): string => (row === undefined ? '' : nameOf(row));
