/** Sets up the source tabs: one is built, the others are copied; a tab that was lost is filled again from the register. */

import { readDay } from '../../domain/day-text.ts';
import { roundWindow } from '../../domain/round.ts';
import type { SettingId } from '../../domain/settings.ts';
import { foldCase } from '../../domain/text.ts';
import { GROUP_KIND } from '../../domain/vocabulary.ts';
import type { Env } from '../../ports.ts';
import type { Preset } from '../../presets/preset.ts';
import { type CellValue, cellAt, type Grid } from '../../workbook/cell.ts';
import { declaredPlace, refsOf } from '../../workbook/refs.ts';
import { valueCellOf } from '../../workbook/strip.ts';
import { tabLayout } from '../../workbook/tab-layout.ts';
import { stripCells } from '../../workbook/tab-strip.ts';
import { fields, sources } from '../../workbook/tables/catalogues.ts';
import { petitions, READY_ROWS, strip } from '../../workbook/tables/petitions.ts';
import { register } from '../../workbook/tables/register.ts';
import { DUES_READ, settings, settingsOf } from '../../workbook/tables/settings.ts';
import { actualSheetName } from '../read-table.ts';
import { catalogueColumns, type OwnSheets } from './own-sheets.ts';
import { lostPetitions, restore, type Source, type Tab, type TabContext, writeLive } from './tab-rows.ts';
import { makeHeaderWhole } from './whole-sheet.ts';

export interface TabsMade {
  readonly fresh: readonly string[];
  readonly mended: readonly string[];
  /** Tabs that had been lost, with how many petitions they were given back. */
  readonly restored: readonly { readonly sheet: string; readonly rows: number }[];
  /** The tab before which time ran out; `''` when all were gone through. */
  readonly next: string;
}

/**
 * Makes or mends a tab for each source.
 * @param after the sheet behind which the tabs stand
 * @param from the first tab that is looked at; those before it were done by an earlier run that had to stop
 * @param timeLeft whether there is time for another tab
 */
export function setUpTabs(
  env: Env,
  own: OwnSheets,
  preset: Preset,
  listed: readonly Source[],
  after: string,
  from: string,
  timeLeft: () => boolean,
): TabsMade {
  const names = env.workbook.sheetNames();
  const context = tabContext(own, preset);
  const fresh: string[] = [];
  const mended: string[] = [];
  const restored: TabsMade['restored'][number][] = [];
  const first = Math.max(
    0,
    listed.findIndex(({ sheet }) => sheet === from),
  );
  let previous = listed[first - 1]?.sheet ?? after;
  let model: string | undefined;
  for (const source of listed.slice(first)) {
    if (!timeLeft()) return { fresh, mended, restored, next: source.sheet };
    const known = actualSheetName(source.sheet, names);
    if (known !== undefined) {
      mendTab(env, context, source, known, false);
      mended.push(known);
    } else {
      const lost = lostPetitions(context, source);
      addTab(env, context, source, model, previous);
      if (lost.length > 0) {
        restore(env, context, source.sheet, lost);
        restored.push({ sheet: source.sheet, rows: lost.length });
      } else model ??= source.sheet;
      fresh.push(source.sheet);
    }
    previous = known ?? source.sheet;
  }
  return { fresh, mended, restored, next: '' };
}

/** A new tab: a copy of one made in this run where there is one, else built; only its strip is its own. */
function addTab(
  env: Env,
  context: TabContext,
  source: Source,
  model: string | undefined,
  after: string,
): void {
  const { sheet } = source;
  if (model === undefined) env.builder.addSheet(sheet, after);
  else env.builder.copySheet(model, sheet, after);
  env.workbook.sheetNames();
  if (model === undefined) mendTab(env, context, source, sheet, true);
  else writeStrip(env, context, source, { sheet, located: declaredPlace(petitions), rows: [], grid: [] });
}

function tabContext(own: OwnSheets, preset: Preset): TabContext {
  const values = { ...preset.settings, ...settingsOf(own.of(settings).rows) };
  const registered = own.of(register);
  const catalogue = own.of(fields);
  const conference = readDay(values.conferenceDate ?? '', 0);
  const window = roundWindow('day' in conference ? conference.day : '');
  return {
    own,
    preset,
    live: {
      register: refsOf(registered.sheet, registered.located),
      fields: refsOf(catalogue.sheet, catalogue.located),
      ...window,
    },
    rows: Number(values.sourceRows ?? READY_ROWS),
  };
}

function mendTab(env: Env, context: TabContext, source: Source, sheet: string, fresh: boolean): void {
  const tab = makeStripAndHeader(env, context, source, sheet);
  if (!fresh) env.builder.breakMerges(sheet);
  env.builder.layOut(
    tabLayout({
      sheet,
      located: tab.located,
      catalogue: catalogueColumns(context.own),
      isGroup: source.kind === GROUP_KIND,
      rows: context.rows,
    }),
    fresh,
  );
  writeStrip(env, context, source, tab);
  writeLive(env, context, tab);
}

/** Header first; then, where the strip was lost and something else stands in its place, room for it above. */
function makeStripAndHeader(env: Env, context: TabContext, source: Source, sheet: string): Tab {
  const expected = expectedHeaderRow(env.workbook.read(sheet), source);
  const tab = makeHeaderWhole(env, petitions, sheet, context.preset, expected);
  const { headerRow } = tab.located;
  if (stripRow(tab.grid, headerRow) !== undefined || isRoomForStrip(tab.grid, headerRow)) return tab;
  env.builder.insertRows(sheet, headerRow, STRIP_ROWS);
  return makeHeaderWhole(env, petitions, sheet, context.preset);
}

const STRIP_ROWS = petitions.headerRow - 1;

/** The row of the strip's state, by its label; undefined when the strip is gone. */
function stripRow(grid: Grid, headerRow: number): number | undefined {
  return valueCellOf(strip.state.label, grid, headerRow - 1)?.row;
}

/** Where a lost header belongs: below the strip; above everything when that is gone too, so that no row is above it. */
function expectedHeaderRow(grid: Grid, source: Source): number {
  const state = stripRow(grid, grid.length + 1);
  if (state !== undefined) return state + petitions.headerRow - strip.state.row;
  if (grid.flat().every((cell) => cell === '')) return petitions.headerRow;
  const titled = cellAt(grid, 1, 1) === source.name || cellAt(grid, 1, 2) === source.code;
  return titled ? 2 : 1;
}

/** Whether the cells that the strip takes are all blank. */
function isRoomForStrip(grid: Grid, headerRow: number): boolean {
  const top = headerRow - STRIP_ROWS;
  if (top < 1) return false;
  const rows = Array.from({ length: STRIP_ROWS }, (_, index) => top + index);
  return rows.every((row) => cellAt(grid, row, 1) === '' && cellAt(grid, row, 2) === '');
}

function writeStrip(env: Env, context: TabContext, source: Source, tab: Tab): void {
  const listed = context.own.of(sources);
  const { headerRow } = tab.located;
  const state = valueCellOf(strip.state.label, tab.grid, headerRow - 1);
  const time = valueCellOf(strip.time.label, tab.grid, headerRow - 1);
  const kept = (place: typeof state): CellValue =>
    place === undefined ? '' : cellAt(tab.grid, place.row, place.column);
  const top = state === undefined ? headerRow - petitions.headerRow + 1 : state.row - strip.state.row + 1;
  if (top < 1) return;
  const due = DUES_READ.find(({ from }) => from === dueOf(source));
  const texts = {
    name: source.name,
    code: source.code,
    dueLabel: due?.label,
    content: tab.located.columnOf.content ?? 1,
    headerRow,
    top,
  };
  const cells = stripCells(texts, refsOf(listed.sheet, listed.located), {
    state: kept(state),
    time: kept(time),
  });
  env.workbook.write({ sheet: tab.sheet, row: top, column: 1 }, cells);
}

/** Which deadline a source hears of: the plan gives one to the groups and one for the report on public opinion. */
export function dueOf(source: Pick<Source, 'kind'>): SettingId | undefined {
  if (source.kind === GROUP_KIND) return 'groupsDue';
  return foldCase(source.kind) === foldCase('Dư luận xã hội') ? 'opinionDue' : undefined;
}
