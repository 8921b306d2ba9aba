/** A run without a machine, for tests of single services: a small workbook, a meter that only orders, a calculator by table. */
import vm from 'node:vm';
import type { CallCounts, CallKind, Meter, Realm, RunContext } from '../../host/run/context.ts';
import { type ActiveState, createSpreadsheetApp, type Toast } from '../../host/services/spreadsheet/app.ts';
import type { GoogleApp, GoogleSheet, GoogleSpreadsheet } from '../../host/services/spreadsheet/google.ts';
import type { BookData, Computed } from '../../host/store/model.ts';
import { newBook } from '../../host/store/sheets.ts';

export const OWNER = 'vanphong@example.vn';
/** 2022-06-24, 08:00 in Vietnam. */
export const NOW = Date.UTC(2022, 5, 24, 1);

/** Counts calls and holds writes back as a run does. */
export class FakeMeter implements Meter {
  readonly calls: { readonly kind: CallKind; readonly name: string }[] = [];
  private queue: (() => void)[] = [];

  get counts(): CallCounts {
    const counts = { read: 0, write: 0, flush: 0, lock: 0, mail: 0, other: 0 };
    for (const call of this.calls) counts[call.kind] += 1;
    return counts;
  }

  /** How many writes wait. */
  get waiting(): number {
    return this.queue.length;
  }

  carryOut(): void {
    const waiting = this.queue;
    this.queue = [];
    for (const apply of waiting) apply();
  }

  read<T>(name: string, get: () => T): T {
    this.calls.push({ kind: 'read', name });
    this.carryOut();
    return get();
  }

  write(name: string, apply: () => void): void {
    this.calls.push({ kind: 'write', name });
    this.queue.push(apply);
  }

  writeNow<T>(name: string, apply: () => T): T {
    this.calls.push({ kind: 'write', name });
    this.carryOut();
    return apply();
  }

  flush(name: string): void {
    this.calls.push({ kind: 'flush', name });
    this.carryOut();
  }

  lock<T>(name: string, act: () => T): T {
    this.calls.push({ kind: 'lock', name });
    return act();
  }

  mail<T>(name: string, act: () => T): T {
    this.calls.push({ kind: 'mail', name });
    return act();
  }

  other<T>(name: string, act: () => T): T {
    this.calls.push({ kind: 'other', name });
    return act();
  }
}

/** A realm of its own, so that a test can tell its arrays and dates from the host's. */
export function fakeRealm(): Realm & { isOwn(value: unknown): boolean } {
  const global = vm.createContext({});
  const make = vm.runInContext(
    `({
      array: (items) => Array.from(items, (item) => (Array.isArray(item) ? Array.from(item) : item)),
      date: (milliseconds) => new Date(milliseconds),
      error: (message) => new Error(message),
      isOwn: (value) => value instanceof Object,
    })`,
    global,
  );
  return make;
}

export interface FakeOptions {
  readonly user?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly now?: number;
  readonly editors?: string[];
  /** What formulas come to, by their text. */
  readonly formulas?: Readonly<Record<string, Computed>>;
  /** An existing workbook, to be entered by another user. */
  readonly book?: BookData;
}

export interface FakeRun {
  readonly ctx: RunContext;
  readonly book: BookData;
  readonly meter: FakeMeter;
  readonly realm: ReturnType<typeof fakeRealm>;
  readonly app: GoogleApp;
  readonly spreadsheet: GoogleSpreadsheet;
  /** The first sheet of the workbook. */
  readonly sheet: GoogleSheet;
  readonly toasts: Toast[];
  readonly active: ActiveState;
}

/** A workbook of one sheet, its owner at work in it on 24/6/2022, under vi_VN and Vietnam's time. */
export function fakeRun(options: FakeOptions = {}): FakeRun {
  const { locale = 'vi_VN', timeZone = 'Asia/Ho_Chi_Minh', formulas = {} } = options;
  const book = options.book ?? newBook({ id: 'book-1', name: 'Sổ mẫu', locale, timeZone, owner: OWNER });
  if (options.editors !== undefined) book.editors = options.editors;
  const meter = new FakeMeter();
  const realm = fakeRealm();
  const ctx: RunContext = {
    book,
    meter,
    realm,
    clock: { now: () => options.now ?? NOW },
    calculator: { value: (sheet, row, column) => computed(book, formulas, sheet, row, column) },
    user: options.user ?? OWNER,
    simpleTrigger: false,
  };
  const toasts: Toast[] = [];
  const active: ActiveState = { areas: new Map() };
  const onToast = (toast: Toast): void => void toasts.push(toast);
  const app = createSpreadsheetApp(ctx, { ui: () => 'ui', onToast, active }) as GoogleApp;
  const spreadsheet = app.getActive();
  const sheet = spreadsheet.getSheets()[0];
  if (sheet === undefined) throw new Error('a workbook has a sheet');
  meter.calls.length = 0;
  return { ctx, book, meter, realm, app, spreadsheet, sheet, toasts, active };
}

function computed(
  book: BookData,
  formulas: Readonly<Record<string, Computed>>,
  sheetName: string,
  row: number,
  column: number,
): Computed {
  const sheet = book.sheets.find((candidate) => candidate.name === sheetName);
  const formula = sheet?.cells.get(row)?.get(column)?.formula ?? '';
  return formulas[formula] ?? null;
}
