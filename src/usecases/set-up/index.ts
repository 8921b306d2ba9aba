/** Makes or repairs the whole workbook from the declarations (design §3.8); run again it goes on, or changes nothing. */
import { SETTING_SPECS } from '../../domain/settings.ts';
import { foldCase } from '../../domain/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Env } from '../../ports.ts';
import { presets } from '../../presets/index.ts';
import type { Preset } from '../../presets/preset.ts';
import { vi } from '../../text/vi.ts';
import { declaredPlace } from '../../workbook/refs.ts';
import { GUIDE_SHEET } from '../../workbook/sheets.ts';
import { blankRow, encodeRow, type RowOf } from '../../workbook/table.ts';
import { sources } from '../../workbook/tables/catalogues.ts';
import { log } from '../../workbook/tables/records.ts';
import { settings, settingsOf } from '../../workbook/tables/settings.ts';
import { findTabs, writeTabNames } from '../consolidate/find-tabs.ts';
import { requireSetUp } from '../permissions/require-set-up.ts';
import { type ReadTable, readTable, wasRead } from '../read-table.ts';
import { fillOwnSheets } from './fill.ts';
import { writeGuide } from './guide.ts';
import { layOutOwnSheets, makeOwnSheets, type OwnSheets } from './own-sheets.ts';
import { setUpTabs } from './tabs.ts';

export const DEFAULT_PRESET = 'hoang-van-thu-2022';

/** Google ends a run at 6 minutes; what is not done by then is done by pressing the button again. */
const TIME_LIMIT_MS = 4.5 * 60_000;

/** What Google calls the sheet of a new spreadsheet; it goes when nothing was typed on it. */
const GOOGLES_FIRST_SHEET = /^(Trang tính|Sheet) ?1$/;

export interface SetUpResult {
  readonly finished: boolean;
  /** The tab that the next run begins with; `''` when finished. */
  readonly next: string;
  /** Sheets that this run made. */
  readonly made: number;
  /** Sheets that were there and were checked. */
  readonly mended: number;
  readonly restored: readonly { readonly sheet: string; readonly rows: number }[];
}

/**
 * Sets the workbook up, or mends it.
 * @param presetId a round of `src/presets`; it fills only catalogues that are empty
 * @throws UserError when there is no such preset, it is not for the caller, or someone else is at work
 */
export function setUpWorkbook(env: Env, presetId: string = DEFAULT_PRESET): SetUpResult {
  const preset = Object.prototype.hasOwnProperty.call(presets, presetId) ? presets[presetId] : undefined;
  if (preset === undefined) throw new UserError(vi.setUp.unknownPreset(presetId, Object.keys(presets)));
  return env.lock.run(vi.atWork.setUp, () => run(env, preset));
}

function run(env: Env, preset: Preset): SetUpResult {
  const started = env.clock.now();
  const timeLeft = (): boolean => env.clock.now() - started < TIME_LIMIT_MS;
  const before = env.workbook.sheetNames();
  requireSetUp(env, before);
  env.builder.localise();
  if (!before.includes(GUIDE_SHEET)) env.builder.addSheet(GUIDE_SHEET, undefined);
  const own = makeOwnSheets(env, preset);
  const from = stoppedAt(own);
  if (from === '') {
    layOutOwnSheets(env, own);
    fillOwnSheets(env, own, preset);
  }
  const names = env.workbook.sheetNames();
  const listed = readTable(env.workbook, names, sources, { roundYear: 0 });
  const rows = wasRead(listed) ? usableSources(env, names, listed) : [];
  const tabs = setUpTabs(env, own, preset, rows, GUIDE_SHEET, from, timeLeft);
  remember(env, names, tabs.next);
  const finished = tabs.next === '';
  if (finished) writeGuide(env, own, rows);
  for (const name of before.filter((sheet) => GOOGLES_FIRST_SHEET.test(sheet)))
    env.builder.removeIfBlank(name);
  const made = tabs.fresh.length + own.all.filter(({ fresh }) => fresh).length;
  if (made > 0) env.workbook.append(log.sheet, logRow(env, made));
  const mended = tabs.mended.length + own.all.filter(({ fresh }) => !fresh).length;
  return { finished, next: tabs.next, made, mended, restored: tabs.restored };
}

/** The tab before which an earlier run had to stop; `''` when none did, or a sheet was lost since. */
function stoppedAt(own: OwnSheets): string {
  if (own.all.some(({ fresh }) => fresh)) return '';
  return settingsOf(own.of(settings).rows).setUpNext ?? '';
}

/** Writes down where to go on; nothing when it stands there. */
function remember(env: Env, names: readonly string[], next: string): void {
  const table = readTable(env.workbook, names, settings, { roundYear: 0 });
  if (!wasRead(table)) return;
  const label = foldCase(SETTING_SPECS.setUpNext.label);
  const row = table.rows.find(({ key }) => foldCase(key) === label);
  if (row === undefined || row.value === next) return;
  const place = { sheet: table.sheet, row: row.$row, column: table.located.columnOf.value ?? 2 };
  env.workbook.write(place, [[next]]);
}

/** The sources that have a tab or shall get one; a tab that was renamed stays its source's. */
function usableSources(
  env: Env,
  names: readonly string[],
  table: ReadTable<typeof sources.columns>,
): readonly RowOf<typeof sources>[] {
  const { listed, renamed } = findTabs(env.workbook, names, table.rows);
  writeTabNames(env.workbook, table, renamed);
  return listed.filter(({ code, sheet }) => code !== '' && sheet !== '');
}

function logRow(env: Env, made: number) {
  return encodeRow(log, declaredPlace(log), {
    ...blankRow(log),
    at: env.clock.now(),
    who: env.identity.email(),
    action: vi.setUp.logAction,
    detail: vi.setUp.done(made, 0),
  });
}
