/** A row of the ledger `Thư đã gửi`: what its words mean. */
import { readAddresses } from '../../domain/reminders/addresses.ts';
import { MAIL_KINDS, type MailKind } from '../../domain/reminders/mail.ts';
import { foldCase } from '../../domain/text.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';
import type { RowOf } from '../../workbook/table.ts';
import type { ledger } from '../../workbook/tables/records.ts';

export type LedgerRow = RowOf<typeof ledger>;
/** A row that has no place yet. */
export type NewLedgerRow = Omit<LedgerRow, '$row'>;

/** What became of a mail, as `Tình trạng` says it. */
export const MAIL_STATES = viMailRun.states;
/** Whose mails go out: `Chạy thử` to the office only, `Gửi thật` to everybody. */
export const MAIL_MODES = viMailRun.modes;
export type MailMode = (typeof MAIL_MODES)[keyof typeof MAIL_MODES];

/** Mails that the day's plan consists of; the rest are notices, sent when something happened. */
const REMINDERS: readonly MailKind[] = ['group', 'unit', 'duty'];
const PAGES: readonly MailKind[] = ['office', 'conference'];

/** The kind that a row, or whoever queues a mail, names by its label or its identifier; undefined for any other word. */
export function mailKindOf(word: string): MailKind | undefined {
  const wanted = foldCase(word);
  const kinds = Object.keys(MAIL_KINDS) as MailKind[];
  return kinds.find((kind) => foldCase(MAIL_KINDS[kind]) === wanted || foldCase(kind) === wanted);
}

export function isReminder(row: Pick<LedgerRow, 'kind'>): boolean {
  return isOf(row, REMINDERS);
}

export function isOfficePage(row: Pick<LedgerRow, 'kind'>): boolean {
  return isOf(row, PAGES);
}

export function isNotice(row: Pick<LedgerRow, 'kind'>): boolean {
  return mailKindOf(row.kind) !== undefined && !isReminder(row) && !isOfficePage(row);
}

export function isReceipt(row: Pick<LedgerRow, 'kind'>): boolean {
  return isOf(row, ['receipt']);
}

function isOf({ kind }: Pick<LedgerRow, 'kind'>, kinds: readonly MailKind[]): boolean {
  const found = mailKindOf(kind);
  return found !== undefined && kinds.includes(found);
}

export function hasState(row: LedgerRow, state: keyof typeof MAIL_STATES): boolean {
  return foldCase(row.state) === foldCase(MAIL_STATES[state]);
}

/** Whether the mail went out, may have gone out, or still will; or the office was told to call instead. */
export function isTold(row: LedgerRow): boolean {
  return (['waiting', 'sending', 'sent', 'unsure', 'noAddress'] as const).some((state) =>
    hasState(row, state),
  );
}

/** Whom the mail is for, in one line: "Công an phường <congan@example.vn>". */
export function nameOf({ recipient, to }: LedgerRow): string {
  return to === '' ? recipient : `${recipient} <${to}>`;
}

/** The addresses of a cell of the ledger. */
export function addressesOf(cell: string): readonly string[] {
  return readAddresses(cell).valid;
}

export const joinAddresses = (addresses: readonly string[]): string => addresses.join(', ');

/** One item on a line; a cell takes 50,000 letters, so that an endless list is cut and says so. */
export function joinItems(items: readonly string[]): string {
  if (items.length <= MOST_ITEMS) return items.join('\n');
  return [...items.slice(0, MOST_ITEMS), viMailRun.moreItems(items.length - MOST_ITEMS)].join('\n');
}

export const splitItems = (cell: string): readonly string[] => cell.split('\n').filter((item) => item !== '');

const MOST_ITEMS = 1000;
