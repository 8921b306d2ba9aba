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
import type { Env } from '../../ports.ts';
import { viPanels } from '../../text/vi-panels.ts';
import { cellName } from '../../workbook/cell.ts';
import { settings } from '../../workbook/tables/settings.ts';
import { editCells } from '../assignment/edit-cells.ts';
import { writeLog } from '../assignment/log-entry.ts';
import { openRound, type Round, readDaysOff } from '../read-round.ts';
import { settingFault } from './check.ts';
import { dueReadChanges } from './due-read.ts';

const words = viPanels.settings;

/** Settings that are changed by commands of their own only. */
const NOT_TYPED: readonly SettingId[] = [...PROGRAM_SETTINGS, 'mailMode'];

/** Settings that a person may type, in their order. */
export const TYPED_SETTINGS: readonly SettingId[] = settingIds.filter((id) => !NOT_TYPED.includes(id));

/**
 * Writes the values that differ from what stands: 2 reads, a write for each run of rows and one for the log.
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
    const values = new Map(changed.map(([id, value]) => [rowOf(round, id).$row, value]));
    const rows = round.settingsTable.rows.map((row) => ({
      ...row,
      value: values.get(row.$row) ?? row.value,
    }));
    for (const { row, limit } of dueReadChanges(rows, calendar)) values.set(row, limit);
    const edits = [...values].map(([row, value]) => ({ row, key: 'value' as const, value }));
    editCells(env.workbook, settings, round.settingsTable, edits);
    const labels = changed.map(([id]) => SETTING_SPECS[id].label);
    writeLog(env, round, {
      action: words.logAction,
      object: labels.join(', '),
      detail: changed.map(([id, value]) => `${SETTING_SPECS[id].label}: ${value}`).join('\n'),
    });
    return words.saved(labels);
  });
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
