/** Rows of `Cài đặt` that the program keeps: which workbook may send, whether it does by itself, when it last ran. */
import { dayFromInstant } from '../../domain/day.ts';
import { SETTING_SPECS } from '../../domain/settings.ts';
import { entryMatcher, foldCase } from '../../domain/text.ts';
import type { Env, Workbook } from '../../ports.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { blankRow, encodeRow, rowFormats } from '../../workbook/table.ts';
import { settings } from '../../workbook/tables/settings.ts';
import { needsTextFormat } from '../../workbook/text-guard.ts';
import type { ReadTable } from '../read-table.ts';
import { minutesOfDay } from './hours.ts';
import { MAIL_MODES, type MailMode } from './ledger-row.ts';

export type SettingsTable = ReadTable<typeof settings.columns>;

const ROWS = { ...viMailRun.settings, mailMode: SETTING_SPECS.mailMode } as const;
export type KeptSetting = keyof typeof ROWS;

/** Where a workbook stands with mails. */
export interface MailStanding {
  /** `own`: enabled here; `new`: never enabled anywhere; `copy`: enabled in the workbook that this is a copy of. */
  readonly workbook: 'own' | 'new' | 'copy';
  /** Whether the trigger may work by itself. */
  readonly automatic: boolean;
  /** Real mails only where a person enabled them in this very workbook. */
  readonly mode: MailMode;
  /** The account that switched reminders on; `''` when nobody did. */
  readonly runner: string;
  /** When that was, in words; `''` when none ran. */
  readonly lastRun: string;
}

const modeOf = entryMatcher(Object.values(MAIL_MODES));

/** Reads the standing from the settings; no call but for the workbook's id. */
export function mailStanding(workbook: Workbook, table: SettingsTable): MailStanding {
  const id = keptValue(table, 'workbookId');
  const kind = id === '' ? 'new' : id === workbook.id() ? 'own' : 'copy';
  const live = kind === 'own' && modeOf(keptValue(table, 'mailMode')) === MAIL_MODES.live;
  return {
    workbook: kind,
    automatic: foldCase(keptValue(table, 'automatic')) !== foldCase(viMailRun.off),
    mode: live ? MAIL_MODES.live : MAIL_MODES.trial,
    runner: keptValue(table, 'runner'),
    lastRun: keptValue(table, 'lastRun'),
  };
}

/**
 * Notes that somebody looked after the mails: 1 write where set-up's or an earlier run's rows stand together. The account
 * that runs them is whoever switched them on; a run only names itself where none is named.
 */
export function writeHeartbeat(env: Env, table: SettingsTable, now: number): void {
  putSettings(env.workbook, table, {
    lastRun: viMailRun.lastRun(dayFromInstant(now), minutesOfDay(now)),
    runner: keptValue(table, 'runner') || env.identity.email(),
  });
}

/** Writes values into the program's rows, each run of neighbours at once, and adds the rows that are missing below. */
export function putSettings(
  workbook: Workbook,
  table: SettingsTable,
  values: Readonly<Partial<Record<KeptSetting, string>>>,
): void {
  const given = Object.entries(values) as [KeptSetting, string][];
  const standing = given
    .flatMap(([id, value]) => {
      const row = rowOf(table, id);
      return row === undefined ? [] : [{ at: row.$row, value }];
    })
    .sort((a, b) => a.at - b.at);
  const column = table.located.columnOf.value ?? 2;
  for (const { at, cells } of together(standing)) {
    writeText(
      workbook,
      { sheet: table.sheet, row: at, column },
      cells.map((cell) => [cell]),
      ['@'],
    );
  }
  const missing = given.filter(([id]) => rowOf(table, id) === undefined);
  if (missing.length > 0) addRows(workbook, table, missing);
}

function rowOf(table: SettingsTable, id: KeptSetting): SettingsTable['rows'][number] | undefined {
  return table.rows.find(({ key }) => foldCase(key) === foldCase(ROWS[id].label));
}

function keptValue(table: SettingsTable, id: KeptSetting): string {
  return rowOf(table, id)?.value ?? '';
}

function together(
  cells: readonly { readonly at: number; readonly value: string }[],
): readonly { readonly at: number; readonly cells: readonly string[] }[] {
  const runs: { at: number; cells: string[] }[] = [];
  for (const { at, value } of cells) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.at + last.cells.length === at) last.cells.push(value);
    else runs.push({ at, cells: [value] });
  }
  return runs;
}

function addRows(workbook: Workbook, table: SettingsTable, missing: readonly [KeptSetting, string][]): void {
  const row = Math.max(table.grid.length, table.located.headerRow) + 1;
  const values = missing.map(([id, value]) => {
    const { label, explanation } = ROWS[id];
    return encodeRow(settings, table.located, { ...blankRow(settings), key: label, value, explanation });
  });
  workbook.ensureRows(table.sheet, row + values.length - 1);
  writeText(workbook, { sheet: table.sheet, row, column: 1 }, values, rowFormats(settings, table.located));
}

/** A value that a cell would take for a formula or a number has its text format given again. */
function writeText(
  workbook: Workbook,
  place: Parameters<Workbook['write']>[0],
  values: readonly (readonly CellValue[])[],
  formats: readonly string[],
): void {
  if (needsTextFormat(values))
    workbook.format(
      place,
      values.map(() => formats),
    );
  workbook.write(place, values);
}
