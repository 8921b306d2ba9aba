/** One execution's JavaScript world: a fresh vm context with what Apps Script's V8 has, and the bundle run in it. */
import vm from 'node:vm';
import type { Realm } from './context.ts';

/** Globals that Node's contexts have and Apps Script's V8 has not. */
const ABSENT = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console'];

/**
 * Runs inside the realm, so that all it makes is of the realm: a `Date` of the host would not be `instanceof Date`
 * for the bundle. `now` is the host's clock.
 */
const PRELUDE = `(function (now, absent) {
  'use strict';
  const RealDate = Date;
  function HostDate(...parts) {
    if (new.target === undefined) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, parts.length === 0 ? [now()] : parts, new.target);
  }
  Object.defineProperty(HostDate, 'name', { value: 'Date' });
  Object.defineProperty(HostDate, 'length', { value: 7 });
  HostDate.prototype = RealDate.prototype;
  const hide = (target, name, value) =>
    Object.defineProperty(target, name, { value, writable: true, enumerable: false, configurable: true });
  hide(HostDate, 'now', () => now());
  hide(HostDate, 'parse', RealDate.parse);
  hide(HostDate, 'UTC', RealDate.UTC);
  hide(RealDate.prototype, 'constructor', HostDate);
  hide(globalThis, 'Date', HostDate);
  for (const name of absent) delete globalThis[name];
  const isArray = Array.isArray;
  const array = (items) => {
    const copy = [];
    for (let i = 0; i < items.length; i += 1) copy.push(isArray(items[i]) ? array(items[i]) : items[i]);
    return copy;
  };
  return {
    array,
    date: (milliseconds) => new RealDate(milliseconds),
    error: (message) => Object.assign(new Error(message), { name: 'Exception' }),
    object: (record) => Object.assign({}, record),
    parse: JSON.parse,
  };
})`;

const prelude = new vm.Script(PRELUDE, { filename: 'realm-prelude.js' });

/** Where `call` leaves the function that the next line takes up: vm's time limit holds only for a script. */
const HANDOVER = '\u0000call';
const takeUp = new vm.Script(
  `{ const call = globalThis[${JSON.stringify(HANDOVER)}]; delete globalThis[${JSON.stringify(HANDOVER)}]; call(); }`,
  { filename: 'call.js' },
);

interface Maker extends Realm {
  object<T extends object>(record: T): T;
  parse(json: string): unknown;
}

export interface ExecutionRealm extends Maker {
  /** The realm's global object: services and the bundle's functions. */
  readonly global: Record<string, unknown>;
  /** Puts the services in. */
  provide(services: Readonly<Record<string, unknown>>): void;
  /** Runs the bundle's top level; its functions are then `entries`. */
  load(script: vm.Script, limit: number): void;
  /** Names of the global functions the bundle made: what a menu, a trigger or a page may call. */
  entries(): ReadonlySet<string>;
  /** Calls a function under a limit of real time in milliseconds; an endless loop ends with Google's sentence. */
  call(name: string, args: readonly unknown[], limit: number): unknown;
}

/** @param now the host's clock, in milliseconds since 1970. */
export function createRealm(now: () => number): ExecutionRealm {
  const global: Record<string, unknown> = vm.createContext({});
  const make = prelude.runInContext(global) as (now: () => number, absent: readonly string[]) => Maker;
  const maker = make(now, ABSENT);
  let entries: ReadonlySet<string> = new Set();
  return {
    ...maker,
    global,
    provide: (services) => void Object.assign(global, services),
    load(script, limit) {
      const before = new Set(Object.keys(global));
      limited(maker, () => script.runInContext(global, { timeout: limit }));
      entries = new Set(Object.keys(global).filter((n) => !before.has(n) && typeof global[n] === 'function'));
    },
    entries: () => entries,
    call(name, args, limit) {
      let result: unknown;
      global[HANDOVER] = () => {
        result = (global[name] as (...args: readonly unknown[]) => unknown)(...args);
      };
      limited(maker, () => takeUp.runInContext(global, { timeout: limit }));
      return result;
    },
  };
}

function limited(realm: Realm, act: () => unknown): void {
  try {
    act();
  } catch (error) {
    const code = (error as { readonly code?: unknown } | null)?.code;
    throw code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? realm.error('Exceeded maximum execution time') : error;
  }
}
