/** Instants, zones, and when triggers fall due. */
import { describe, expect, it } from 'vitest';
import { HostClock } from '../../../host/run/clock.ts';
import { localTime, zoneOffset } from '../../../host/run/local-time.ts';
import { firstDue, nextDue, type Rhythm, type TriggerRecord } from '../../../host/run/schedule.ts';
import { formatInstant, parseInstant } from '../../../host/run/time-zone.ts';

const at = parseInstant;

describe('instants', () => {
  it.each([
    ['2022-07-07', '2022-07-07T00:00:00+07:00'],
    ['2022-07-07T07:30', '2022-07-07T07:30:00+07:00'],
    ['2022-07-07T07:30:15', '2022-07-07T07:30:15+07:00'],
    ['2022-07-07T07:30:00Z', '2022-07-07T14:30:00+07:00'],
    ['2022-07-07T07:30:00+09:00', '2022-07-07T05:30:00+07:00'],
  ])('%s is %s', (text, expected) => {
    expect(formatInstant(at(text))).toBe(expected);
  });

  it.each(['', 'hôm nay', '2022-13-01', '07/07/2022x'])('"%s" is refused', (text) => {
    expect(() => at(text)).toThrow('Thời điểm không đọc được');
  });

  it('move the clock and nothing else does', () => {
    const clock = new HostClock('2022-06-30T23:59');
    clock.advance(60_000);
    expect(clock.iso()).toBe('2022-07-01T00:00:00+07:00');
    clock.set('2022-07-07');
    expect(clock.now()).toBe(at('2022-07-07'));
  });

  it.each([
    ['Asia/Ho_Chi_Minh', 420],
    ['America/Los_Angeles', -420],
    ['UTC', 0],
    ['GMT+7', 420],
    ['GMT-03:30', -210],
    ['Nowhere/At_All', 0],
  ])('%s is %d minutes east of Greenwich', (zone, minutes) => {
    expect(zoneOffset(at('2022-07-07'), zone)).toBe(minutes);
  });

  it('have calendar fields in a zone', () => {
    const fields = localTime(Date.UTC(2022, 5, 30, 17, 5, 6, 7), 'Asia/Ho_Chi_Minh');
    expect(fields).toEqual({
      ...{ year: 2022, month: 7, day: 1, hour: 0, minute: 5, second: 6, millisecond: 7 },
      ...{ weekday: 5, offset: 420 },
    });
  });
});

function trigger(rhythm: Rhythm, minute = 0, id = '1'): TriggerRecord {
  const createdAt = at('2022-06-27T07:30');
  return {
    id,
    functionName: 'f',
    owner: 'a@example.vn',
    rhythm,
    minute,
    zone: 'Asia/Ho_Chi_Minh',
    createdAt,
  };
}

describe('time triggers', () => {
  it.each([
    { rhythm: { every: 'hours', n: 1 }, minute: 0, after: '2022-06-27T00:00', due: '2022-06-27T08:00' },
    { rhythm: { every: 'hours', n: 1 }, minute: 0, after: '2022-06-27T08:00', due: '2022-06-27T09:00' },
    { rhythm: { every: 'hours', n: 1 }, minute: 45, after: '2022-06-27T00:00', due: '2022-06-27T07:45' },
    { rhythm: { every: 'hours', n: 4 }, minute: 0, after: '2022-06-27T08:00', due: '2022-06-27T12:00' },
    { rhythm: { every: 'minutes', n: 15 }, minute: 0, after: '2022-06-27T07:30', due: '2022-06-27T07:45' },
    {
      rhythm: { every: 'days', n: 1, hour: 7 },
      minute: 20,
      after: '2022-06-27T07:30',
      due: '2022-06-28T07:20',
    },
    {
      rhythm: { every: 'days', n: 1, hour: 8 },
      minute: 0,
      after: '2022-06-27T07:30',
      due: '2022-06-27T08:00',
    },
    {
      rhythm: { every: 'days', n: 3, hour: 8 },
      minute: 0,
      after: '2022-06-27T08:00',
      due: '2022-06-30T08:00',
    },
  ] as const)(
    'every $rhythm.n $rhythm.every after $after fires at $due',
    ({ rhythm, minute, after, due }) => {
      expect(formatInstant(nextDue(trigger(rhythm, minute), at(after)))).toBe(formatInstant(at(due)));
    },
  );

  it('fire in order of time, together when they fall together', () => {
    const hourly = trigger({ every: 'hours', n: 1 });
    const daily = trigger({ every: 'days', n: 1, hour: 8 }, 0, '2');
    const due = firstDue([hourly, daily], 0, at('2022-06-27T12:00'));
    expect(due).toEqual({ at: at('2022-06-27T08:00'), triggers: [hourly, daily] });
    expect(firstDue([hourly], 0, at('2022-06-27T07:59'))).toBeNull();
    expect(firstDue([], 0, at('2030-01-01'))).toBeNull();
  });
});
