/** Kinds of column: header, look, check, and how a cell becomes a value and back, all from one line each. */
import { type Day, dayFromInstant, instantOfDay } from '../domain/day.ts';
import { type DayFault, readDay } from '../domain/day-text.ts';
import { entryMatcher, normaliseText } from '../domain/text.ts';
import { vi } from '../text/vi.ts';
import type { CellValue } from './cell.ts';

/** Who writes the cells of a column: the program, people, or the sheet itself by formula. */
export type Owner = 'program' | 'person' | 'formula';

/** A cell read: a value that can always be used, and what was wrong with the cell, if anything. */
export interface Decoded<T> {
  readonly value: T;
  readonly fault?: string;
}

/** What reading a cell may depend on. */
export interface ReadingContext {
  /** The year that days typed without one belong to. */
  readonly roundYear: number;
}

/** The entries of a drop-down: fixed here, or whatever stands in a column of another sheet. */
export type Options = readonly string[] | { readonly sheet: string; readonly header: string };

export interface Column<T> {
  readonly header: string;
  readonly aliases: readonly string[];
  readonly width: number;
  /** Number format; undefined leaves it automatic (formulas). */
  readonly format: string | undefined;
  readonly owner: Owner;
  readonly required: boolean;
  readonly hidden: boolean;
  readonly align: 'left' | 'center';
  readonly options: Options | undefined;
  /** A tick box instead of a drop-down. */
  readonly checkbox: boolean;
  readonly note: string | undefined;
  readonly decode: (cell: CellValue, context: ReadingContext) => Decoded<T>;
  readonly encode: (value: T) => CellValue;
}

export interface ColumnLook {
  readonly width?: number;
  readonly aliases?: readonly string[];
  readonly owner?: Owner;
  readonly required?: boolean;
  readonly hidden?: boolean;
  readonly align?: 'left' | 'center';
  /** Shown when the pointer rests on the header. */
  readonly note?: string;
}

const TEXT = '@';
const DAY = 'dd/mm/yyyy';
const MOMENT = 'dd/mm/yyyy hh:mm';

function column<T>(
  header: string,
  look: ColumnLook,
  rest: Pick<Column<T>, 'decode' | 'encode' | 'format'> & Partial<Column<T>>,
): Column<T> {
  return {
    header,
    aliases: look.aliases ?? [],
    width: look.width ?? 120,
    owner: look.owner ?? 'person',
    required: look.required ?? false,
    hidden: look.hidden ?? false,
    note: look.note,
    options: undefined,
    checkbox: false,
    ...rest,
    align: look.align ?? rest.align ?? 'left',
  };
}

/** What a person reads in a cell, as text; days in the Vietnamese order. */
export function cellText(cell: CellValue): string {
  if (cell instanceof Date) return vi.dayOf(dayFromInstant(cell.getTime()));
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return normaliseText(String(cell));
}

/** Free text. */
export function text(header: string, look: ColumnLook = {}): Column<string> {
  return column(header, look, {
    format: TEXT,
    decode: (cell) => ({ value: cellText(cell) }),
    encode: (value) => value,
  });
}

/** One entry of a list; what is not in a fixed list is kept as typed and reported. */
export function choice(header: string, options: Options, look: ColumnLook = {}): Column<string> {
  const match = 'sheet' in options ? undefined : entryMatcher(options);
  const decode = (cell: CellValue): Decoded<string> => {
    const typed = cellText(cell);
    if (typed === '' || match === undefined) return { value: typed };
    const entry = match(typed);
    return entry === undefined ? { value: typed, fault: vi.notInList(typed, header) } : { value: entry };
  };
  return column(header, look, { format: TEXT, options, decode, encode: (value) => value });
}

/** A calendar day, `''` when blank or unreadable. */
export function day(header: string, look: ColumnLook = {}): Column<Day | ''> {
  return column<Day | ''>(header, look, {
    format: DAY,
    align: 'center',
    decode: decodeDay,
    encode: (value) => (value === '' ? '' : new Date(instantOfDay(value))),
  });
}

function decodeDay(cell: CellValue, context: ReadingContext): Decoded<Day | ''> {
  if (cell instanceof Date) return { value: dayFromInstant(cell.getTime()) };
  const typed = cellText(cell);
  if (typed === '') return { value: '' };
  const read = readDay(typed, context.roundYear);
  return 'day' in read ? { value: read.day } : { value: '', fault: dayFault(read.fault, typed) };
}

function dayFault(fault: DayFault, typed: string): string {
  return fault === 'khong-co-ngay' ? vi.noSuchDay(typed) : vi.unreadableDay(typed);
}

/** A point in time, as milliseconds since 1970; null when blank or not a time. */
export function moment(header: string, look: ColumnLook = {}): Column<number | null> {
  return column<number | null>(header, look, {
    format: MOMENT,
    align: 'center',
    decode: (cell) => ({ value: cell instanceof Date ? cell.getTime() : null }),
    encode: (value) => (value === null ? '' : new Date(value)),
  });
}

/** A whole number; null when blank or not a number. */
export function count(header: string, look: ColumnLook = {}): Column<number | null> {
  return column<number | null>(header, look, {
    format: '0',
    align: 'center',
    decode: (cell) => ({ value: typeof cell === 'number' ? cell : null }),
    encode: (value) => value ?? '',
  });
}

/** A tick box. */
export function tick(header: string, look: ColumnLook = {}): Column<boolean> {
  return column<boolean>(header, look, {
    format: undefined,
    align: 'center',
    checkbox: true,
    decode: (cell) => ({ value: cell === true || /^(true|x|có|✓)$/i.test(cellText(cell)) }),
    encode: (value) => (value ? true : ''),
  });
}

/** A cell that the sheet itself works out; its formula stands with the table's other formulas. */
export function formula(header: string, look: ColumnLook = {}): Column<string> {
  return column<string>(
    header,
    { ...look, owner: 'formula' },
    {
      format: undefined,
      decode: (cell) => ({ value: cellText(cell) }),
      encode: (value) => value,
    },
  );
}
