/** What each command does, from opening the home folder to saving it. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHost, type Host, type HostOptions, OFFICE, type RunReport } from '../index.ts';
import { hasWorkbook } from '../run/home.ts';
import { joinReports } from '../run/report.ts';
import type { Command, Common } from './arguments.ts';

/** Where `npm run build` puts the bundle of this project. */
const BUILT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'Code.js');

export interface Done {
  readonly report: RunReport;
  /** Lines of the bundle's `console` and `Logger`. */
  readonly console: readonly string[];
}

/** @throws in Vietnamese when there is no workbook, or already one, or no bundle. */
export async function perform(command: Command): Promise<Done> {
  const there = hasWorkbook(command.home);
  if (command.kind === 'new' && there) throw new Error(`Thư mục ${command.home} đã có sổ.`);
  if (command.kind !== 'new' && !there)
    throw new Error(`Thư mục ${command.home} chưa có sổ: hãy chạy lệnh "new" trước.`);
  const host = await createHost(hostOptions(command));
  if (command.failAt !== undefined) host.failAt(command.failAt);
  const report = command.kind === 'new' ? await makeNew(host, command) : act(host, command);
  // A workbook that could not be made is not left behind, so that the same command can be given again.
  if (command.kind !== 'new' || report.ok) await host.save();
  return { report, console: host.console };
}

/** A function that gave back `{ refused: "…" }` has told the person why; for whoever reads the report it has failed. */
function unlessRefused(report: RunReport): RunReport {
  const { result } = report;
  if (!report.ok || typeof result !== 'object' || result === null || !('refused' in result)) return report;
  return { ...report, ok: false, error: { message: String(result.refused) } };
}

function hostOptions(command: Command): HostOptions {
  const { home: dir, bundle = BUILT, now, as: user = OFFICE } = command;
  // A tick moves the clock itself, from where the folder left it.
  return { dir, bundle, user, ...(now === undefined || command.kind === 'tick' ? {} : { now }) };
}

function act(host: Host, command: Exclude<Command, { kind: 'new' }>): RunReport {
  if (command.kind === 'run') return unlessRefused(host.run(command.name, ...command.args));
  if (command.kind === 'rpc') return host.rpc(command.name, command.input);
  if (command.kind === 'edit') return host.edit(command.sheet, command.a1, command.grid);
  return host.tick(command.now);
}

async function makeNew(
  host: Host,
  command: Common & { preset: string | undefined; sample: boolean },
): Promise<RunReport> {
  if (command.sample && command.preset === undefined)
    throw new Error('--sample cần --preset: chưa có trang nào để điền.');
  if (command.preset === undefined) return joinReports([], null);
  if (!command.sample) return unlessRefused(host.run('setUpWorkbook', command.preset));
  const { loadSample, readSample } = await import('../sample/load.ts');
  const sample = readSample();
  if (command.now === undefined) host.clock.set(sample.now);
  const now = host.clock.now();
  const setUp = unlessRefused(host.run('setUpWorkbook', command.preset));
  if (!setUp.ok) return setUp;
  const typed = loadSample(host, sample);
  host.clock.set(now);
  return joinReports([setUp, ...typed], setUp.result);
}
