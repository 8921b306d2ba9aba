/** Which waiting rows of the ledger go out now, and as what mail. */
import type { OfficeMail, Recipients, ReminderMail, ReminderPlan } from '../../domain/reminders/mail.ts';
import { fitQuota, recipientCount, redirectToOffice } from '../../domain/reminders/quota.ts';
import type { NoticeMail } from '../../mails/notices.ts';
import type { AnyMail } from '../../mails/render.ts';
import { itemsOf } from './day-plan.ts';
import type { LedgerPen } from './ledger-pen.ts';
import {
  addressesOf,
  hasState,
  isNotice,
  isOfficePage,
  isReminder,
  joinItems,
  type LedgerRow,
  MAIL_MODES,
  MAIL_STATES,
  type MailMode,
} from './ledger-row.ts';
import { withNote } from './troubles.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';

/** A row of the ledger on its way. */
export interface Parcel extends Recipients {
  readonly row: number;
  readonly mail: AnyMail;
  /** The row's items as they stand now. */
  readonly items: string;
}

export interface Parcels {
  /** In the order of sending. */
  readonly ready: readonly Parcel[];
  /** How many wait for a later run, because the quota is used up. */
  readonly carried: number;
}

/** What rows are made into mails from. */
export interface Makers {
  /** Undefined when nothing is left to tell. */
  readonly notice: (row: LedgerRow) => NoticeMail | undefined;
  /** The plan as it is worked out now; null where only notices are sent. */
  readonly plan: ReminderPlan | null;
  readonly mode: MailMode;
  /** Addresses of the office. */
  readonly offices: readonly string[];
}

interface Found {
  readonly row: LedgerRow;
  readonly parcel: Parcel | undefined;
}

/**
 * Matches waiting rows with mails as they are now. A row whose mail has nothing left is closed; while on trial everything
 * goes to the office, and stays waiting if there is none.
 * @param remaining asked only when something is to be sent: recipients that the quota still allows
 */
export function makeParcels(pen: LedgerPen, makers: Makers, now: number, remaining: () => number): Parcels {
  if (makers.mode === MAIL_MODES.trial && makers.offices.length === 0) return { ready: [], carried: 0 };
  const waiting = pen.rows().filter((row) => hasState(row, 'waiting'));
  const notices = waiting.filter(isNotice).map((row) => ({ row, parcel: noticeParcel(row, makers) }));
  const planned = plannedParcels(waiting, makers);
  for (const { row, parcel } of [...notices, ...planned]) {
    if (parcel !== undefined) continue;
    const note = withNote(row, viMailRun.notes.nothingLeft);
    pen.change(row.$row, { state: MAIL_STATES.dropped, at: now, note });
  }
  const found = [...notices, ...planned].flatMap(({ parcel }) => (parcel === undefined ? [] : [parcel]));
  return found.length === 0 ? { ready: [], carried: 0 } : cut(found, makers, remaining());
}

function noticeParcel(row: LedgerRow, { notice, mode, offices }: Makers): Parcel | undefined {
  const mail = notice(row);
  if (mail === undefined) return undefined;
  const meant = { to: addressesOf(row.to), cc: addressesOf(row.cc) };
  const base = { row: row.$row, items: row.items };
  if (mode === MAIL_MODES.live) return { ...base, ...meant, mail };
  return { ...base, to: offices, cc: [], mail: { ...mail, insteadOf: meant } };
}

/** Reminders and the office's page, each by the address it was planned for. */
function plannedParcels(waiting: readonly LedgerRow[], { plan, mode }: Makers): readonly Found[] {
  if (plan === null) return [];
  const { mails, office } = mode === MAIL_MODES.trial ? redirectToOffice(plan) : plan;
  const byAddress = new Map(mails.flatMap((mail) => meantFor(mail).map((address) => [address, mail])));
  return waiting
    .filter((row) => row.day === plan.today && row.mode === mode)
    .flatMap((row): readonly Found[] => {
      if (isOfficePage(row)) return [{ row, parcel: plannedParcel(row, office ?? undefined) }];
      if (!isReminder(row)) return [];
      return [{ row, parcel: plannedParcel(row, byAddress.get(addressesOf(row.to)[0] ?? '')) }];
    });
}

const meantFor = (mail: ReminderMail): readonly string[] => mail.insteadOf?.to ?? mail.to;

function plannedParcel(row: LedgerRow, mail: ReminderMail | OfficeMail | undefined): Parcel | undefined {
  if (mail === undefined) return undefined;
  return { row: row.$row, to: mail.to, cc: mail.cc, mail, items: joinItems(itemsOf(mail)) };
}

/** Notices first, then reminders by lateness, the office's page last and its seats kept free. */
function cut(found: readonly Parcel[], { plan }: Makers, remaining: number): Parcels {
  const mailsOf = new Map(found.map((parcel) => [parcel.mail, parcel]));
  const page = found.find(({ mail }) => isPage(mail));
  let left = remaining - (page === undefined ? 0 : recipientCount(page));
  const notices = found.filter(({ mail }) => !isPage(mail) && !isReminderMail(mail));
  const fitting = notices.filter((parcel) => {
    const fits = recipientCount(parcel) <= left;
    if (fits) left -= recipientCount(parcel);
    return fits;
  });
  const reminders = found.map(({ mail }) => mail).filter(isReminderMail);
  const seats = left + (page === undefined ? 0 : recipientCount(page));
  const office = page !== undefined && isPage(page.mail) ? page.mail : null;
  const empty = { today: plan?.today ?? '', dayOff: null, calls: [], problems: [] };
  const fit = fitQuota({ ...empty, mails: reminders, office }, seats);
  const ready = [
    ...fitting,
    ...fit.plan.mails.flatMap((mail) => mailsOf.get(mail) ?? []),
    ...(page === undefined || fit.plan.office === null ? [] : [{ ...page, mail: fit.plan.office }]),
  ];
  return { ready, carried: found.length - ready.length };
}

export function isPage(mail: AnyMail): mail is OfficeMail {
  return mail.kind === 'office' || mail.kind === 'conference';
}

function isReminderMail(mail: AnyMail): mail is ReminderMail {
  return mail.kind === 'group' || mail.kind === 'unit' || mail.kind === 'duty';
}
