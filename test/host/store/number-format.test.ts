/** Which formats are dates, and what cells show. */
import { describe, expect, it } from 'vitest';
import type { Computed } from '../../../host/store/model.ts';
import { displayText, isDateFormat } from '../../../host/store/number-format.ts';

describe('which formats are dates', () => {
  it.each([
    ['dd/mm/yyyy', true],
    ['d/m', true],
    ['h:mm', true],
    ['[h]:mm', true],
    ['dddd, "ngày" dd', true],
    ['General', false],
    ['@', false],
    ['0.00', false],
    ['0 "ngày"', false],
    ['[red]0', false],
    ['#,##0 "đ"', false],
  ])('%s: %s', (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });

  it('has none for the automatic format', () => {
    expect(isDateFormat(undefined)).toBe(false);
  });
});

describe('what a cell shows', () => {
  it.each<[Computed, string | undefined, string]>([
    [null, undefined, ''],
    ['abc', '0.00', 'abc'],
    [true, undefined, 'TRUE'],
    [{ error: '#N/A' }, 'dd/mm/yyyy', '#N/A'],
    [1234.5, undefined, '1234,5'],
    [0.1 + 0.2, undefined, '0,3'],
    [1e20, undefined, '1,00000e+20'],
    [7, '@', '7'],
    [1234.5, '#,##0', '1.235'],
    [1234567.891, '#,##0.00', '1.234.567,89'],
    [5, '000', '005'],
    [0.5, '#.##', ',5'],
    [2, '0.0#', '2,0'],
    [0.125, '0%', '13%'],
    [0.125, '0.0%', '12,5%'],
    [12, '0 "ý kiến"', '12 ý kiến'],
    [-3, '0;(0)', '(3)'],
    [-3, '0', '-3'],
    [0, '0;-0;"không"', 'không'],
    [44742, 'dd/mm/yyyy', '30/06/2022'],
    [44742, 'd/m/yy', '30/6/22'],
    [44742, 'dddd, d mmmm yyyy', 'Thứ Năm, 30 tháng 6 2022'],
    [44742.3125, 'hh:mm dd/mm', '07:30 30/06'],
    [44742.8125, 'h:mm am/pm', '7:30 CH'],
    [44742 + 27_034 / 86_400, 'mm:ss', '30:34'],
    [44742, '"Ngày" dd "tháng" mm', 'Ngày 30 tháng 06'],
    [1.5, '[h]:mm', '36:00'],
  ])('%j under %s is %s', (value, format, text) => {
    expect(displayText(value, format, 'vi_VN')).toBe(text);
  });

  it('uses the point under en_US', () => {
    expect(displayText(1234567.5, '#,##0.00', 'en_US')).toBe('1,234,567.50');
    expect(displayText(1.5, undefined, 'en_US')).toBe('1.5');
  });
});
