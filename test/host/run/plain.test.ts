/** What may cross between page and script. */
import { describe, expect, it } from 'vitest';
import { toJson } from '../../../host/run/plain.ts';

class Person {
  name = 'mẫu';
}

const circle: Record<string, unknown> = {};
circle.self = circle;
const shared = { a: 1 };

describe('values that cross between page and script', () => {
  it.each([
    [null, 'null'],
    [undefined, 'null'],
    ['chữ', '"chữ"'],
    [1.5, '1.5'],
    [Number.NaN, 'null'],
    [[1, undefined, 'a'], '[1,null,"a"]'],
    [{ a: undefined, b: [true] }, '{"b":[true]}'],
    [Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
    [[shared, shared], '[{"a":1},{"a":1}]'],
  ])('%j passes', (value, json) => {
    expect(toJson(value, 'Tham số')).toBe(json);
  });

  it.each([
    ['a Date', { when: new Date(0) }, 'Tham số.when: google.script.run không chuyển được giá trị loại Date.'],
    ['a function', [() => 1], 'Tham số.0: google.script.run không chuyển được giá trị loại function.'],
    [
      'a circle',
      circle,
      'Tham số.self: google.script.run không chuyển được giá trị loại vòng lặp (circular).',
    ],
    [
      'a class instance',
      new Person(),
      'Tham số: google.script.run không chuyển được giá trị loại đối tượng có lớp riêng.',
    ],
    ['a Map', new Map(), 'Tham số: google.script.run không chuyển được giá trị loại Map.'],
    ['a bigint', 1n, 'Tham số: google.script.run không chuyển được giá trị loại bigint.'],
    ['a promise', Promise.resolve(), 'Tham số: google.script.run không chuyển được giá trị loại Promise.'],
  ])('%s does not', (_what, value, message) => {
    expect(() => toJson(value, 'Tham số')).toThrow(message);
  });
});
