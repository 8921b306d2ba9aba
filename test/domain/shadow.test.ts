/** Shadows keep every place; number words become numbers. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNT_PATTERN, readCount } from '../../src/domain/number-words.ts';
import { shadowOf } from '../../src/domain/shadow.ts';

describe('shadowOf', () => {
  it.each([
    ['Trước ngày 01/7', 'truoc ngay 01/7'],
    ['ĐẢNG ỦY PHƯỜNG – Uỷ ban', 'dang uy phuong - uy ban'],
    ['14h00’\n\tx', "14h00'\n\tx"],
  ])('%j', (text, shadow) => {
    expect(shadowOf(text)).toBe(shadow);
  });

  it('is as long as its text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shadowOf(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('readCount', () => {
  it.each([
    ['mười tám', 18],
    ['mười', 10],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['hai mươi tư', 24],
    ['Ba mươi lăm', 35],
    ['bảy', 7],
    ['một', 1],
    ['07', 7],
    ['200', 200],
  ])('%s is %d', (words, count) => {
    expect(readCount(shadowOf(words))).toBe(count);
    expect(new RegExp(`^${COUNT_PATTERN}$`).test(shadowOf(words))).toBe(true);
  });

  it.each(['', 'tổ', 'mười tổ'])('%j is no count', (words) => {
    expect(readCount(shadowOf(words))).toBeNaN();
  });
});
