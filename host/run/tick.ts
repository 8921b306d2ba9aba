/** Lets the clock run on: every time trigger that falls due is run, as its owner. */
import { clockEvent } from './clock-event.ts';
import { execute } from './execute.ts';
import type { Machine } from './machine.ts';
import { joinReports, type RunReport } from './report.ts';
import { firstDue, type TriggerRecord } from './schedule.ts';
import { formatInstant } from './time-zone.ts';

/** What one firing did: a line of the report's `result`. */
export interface TickRecord {
  readonly at: string;
  readonly function: string;
  readonly owner: string;
  readonly ok: boolean;
  readonly result: unknown;
  readonly error: RunReport['error'];
}

/**
 * Runs what is due after the last tick (before the first one: since each trigger was made) and not after `until`.
 * @param until milliseconds since 1970; the clock stands there afterwards
 */
export function tick(machine: Machine, until: number): RunReport {
  const { state, clock } = machine;
  const reports: RunReport[] = [];
  const records: TickRecord[] = [];
  let after = state.lastTick ?? 0;
  for (
    let due = firstDue(state.triggers, after, until);
    due !== null;
    due = firstDue(state.triggers, after, until)
  ) {
    after = due.at;
    for (const trigger of due.triggers) {
      // An earlier one of the same minute may have deleted it.
      if (!state.triggers.includes(trigger)) continue;
      const report = fire(machine, trigger, due.at);
      reports.push(report);
      records.push(record(trigger, due.at, report));
    }
  }
  state.lastTick = Math.max(after, until);
  clock.set(until);
  return joinReports(reports, records);
}

function fire(machine: Machine, trigger: TriggerRecord, at: number): RunReport {
  machine.clock.set(at);
  return execute(machine, {
    name: trigger.functionName,
    args: (run) => [clockEvent(run, trigger.id)],
    user: trigger.owner,
    origin: 'time',
  });
}

function record(trigger: TriggerRecord, at: number, report: RunReport): TickRecord {
  const { ok, result, error } = report;
  return { at: formatInstant(at), function: trigger.functionName, owner: trigger.owner, ok, result, error };
}
