/** Fills what is empty from the preset, and puts the program's own cells right in what is not. */
import { foldCase } from '../../domain/text.ts';
import { type HolidayRow, type WorkCalendar, workCalendar } from '../../domain/working-days.ts';
import type { Env } from '../../ports.ts';
import type { Preset } from '../../presets/preset.ts';
import { daysOffCells, registerFormulas, sourceFormulas } from '../../workbook/live-formulas.ts';
import { refsOf } from '../../workbook/refs.ts';
import { type Columns, neighbours, type Table } from '../../workbook/table.ts';
import { daysOff, duties, fields, sources, units } from '../../workbook/tables/catalogues.ts';
import { register } from '../../workbook/tables/register.ts';
import { settings } from '../../workbook/tables/settings.ts';
import { dueReadChanges } from '../settings/due-read.ts';
import type { OwnSheets } from './own-sheets.ts';
import {
  dayOffSeeds,
  dutySeeds,
  fieldSeeds,
  type RowSeed,
  settingSeeds,
  sourceSeeds,
  unitSeeds,
} from './seeds.ts';
import { writeRows } from './whole-sheet.ts';

/** Seeds the empty catalogues and mends formulas and read-out deadlines in the others. */
export function fillOwnSheets(env: Env, own: OwnSheets, preset: Preset): void {
  const calendar = calendarOf(own, preset);
  seedIfEmpty(env, own, daysOff, dayOffSeeds(preset));
  seedIfEmpty(env, own, units, unitSeeds(preset));
  seedIfEmpty(env, own, fields, fieldSeeds(preset));
  seedIfEmpty(env, own, duties, dutySeeds(preset, calendar));
  seedIfEmpty(env, own, sources, sourceSeeds(preset));
  fillSettings(env, own, preset, calendar);
  mendSources(env, own, preset);
  mendRegister(env, own);
}

function seedIfEmpty<C extends Columns>(
  env: Env,
  own: OwnSheets,
  table: Table<C>,
  seeds: readonly RowSeed<C>[],
): void {
  const whole = own.of(table);
  if (whole.rows.length === 0) writeRows(env, table, whole, whole.located.headerRow + 1, seeds);
}

/** Days off as the sheet has them; the preset's when the sheet is empty. */
function calendarOf(own: OwnSheets, preset: Preset): WorkCalendar {
  const rows = own.of(daysOff).rows.filter((row) => row.day !== '');
  const listed = rows.map(({ day, kind, name }) => ({ day, kind, name }) as HolidayRow);
  return workCalendar(listed.length > 0 ? listed : preset.holidays);
}

/** Adds settings that are missing, and writes how the deadlines read. */
function fillSettings(env: Env, own: OwnSheets, preset: Preset, calendar: WorkCalendar): void {
  const whole = own.of(settings);
  const have = new Set(whole.rows.map((row) => foldCase(row.key)));
  const missing = settingSeeds(preset, calendar).filter((seed) => !have.has(foldCase(seed.key ?? '')));
  const below = Math.max(whole.located.headerRow, ...whole.rows.map((row) => row.$row)) + 1;
  writeRows(env, settings, whole, below, missing);
  const column = whole.located.columnOf.value ?? 2;
  for (const { row, limit } of dueReadChanges(whole.rows, calendar)) {
    env.workbook.write({ sheet: whole.sheet, row, column }, [[limit]]);
  }
}

/** `Số ý kiến` and `Đèn` of every source. */
function mendSources(env: Env, own: OwnSheets, preset: Preset): void {
  const whole = own.of(sources);
  const registered = own.of(register);
  const refs = refsOf(whole.sheet, whole.located);
  const of = refsOf(registered.sheet, registered.located);
  const first = whole.located.headerRow + 1;
  const rows =
    whole.rows.length > 0 ? whole.rows.map((row) => row.$row) : [first + preset.sources.length - 1];
  for (const run of neighbours(whole.located, ['petitions', 'light'])) {
    const cells: string[][] = [];
    for (let row = first; row <= Math.max(...rows); row += 1) {
      const formulas = sourceFormulas(row, refs, of);
      cells.push(run.keys.map((key) => formulas[key]));
    }
    env.workbook.write({ sheet: whole.sheet, row: first, column: run.column }, cells);
  }
}

const REGISTER_FORMULAS = ['state', 'remaining', 'runningDue', 'mainRow', 'told', 'toldReply'] as const;

/** The register's formulas, for every row that has a code. */
function mendRegister(env: Env, own: OwnSheets): void {
  const whole = own.of(register);
  const listed = own.of(daysOff);
  const rows = whole.rows.filter((row) => row.code !== '').map((row) => row.$row);
  if (rows.length === 0) return;
  const refs = refsOf(whole.sheet, whole.located);
  const coded = new Set(rows);
  const first = Math.min(...rows);
  for (const run of neighbours(whole.located, REGISTER_FORMULAS)) {
    const cells: string[][] = [];
    for (let row = first; row <= Math.max(...rows); row += 1) {
      const formulas = registerFormulas(row, refs, daysOffCells(listed.sheet, listed.located));
      cells.push(run.keys.map((key) => (coded.has(row) ? formulas[key] : '')));
    }
    env.workbook.write({ sheet: whole.sheet, row: first, column: run.column }, cells);
  }
}
