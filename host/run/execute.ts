/** One execution, from a fresh realm to its report. */
import { createServices, type Services } from '../services/services.ts';
import { NO_FAULTS } from './faults.ts';
import type { Machine, Origin, Run } from './machine.ts';
import { RunMeter } from './meter.ts';
import { toJson } from './plain.ts';
import { createRealm } from './realm.ts';
import type { MailRecord, RunReport } from './report.ts';
import { formatInstant } from './time-zone.ts';

export interface Call {
  /** Name of a global function of the bundle. */
  readonly name: string;
  /** Makes the arguments out of the run's realm and services. */
  readonly args: (run: Run, services: Services) => readonly unknown[];
  /** E-mail of whoever runs. */
  readonly user: string;
  readonly origin: Origin;
  /** True: when the bundle has no such function, nothing happens (simple triggers). */
  readonly optional?: boolean;
}

/** Google: guides/triggers, restrictions of simple triggers. */
const SIMPLE_LIMIT = 30_000;

/**
 * Runs a call to its end, whatever end that is.
 * @returns the report; what the bundle does never throws
 * @throws only what an act armed with `between` threw: that is a test's own failure
 */
export function execute(machine: Machine, call: Call): RunReport {
  const started = performance.now();
  const { run, meter, limit } = startRun(machine, call);
  machine.depth += 1;
  const outcome = settle(() => attempt(run, call, limit));
  const { result, failure } = endRun(run, meter, outcome);
  machine.depth -= 1;
  if (machine.depth === 0) machine.last = { calls: meter.counts, log: meter.names };
  if (meter.intrusion !== null) throw meter.intrusion.error;
  return {
    ok: failure === null,
    result: failure === null ? result : null,
    calls: meter.counts,
    ms: Math.round(performance.now() - started),
    alerts: run.alerts,
    toasts: run.toasts,
    mails: run.mails.map(mailRecord),
    error: failure === null ? null : errorRecord(failure.error),
  };
}

/** How something ended; `failure` is boxed, since a script may throw anything, even null. */
interface Outcome {
  readonly result: unknown;
  readonly failure: { readonly error: unknown } | null;
}

function settle(act: () => unknown): Outcome {
  try {
    return { result: act(), failure: null };
  } catch (error) {
    return { result: null, failure: { error } };
  }
}

interface Started {
  readonly run: Run;
  readonly meter: RunMeter;
  readonly limit: number;
}

function startRun(machine: Machine, call: Call): Started {
  const { clock, calculator } = machine;
  const faults = machine.depth === 0 ? machine.plan.take() : NO_FAULTS;
  const limit =
    call.origin === 'simple' ? Math.min(SIMPLE_LIMIT, machine.settings.limit) : machine.settings.limit;
  const realm = createRealm(() => clock.now());
  const meter = new RunMeter({ clock, faults, error: realm.error, limit, pace: machine.settings.pace });
  machine.runCount += 1;
  const run: Run = {
    machine,
    realm,
    meter,
    clock,
    calculator,
    book: machine.state.book,
    user: call.user,
    simpleTrigger: call.origin === 'simple',
    id: machine.runCount,
    origin: call.origin,
    alerts: [],
    toasts: [],
    mails: [],
  };
  return { run, meter, limit };
}

function attempt(run: Run, call: Call, limit: number): unknown {
  const services = createServices(run);
  run.realm.provide(services);
  run.realm.load(run.machine.script, limit);
  if (!run.realm.entries().has(call.name) || call.name.endsWith('_')) {
    if (call.optional === true) return null;
    throw new Error(
      `Không gọi được "${call.name}": bản dựng không có hàm toàn cục nào tên như vậy cho người dùng gọi.`,
    );
  }
  const args = run.meter.silently(() => call.args(run, services));
  const result = run.realm.call(call.name, args, limit);
  return JSON.parse(toJson(result, 'Kết quả')) as unknown;
}

/** Carries out what is pending and gives the locks back; a killed run failed of that, whatever its code made of it. */
function endRun(run: Run, meter: RunMeter, outcome: Outcome): Outcome {
  const finished = settle(() => meter.finish());
  run.machine.locks.releaseAll(run.id);
  if (meter.death !== null) return { result: null, failure: { error: meter.death } };
  return outcome.failure === null && finished.failure !== null ? finished : outcome;
}

function mailRecord(mail: Run['mails'][number]): MailRecord {
  const { to, cc, subject, file } = mail;
  return { at: formatInstant(mail.at), to: to.join(', '), cc: cc.join(', '), subject, file };
}

/** The message, and of the stack the lines of the bundle. */
function errorRecord(error: unknown): NonNullable<RunReport['error']> {
  const { message, stack } = (typeof error === 'object' && error !== null ? error : {}) as Partial<Error>;
  const lines = (stack ?? '').split('\n').filter((line) => /^\s+at .*Code\.js/.test(line));
  const text = message ?? String(error);
  return lines.length === 0 ? { message: text } : { message: text, stack: lines.join('\n') };
}
