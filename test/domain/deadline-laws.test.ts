/** Deadlines that stand still for a while, and the laws that all deadlines keep. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, formatDay } from '../../src/domain/day.ts';
import { type Deadline, explainDeadline, readDeadline } from '../../src/domain/deadline.ts';
import type { Pause } from '../../src/domain/deadline-count.ts';
import { isDayOff, workCalendar } from '../../src/domain/working-days.ts';
import { holidays } from '../../src/presets/holidays.ts';

const calendar = workCalendar(holidays);

function deadline(words: string, pauses: readonly Pause[] = []): Deadline {
  const result = readDeadline(words, { roundYear: 2022, milestones: [] }, calendar, pauses);
  if ('fault' in result) throw new Error(`${words}: ${result.message}`);
  return result;
}

describe('pauses', () => {
  it.each<[string, string, readonly Pause[], string]>([
    [
      'calendar days',
      'trong 10 ngày kể từ ngày 07/7/2022',
      [{ from: '2022-07-11', to: '2022-07-15' }],
      '2022-07-21',
    ],
    [
      'working days',
      'trong 5 ngày làm việc kể từ ngày 07/7/2022',
      [{ from: '2022-07-08', to: '2022-07-12' }],
      '2022-07-18',
    ],
    [
      'a named day, moved off a Sunday',
      'chậm nhất ngày 06/7/2022',
      [{ from: '2022-07-04', to: '2022-07-08' }],
      '2022-07-11',
    ],
    [
      'two that overlap, once',
      'trong 10 ngày kể từ ngày 07/7/2022',
      [
        { from: '2022-07-11', to: '2022-07-13' },
        { from: '2022-07-12', to: '2022-07-15' },
      ],
      '2022-07-21',
    ],
    [
      'one that began before the count',
      'trong 10 ngày kể từ ngày 07/7/2022',
      [{ from: '2022-07-01', to: '2022-07-09' }],
      '2022-07-19',
    ],
    [
      'one after the deadline: nothing',
      'chậm nhất ngày 06/7/2022',
      [{ from: '2022-07-07', to: '2022-07-20' }],
      '2022-07-06',
    ],
    [
      'one of a weekend, in working days: nothing',
      'trong 5 ngày làm việc kể từ ngày 07/7/2022',
      [{ from: '2022-07-08', to: '2022-07-10' }],
      '2022-07-14',
    ],
    [
      'a second one that the first made possible',
      'chậm nhất ngày 06/7/2022',
      [
        { from: '2022-07-08', to: '2022-07-09' },
        { from: '2022-07-05', to: '2022-07-08' },
      ],
      '2022-07-11',
    ],
  ])('%s', (_, words, pauses, due) => {
    expect(deadline(words, pauses).due).toBe(due);
  });

  it('says how long it stood still', () => {
    const result = deadline('trong 10 ngày kể từ ngày 07/7/2022', [{ from: '2022-07-11', to: '2022-07-15' }]);
    expect(result.steps.slice(-2)).toEqual([
      'Tạm dừng chờ cấp trên từ thứ Hai 11/7/2022 đến thứ Sáu 15/7/2022: 4 ngày.',
      'Cộng thêm 4 ngày: thứ Năm 21/7/2022.',
    ]);
    expect(explainDeadline(result)).toContain('cộng 4 ngày tạm dừng chờ cấp trên là đến thứ Năm 21/7/2022');
  });

  it('tells of one that has not ended, and keeps the day', () => {
    const result = deadline('chậm nhất ngày 06/7/2022', [{ from: '2022-07-05' }]);
    expect(result).toMatchObject({ due: '2022-07-06', pausedSince: '2022-07-05' });
    expect(explainDeadline(result)).toContain('; đang tạm dừng từ thứ Ba 05/7/2022.');
    expect(result.warnings).toHaveLength(1);
  });
});

describe('laws', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2022-01-10', count));
  const count = fc.integer({ min: 1, max: 90 });
  const unit = fc.constantFrom('ngày', 'ngày làm việc', 'tuần');
  const pause = fc
    .tuple(day, fc.integer({ min: 0, max: 30 }))
    .map(([from, days]): Pause => ({ from, to: addDays(from, days) }));
  const named = fc.constantFrom('trước ngày', 'chậm nhất ngày');
  const due = (words: string, pauses: readonly Pause[] = []) => deadline(words, pauses).due;

  it('a later day or a longer count never ends earlier, with the same pauses', () => {
    fc.assert(
      fc.property(day, count, unit, fc.array(pause, { maxLength: 3 }), (from, days, kind, pauses) => {
        const words = (start: string, n: number) => `trong ${n} ${kind} kể từ ngày ${formatDay(start)}`;
        const end = due(words(from, days), pauses);
        expect(due(words(from, days + 1), pauses) >= end).toBe(true);
        expect(due(words(addDays(from, 1), days), pauses) >= end).toBe(true);
      }),
    );
  });

  it('"trước ngày D" is always the day before "chậm nhất ngày D", and both grow with D', () => {
    fc.assert(
      fc.property(day, named, (at, words) => {
        expect(daysBetween(due(`trước ngày ${formatDay(at)}`), due(`chậm nhất ngày ${formatDay(at)}`))).toBe(
          1,
        );
        expect(due(`${words} ${formatDay(addDays(at, 1))}`) > due(`${words} ${formatDay(at)}`)).toBe(true);
      }),
    );
  });

  it('a counted period ends on a working day, and never before the count is full', () => {
    fc.assert(
      fc.property(day, count, unit, (from, days, kind) => {
        const end = due(`trong ${days} ${kind} kể từ ngày ${formatDay(from)}`);
        expect(isDayOff(end, calendar)).toBe(false);
        expect(daysBetween(from, end)).toBeGreaterThanOrEqual(days);
      }),
    );
  });

  it('a pause never shortens a deadline, and lengthens it by at least its own days', () => {
    fc.assert(
      fc.property(day, count, fc.integer({ min: 1, max: 20 }), (from, days, length) => {
        const words = `trong ${days} ngày kể từ ngày ${formatDay(from)}`;
        const plain = addDays(from, days);
        const stopped = due(words, [{ from, to: addDays(from, length) }]);
        expect(daysBetween(plain, stopped)).toBeGreaterThanOrEqual(length);
      }),
    );
  });

  it('the last step, or the one before a warning, names the day that is due', () => {
    fc.assert(
      fc.property(day, count, unit, (from, days, kind) => {
        const result = deadline(`trong ${days} ${kind} kể từ ngày ${formatDay(from)}`);
        const last = result.steps[result.steps.length - 1] ?? '';
        expect(last).toContain(result.limit.replace('hết ', ''));
        expect(explainDeadline(result)).toContain(`Hạn: ${result.limit}, vì `);
      }),
    );
  });
});
