/** The local host as a library: a workbook, the built bundle, and Google's services round them. */
import { readSettings, type SettingOptions } from './run/assemble.ts';
import { openBundle } from './run/bundle.ts';
import { HostClock } from './run/clock.ts';
import { HomeKeeper, hasWorkbook, type OpenedHome, openHome } from './run/home.ts';
import { BLANK, Host, type HostParts } from './run/host.ts';
import { newState, OFFICE } from './run/state.ts';
import { enterProjectZone } from './run/time-zone.ts';

export { renderEml } from './mail/eml.ts';
export type { Mail } from './mail/mail.ts';
export type { CallCounts, CallKind } from './run/context.ts';
export type { OpenReport } from './run/doors.ts';
export type { FailOptions } from './run/faults.ts';
export type { Host } from './run/host.ts';
export type { AlertRecord, MailRecord, RunReport, ToastRecord } from './run/report.ts';
export type { Answer, ButtonName, MenuEntry, MenuTree, Screen, ShownPage } from './run/screen.ts';
export { OFFICE } from './run/state.ts';
export type { TickRecord } from './run/tick.ts';

export interface HostOptions extends SettingOptions {
  /** Home folder; a workbook already there is opened. Absent: in memory only. */
  readonly dir?: string;
  /** Path of the built `Code.js` (its HTML files lie beside it), or code. */
  readonly bundle: string;
  /** The host's clock, ISO text; without an offset it is Vietnamese time. Default: the folder's, else the real time. */
  readonly now?: string;
  /** E-mail of whoever runs; default the office account, which owns a new workbook. */
  readonly user?: string;
  /** False: formula cells read as blank; for benches of the script alone. */
  readonly calculate?: boolean;
}

/**
 * Makes a host.
 * @throws in Vietnamese when the bundle is not built, the clock unreadable or the folder damaged
 */
export async function createHost(options: HostOptions): Promise<Host> {
  enterProjectZone();
  const bundle = openBundle(options.bundle);
  const home = options.dir !== undefined && hasWorkbook(options.dir) ? await openHome(options.dir) : null;
  const state = home?.state ?? newState(OFFICE);
  return new Host({
    state,
    bundle,
    settings: readSettings(options),
    clock: new HostClock(options.now ?? home?.clock ?? Date.now()),
    ...(options.calculate === false ? WITHOUT_FORMULAS : await formulaParts(home)),
    user: options.user ?? OFFICE,
    activeSheet: home?.activeSheet ?? null,
    home: options.dir,
    keeper: home?.keeper ?? new HomeKeeper(),
  });
}

type FormulaParts = Pick<HostParts, 'makeCalculator' | 'known'>;

const WITHOUT_FORMULAS: FormulaParts = { makeCalculator: () => BLANK, known: () => null };

/** The engine takes a while to load: only whoever calculates waits for it. */
async function formulaParts(home: OpenedHome | null): Promise<FormulaParts> {
  const [{ createCalculator }, { knownFromFile }] = await Promise.all([
    import('./formulas/calculator.ts'),
    import('./formulas/file-known.ts'),
  ]);
  const results = home?.results;
  const known = results ? knownFromFile(home.state.book, results.values, results.day) : null;
  return { makeCalculator: createCalculator, known: () => known };
}
