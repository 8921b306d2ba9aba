/** Runs that are no executions: a person's typing, and a realm left open for looking and trying. */
import { createServices, type Services } from '../services/services.ts';
import type { Realm, RunContext } from './context.ts';
import type { Machine, Run } from './machine.ts';
import { freeMeter } from './meter.ts';
import { createRealm } from './realm.ts';

/** The host's own realm: what a person's typing is made with. */
const hostRealm: Realm = {
  date: (milliseconds) => new Date(milliseconds),
  error: (message) => new Error(message),
  array: (items) => [...items],
};

/** The context in which a person's own hand works: uncounted, at once, with that person's rights. */
export function personContext(machine: Machine, user: string): RunContext {
  const { clock, calculator, state } = machine;
  return {
    book: state.book,
    meter: freeMeter,
    realm: hostRealm,
    clock,
    calculator,
    user,
    simpleTrigger: false,
  };
}

/** Number of the ad-hoc run among runs, which count from 1. */
const AD_HOC = 0;

/** A realm that stays open, with services whose calls are neither counted nor held back. */
export function openAdHoc(machine: Machine, user: () => string): Services & Record<string, unknown> {
  const { clock, calculator, state, settings } = machine;
  const realm = createRealm(() => clock.now());
  const run: Run = {
    machine,
    realm,
    meter: freeMeter,
    clock,
    calculator,
    book: state.book,
    get user() {
      return user();
    },
    simpleTrigger: false,
    id: AD_HOC,
    origin: 'person',
    alerts: [],
    toasts: [],
    mails: [],
  };
  realm.provide(createServices(run));
  realm.load(machine.script, settings.limit);
  return realm.global as Services & Record<string, unknown>;
}
