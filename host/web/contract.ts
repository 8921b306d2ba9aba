/** What the page and the server of `npm start` say to each other: one entry per call, types only. */

import type { AlertRecord, ToastRecord } from '../run/report.ts';
import type { Answer, MenuTree, ShownPage } from '../run/screen.ts';
import type { TickRecord } from '../run/tick.ts';
import type { CellStyle, ConditionalFormat, Criterion, Scalar, Validation } from '../store/model.ts';

/** A cell that shows or carries something. Rows and columns count from 1, as in the store. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  /** Its constant, or what its formula comes to; absent when blank. An error is its text, such as `#N/A`. */
  readonly value?: Scalar;
  /** As typed, `;` between arguments. */
  readonly formula?: string;
  /** Where a click leads: `#gid=3` for a sheet of this workbook, or an address. */
  readonly link?: string;
  /** Position in `SheetView.styles` of its whole look, what it has of its column included. */
  readonly style?: number;
}

export type RuleArea = Validation['areas'][number];

export interface DropDown {
  readonly areas: readonly RuleArea[];
  readonly options: readonly string[];
  readonly help?: string;
}

export type ColourTest = Pick<Criterion, 'type' | 'args'>;

export interface ColourRule {
  readonly areas: readonly RuleArea[];
  readonly test: ColourTest;
  readonly style: ConditionalFormat['style'];
}

/** Pixels of a line (row or column); a line that is not listed has the default. */
export interface LineSize {
  readonly line: number;
  readonly pixels: number;
}

export interface ColumnStyle {
  readonly column: number;
  readonly style: CellStyle;
}

export interface NoteView {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What of a sheet stays the same while people type: the page rebuilds the sheet when it changes. */
export interface SheetShape {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly columnWidths: readonly LineSize[];
  /** Only heights that somebody set; other rows fit their text. */
  readonly rowHeights: readonly LineSize[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly merges: readonly RuleArea[];
  readonly dropDowns: readonly DropDown[];
  readonly colourRules: readonly ColourRule[];
  readonly columnStyles: readonly ColumnStyle[];
  readonly notes: readonly NoteView[];
}

export interface SheetView {
  readonly shape: SheetShape;
  /** The cells' styles, each once. */
  readonly styles: readonly CellStyle[];
  readonly cells: readonly CellView[];
}

/** Someone who can be played. */
export interface Person {
  readonly email: string;
  readonly name: string;
  /** Where the page groups the person: the sheet that names them. */
  readonly group: string;
}

export interface BookView {
  /** Changes whenever anything below does. */
  readonly stamp: string;
  readonly name: string;
  /** `2022-07-07T07:30:00+07:00`. */
  readonly clock: string;
  /** E-mail of whoever acts. */
  readonly user: string;
  readonly people: readonly Person[];
  readonly menus: readonly MenuTree[];
  /** How many mails the outbox holds. */
  readonly mails: number;
  /** Names of the functions that time triggers run. */
  readonly triggers: readonly string[];
  readonly sheets: readonly SheetView[];
}

/** A sidebar or a dialog to put into a frame; its HTML is at `/frame/<id>`. */
export type FrameView = Omit<ShownPage, 'html'> & { readonly id: number };

/** An active cell; rows and columns count from 1. */
export interface Stand {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** What came of an action. */
export interface Outcome {
  /** What the script or the sheet refused, in its own words; null when all went well. */
  readonly error: string | null;
  readonly alerts: readonly AlertRecord[];
  readonly toasts: readonly ToastRecord[];
  /** Mails sent by the action. */
  readonly sent: number;
  readonly frames: readonly FrameView[];
  /** The workbook afterwards; null when it is as the page knows it. */
  readonly book: BookView | null;
  /** The cell the script brought to the front; null when it moved nobody. */
  readonly shows: Stand | null;
}

/** A menu item waits for answers before it does anything: these are asked next, in this order. */
export interface Asking {
  readonly questions: readonly AlertRecord[];
}

export interface MailHead {
  readonly id: string;
  /** ISO text with offset. */
  readonly at: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
}

export interface MailView extends MailHead {
  readonly from: string;
  readonly replyTo: string;
  readonly text: string;
  /** Whether `/mail/<id>` gives a page to show. */
  readonly hasHtml: boolean;
}

/**
 * Every call of the page: its input and what it gives. `known` is the stamp of the workbook the page shows, `stand`
 * the cell the person is at; typing begins there.
 */
export interface Contract {
  readonly book: { readonly input: Record<string, never>; readonly output: BookView };
  readonly edit: {
    readonly input: { known: string; stand: Stand; grid: Scalar[][] };
    readonly output: Outcome;
  };
  readonly menu: {
    readonly input: { known: string; name: string; stand: Stand; answers: Answer[] };
    readonly output: Outcome | Asking;
  };
  /** `google.script.run` of a frame. */
  readonly frame: {
    readonly input: { known: string; name: string; stand: Stand; args: unknown[] };
    readonly output: Outcome & { readonly result: unknown };
  };
  readonly clock: {
    readonly input: { known: string; to: string };
    readonly output: Outcome & { readonly fired: readonly TickRecord[] };
  };
  readonly user: { readonly input: { known: string; email: string }; readonly output: Outcome };
  readonly reset: { readonly input: Record<string, never>; readonly output: BookView };
  readonly mails: { readonly input: Record<string, never>; readonly output: readonly MailHead[] };
  readonly mail: { readonly input: { id: string }; readonly output: MailView };
}

export type CallName = keyof Contract;
export type Input<K extends CallName> = Contract[K]['input'];
export type Output<K extends CallName> = Contract[K]['output'];
