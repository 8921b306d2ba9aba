/** The realm: what Apps Script has and nothing else, dates on the host clock, a fresh start each time. */
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createRealm } from '../../../host/run/realm.ts';
import { enterProjectZone } from '../../../host/run/time-zone.ts';

enterProjectZone();

const NOON = Date.UTC(2022, 5, 27, 5);

function realmWith(code: string, now = () => NOON) {
  const realm = createRealm(now);
  realm.load(new vm.Script(code, { filename: 'Code.js' }), 1000);
  return realm;
}

function result(expression: string): unknown {
  return realmWith(`function f() { return ${expression}; }`).call('f', [], 1000);
}

describe('the realm of an execution', () => {
  it.each([
    ...[
      'setTimeout',
      'setInterval',
      'clearTimeout',
      'setImmediate',
      'queueMicrotask',
      'fetch',
      'FormData',
      'File',
    ],
    ...[
      'Blob',
      'URL',
      'URLSearchParams',
      'TextEncoder',
      'TextDecoder',
      'DOMException',
      'atob',
      'btoa',
      'crypto',
    ],
    ...[
      'structuredClone',
      'process',
      'require',
      'module',
      'global',
      'Buffer',
      'performance',
      'window',
      'navigator',
    ],
    ...[
      'ReadableStream',
      'WritableStream',
      'AbortController',
      'Event',
      'WebAssembly',
      'SharedArrayBuffer',
      'console',
    ],
  ])('has no %s', (name) => {
    expect(result(`typeof ${name}`)).toBe('undefined');
  });

  it.each([
    'Map',
    'Set',
    'Promise',
    'Proxy',
    'Reflect',
    'Symbol',
    'BigInt',
    'Intl',
    'JSON',
    'Math',
    'Uint8Array',
  ])('has %s', (name) => {
    expect(result(`typeof ${name}`)).not.toBe('undefined');
  });

  it('gives no way back to the process through what it is given', () => {
    expect(result("Date.now.constructor('return typeof process')()")).toBe('undefined');
  });

  it.each([
    ['Date.now()', NOON],
    ['new Date().getTime()', NOON],
    ['new Date(0).getTime()', 0],
    ["new Date('2022-06-27T12:00:00+07:00').getTime()", NOON],
    ['new Date(2022, 5, 27, 12).getTime()', NOON],
    ['Date.UTC(2022, 5, 27, 5)', NOON],
    ['typeof Date()', 'string'],
    ['new Date().getHours()', 12],
    ['new Date().getTimezoneOffset()', -420],
    ['new Date() instanceof Date', true],
    ['new Date().constructor === Date', true],
    ['Date.name + Date.length', 'Date7'],
    ['new (class Day extends Date {})(5).getTime()', 5],
    ['new (class Day extends Date {})() instanceof Date', true],
    ['JSON.stringify({ d: new Date(0) })', '{"d":"1970-01-01T00:00:00.000Z"}'],
  ])('%s is %s', (expression, expected) => {
    expect(result(expression)).toBe(expected);
  });

  it('makes dates, errors, arrays and objects that are of the realm', () => {
    const realm = realmWith(`function f(d, e, a, o) {
      return [d instanceof Date, e instanceof Error, a instanceof Array, a[0] instanceof Array, o instanceof Object, e.name];
    }`);
    const made = [realm.date(1), realm.error('x'), realm.array([[1]]), realm.object({ a: 1 })];
    expect([...(realm.call('f', made, 1000) as unknown[])]).toEqual([
      true,
      true,
      true,
      true,
      true,
      'Exception',
    ]);
  });

  it('starts afresh each time', () => {
    const script = new vm.Script(
      'var n = 0; Object.dirty = (Object.dirty || 0) + 1; function f() { return Object.dirty; }',
    );
    for (let i = 0; i < 2; i += 1) {
      const realm = createRealm(() => NOON);
      realm.load(script, 1000);
      expect(realm.call('f', [], 1000)).toBe(1);
    }
  });

  it('tells the functions of the bundle from its other globals', () => {
    const realm = createRealm(() => NOON);
    realm.provide({ SpreadsheetApp: {} });
    realm.load(new vm.Script('function f() {} var g = () => 1; var h = 2; const k = () => 3;'), 1000);
    expect([...realm.entries()]).toEqual(['f', 'g']);
  });

  it.each([
    ['loading', 'for (;;);'],
    ['running', 'function f() { for (;;); }'],
  ])('ends an endless loop when %s', (_when, code) => {
    const realm = createRealm(() => NOON);
    const run = (): void => {
      realm.load(new vm.Script(code), 50);
      realm.call('f', [], 50);
    };
    expect(run).toThrow('Exceeded maximum execution time');
  });
});
