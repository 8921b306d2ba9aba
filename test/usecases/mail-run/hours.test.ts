import { describe, expect, it } from 'vitest';
import { isWithin, minutesOfDay, readHours } from '../../../src/usecases/mail-run/hours.ts';

describe('office hours', () => {
  it.each([
    ['07:30-17:00', { from: 450, to: 1020 }],
    ['7h30 – 17h', { from: 450, to: 1020 }],
    ['từ 8 giờ đến 16 giờ 30', { from: 480, to: 990 }],
    ['', null],
    ['cả ngày', null],
    ['17:00-07:30', null],
    ['07:30', null],
    ['07:30-11:30, 13:30-17:00', null],
  ])('“%s”', (typed, hours) => {
    expect(readHours(typed)).toEqual(hours);
  });

  it('begin with their first minute and end before their last', () => {
    const hours = { from: 450, to: 1020 };
    expect([449, 450, 1019, 1020].map((minutes) => isWithin(minutes, hours))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('are Vietnam’s, wherever the machine stands', () => {
    expect(minutesOfDay(Date.parse('2022-06-30T00:30:00Z'))).toBe(7 * 60 + 30);
    expect(minutesOfDay(Date.parse('2022-06-30T17:05:00Z'))).toBe(5);
  });
});
