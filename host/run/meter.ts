/** The meter of one run: counts and orders its service calls, holds back its writes, and ends it where it must end. */
import type { HostClock } from './clock.ts';
import type { CallCounts, CallKind } from './context.ts';
import type { Faults } from './faults.ts';
import type { QuietMeter } from './machine.ts';

export interface MeterOptions {
  readonly clock: HostClock;
  readonly faults: Faults;
  /** Makes an error of the run's realm. */
  readonly error: (message: string) => Error;
  /** Longest run, in milliseconds, of real time and of the host's clock. */
  readonly limit: number;
  /** Milliseconds by which each call moves the host's clock; absent = none. */
  readonly pace?: Partial<CallCounts>;
}

export function noCalls(): CallCounts {
  return { read: 0, write: 0, flush: 0, lock: 0, mail: 0, other: 0 };
}

export class RunMeter implements QuietMeter {
  readonly counts: CallCounts = noCalls();
  /** Every call's name, in order: the n-th call is `names[n - 1]`. */
  readonly names: string[] = [];
  private readonly options: MeterOptions;
  private readonly startedAt: number;
  private readonly startedReally = performance.now();
  private pending: (() => void)[] = [];
  private dead: Error | null = null;
  private silent = false;
  private intruded: { readonly error: unknown } | null = null;

  constructor(options: MeterOptions) {
    this.options = options;
    this.startedAt = options.clock.now();
  }

  /** Why the run is over although its code may still be running; null while it lives. */
  get death(): Error | null {
    return this.dead;
  }

  /** What an act armed with `between` threw. */
  get intrusion(): { readonly error: unknown } | null {
    return this.intruded;
  }

  read<T>(name: string, get: () => T): T {
    this.enter('read', name);
    this.carryOut();
    return get();
  }

  write(name: string, apply: () => void): void {
    this.enter('write', name);
    this.pending.push(apply);
  }

  writeNow<T>(name: string, apply: () => T): T {
    this.enter('write', name);
    this.carryOut();
    return apply();
  }

  flush(name: string): void {
    this.enter('flush', name);
    this.carryOut();
  }

  lock<T>(name: string, act: () => T): T {
    this.enter('lock', name);
    return act();
  }

  mail<T>(name: string, act: () => T): T {
    this.enter('mail', name);
    return act();
  }

  other<T>(name: string, act: () => T): T {
    this.enter('other', name);
    return act();
  }

  silently<T>(act: () => T): T {
    this.silent = true;
    try {
      return act();
    } finally {
      this.silent = false;
    }
  }

  /** The end of the run: what is still held back is carried out, unless the armed fault says it is lost. */
  finish(): void {
    if (this.dead !== null && this.options.faults.pending === 'lost') this.pending = [];
    this.carryOut();
  }

  /** Ends the run: this and every later call throws, so that no `catch` of the script can repair anything. */
  kill(message: string): Error {
    this.dead = this.options.error(message);
    return this.dead;
  }

  private enter(kind: CallKind, name: string): void {
    if (this.silent) return;
    if (this.dead !== null) throw this.dead;
    const n = this.names.push(name);
    this.counts[kind] += 1;
    for (const act of this.options.faults.between.get(n) ?? []) this.intrude(act);
    this.options.clock.advance(this.options.pace?.[kind] ?? 0);
    if (n === this.options.faults.failAt) throw this.kill(`Bị dừng ở lời gọi dịch vụ thứ ${n} (${name}).`);
    if (this.overdue()) throw this.kill('Exceeded maximum execution time');
  }

  /** What a test does in between; when it throws, that is not for the script to catch. */
  private intrude(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.intruded = { error };
      throw this.kill('Việc chen giữa bị lỗi.');
    }
  }

  private overdue(): boolean {
    const simulated = this.options.clock.now() - this.startedAt;
    return Math.max(simulated, performance.now() - this.startedReally) >= this.options.limit;
  }

  /** As in Google's batches: when one write is refused, those held back after it never happen. */
  private carryOut(): void {
    const writes = this.pending;
    this.pending = [];
    for (const apply of writes) apply();
  }
}

/** For a person's own typing and for ad-hoc use: nothing is counted or held back. */
export const freeMeter: QuietMeter = {
  silently: (act) => act(),
  read: (_name, get) => get(),
  write: (_name, apply) => apply(),
  writeNow: (_name, apply) => apply(),
  flush: () => {},
  lock: (_name, act) => act(),
  mail: (_name, act) => act(),
  other: (_name, act) => act(),
};
