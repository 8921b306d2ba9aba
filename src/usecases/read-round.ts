/** What most commands read first: the settings, the catalogues of units and fields, the days off. */
import { type Catalogue, catalogueOn } from '../domain/assignment/catalogue.ts';
import { type Day, dayFromInstant } from '../domain/day.ts';
import { readDay } from '../domain/day-text.ts';
import type { Settings } from '../domain/settings.ts';
import { UserError } from '../domain/user-error.ts';
import { type HolidayRow, type WorkCalendar, workCalendar } from '../domain/working-days.ts';
import type { Workbook } from '../ports.ts';
import { vi } from '../text/vi.ts';
import type { ReadingContext } from '../workbook/column.ts';
import { daysOffCells } from '../workbook/live-formulas.ts';
import type { Problem } from '../workbook/problem.ts';
import { declaredPlace } from '../workbook/refs.ts';
import type { Columns, Table } from '../workbook/table.ts';
import { daysOff, fields, units } from '../workbook/tables/catalogues.ts';
import { settings, settingsOf } from '../workbook/tables/settings.ts';
import { type ReadTable, readTable, type UnreadTable, wasRead } from './read-table.ts';

/** The round as its settings tell it, at one moment. */
export interface Round {
  /** Names of all sheets, in the order of their tabs. */
  readonly names: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly today: Day;
  readonly settings: Settings;
  readonly settingsTable: ReadTable<typeof settings.columns>;
  readonly conferenceDay: Day | undefined;
  readonly context: ReadingContext;
}

/** Reads the settings: 1 read. Throws a `UserError` when their sheet cannot be used. */
export function openRound(workbook: Workbook, now: number): Round {
  const names = workbook.sheetNames();
  const today = dayFromInstant(now);
  const year = { roundYear: Number(today.slice(0, 4)) };
  const settingsTable = mustRead(readTable(workbook, names, settings, year));
  const values = settingsOf(settingsTable.rows);
  const conferenceDay = dayOfSetting(values.conferenceDate, year);
  const context = { roundYear: Number((conferenceDay ?? today).slice(0, 4)) };
  return { names, now, today, settings: values, settingsTable, conferenceDay, context };
}

/** Reads a sheet without which a command cannot do its work: 1 read. Throws a `UserError` that names the sheet. */
export function readNeeded<C extends Columns>(
  workbook: Workbook,
  { names, context }: Round,
  table: Table<C>,
): ReadTable<C> {
  return mustRead(readTable(workbook, names, table, context));
}

/** A table, or a refusal that says which sheet is the matter. */
export function mustRead<C extends Columns>(table: ReadTable<C> | UnreadTable): ReadTable<C> {
  if (wasRead(table)) return table;
  throw new UserError(vi.cannotUse(table.problem.sheet, table.problem.reason));
}

export interface Catalogues {
  readonly fields: ReadTable<typeof fields.columns>;
  /** The catalogues as they stand on a day. */
  on(day: Day): Catalogue;
  readonly problems: readonly Problem[];
}

/** Reads fields and units: 2 reads. Without units none is proposed, and that is a problem. */
export function readCatalogues(workbook: Workbook, round: Round): Catalogues {
  const fieldTable = readNeeded(workbook, round, fields);
  const unitTable = readTable(workbook, round.names, units, round.context);
  const unitRows = wasRead(unitTable) ? unitTable.rows : [];
  return {
    fields: fieldTable,
    on: (day) => catalogueOn(day, unitRows, fieldTable.rows),
    problems: [...fieldTable.problems, ...problemsOf(unitTable)],
  };
}

export interface DaysOff {
  readonly calendar: WorkCalendar;
  /** Every day listed, as formulas take them. */
  readonly listed: ReadonlySet<Day>;
  /** The cells that hold them, for formulas. */
  readonly cells: string;
  readonly problems: readonly Problem[];
}

/** Reads the days off: 1 read; without their sheet every weekday is worked, and that is a problem. */
export function readDaysOff(workbook: Workbook, { names, context }: Round): DaysOff {
  const table = readTable(workbook, names, daysOff, context);
  const rows = wasRead(table) ? table.rows.filter(({ day }) => day !== '') : [];
  return {
    calendar: workCalendar(rows.map(({ day, kind, name }) => ({ day, kind, name }) as HolidayRow)),
    listed: new Set(rows.map(({ day }) => day)),
    cells: wasRead(table)
      ? daysOffCells(table.sheet, table.located)
      : daysOffCells(daysOff.sheet, declaredPlace(daysOff)),
    problems: problemsOf(table),
  };
}

function problemsOf<C extends Columns>(table: ReadTable<C> | UnreadTable): readonly Problem[] {
  return wasRead(table) ? table.problems : [table.problem];
}

function dayOfSetting(text: string | undefined, context: ReadingContext): Day | undefined {
  const read = text === undefined ? undefined : readDay(text, context.roundYear);
  return read !== undefined && 'day' in read ? read.day : undefined;
}
