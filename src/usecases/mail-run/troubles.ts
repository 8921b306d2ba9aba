/** Mails that went wrong: those of unknown fate after a stop, and those that could not be sent; the office hears of each. */
import { viMailRun } from '../../text/vi-mail-run.ts';
import type { LedgerPen } from './ledger-pen.ts';
import { hasState, isOfficePage, type LedgerRow, MAIL_STATES, nameOf } from './ledger-row.ts';

/**
 * Marks the mail that a stopped run was sending: it may have gone or not, and is never sent again. The caller holds the
 * mail lock, so that no other run is sending.
 * @returns whom such mails were for
 */
export function markUnsure(pen: LedgerPen, now: number): readonly string[] {
  const unsure = pen.rows().filter((row) => hasState(row, 'sending'));
  for (const row of unsure) {
    const note = withNote(row, viMailRun.notes.unsure);
    pen.change(row.$row, { state: MAIL_STATES.unsure, at: now, note });
  }
  return unsure.map(nameOf);
}

/** What stands in a note, with more below it. */
export function withNote({ note }: LedgerRow, more: string): string {
  return note === '' ? more : `${note}\n${more}`;
}

/** What the office has not been told yet: all that went wrong since its last page. */
export function untold(rows: readonly LedgerRow[]): readonly string[] {
  const pages = rows.filter((row) => isOfficePage(row) && hasState(row, 'sent'));
  const last = pages[pages.length - 1];
  return rows.filter((row) => last === undefined || isSince(row, last)).flatMap(sentenceOf);
}

/** Rows below the page were written after it, whatever the clock says. */
function isSince(row: LedgerRow, page: LedgerRow): boolean {
  const [at, told] = [row.at ?? 0, page.at ?? 0];
  return at > told || (at === told && row.$row > page.$row);
}

function sentenceOf(row: LedgerRow): readonly string[] {
  const { unsure, failed } = viMailRun.notices;
  if (hasState(row, 'unsure')) return [unsure(nameOf(row), row.subject)];
  return hasState(row, 'failed') ? [failed(nameOf(row), row.note)] : [];
}
