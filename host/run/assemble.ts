/** Puts a machine together out of a state, a bundle and options. */
import type { CallCounts } from './context.ts';
import { FaultPlan } from './faults.ts';
import { LockTable } from './locks.ts';
import type { Machine, Settings } from './machine.ts';
import { noCalls } from './meter.ts';

export interface SettingOptions {
  /** Mail recipients in 24 hours; default 100, as a consumer account. */
  readonly quota?: number;
  /** Longest run in milliseconds, of real time and of the host's clock; default six minutes. */
  readonly limit?: number;
  /** How far each kind of call moves the clock, in milliseconds; default not at all. */
  readonly pace?: Partial<CallCounts>;
}

export function readSettings(options: SettingOptions): Settings {
  return { quota: options.quota ?? 100, limit: options.limit ?? 6 * 60_000, pace: options.pace ?? {} };
}

export function createMachine(
  parts: Pick<Machine, 'state' | 'settings' | 'clock' | 'calculator' | 'script' | 'page'>,
): Machine {
  return {
    ...parts,
    locks: new LockTable(),
    plan: new FaultPlan(),
    answers: [],
    screen: { menus: [], pages: [] },
    outbox: [],
    console: [],
    violations: [],
    active: { areas: new Map() },
    depth: 0,
    runCount: 0,
    last: { calls: noCalls(), log: [] },
  };
}
