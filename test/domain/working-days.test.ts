/** Working days, and the holidays of 2022 to 2030. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayIndex } from '../../src/domain/day.ts';
import {
  addWorkingDays,
  countWorkingDays,
  daysOffAfter,
  isDayOff,
  nextWorkingDay,
  previousWorkingDay,
  whyOff,
  workCalendar,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../../src/domain/working-days.ts';
import { holidays } from '../../src/presets/holidays.ts';

const calendar = workCalendar(holidays);
const anyDay = fc.integer({ min: 0, max: 3286 }).map((count) => addDays('2022-01-01', count));

describe('days off', () => {
  it.each([
    ['2022-07-02', 'thứ Bảy'],
    ['2022-07-03', 'Chủ nhật'],
    ['2022-07-04', null],
    ['2022-09-01', 'Quốc khánh'],
    ['2022-01-03', 'Nghỉ bù Tết Dương lịch'],
    ['2024-05-04', null],
    ['2024-04-29', 'Nghỉ hoán đổi dịp 30/4'],
    ['1974-04-30', null],
  ])('%s: %s', (day, why) => {
    expect(whyOff(day, calendar)).toBe(why);
    expect(isDayOff(day, calendar)).toBe(why !== null);
  });

  it('lets the later of two rows for a day stand', () => {
    const mended = workCalendar([
      { day: '2027-09-03', kind: 'nghỉ', name: 'Quốc khánh (dự kiến)' },
      { day: '2027-09-03', kind: 'làm bù', name: 'Không nghỉ' },
    ]);
    expect(isDayOff('2027-09-03', mended)).toBe(false);
  });
});

describe('counting', () => {
  it.each([
    ['2022-07-01', 1, '2022-07-04'],
    ['2022-07-02', 1, '2022-07-04'],
    ['2022-07-07', 10, '2022-07-21'],
    ['2022-08-31', 1, '2022-09-05'],
    ['2024-04-26', 3, '2024-05-04'],
    ['2025-04-25', 1, '2025-04-26'],
    ['2022-07-04', -1, '2022-07-01'],
    ['2022-07-03', 0, '2022-07-03'],
  ])('%s and %d working days is %s', (day, count, expected) => {
    expect(addWorkingDays(day, count, calendar)).toBe(expected);
  });

  it.each([
    ['2022-07-01', '2022-07-04', 1],
    ['2022-07-04', '2022-07-01', -1],
    ['2022-07-01', '2022-07-03', 0],
    ['2022-06-30', '2022-07-07', 5],
  ])('from %s to %s: %d', (from, to, expected) => {
    expect(countWorkingDays(from, to, calendar)).toBe(expected);
  });

  it('steps over a run of days off in both directions', () => {
    expect(nextWorkingDay('2023-01-19', calendar)).toBe('2023-01-27');
    expect(previousWorkingDay('2023-01-27', calendar)).toBe('2023-01-19');
    expect(workingDayOnOrAfter('2023-01-22', calendar)).toBe('2023-01-27');
    expect(workingDayOnOrBefore('2023-01-22', calendar)).toBe('2023-01-19');
    expect(workingDayOnOrAfter('2023-01-19', calendar)).toBe('2023-01-19');
    expect(daysOffAfter('2022-07-01', '2022-07-09', calendar)).toEqual([
      '2022-07-02',
      '2022-07-03',
      '2022-07-09',
    ]);
  });

  it('counting undoes adding, and adding more never ends earlier', () => {
    const counts = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(anyDay, counts, (day, count) => {
        const end = addWorkingDays(day, count, calendar);
        expect(countWorkingDays(day, end, calendar)).toBe(count);
        expect(isDayOff(end, calendar)).toBe(false);
        expect(addWorkingDays(day, count + 1, calendar) > end).toBe(true);
        expect(addWorkingDays(addDays(day, 1), count, calendar) >= end).toBe(true);
      }),
    );
  });
});

describe('the holidays of 2022 to 2030', () => {
  /** Weekdays off in each year, as the published notices and, from 2027, the law give them. */
  it.each([
    [2022, '03/01 31/01 01/02 02/02 03/02 04/02 11/04 02/05 03/05 01/09 02/09'],
    [2023, '02/01 20/01 23/01 24/01 25/01 26/01 01/05 02/05 03/05 01/09 04/09'],
    [2024, '01/01 08/02 09/02 12/02 13/02 14/02 18/04 29/04 30/04 01/05 02/09 03/09'],
    [2025, '01/01 27/01 28/01 29/01 30/01 31/01 07/04 30/04 01/05 02/05 01/09 02/09'],
    [2026, '01/01 02/01 16/02 17/02 18/02 19/02 20/02 27/04 30/04 01/05 31/08 01/09 02/09 24/11'],
    [2027, '01/01 05/02 08/02 09/02 10/02 11/02 16/04 30/04 03/05 02/09 03/09 24/11'],
    [2028, '03/01 25/01 26/01 27/01 28/01 31/01 04/04 01/05 02/05 01/09 04/09 24/11'],
    [2029, '01/01 12/02 13/02 14/02 15/02 16/02 23/04 30/04 01/05 03/09 04/09 26/11'],
    [2030, '01/01 01/02 04/02 05/02 06/02 07/02 12/04 30/04 01/05 02/09 03/09 25/11'],
  ])('%d: %s', (year, expected) => {
    const off = holidays.filter(
      ({ day, kind }) => kind === 'nghỉ' && day.startsWith(`${year}`) && weekdayIndex(day) % 6 !== 0,
    );
    expect(off.map(({ day }) => `${day.slice(8)}/${day.slice(5, 7)}`).join(' ')).toBe(expected);
  });

  it('has eleven weekdays off by law each year, twelve from 2026, one more for each made up on a Saturday', () => {
    for (let year = 2022; year <= 2030; year += 1) {
      const rows = holidays.filter(({ day }) => day.startsWith(`${year}`));
      const madeUp = rows.filter(({ kind }) => kind === 'làm bù');
      const weekdaysOff = rows.filter(({ day, kind }) => kind === 'nghỉ' && weekdayIndex(day) % 6 !== 0);
      expect(madeUp.every(({ day }) => weekdayIndex(day) === 6)).toBe(true);
      expect([year, weekdaysOff.length]).toEqual([year, (year < 2026 ? 11 : 12) + madeUp.length]);
    }
  });

  it('is in order, without a day twice, and says which days are only expected', () => {
    const days = holidays.map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].sort());
    const expected = holidays.filter(({ name }) => name.endsWith('(dự kiến)'));
    expect(expected[0]?.day).toBe('2026-11-24');
    expect(expected).toHaveLength(holidays.filter(({ day }) => day >= '2026-11-24').length);
  });
});
