/** A workbook with its script, at work: what people, the clock and tests do to it. */
import type { Known } from '../formulas/known.ts';
import type { Mail } from '../mail/mail.ts';
import type { Services } from '../services/services.ts';
import type { BookData } from '../store/model.ts';
import { openAdHoc } from './ad-hoc.ts';
import { createMachine } from './assemble.ts';
import type { Bundle } from './bundle.ts';
import { HostClock } from './clock.ts';
import type { Calculator, CallCounts } from './context.ts';
import { type OpenReport, openBook, runFunction, runRpc, typeIn } from './doors.ts';
import type { FailOptions } from './faults.ts';
import { HomeKeeper } from './home.ts';
import type { HostState, Machine, Settings } from './machine.ts';
import type { RunReport } from './report.ts';
import type { TriggerRecord } from './schedule.ts';
import type { Answer, Screen } from './screen.ts';
import { copyState, forkState } from './state.ts';
import { tick } from './tick.ts';
import { parseInstant } from './time-zone.ts';

/** What a host is made of; `createHost` gathers it. */
export interface HostParts {
  readonly state: HostState;
  readonly bundle: Bundle;
  readonly settings: Settings;
  readonly clock: HostClock;
  readonly makeCalculator: (book: BookData, clock: HostClock, start: () => Known | null) => Calculator;
  /** What is known of the formulas' values before anything is calculated. */
  readonly known: () => Known | null;
  readonly user: string;
  /** Id of the sheet that was in front; null = the first visible one. */
  readonly activeSheet: number | null;
  /** Folder that `save` writes to; undefined = in memory only. */
  readonly home: string | undefined;
  readonly keeper: HomeKeeper;
}

/** A calculator that calculates nothing: formula cells read as blank. */
export const BLANK: Calculator = { value: () => null };

export class Host {
  /** E-mail of whoever runs from now on. */
  user: string;
  private readonly parts: HostParts;
  private readonly machine: Machine;
  private adHoc: (Services & Record<string, unknown>) | null = null;

  constructor(parts: HostParts) {
    const { state, settings, clock, bundle } = parts;
    const calculator = parts.makeCalculator(state.book, clock, parts.known);
    this.parts = parts;
    this.user = parts.user;
    this.machine = createMachine({ state, settings, clock, calculator, ...bundle });
    if (parts.activeSheet !== null) this.machine.active.sheetId = parts.activeSheet;
  }

  get book(): BookData {
    return this.machine.state.book;
  }

  get clock(): HostClock {
    return this.machine.clock;
  }

  /** Values of formulas, for looking at the workbook without a run. */
  get calculator(): Calculator {
    return this.machine.calculator;
  }

  /** Every mail since this host was made, oldest first. */
  get outbox(): readonly Mail[] {
    return this.machine.outbox;
  }

  /** Counts of the last run; of the outer one when runs were nested. */
  get calls(): Readonly<CallCounts> {
    return this.machine.last.calls;
  }

  /** Names of the service calls of the last run, in order. */
  get log(): readonly string[] {
    return this.machine.last.log;
  }

  /** Push here what the next alerts and prompts are to be answered with. */
  get answers(): Answer[] {
    return this.machine.answers;
  }

  get screen(): Screen {
    return this.machine.screen;
  }

  get console(): string[] {
    return this.machine.console;
  }

  get violations(): readonly string[] {
    return this.machine.violations;
  }

  get triggers(): readonly TriggerRecord[] {
    return this.machine.state.triggers;
  }

  /**
   * Services and functions of a realm that lasts as long as the host, for looking and trying; its calls are neither
   * counted nor held back. A lock taken here excludes every run until it is released here.
   */
  get globals(): Services & Record<string, unknown> {
    this.adHoc ??= openAdHoc(this.machine, () => this.user);
    return this.adHoc;
  }

  /** Runs a global function of the bundle as a menu item or `google.script.run` would; arguments are copied. */
  run(name: string, ...args: readonly unknown[]): RunReport {
    return runFunction(this.machine, this.user, name, args);
  }

  /** Calls the sidebar's door with JSON text, and reads its answer when that is JSON text too. */
  rpc(name: string, input: unknown): RunReport {
    return runRpc(this.machine, this.user, name, input);
  }

  /**
   * Types values as a person would, from cell `a1` on, then fires `onEdit`.
   * @returns the report of `onEdit`; when the sheet refuses the typing, the reason
   */
  edit(
    sheet: string,
    a1: string,
    grid: readonly (readonly unknown[])[],
    options: { readonly user?: string } = {},
  ): RunReport {
    return typeIn(this.machine, options.user ?? this.user, sheet, a1, grid);
  }

  /** Opens the workbook as somebody would: fires `onOpen`. */
  open(user: string = this.user): OpenReport {
    return openBook(this.machine, user);
  }

  /** Moves the clock to `now`, running on the way every time trigger that falls due, as its owner. */
  tick(now: string | number): RunReport {
    return tick(this.machine, typeof now === 'number' ? now : parseInstant(now));
  }

  /** The n-th service call of the next run throws before it acts, and so does every later one. */
  failAt(n: number, options: FailOptions = {}): void {
    this.machine.plan.failAt(n, options);
  }

  /** Does something just before the n-th service call of the next run, before what is pending is carried out. */
  between(n: number, act: () => void): void {
    this.machine.plan.between(n, act);
  }

  /** "Tạo bản sao": the script comes along, triggers and properties do not, the id is another. */
  copy(home?: string): Host {
    return this.sibling(copyState(this.machine.state, this.user), home);
  }

  /**
   * The same workbook in memory, to be run to another end.
   * @param options `calculate: false`: its formula cells read as blank, which makes hundreds of forks affordable
   */
  fork(options: { readonly calculate?: boolean } = {}): Host {
    const state = forkState(this.machine.state);
    return this.sibling(
      state,
      undefined,
      options.calculate === false ? () => BLANK : this.parts.makeCalculator,
    );
  }

  /** Writes workbook, outbox and memory to the home folder, if there is one. */
  async save(): Promise<void> {
    if (this.parts.home !== undefined) await this.parts.keeper.save(this.machine, this.parts.home);
  }

  private sibling(
    state: HostState,
    home: string | undefined,
    makeCalculator: HostParts['makeCalculator'] = this.parts.makeCalculator,
  ): Host {
    const clock = new HostClock(this.clock.now());
    const activeSheet = this.machine.active.sheetId ?? null;
    const keeper = new HomeKeeper();
    const { user } = this;
    const known = () => this.machine.calculator.known?.() ?? null;
    return new Host({ ...this.parts, state, clock, home, activeSheet, keeper, user, makeCalculator, known });
  }
}
