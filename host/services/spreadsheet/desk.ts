/** What the objects of one SpreadsheetApp share: the run, what is active, and how to make one another. */
import type { RunContext } from '../../run/context.ts';
import type { Area, SheetData } from '../../store/model.ts';
import { Bench } from './bench.ts';
import type { GoogleRange, GoogleSheet, GoogleSpreadsheet, GoogleUi } from './google.ts';

/** Which sheet and, per sheet, which range is active; kept per host, so that it outlives a run. */
export interface ActiveState {
  sheetId?: number;
  readonly areas: Map<number, Area>;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
}

/** Where a Range lies: its sheet's id and its rectangle, possibly open-ended as asked for in A1 notation. */
export interface Place {
  readonly sheetId: number;
  readonly area: Area;
}

/** How the classes make one another; given as functions so that no module needs the others' classes to load. */
export interface Makers {
  range(place: Place): GoogleRange;
  dataRange(sheetId: number): GoogleRange;
  sheet(sheetId: number): GoogleSheet;
  spreadsheet(): GoogleSpreadsheet;
}

export interface Surroundings {
  readonly active: ActiveState;
  ui(): GoogleUi;
  onToast(toast: Toast): void;
}

export class Desk extends Bench {
  readonly make: Makers;
  readonly around: Surroundings;

  constructor(ctx: RunContext, around: Surroundings, makers: (desk: Desk) => Makers) {
    super(ctx);
    this.around = around;
    this.make = makers(this);
  }

  get active(): ActiveState {
    return this.around.active;
  }

  /** The sheet with that id; a sheet deleted meanwhile is an error, as in Google. */
  sheet(sheetId: number): SheetData {
    const sheet = this.ctx.book.sheets.find((candidate) => candidate.id === sheetId);
    return sheet ?? this.fail(`Sheet ${sheetId} not found`);
  }

  /** The active sheet; the first visible one when none was chosen or it is gone. */
  activeSheet(): SheetData {
    const { sheets } = this.ctx.book;
    const chosen = sheets.find((sheet) => sheet.id === this.active.sheetId);
    const first = chosen ?? sheets.find((sheet) => !sheet.hidden) ?? sheets[0];
    return first ?? this.fail('The spreadsheet has no sheets.');
  }
}
