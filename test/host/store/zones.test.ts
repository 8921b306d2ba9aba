/** Serial days and moments, in Vietnam through its history. */
import { describe, expect, it } from 'vitest';
import { momentOf, offsetAt, serialOf, serialOfDay, wallTime } from '../../../host/store/zones.ts';

const SAIGON = 'Asia/Ho_Chi_Minh';
const HOUR = 3_600_000;

describe('Vietnam through its history', () => {
  it.each([
    ['2022', Date.UTC(2022, 5, 30), 7 * HOUR],
    ['1970, Saigon time', Date.UTC(1970, 0, 1), 8 * HOUR],
    ['1950', Date.UTC(1950, 0, 1), 8 * HOUR],
    ['1944, Japanese time', Date.UTC(1945, 6, 1), 9 * HOUR],
    ['1920', Date.UTC(1920, 0, 1), 7 * HOUR],
  ])('%s', (_name, moment, offset) => {
    expect(offsetAt(moment, SAIGON)).toBe(offset);
  });

  it('keeps the offset on both sides of the change of 13 June 1975', () => {
    expect(offsetAt(Date.UTC(1975, 5, 12, 15, 59, 59), SAIGON)).toBe(8 * HOUR);
    expect(offsetAt(Date.UTC(1975, 5, 12, 16), SAIGON)).toBe(7 * HOUR);
  });
});

describe('serial days and moments', () => {
  it.each([
    [44742, '2022-06-29T17:00:00.000Z'],
    [44742.5, '2022-06-30T05:00:00.000Z'],
    [25569, '1969-12-31T16:00:00.000Z'],
    [1, '1899-12-30T16:53:30.000Z'],
  ])('serial %s is %s and back', (serial, iso) => {
    expect(new Date(momentOf(serial, SAIGON)).toISOString()).toBe(iso);
    expect(serialOf(Date.parse(iso), SAIGON)).toBeCloseTo(serial, 9);
  });

  it('survives the round trip to the millisecond across the years', () => {
    for (
      let moment = Date.UTC(1900, 0, 1, 3, 4, 5, 678);
      moment < Date.UTC(2030, 0, 1);
      moment += 1_234_567_891
    ) {
      expect(momentOf(serialOf(moment, SAIGON), SAIGON)).toBe(moment);
    }
  });

  it('knows which days exist', () => {
    expect(serialOfDay(2022, 6, 30)).toBe(44742);
    expect(serialOfDay(2022, 6, 31)).toBeUndefined();
    expect(serialOfDay(2024, 2, 29)).toBe(45351);
    expect(serialOfDay(2022, 2, 29)).toBeUndefined();
  });

  it('reads the wall', () => {
    expect(wallTime(44742.3125)).toEqual({
      year: 2022,
      month: 6,
      day: 30,
      weekday: 4,
      hour: 7,
      minute: 30,
      second: 0,
      millisecond: 0,
    });
  });
});
