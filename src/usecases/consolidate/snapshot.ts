/** Everything consolidation looks at, read once: tabs, catalogues, register, view. */
import type { Catalogue } from '../../domain/assignment/catalogue.ts';
import type { Day } from '../../domain/day.ts';
import { roundWindow } from '../../domain/round.ts';
import { type EntryMatcher, entryMatcher } from '../../domain/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Workbook } from '../../ports.ts';
import { vi } from '../../text/vi.ts';
import { cellName, type Grid } from '../../workbook/cell.ts';
import type { ReadingContext } from '../../workbook/column.ts';
import type { Problem } from '../../workbook/problem.ts';
import { readStrip, type StripState } from '../../workbook/strip.ts';
import { entries, missingColumns, type RowOf } from '../../workbook/table.ts';
import { type fields, sources } from '../../workbook/tables/catalogues.ts';
import { petitions } from '../../workbook/tables/petitions.ts';
import { log } from '../../workbook/tables/records.ts';
import { register } from '../../workbook/tables/register.ts';
import { view } from '../../workbook/tables/view.ts';
import {
  type Catalogues,
  type DaysOff,
  openRound,
  type Round,
  readCatalogues,
  readDaysOff,
  readNeeded,
} from '../read-round.ts';
import { actualSheetName, type ReadTable, readTable, wasRead } from '../read-table.ts';
import { findTabs, type RenamedTab, tabProblems } from './find-tabs.ts';
import { settingsProblems } from './settings-problems.ts';
import { listSources } from './source-list.ts';

export type SourceRow = RowOf<typeof sources>;
export type PetitionRow = RowOf<typeof petitions>;
export type RegisterRow = RowOf<typeof register>;
export type FieldRow = RowOf<typeof fields>;

/** A source with its tab, when the tab could be read. */
export interface SourceTab {
  readonly source: SourceRow;
  readonly table: ReadTable<typeof petitions.columns> | undefined;
  readonly strip: StripState;
  readonly problems: readonly Problem[];
}

export interface Snapshot extends Round {
  /** The days that can belong to the round. */
  readonly window: { readonly from: Day; readonly to: Day };
  readonly sources: ReadTable<typeof sources.columns>;
  readonly catalogues: Catalogues;
  /** The catalogues on the day of the conference: which unit is proposed for a field. */
  readonly proposals: Catalogue;
  readonly daysOff: DaysOff;
  /** The field of the catalogue that a typed one means. */
  readonly matchField: EntryMatcher;
  readonly tabs: readonly SourceTab[];
  /** Sources whose tab bears another name than is written in `Trang`. */
  readonly renamed: readonly RenamedTab[];
  readonly register: ReadTable<typeof register.columns>;
  /** The view as it stands, to see whether anything differs; empty when its sheet is blank. */
  readonly view: Grid;
  readonly viewSheet: string;
  /** How many rows that sheet has, blank ones and all. */
  readonly viewRows: number;
  /** Undefined when somebody deleted the log; nothing else waits for it. */
  readonly logSheet: string | undefined;
  /** Sheets that are missing and can be done without. */
  readonly problems: readonly Problem[];
}

const NO_STRIP: StripState = { state: '', at: null, problems: [] };

/**
 * Reads the workbook: one read for each sheet. Throws a `UserError` when a sheet without which nothing can be
 * consolidated is missing; a tab that cannot be read is a problem of that tab only.
 */
export function takeSnapshot(workbook: Workbook, now: number): Snapshot {
  const round = openRound(workbook, now);
  const { names, today, conferenceDay, context } = round;
  const sourceTable = readNeeded(workbook, round, sources);
  const catalogues = readCatalogues(workbook, round);
  const daysOff = readDaysOff(workbook, round);
  const found = findTabs(workbook, names, sourceTable.rows);
  const listed = listSources({ ...sourceTable, rows: found.listed });
  const tabs = listed.usable.map((source) => readTab(workbook, names, source, context));
  const registerTable = readNeeded(workbook, round, register);
  const viewSheet = actualSheetName(view.sheet, names);
  if (viewSheet === undefined) throw new UserError(vi.sheetMissing(view.sheet));
  const logSheet = actualSheetName(log.sheet, names);
  return {
    ...round,
    window: roundWindow(conferenceDay ?? today),
    sources: sourceTable,
    catalogues,
    proposals: catalogues.on(conferenceDay ?? today),
    daysOff,
    matchField: entryMatcher(namesOf(catalogues.fields.rows)),
    tabs,
    renamed: found.renamed,
    register: registerTable,
    ...readView(workbook, viewSheet),
    logSheet,
    problems: [
      ...settingsProblems(round),
      ...listed.problems,
      ...tabProblems(sourceTable, found),
      ...(logSheet === undefined ? [missingSheet(log.sheet)] : []),
      ...catalogues.problems,
      ...daysOff.problems,
    ],
  };
}

/** The view's columns down to the last row that holds anything: 1 read. */
function readView(workbook: Workbook, viewSheet: string): Pick<Snapshot, 'view' | 'viewSheet' | 'viewRows'> {
  const grid = workbook.readDown({ sheet: viewSheet, row: 1, column: 1 }, entries(view).length);
  let rows = grid.length;
  while (rows > 0 && (grid[rows - 1] ?? []).every((cell) => cell === '')) rows -= 1;
  return { view: grid.slice(0, rows), viewSheet, viewRows: grid.length };
}

/** Names of the catalogue's fields, in its order. */
export function namesOf(rows: readonly FieldRow[]): readonly string[] {
  return rows.map((field) => field.name).filter((name) => name !== '');
}

function missingSheet(sheet: string): Problem {
  return { sheet, cell: '', header: '', reason: vi.sheetMissing(sheet) };
}

/** Columns that people fill and whose header is gone: what stands there is not read, and is said. */
function lostColumns(table: ReadTable<typeof petitions.columns>): readonly Problem[] {
  const cell = cellName(table.located.headerRow, 1);
  return missingColumns(petitions, table.located)
    .filter((key) => petitions.columns[key].owner === 'person')
    .map((key) => {
      const { header } = petitions.columns[key];
      return { sheet: table.sheet, cell, header, reason: vi.columnLost(header) };
    });
}

/** A source with its tab, when that can be read: 1 read. */
export function readTab(
  workbook: Workbook,
  names: readonly string[],
  source: SourceRow,
  context: ReadingContext,
): SourceTab {
  const table = readTable(workbook, names, petitions, context, source.sheet);
  if (!wasRead(table)) return { source, table: undefined, strip: NO_STRIP, problems: [table.problem] };
  const strip = readStrip(table.sheet, table.grid, table.located.headerRow);
  return { source, table, strip, problems: [...strip.problems, ...lostColumns(table), ...table.problems] };
}
