/** Writes settings that a person gave in the wizard or the settings dialog; what cannot be read is refused whole. */
import {
  PROGRAM_SETTINGS,
  SETTING_SPECS,
  type SettingId,
  type Settings,
  settingIds,
} from '../../domain/settings.ts';
import { foldCase, normaliseText } from '../../domain/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { WorkCalendar } from '../../domain/working-days.ts';
import type { Env } from '../../ports.ts';
import { viPanels } from '../../text/vi-panels.ts';
import { cellName } from '../../workbook/cell.ts';
import { duties } from '../../workbook/tables/catalogues.ts';
import { settings } from '../../workbook/tables/settings.ts';
import { editCells } from '../assignment/edit-cells.ts';
import { writeLog } from '../assignment/log-entry.ts';
import { openRound, type Round, readDaysOff } from '../read-round.ts';
import { type ReadTable, readTable, wasRead } from '../read-table.ts';
import { settingFault } from './check.ts';
import { dueReadChanges } from './due-read.ts';
import { carriedDuties, carriedSettings, isNewPlan } from './new-plan.ts';

const words = viPanels.settings;

/** Settings that are changed by commands of their own only. */
const NOT_TYPED: readonly SettingId[] = [...PROGRAM_SETTINGS, 'mailMode'];

/** Settings that a person may type, in their order. */
export const TYPED_SETTINGS: readonly SettingId[] = settingIds.filter((id) => !NOT_TYPED.includes(id));

/**
 * Writes the values that differ from what stands: 2 reads, a write for each run of rows and one for the log. A new plan takes
 * along what hung on the old one, duties among it: 1 read more.
 * @param given by `SettingId`; blank clears
 * @returns what to tell
 * @throws UserError that names every value which cannot be read, and the cell of the first
 */
export function saveSettings(env: Env, given: Readonly<Record<string, string>>): string {
  const wanted = Object.entries(given).map(([id, value]) => [idOf(id), normaliseText(value)] as const);
  return env.lock.run(words.atWork, () => {
    const round = openRound(env.workbook, env.clock.now());
    const { calendar } = readDaysOff(env.workbook, round);
    const changed = wanted.filter(([id, value]) => (round.settings[id] ?? '') !== value);
    if (changed.length === 0) return words.unchanged;
    const after: Settings = { ...round.settings, ...Object.fromEntries(changed) };
    refuseFaults(
      round,
      changed.flatMap(([id]) => withFault(id, settingFault(id, after, calendar))),
    );
    const carried = carry(env, round, after, calendar, new Set(wanted.map(([id]) => id)));
    const values = new Map(
      [...changed, ...carried.settings].map(([id, value]) => [rowOf(round, id).$row, value]),
    );
    const rows = round.settingsTable.rows.map((row) => ({
      ...row,
      value: values.get(row.$row) ?? row.value,
    }));
    for (const { row, limit } of dueReadChanges(rows, calendar)) values.set(row, limit);
    const edits = [...values].map(([row, value]) => ({ row, key: 'value' as const, value }));
    if (carried.duties !== undefined) editCells(env.workbook, duties, carried.duties, carried.edits);
    for (const part of byIdentity(round, edits)) editCells(env.workbook, settings, round.settingsTable, part);
    const labels = changed.map(([id]) => SETTING_SPECS[id].label);
    writeLog(env, round, {
      action: words.logAction,
      object: labels.join(', '),
      detail: [...changed, ...carried.settings]
        .map(([id, value]) => `${SETTING_SPECS[id].label}: ${value}`)
        .join('\n'),
    });
    return [words.saved(labels), ...carriedWords(carried)].join('\n');
  });
}

interface Carried {
  readonly settings: ReadonlyMap<SettingId, string>;
  /** The table and its edits; undefined where the plan is the same, or the table cannot be read. */
  readonly duties?: ReadTable<typeof duties.columns>;
  readonly edits: ReturnType<typeof carriedDuties>;
}

/** What follows a plan that is another than before. */
function carry(
  env: Env,
  round: Round,
  after: Settings,
  calendar: WorkCalendar,
  given: ReadonlySet<string>,
): Carried {
  if (!isNewPlan(round.settings, after)) return { settings: new Map(), edits: [] };
  const carried = carriedSettings(round.settings, after, given);
  const all = { ...after, ...Object.fromEntries(carried) };
  const table = readTable(env.workbook, round.names, duties, round.context);
  if (!wasRead(table)) return { settings: carried, edits: [] };
  const edits = carriedDuties(table.rows, round.settings, all, given, calendar);
  return { settings: carried, duties: table, edits };
}

/** A plan is known for another by its ward and dates: these are written last, so that a stopped call is made again whole. */
function byIdentity<E extends { readonly row: number }>(round: Round, edits: readonly E[]): readonly E[][] {
  const rowsOf = (...ids: readonly SettingId[]): readonly number[] =>
    round.settingsTable.rows
      .filter(({ key }) => ids.some((id) => foldCase(SETTING_SPECS[id].label) === foldCase(key)))
      .map(({ $row }) => $row);
  const [ward, dates] = [rowsOf('ward'), rowsOf('planDate', 'conferenceDate')];
  const rank = ({ row }: E): number => (dates.includes(row) ? 2 : ward.includes(row) ? 1 : 0);
  return [0, 1, 2].map((wanted) => edits.filter((edit) => rank(edit) === wanted));
}

function carriedWords({ settings: carried, edits }: Carried): readonly string[] {
  const labelsOf = (isBlank: boolean): readonly string[] =>
    [...carried].filter(([, value]) => (value === '') === isBlank).map(([id]) => SETTING_SPECS[id].label);
  const worded = edits.filter(({ key }) => key === 'wording');
  return words.carried(
    labelsOf(false),
    labelsOf(true),
    worded.length,
    worded.filter(({ value }) => value === '').length,
  );
}

function idOf(text: string): SettingId {
  const id = settingIds.find((each) => each === text);
  if (id === undefined) throw new UserError(words.unknown(text));
  if (NOT_TYPED.includes(id)) throw new UserError(words.byProgram(SETTING_SPECS[id].label));
  return id;
}

function rowOf({ settingsTable }: Round, id: SettingId): Round['settingsTable']['rows'][number] {
  const { label } = SETTING_SPECS[id];
  const row = settingsTable.rows.find(({ key }) => foldCase(key) === foldCase(label));
  if (row === undefined) throw new UserError(words.missing(label));
  return row;
}

interface Fault {
  readonly id: SettingId;
  readonly reason: string;
}

const withFault = (id: SettingId, reason: string | undefined): readonly Fault[] =>
  reason === undefined ? [] : [{ id, reason }];

function refuseFaults(round: Round, faults: readonly Fault[]): void {
  const [first] = faults;
  if (first === undefined) return;
  const { sheet, located } = round.settingsTable;
  const cell = cellName(rowOf(round, first.id).$row, located.columnOf.value ?? 2);
  throw new UserError(faults.map(({ reason }) => reason).join('\n'), { sheet, cell });
}
