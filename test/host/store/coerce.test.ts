/** What values become when they are set or typed. */
import { describe, expect, it } from 'vitest';
import type { Content } from '../../../host/store/cells.ts';
import { type CoerceRules, coerce, isRefusal } from '../../../host/store/coerce.ts';

const RULES: CoerceRules = { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', year: 2022, typed: false };
const AMERICAN: CoerceRules = { ...RULES, locale: 'en_US' };
const TYPED: CoerceRules = { ...RULES, typed: true };

/** Serial days: 2022-03-12 = 44632, 2022-06-30 = 44742, 2022-07-01 = 44743. */
const VIETNAMESE: readonly [string, Content][] = [
  ['007', 7],
  ['-5', -5],
  ['+84912345678', 84912345678],
  ['1.234,5', 1234.5],
  ['1234,5', 1234.5],
  ['1.234', 1234],
  ['1.23', '1.23'],
  ['1,234.5', '1,234.5'],
  [',5', 0.5],
  ['1e3', 1000],
  ['(5)', -5],
  ['()', '()'],
  [' 42 ', 42],
  ['12%', { value: 0.12, format: '0%' }],
  ['12,5%', { value: 0.125, format: '0.00%' }],
  ['12/3', { value: 44632, format: 'd/m' }],
  ['01/7', { value: 44743, format: 'd/m' }],
  ['1-7', { value: 44743, format: 'd-m' }],
  ['30/6/2022', { value: 44742, format: 'd/m/yyyy' }],
  ['01/07/2022', { value: 44743, format: 'dd/mm/yyyy' }],
  ['30-06-2022', { value: 44742, format: 'd-mm-yyyy' }],
  ['30-06-22', { value: 44742, format: 'd-mm-yy' }],
  ['2022-06-30', { value: 44742, format: 'yyyy-mm-dd' }],
  ['7/2022', { value: 44743, format: 'm/yyyy' }],
  ['30/6/2022 12:00', { value: 44742.5, format: 'd/m/yyyy h:mm' }],
  ['31/6/2022', '31/6/2022'],
  ['29/2/2022', '29/2/2022'],
  ['13/13', '13/13'],
  ['30/6-2022', '30/6-2022'],
  ['7:30', { value: 0.3125, format: 'h:mm' }],
  ['7:30:36', { value: 27_036 / 86_400, format: 'h:mm:ss' }],
  ['36:00', { value: 1.5, format: '[h]:mm' }],
  ['7:75', '7:75'],
  ['TRUE', true],
  ['true', true],
  ['False', false],
  ['TRUEx', 'TRUEx'],
  ['T05-012', 'T05-012'],
  ['05-012', '05-012'],
  ['=SUM(A1;B1)', { formula: '=SUM(A1;B1)' }],
  ['=IF(A1=1,5;"a, b";\'Trang, hai\'!A1)', { formula: '=IF(A1=1,5;"a, b";\'Trang, hai\'!A1)' }],
  ['=', '='],
  ["'007", '007'],
  ["'=1+1", '=1+1'],
  ["''x", "'x"],
  ["'", null],
  ['+abc', '+abc'],
  ['- Ngõ 5 ngập', '- Ngõ 5 ngập'],
  ['Ngõ 5 ngập nước', 'Ngõ 5 ngập nước'],
  [' đầu dòng có cách', ' đầu dòng có cách'],
  ['', null],
];

describe('what a text becomes under vi_VN', () => {
  it.each(VIETNAMESE)('%j becomes %j', (text, content) => {
    expect(coerce(text, false, RULES)).toEqual(content);
  });

  it.each(VIETNAMESE.filter(([text]) => text !== ''))('%j stays text in a cell of format @', (text) => {
    expect(coerce(text, true, RULES)).toBe(text);
  });
});

describe('what a text becomes under en_US', () => {
  it.each<[string, Content]>([
    ['12/3', { value: 44898, format: 'm/d' }],
    ['30/6/2022', '30/6/2022'],
    ['6/30/2022', { value: 44742, format: 'm/d/yyyy' }],
    ['1,234.5', 1234.5],
    ['1.234,5', '1.234,5'],
    ['12.5%', { value: 0.125, format: '0.00%' }],
    ['=SUM(A1,B1)', { formula: '=SUM(A1;B1)' }],
    ['=SUM(A1;1.5)', { formula: '=SUM(A1;1,5)' }],
  ])('%j becomes %j', (text, content) => {
    expect(coerce(text, false, AMERICAN)).toEqual(content);
  });
});

describe('what a person types differs where a sign comes first', () => {
  it.each<[string, Content]>([
    ['+abc', { formula: '=+abc' }],
    ['-A1', { formula: '=-A1' }],
    ['- Ngõ 5 ngập', { formula: '=- Ngõ 5 ngập' }],
    ['+84912345678', 84912345678],
    ['-', '-'],
    ["'+abc", '+abc'],
  ])('%j becomes %j', (text, content) => {
    expect(coerce(text, false, TYPED)).toEqual(content);
  });
});

describe('what other values become', () => {
  const noon = Date.UTC(2022, 5, 30, 5);

  it.each<[string, unknown, boolean, Content]>([
    ['null', null, false, null],
    ['undefined', undefined, false, null],
    ['a number', 1.5, false, 1.5],
    ['a number in @', 1.5, true, '1,5'],
    ['NaN', Number.NaN, false, '#NUM!'],
    ['a boolean', false, false, false],
    ['a boolean in @', true, true, 'TRUE'],
    ['a moment', new Date(noon), false, { value: 44742.5, format: 'd/m/yyyy h:mm:ss' }],
    ['midnight', new Date(noon - 12 * 3_600_000), false, { value: 44742, format: 'd/m/yyyy' }],
    ['a date in @', new Date(noon), true, '30/6/2022'],
    ['no date', new Date(Number.NaN), false, '#NUM!'],
  ])('%s', (_name, input, asText, content) => {
    expect(coerce(input, asText, RULES)).toEqual(content);
  });
});

describe('what is refused', () => {
  it.each<[string, unknown, boolean, string]>([
    ['a comma between arguments', '=IF(A1,1,2)', false, 'Formula parse error'],
    ['text of 50,001 characters', 'x'.repeat(50_001), false, 'maximum of 50000 characters'],
    ['the same in @', 'x'.repeat(50_001), true, 'maximum of 50000 characters'],
    ['an object', { a: 1 }, false, 'chưa mô phỏng'],
  ])('%s', (_name, input, asText, words) => {
    const outcome = coerce(input, asText, RULES);
    expect(isRefusal(outcome) && outcome.refused).toContain(words);
  });

  it('takes text of exactly 50,000 characters', () => {
    expect(coerce('x'.repeat(50_000), false, RULES)).toHaveLength(50_000);
  });
});
