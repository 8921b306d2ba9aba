/** The mail of a queued notice, from what the register says when it is sent. */

import { tidyCode } from '../../domain/petition-code.ts';
import type { PetitionFacts } from '../../domain/reminders/facts.ts';
import type { MailKind } from '../../domain/reminders/mail.ts';
import { foldCase } from '../../domain/text.ts';
import type { PetitionLine } from '../../mails/cards.ts';
import type { NoticeMail, TransferMail } from '../../mails/notices.ts';
import { petitionFacts } from './facts.ts';
import { codeOfItem, oldDueOf, readPaper, transferOf } from './item-words.ts';
import { type LedgerRow, mailKindOf, splitItems } from './ledger-row.ts';
import type { Matters } from './read-matters.ts';
import { unitNamer } from './units.ts';

/** Makes the mail of a row, without what has been answered, taken away or withdrawn meanwhile; undefined when nothing is left. */
export type NoticeMaker = (row: LedgerRow) => NoticeMail | undefined;

type Maker = (row: LedgerRow, petitions: Petitions) => NoticeMail | undefined;

/** What the register says of a code. */
interface Petitions {
  /** The petition while it waits for a reply of that unit. */
  waiting(unit: string, code: string): PetitionFacts | undefined;
  /** Whatever became of it. */
  any(code: string): PetitionLine | undefined;
}

/** Makers by kind; receipts come from the tabs and are made elsewhere. */
const MAKERS: Readonly<Partial<Record<MailKind, Maker>>> = { assignment, dueChange, transfer };

export function noticeMaker(matters: Matters): NoticeMaker {
  const petitions = petitionsOf(matters);
  return (row) => {
    const kind = mailKindOf(row.kind);
    return kind === undefined ? undefined : MAKERS[kind]?.(row, petitions);
  };
}

function petitionsOf(matters: Matters): Petitions {
  const unitOf = unitNamer(matters);
  const running = new Map(petitionFacts(matters).map((facts) => [facts.code, facts]));
  const all = new Map(matters.register.rows.map((row) => [tidyCode(row.code), row]));
  return {
    waiting: (unit, code) => {
      const facts = running.get(code);
      const isTheirs = facts !== undefined && foldCase(facts.unit) === foldCase(unitOf(unit));
      return isTheirs && facts.kind === 'reply' && facts.waitsFor === 'unit' ? facts : undefined;
    },
    any: (code) => {
      const row = all.get(code);
      return row && { code, content: row.content, place: row.place, due: '', why: '' };
    },
  };
}

function assignment(row: LedgerRow, petitions: Petitions): NoticeMail | undefined {
  const items = splitItems(row.items).flatMap((item) =>
    lineOf(petitions.waiting(row.recipient, codeOfItem(item))),
  );
  if (items.length === 0) return undefined;
  return { kind: 'assignment', unit: row.recipient, items, paper: readPaper(row.note) };
}

function dueChange(row: LedgerRow, petitions: Petitions): NoticeMail | undefined {
  const items = splitItems(row.items).flatMap((item) =>
    lineOf(petitions.waiting(row.recipient, codeOfItem(item))).flatMap((line) =>
      line.due === '' ? [] : [{ ...line, due: line.due, oldDue: oldDueOf(item) }],
    ),
  );
  return items.length === 0 ? undefined : { kind: 'dueChange', unit: row.recipient, items };
}

/** All items of one mail went the same way. */
function transfer(row: LedgerRow, petitions: Petitions): TransferMail | undefined {
  const moved = splitItems(row.items).flatMap((item) => {
    const how = transferOf(item);
    return how === undefined ? [] : [{ ...how, code: codeOfItem(item) }];
  });
  const direction = moved[0]?.direction;
  if (direction === undefined) return undefined;
  const items = moved.flatMap(({ code, other, reason }) => {
    const line = direction === 'from' ? petitions.any(code) : petitions.waiting(row.recipient, code);
    return lineOf(line).map((found) => ({ ...found, other, reason }));
  });
  return items.length === 0 ? undefined : { kind: 'transfer', unit: row.recipient, direction, items };
}

function lineOf(found: PetitionLine | undefined): readonly PetitionLine[] {
  if (found === undefined) return [];
  const { code, content, place, due, why, remark = '' } = found;
  return [{ code, content, place, due, why, remark }];
}
