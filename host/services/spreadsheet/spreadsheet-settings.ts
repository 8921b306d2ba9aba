/** The part of Spreadsheet that is not about sheets: what the file is called, its settings, its people. */
import { guard } from '../unimplemented.ts';
import type { Desk } from './desk.ts';
import type { GoogleSpreadsheet, GoogleUser } from './google.ts';
import { makeUser } from './user.ts';

type Members =
  | 'getId'
  | 'getName'
  | 'rename'
  | 'getUrl'
  | 'getSpreadsheetLocale'
  | 'setSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'setSpreadsheetTimeZone'
  | 'toast'
  | 'getOwner'
  | 'getEditors';

export class SpreadsheetSettings implements Pick<GoogleSpreadsheet, Members> {
  readonly desk: Desk;
  readonly self: GoogleSpreadsheet;

  constructor(desk: Desk) {
    this.desk = desk;
    this.self = guard<GoogleSpreadsheet>('Spreadsheet', this);
  }

  protected other<T>(member: string, act: () => T): T {
    return this.desk.ctx.meter.other(`Spreadsheet.${member}`, act);
  }

  protected now<T>(member: string, apply: () => T): T {
    return this.desk.ctx.meter.writeNow(`Spreadsheet.${member}`, apply);
  }

  getId(): string {
    return this.other('getId', () => this.desk.ctx.book.id);
  }

  getName(): string {
    return this.other('getName', () => this.desk.ctx.book.name);
  }

  rename(newName: string): void {
    this.#setting('rename', 'name', newName);
  }

  getUrl(): string {
    return this.other('getUrl', () => `https://docs.google.com/spreadsheets/d/${this.desk.ctx.book.id}/edit`);
  }

  getSpreadsheetLocale(): string {
    return this.other('getSpreadsheetLocale', () => this.desk.ctx.book.locale);
  }

  setSpreadsheetLocale(locale: string): void {
    this.#setting('setSpreadsheetLocale', 'locale', locale);
  }

  getSpreadsheetTimeZone(): string {
    return this.other('getSpreadsheetTimeZone', () => this.desk.ctx.book.timeZone);
  }

  setSpreadsheetTimeZone(timezone: string): void {
    this.#setting('setSpreadsheetTimeZone', 'timeZone', timezone);
  }

  #setting(member: string, key: 'name' | 'locale' | 'timeZone', value: string): void {
    this.now(member, () => {
      this.desk.ctx.book[key] = value;
      this.desk.ctx.book.version += 1;
    });
  }

  toast(msg: string, title = '', _timeoutSeconds?: number | null): void {
    this.other('toast', () => this.desk.around.onToast({ message: String(msg), title: String(title) }));
  }

  getOwner(): GoogleUser {
    return this.other('getOwner', () => makeUser(this.desk.ctx.book.owner));
  }

  getEditors(): GoogleUser[] {
    return this.other('getEditors', () => {
      const { owner, editors = [] } = this.desk.ctx.book;
      const all = new Set([owner, ...editors]);
      return this.desk.ctx.realm.array([...all].map(makeUser));
    });
  }
}
