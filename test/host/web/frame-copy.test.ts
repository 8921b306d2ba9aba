/** What `google.script.run` lets through, as Google's reference says (guides/html/reference/run). */
import { describe, expect, it } from 'vitest';
import { copiedArguments } from '../../../host/web/frame/copy.ts';

const circle: unknown[] = [];
circle.push(circle);

/** Something the browser would call by that name. */
const named = (tag: string, more: object = {}) => Object.assign(more, { [Symbol.toStringTag]: tag });
const control = (name: string, value: string, more: object = {}) => ({ name, value, type: 'text', ...more });
const form = (...elements: readonly object[]) => named('HTMLFormElement', { elements });

describe('copiedArguments', () => {
  it.each([
    [
      [1, 'a', true, null],
      [1, 'a', true, null],
    ],
    [[undefined], [null]],
    [[{ a: undefined, b: [undefined, 1] }], [{ b: [null, 1] }]],
    [[Number.NaN], [null]],
  ])('%j becomes %j', (args, copies) => {
    expect(copiedArguments(args)).toEqual(copies);
  });

  it('copies', () => {
    const given = { list: [1] };
    const [copy] = copiedArguments([given]);
    given.list.push(2);
    expect(copy).toEqual({ list: [1] });
  });

  it.each([
    ['a date', [new Date(0)], '0'],
    ['a function', [1, () => 1], '1'],
    ['a circle', [circle], '0'],
    ['an element', [named('HTMLInputElement')], '0'],
    ['a form beside something else', [form(), 1], '0'],
    ['a date deep inside', [{ a: { b: new Date(0) } }], 'b'],
  ])('refuses %s', (_, args, property) => {
    expect(() => copiedArguments(args)).toThrow(`Failed due to illegal value in property: ${property}`);
  });

  it('reads a form as names and values', () => {
    const filled = form(
      control('ten', 'Tổ 1'),
      control('muc', 'a', { type: 'checkbox', checked: true }),
      control('muc', 'b', { type: 'checkbox', checked: true }),
      control('muc', 'c', { type: 'checkbox', checked: false }),
      control('chon', '', { type: 'select-multiple', selectedOptions: [{ value: 'x' }, { value: 'y' }] }),
      control('gui', 'Gửi', { type: 'submit' }),
      control('', 'không tên'),
    );
    expect(copiedArguments([filled])).toEqual([{ ten: 'Tổ 1', muc: ['a', 'b'], chon: ['x', 'y'] }]);
  });

  it('sends no file', () => {
    expect(() => copiedArguments([form(control('tep', '', { type: 'file' }))])).toThrow('illegal value');
  });
});
