/** The wizard and the settings dialog. */
import { SETTING_SPECS } from '../../domain/settings.ts';
import type { Env } from '../../ports.ts';
import { openRound, readDaysOff } from '../../usecases/read-round.ts';
import { planFields } from '../../usecases/settings/plan-fields.ts';
import { saveList as putList } from '../../usecases/settings/save-list.ts';
import { saveSettings as putSettings, TYPED_SETTINGS } from '../../usecases/settings/save-settings.ts';
import type { PlanFields, Saved, SettingRow } from '../answers.ts';
import type { Input } from '../contract.ts';
import { saved } from './saved.ts';

/** Settings that a person may type, with their explanation as the sheet gives it: 1 read. */
export function settings(env: Env): readonly SettingRow[] {
  const round = openRound(env.workbook, env.clock.now());
  const explained = new Map(round.settingsTable.rows.map(({ key, explanation }) => [key, explanation]));
  return TYPED_SETTINGS.map((id) => {
    const { label, explanation } = SETTING_SPECS[id];
    const value = round.settings[id] ?? '';
    return { id, label, explanation: explained.get(label) || explanation, value };
  });
}

/** What a plan says: 2 reads, nothing written. */
export function readPlan(env: Env, { text }: Input<'readPlan'>): PlanFields {
  const round = openRound(env.workbook, env.clock.now());
  const { calendar } = readDaysOff(env.workbook, round);
  return { fields: planFields(text, calendar, Number(round.today.slice(0, 4))) };
}

export function saveSettings(env: Env, { settings: given }: Input<'saveSettings'>): Saved {
  return saved(putSettings(env, given));
}

export function saveList(env: Env, { list, rows }: Input<'saveList'>): Saved {
  return putList(env, list, rows);
}
