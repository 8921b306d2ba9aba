/** The whole workbook as the page shows it, made from the host. */
import type { Host } from '../../index.ts';
import { sheetNamed } from '../../store/sheets.ts';
import type { BookView } from '../contract.ts';
import { peopleOf } from './people.ts';
import { type BookReader, sheetView } from './sheet-view.ts';
import { Values } from './values.ts';

/** Tells one state of the host from the next: cells, clock, who acts, menus, mail. */
export function stampOf({ book, clock, user, outbox, screen, triggers }: Host): string {
  const menus = screen.menus.map(({ caption }) => caption);
  return [book.id, book.version, clock.now(), user, outbox.length, triggers.length, ...menus].join('|');
}

/** @param mails how many mails the outbox holds */
export function bookView(host: Host, mails: number): BookView {
  const { book, clock, user, screen, triggers } = host;
  const reader = readerOf(host);
  return {
    stamp: stampOf(host),
    name: book.name,
    clock: clock.iso(),
    user,
    people: peopleOf(book),
    menus: screen.menus,
    mails,
    triggers: triggers.map(({ functionName }) => functionName),
    sheets: book.sheets.map((sheet) => sheetView(sheet, reader)),
  };
}

function readerOf(host: Host): BookReader {
  const { book } = host;
  const { locale, timeZone } = book;
  const values = new Values(host);
  return {
    sheet: (name) => sheetNamed(book, name),
    reader: (sheet) => ({
      locale,
      timeZone,
      formula: (row, column) => values.at(sheet, row, column),
      date: (at) => new Date(at),
    }),
  };
}
