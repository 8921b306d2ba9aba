/** Everything of a host that outlives one run, and what one run adds to it. */
import type vm from 'node:vm';
import type { Mail } from '../mail/mail.ts';
import type { ActiveState } from '../services/spreadsheet/desk.ts';
import type { BookData } from '../store/model.ts';
import type { HostClock } from './clock.ts';
import type { Calculator, CallCounts, Meter, RunContext } from './context.ts';
import type { FaultPlan } from './faults.ts';
import type { LockTable } from './locks.ts';
import type { ExecutionRealm } from './realm.ts';
import type { AlertRecord, ToastRecord } from './report.ts';
import type { TriggerRecord } from './schedule.ts';
import type { Answer, Screen } from './screen.ts';

/** Recipients used since the first mail of a window of 24 hours; instants in milliseconds since 1970. */
export interface QuotaWindow {
  readonly since: number;
  readonly used: number;
}

/** Key to value, per store. */
export interface PropertyStores {
  script: Record<string, string>;
  document: Record<string, string>;
  /** By e-mail. */
  user: Record<string, Record<string, string>>;
}

/** What Google would remember of workbook and script; kept from one command to the next. */
export interface HostState {
  readonly book: BookData;
  readonly properties: PropertyStores;
  triggers: TriggerRecord[];
  /** By e-mail of the sender. */
  readonly quotas: Record<string, QuotaWindow>;
  mailCount: number;
  triggerCount: number;
  lastTick: number | null;
}

export interface Settings {
  /** Mail recipients a sender has in 24 hours (100 for a consumer account). */
  readonly quota: number;
  /** Longest run in milliseconds. */
  readonly limit: number;
  /** How far each kind of call moves the clock, in milliseconds. */
  readonly pace: Partial<CallCounts>;
}

export interface Machine {
  readonly state: HostState;
  readonly settings: Settings;
  readonly clock: HostClock;
  readonly calculator: Calculator;
  readonly locks: LockTable;
  readonly plan: FaultPlan;
  /** What the next alerts and prompts are answered with; when empty, the first button. */
  readonly answers: Answer[];
  readonly screen: Screen;
  /** Mail of all runs so far, oldest first. */
  readonly outbox: Mail[];
  /** Lines of `console` and `Logger`. */
  readonly console: string[];
  /** What Google lets pass and a test should not, such as an alert while a lock is held. */
  readonly violations: string[];
  readonly active: ActiveState;
  readonly script: vm.Script;
  /** The text of an HTML file of the project; null when there is none. */
  readonly page: (name: string) => string | null;
  /** Runs under way; more than one when runs are nested. */
  depth: number;
  runCount: number;
  /** Counts and names of the calls of the last outermost run. */
  last: { readonly calls: Readonly<CallCounts>; readonly log: readonly string[] };
}

/** Who started a run: a person (menu, page), a simple trigger (`onOpen`, `onEdit`), or the clock. */
export type Origin = 'person' | 'simple' | 'time';

export interface QuietMeter extends Meter {
  /** Lets the host itself use a service (to build an event object) without its calls being counted or broken. */
  silently<T>(act: () => T): T;
}

export interface Run extends RunContext {
  readonly meter: QuietMeter;
  readonly machine: Machine;
  readonly realm: ExecutionRealm;
  readonly id: number;
  readonly origin: Origin;
  readonly alerts: AlertRecord[];
  readonly toasts: ToastRecord[];
  readonly mails: Mail[];
}
