/** Which waiting rows of the ledger go out now, and as what mail. */
import type { OfficeMail, Recipients, ReminderMail, ReminderPlan } from '../../domain/reminders/mail.ts';
import { fitQuota, recipientCount, redirectToOffice } from '../../domain/reminders/quota.ts';
import type { NoticeMail } from '../../mails/notices.ts';
import type { AnyMail } from '../../mails/render.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';
import { itemsOf } from './day-plan.ts';
import type { LedgerPen } from './ledger-pen.ts';
import {
  addressesOf,
  hasState,
  isOfficePage,
  isReminder,
  joinItems,
  type LedgerRow,
  MAIL_MODES,
  MAIL_STATES,
  type MailMode,
} from './ledger-row.ts';
import { withNote } from './troubles.ts';

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
  /** How many were closed, because nothing is left to tell. */
  readonly dropped: number;
}

const NONE: Parcels = { ready: [], carried: 0, dropped: 0 };

/** What rows are made into mails from. */
export interface Makers {
  /** Which waiting notices may go now. */
  readonly isNoticeOf: (row: LedgerRow) => boolean;
  /** The mail of such a row; undefined when nothing is left to tell. */
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
  const { mode, offices, isNoticeOf } = makers;
  if (mode === MAIL_MODES.trial && offices.length === 0) return NONE;
  const waiting = pen.rows().filter((row) => hasState(row, 'waiting'));
  const notices = waiting.filter(isNoticeOf).map((row) => ({ row, parcel: noticeParcel(row, makers) }));
  const found = [...notices, ...plannedParcels(waiting, makers)];
  const empty = found.filter(({ parcel }) => parcel === undefined);
  for (const { row } of empty) {
    const note = withNote(row, viMailRun.notes.nothingLeft);
    pen.change(row.$row, { state: MAIL_STATES.dropped, at: now, note });
  }
  const parcels = found.flatMap(({ parcel }) => (parcel === undefined ? [] : [parcel]));
  const dropped = empty.length;
  return parcels.length === 0 ? { ...NONE, dropped } : { ...cut(parcels, remaining()), dropped };
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
function cut(parcels: readonly Parcel[], remaining: number): Pick<Parcels, 'ready' | 'carried'> {
  const page = parcels.find(({ mail }) => isPage(mail));
  const seats = page === undefined ? 0 : recipientCount(page);
  const notices: Parcel[] = [];
  let left = remaining - seats;
  for (const parcel of parcels.filter(({ mail }) => !isPage(mail) && !isReminderMail(mail))) {
    if (recipientCount(parcel) > left) continue;
    left -= recipientCount(parcel);
    notices.push(parcel);
  }
  const ready = [...notices, ...fittingReminders(parcels, left + seats)];
  return { ready, carried: parcels.length - ready.length };
}

/** What fits of the day's plan; the office's page names what does not. */
function fittingReminders(parcels: readonly Parcel[], remaining: number): readonly Parcel[] {
  const office = parcels.map(({ mail }) => mail).find(isPage) ?? null;
  const mails = parcels.map(({ mail }) => mail).filter(isReminderMail);
  const plan = { today: office?.today ?? '', dayOff: null, calls: [], problems: [], mails, office };
  const { plan: fit } = fitQuota(plan, remaining);
  const fits = new Set<AnyMail>(fit.mails);
  return parcels.flatMap((parcel): readonly Parcel[] => {
    if (isPage(parcel.mail)) return fit.office === null ? [] : [{ ...parcel, mail: fit.office }];
    return fits.has(parcel.mail) ? [parcel] : [];
  });
}

export function isPage(mail: AnyMail): mail is OfficeMail {
  return mail.kind === 'office' || mail.kind === 'conference';
}

function isReminderMail(mail: AnyMail): mail is ReminderMail {
  return mail.kind === 'group' || mail.kind === 'unit' || mail.kind === 'duty';
}
