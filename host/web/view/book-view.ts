/** The whole workbook as the page shows it, made from the host. */
import { createCalculator } from '../../formulas/calculator.ts';
import type { Host } from '../../index.ts';
import type { Calculator } from '../../run/context.ts';
import type { SheetData } from '../../store/model.ts';
import { sheetNamed } from '../../store/sheets.ts';
import type { BookView } from '../contract.ts';
import { activeSheet } from '../desk.ts';
import { peopleOf } from './people.ts';
import { type BookReader, sheetView } from './sheet-view.ts';

/** Makes views of one host's workbook; keeps a calculator of its own, so that looking changes no count of a run. */
export class Viewer {
  private readonly host: Host;
  private readonly calculator: Calculator;

  constructor(host: Host) {
    this.host = host;
    this.calculator = createCalculator(host.book, host.clock);
  }

  /** Tells one state of the host from the next: cells, clock, who acts, menus, mail. */
  stamp(): string {
    const { book, clock, user, outbox, screen, triggers } = this.host;
    const menus = screen.menus.map(({ caption }) => caption);
    return [book.id, book.version, clock.now(), user, outbox.length, triggers.length, ...menus].join('|');
  }

  view(mails: number): BookView {
    const { book, clock, user, screen, triggers } = this.host;
    const reader = this.reader();
    return {
      stamp: this.stamp(),
      name: book.name,
      clock: clock.iso(),
      user,
      people: peopleOf(book),
      menus: screen.menus,
      mails,
      triggers: triggers.map(({ functionName }) => functionName),
      activeSheet: activeSheet(this.host),
      sheets: book.sheets.map((sheet) => sheetView(sheet, reader)),
    };
  }

  private reader(): BookReader {
    const { book } = this.host;
    const { locale, timeZone } = book;
    const formula = (sheet: SheetData) => (row: number, column: number) =>
      this.calculator.value(sheet.name, row, column);
    return {
      sheet: (name) => sheetNamed(book, name),
      reader: (sheet) => ({ locale, timeZone, formula: formula(sheet), date: (at) => new Date(at) }),
    };
  }
}
