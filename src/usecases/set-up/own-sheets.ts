/** Sets up the sheets that hold one table each: register, view, catalogues, records. */

import { foldCase } from '../../domain/text.ts';
import type { Env } from '../../ports.ts';
import type { Preset } from '../../presets/preset.ts';
import { type CatalogueColumns, layoutOf } from '../../workbook/layout-of.ts';
import { SHEETS, type SheetSpec } from '../../workbook/sheets.ts';
import { type Columns, entries, type Table } from '../../workbook/table.ts';
import { REVIEW_DAY, settings } from '../../workbook/tables/settings.ts';
import { actualSheetName } from '../read-table.ts';
import { makeHeaderWhole, type WholeSheet } from './whole-sheet.ts';

/** One of the workbook's own sheets, there and with its header. */
export interface OwnSheet {
  readonly spec: SheetSpec;
  readonly whole: WholeSheet<Columns>;
  /** Whether this run made it. */
  readonly fresh: boolean;
}

/** All own sheets, found by their table. */
export interface OwnSheets {
  readonly all: readonly OwnSheet[];
  of<C extends Columns>(table: Table<C>): WholeSheet<C>;
}

/** Adds the sheets that are missing and puts their headers back. */
export function makeOwnSheets(env: Env, preset: Preset): OwnSheets {
  const names = env.workbook.sheetNames();
  const fresh = new Set<string>();
  let last = names[names.length - 1];
  for (const { table } of SHEETS) {
    if (actualSheetName(table.sheet, names) !== undefined) continue;
    env.builder.addSheet(table.sheet, last);
    fresh.add(table.sheet);
    last = table.sheet;
  }
  const now = env.workbook.sheetNames();
  const all = SHEETS.map((spec) => {
    const sheet = actualSheetName(spec.table.sheet, now) ?? spec.table.sheet;
    return { spec, whole: makeHeaderWhole(env, spec.table, sheet, preset), fresh: fresh.has(sheet) };
  });
  return { all, of: (table) => wholeOf(all, table) };
}

function wholeOf<C extends Columns>(all: readonly OwnSheet[], table: Table<C>): WholeSheet<C> {
  const own = all.find(({ spec }) => spec.table === table);
  if (own === undefined) throw new Error(`no sheet was made for ${table.sheet}`);
  return own.whole as unknown as WholeSheet<C>;
}

/** Drop-downs that take their entries from a catalogue, wherever its column stands. */
export function catalogueColumns(own: OwnSheets): CatalogueColumns {
  return ({ sheet, header }) => {
    const found = own.all.find(({ spec }) => spec.table.sheet === sheet);
    const key = found && entries(found.spec.table).find(([, column]) => column.header === header)?.[0];
    const column = key === undefined ? undefined : found?.whole.located.columnOf[key];
    if (found === undefined || column === undefined) return undefined;
    const { located } = found.whole;
    return { kind: 'column', sheet: found.whole.sheet, column, fromRow: located.headerRow + 1 };
  };
}

/** Formats, widths, drop-downs and colours of all own sheets; titles where there is room for them. */
export function layOutOwnSheets(env: Env, own: OwnSheets): void {
  const catalogue = catalogueColumns(own);
  for (const { spec, whole, fresh } of own.all) {
    if (!fresh) env.builder.breakMerges(whole.sheet);
    env.builder.layOut(layoutOf(spec, whole.sheet, whole.located, catalogue), fresh);
    writeTitle(env, spec, whole);
    if (spec.table === settings) reviewDayLook(env, whole);
  }
}

function writeTitle(env: Env, spec: SheetSpec, whole: WholeSheet<Columns>): void {
  if (spec.title === undefined || whole.located.headerRow !== spec.table.headerRow) return;
  env.workbook.write({ sheet: whole.sheet, row: 1, column: 1 }, [[spec.title], [spec.hint ?? '']]);
}

/** The one setting that is a day, so that formulas can take it for today. */
function reviewDayLook(env: Env, { sheet, rows, located }: WholeSheet<Columns>): void {
  const label = foldCase(REVIEW_DAY.label);
  const known = rows.find((row) => foldCase(String((row as Record<string, unknown>).key)) === label);
  const place = {
    sheet,
    row: known?.$row ?? located.headerRow + 1,
    column: located.columnOf.value ?? 2,
  };
  env.workbook.format(place, [['dd/mm/yyyy']]);
}
