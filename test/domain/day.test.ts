/** Days: made, counted, written, and carried through Viet Nam's changing clocks. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayFromInstant,
  daysBetween,
  formatDay,
  formatDayLong,
  formatDayShort,
  instantOfDay,
  isDay,
  makeDay,
  partsOf,
  weekday,
} from '../../src/domain/day.ts';

const anyDay = fc.integer({ min: -100_000, max: 100_000 }).map((count) => addDays('2022-07-07', count));

/** What a clock on a wall in Viet Nam showed at an instant, from the ICU data of the machine. */
const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'short',
});

function everyDay(from: string, to: string): readonly string[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}

describe('makeDay', () => {
  it.each([
    [2022, 6, 30, '2022-06-30'],
    [2024, 2, 29, '2024-02-29'],
    [1943, 1, 1, '1943-01-01'],
    [2022, 6, 31, null],
    [2022, 2, 29, null],
    [2022, 13, 1, null],
    [2022, 0, 1, null],
    [2022, 1, 0, null],
    [22, 6, 30, null],
    [2022.5, 6, 30, null],
    [2022, 6, Number.NaN, null],
  ])('%d-%d-%d is %s', (year, month, date, expected) => {
    expect(makeDay(year, month, date)).toBe(expected);
  });

  it('gives back the parts of every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = partsOf(day);
        expect(makeDay(year, month, date)).toBe(day);
      }),
    );
  });
});

describe('isDay', () => {
  it.each([
    ['2022-06-30', true],
    ['2022-06-31', false],
    ['30/6/2022', false],
    ['2022-6-30', false],
    ['2022-06-30T00:00', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe('counting', () => {
  it.each([
    ['2022-06-30', 1, '2022-07-01'],
    ['2022-07-07', 10, '2022-07-17'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2022-01-01', -1, '2021-12-31'],
  ])('%s and %d days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it('adding the days between two days leads from one to the other, and text order is day order', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a === b ? 0 : -1);
      }),
    );
  });
});

describe('writing', () => {
  it.each([
    ['2022-06-30', 'thứ Năm', '30/06/2022', '30/6', 'thứ Năm 30/6/2022'],
    ['2022-07-04', 'thứ Hai', '04/07/2022', '04/7', 'thứ Hai 04/7/2022'],
    ['2022-07-17', 'Chủ nhật', '17/07/2022', '17/7', 'Chủ nhật 17/7/2022'],
    ['2023-01-22', 'Chủ nhật', '22/01/2023', '22/01', 'Chủ nhật 22/01/2023'],
    ['2022-07-05', 'thứ Ba', '05/07/2022', '05/7', 'thứ Ba 05/7/2022'],
    ['2022-07-06', 'thứ Tư', '06/07/2022', '06/7', 'thứ Tư 06/7/2022'],
    ['2022-12-02', 'thứ Sáu', '02/12/2022', '02/12', 'thứ Sáu 02/12/2022'],
    ['2022-07-02', 'thứ Bảy', '02/07/2022', '02/7', 'thứ Bảy 02/7/2022'],
  ])('%s', (day, name, padded, short, long) => {
    expect([weekday(day), formatDay(day), formatDayShort(day), formatDayLong(day)]).toEqual([
      name,
      padded,
      short,
      long,
    ]);
  });
});

describe('instants in Viet Nam', () => {
  it('reads back every day that it writes, 1930 to 2034', () => {
    const wrong = everyDay('1930-01-01', '2034-12-31').filter(
      (day) => dayFromInstant(instantOfDay(day)) !== day,
    );
    expect(wrong).toEqual([]);
  });

  it('writes the instant at which the wall clock showed midnight, 1930 to 2034', () => {
    const off = everyDay('1930-01-01', '2034-12-31').filter(
      (day) => wall.format(instantOfDay(day)) !== `${day} 00:00`,
    );
    // On 1/4/1947 the clock jumped from midnight to one o'clock: that day has no 00:00.
    expect(off.map((day) => wall.format(instantOfDay(day)))).toEqual(['1947-04-01 01:00']);
  });

  it.each([
    ['1942-12-31T16:00:00Z', '1943-01-01'],
    ['1959-12-31T16:00:00Z', '1960-01-01'],
    ['1945-03-14T15:00:00Z', '1945-03-15'],
    ['1975-06-11T16:00:00Z', '1975-06-12'],
    ['1975-06-12T17:00:00Z', '1975-06-13'],
    ['2022-06-30T16:59:59Z', '2022-06-30'],
    ['2022-06-30T17:00:00Z', '2022-07-01'],
  ])('%s is %s', (instant, expected) => {
    expect(dayFromInstant(Date.parse(instant))).toBe(expected);
  });

  it('keeps every moment of a day since 1975 in that day', () => {
    const recent = fc.integer({ min: 0, max: 30_000 }).map((count) => addDays('1975-06-13', count));
    fc.assert(
      fc.property(recent, fc.integer({ min: 0, max: 86_399_999 }), (day, ms) => {
        expect(dayFromInstant(instantOfDay(day) + ms)).toBe(day);
      }),
    );
  });
});
