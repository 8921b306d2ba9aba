/** What the product needs of its surroundings: small interfaces that use cases know and `google/` fills. */
import type { CellValue, Grid } from './workbook/cell.ts';
import type { SheetLayout } from './workbook/layout.ts';
import type { EditorChange, FoundProtection, WantedProtection } from './workbook/protection.ts';

/** A rectangle of a sheet; all counts from 1. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells that were merged into one; counts from 1. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells of the open spreadsheet. Each member says how many service calls it costs. */
export interface Workbook {
  /** The spreadsheet's id; a copy has another. No read. */
  id(): string;
  /** Address of the spreadsheet, of one sheet when it is named. No read. */
  url(sheet?: string): string;
  /** Names of all sheets, in order. No read. */
  sheetNames(): readonly string[];
  /** Everything that stands in a sheet, from A1 on. 1 read. */
  read(sheet: string): Grid;
  /** A part of a sheet, to look again before writing. 1 read. */
  readBlock(place: Place, rows: number, columns: number): Grid;
  /** Columns from a cell down to the end of the grid, blank rows and all: its length tells how many rows there are. 1 read. */
  readDown(place: Place, columns?: number): Grid;
  /** The merged cells that touch a block. 1 read. */
  mergesIn(place: Place, rows: number, columns: number): readonly MergedArea[];
  /** Splits merged cells again. 1 write for each. */
  splitMerges(sheet: string, areas: readonly MergedArea[]): void;
  /** Makes sure the sheet has so many rows. 1 read unless it is known how many it has, 1 write when some are missing. */
  ensureRows(sheet: string, rows: number, have?: number): void;
  /** Number formats for a block; text that must stay text needs `@` first. 1 write. */
  format(place: Place, formats: readonly (readonly string[])[]): void;
  /** Values for a block; a string that begins with `=` becomes a formula unless its cell is `@`. 1 write. */
  write(place: Place, values: readonly (readonly CellValue[])[]): void;
  /** Carries out what was written so far: what comes after can rely on it. 1 flush. */
  flush(): void;
  /** One row below the last that holds anything. 1 write. */
  append(sheet: string, row: readonly CellValue[]): void;
}

/** Making and mending sheets; used by set-up only, so its calls are not counted. */
export interface Builder {
  /** Vietnamese locale and time zone, before any date is written. */
  localise(): void;
  /** A blank sheet, as the tab after `after` (the first tab when that is undefined). */
  addSheet(name: string, after: string | undefined): void;
  /** A sheet like another: formats, drop-downs, colours, formulas and all. */
  copySheet(from: string, name: string, after: string): void;
  /** Formats, widths, drop-downs, colours; a `fresh` sheet is also cut to size. */
  layOut(layout: SheetLayout, fresh: boolean): void;
  /** Makes sure the sheet has so many columns. */
  ensureColumns(sheet: string, columns: number): void;
  insertRows(sheet: string, before: number, count: number): void;
  /** Splits merged cells of a sheet. */
  breakMerges(sheet: string): void;
  /** Text in a cell that leads to another sheet when clicked. */
  link(place: Place, text: string, toSheet: string): void;
  /** Removes a sheet on which nothing was ever typed. */
  removeIfBlank(sheet: string): void;
  /** Shows a sheet to whoever gave the command. */
  show(sheet: string): void;
}

/** Only one at a time changes the workbook. */
export interface Lock {
  /**
   * Runs `act` while nobody else does; what was written is flushed before the next may begin.
   * Throws a `UserError` that names who is at work when the turn does not come.
   */
  run<T>(what: string, act: () => T): T;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

export interface Identity {
  /** E-mail of whoever gave the command; `''` when Google does not say. */
  email(): string;
}

/** A mail as it leaves: addresses already checked, markup already escaped. */
export interface Mail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** One line. */
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly replyTo: string;
  readonly senderName: string;
}

export interface Mailer {
  /** Recipients that may still be written to today, copies counted. */
  remaining(): number;
  send(mail: Mail): void;
}

/** The one time trigger of the script. */
export interface Triggers {
  /** Makes sure that the caller has exactly one hourly trigger for the global of that name. */
  ensureHourly(handler: string): void;
  /** Removes the caller's triggers for it. */
  remove(handler: string): void;
}

/** A protection that stands on a sheet, the program's or a person's own. */
export interface Protection {
  readonly sheet: string;
  readonly description: string;
  readonly wholeSheet: boolean;
  /** Whether it keeps out whoever gave the command; then it can be neither read further nor changed. */
  readonly bars: boolean;
  details(): FoundProtection;
  remove(): void;
  /** Lets people in and out, and nobody besides; gives the addresses that were not taken. */
  changeEditors(change: EditorChange): readonly string[];
}

/** Who may edit what: protections are changed at once, each change a call. */
export interface Permissions {
  /** E-mail, lower case, of the workbook's owner, whom nothing keeps out; `''` when it has no single owner. */
  owner(): string;
  /** Every protection of the workbook. */
  all(): readonly Protection[];
  /** Puts one on a sheet; gives the addresses that were not taken. */
  add(sheet: string, wanted: WantedProtection): readonly string[];
}

/** Talking to whoever sits before the sheet; silent where there is no screen. */
export interface Screen {
  report(title: string, message: string): void;
  /** Asks for a line of text; undefined when the person turns away, or nobody is there. */
  ask(title: string, question: string): string | undefined;
  /** Asks to go on; false when the person turns away, or nobody is there. */
  confirm(title: string, question: string): boolean;
  /** Name of the sheet that is open before the person. */
  activeSheet(): string;
  /** The row that is selected there, from 1. */
  activeRow(): number;
  /** Shows a sheet, selects a cell of it (`E12`). */
  reveal(sheet: string, cell: string): void;
}

export interface Env {
  readonly workbook: Workbook;
  readonly builder: Builder;
  readonly lock: Lock;
  /** Held while mails go out, so that two runs never send at once; the workbook stays free meanwhile. */
  readonly mailLock: Lock;
  readonly mailer: Mailer;
  readonly triggers: Triggers;
  readonly clock: Clock;
  readonly identity: Identity;
  readonly permissions: Permissions;
  readonly screen: Screen;
}
