/** The ladder: which step falls on which day. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/domain/day.ts';
import {
  DEFAULT_STEPS,
  isUpon,
  reminderSteps,
  type Steps,
  sendingDay,
  stepOn,
} from '../../../src/domain/reminders/ladder.ts';
import { CONFERENCE, calendar } from './round-2022.ts';

describe('the setting of the steps', () => {
  it.each<[string, Steps]>([
    ['-3, -1, 0, 1, 3, 7', [-3, -1, 0, 1, 3, 7]],
    ['', [-3, -1, 0, 1, 3, 7]],
    ['7 3 +1; 0, − 2', [-2, 0, 1, 3, 7]],
    ['–3,–1,0,0,-0', [-3, -1, 0]],
  ])('%j', (text, steps) => {
    expect(reminderSteps(text)).toEqual({ steps });
  });

  it.each(['hằng ngày', '-3, -1, không, 1', '1.5', 'T-3', '1000', '-'])('%j is a problem', (typed) => {
    expect(reminderSteps(typed)).toEqual({ steps: DEFAULT_STEPS, problem: { kind: 'steps', typed } });
  });
});

function stepsFrom(from: Day, days: number, due: Day, setOn: Day | '' = '', steps = DEFAULT_STEPS): string {
  const found = Array.from({ length: days }, (_, index) => addDays(from, index)).flatMap((today) => {
    const day = sendingDay(today, calendar, CONFERENCE);
    const step = day === null ? null : stepOn(day, due, setOn, steps);
    return step === null ? [] : [`${today.slice(5)}: ${step}`];
  });
  return found.join(', ');
}

describe('steps of a deadline', () => {
  it.each<[string, Day, Day | '', string]>([
    [
      'of the groups: Mon, Wed, Thu, then Fri, Mon (Sunday moved), and +7 moved off the conference day',
      '2022-06-30',
      '',
      '06-27: -3, 06-29: -1, 06-30: 0, 07-01: 1, 07-04: 3, 07-08: 7, 07-14: 14, 07-21: 21, 07-28: 28',
    ],
    [
      'of replies assigned two days before: no T−3; +1 moved off the conference day',
      '2022-07-06',
      '2022-07-04',
      '07-05: -1, 07-06: 0, 07-08: 1, 07-11: 3, 07-13: 7, 07-20: 14, 07-27: 21',
    ],
    [
      'of replies assigned one day before: the assignment itself was the T−1',
      '2022-07-06',
      '2022-07-05',
      '07-06: 0, 07-08: 1, 07-11: 3, 07-13: 7, 07-20: 14, 07-27: 21',
    ],
    [
      'on a Monday: T−3 and T−1 come on the Friday, once',
      '2022-07-18',
      '2022-07-07',
      '07-15: -1, 07-18: 0, 07-19: 1, 07-21: 3, 07-25: 7',
    ],
    [
      'on a Sunday: the day itself is told on the Friday, +1 on the Monday',
      '2022-07-17',
      '',
      '07-14: -3, 07-15: 0, 07-18: 1, 07-20: 3, 07-25: 7',
    ],
    [
      'with +1 and +3 on one Monday: the more severe counts',
      '2022-07-15',
      '',
      '07-12: -3, 07-14: -1, 07-15: 0, 07-18: 3, 07-22: 7, 07-29: 14',
    ],
  ])('%s', (_, due, setOn, expected) => {
    expect(stepsFrom('2022-06-24', 38, due, setOn)).toBe(expected);
  });

  it('moves over the holidays of 2/9', () => {
    expect(stepsFrom('2022-08-25', 20, '2022-08-31')).toBe(
      '08-26: -3, 08-30: -1, 08-31: 0, 09-05: 3, 09-07: 7',
    );
    expect(stepsFrom('2022-08-25', 20, '2022-09-04')).toBe('08-31: 0, 09-05: 1, 09-07: 3, 09-12: 7');
  });

  it('takes other steps from the setting, then weekly', () => {
    expect(stepsFrom('2022-07-11', 21, '2022-07-12', '', [-1, 2])).toBe(
      '07-11: -1, 07-14: 2, 07-21: 9, 07-28: 16',
    );
    expect(stepsFrom('2022-07-11', 21, '2022-07-12', '', [-1])).toBe('07-11: -1, 07-19: 7, 07-26: 14');
  });

  it.each<[Day, boolean]>([
    ['2022-06-24', false],
    ['2022-06-27', true],
    ['2022-06-28', true],
    ['2022-08-30', true],
  ])('on %s a deadline of 30/6 is upon its owner: %s', (today, expected) => {
    const day = sendingDay(today, calendar, CONFERENCE);
    expect(day !== null && isUpon(day, '2022-06-30', DEFAULT_STEPS)).toBe(expected);
  });
});

describe('laws', () => {
  const days = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2022-01-01', count));
  const ladders = fc
    .uniqueArray(fc.integer({ min: -10, max: 30 }), { minLength: 1, maxLength: 8 })
    .map((steps) => [...steps].sort((a, b) => a - b));

  it('steps only rise, and each comes once', () => {
    fc.assert(
      fc.property(
        days,
        ladders,
        fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
        (due, steps, gap) => {
          const setOn = gap === null ? '' : addDays(due, -gap);
          const found = Array.from({ length: 90 }, (_, index) => addDays(due, index - 30)).flatMap(
            (today) => {
              const day = sendingDay(today, calendar, addDays(due, 1));
              const step = day === null ? null : stepOn(day, due, setOn, steps);
              return step === null ? [] : [step];
            },
          );
          expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
        },
      ),
    );
  });

  it('a step before the deadline never comes after it, nor one after it before', () => {
    fc.assert(
      fc.property(days, ladders, fc.integer({ min: -40, max: 60 }), (due, steps, offset) => {
        const today = addDays(due, offset);
        const day = sendingDay(today, calendar, '');
        const step = day === null ? null : stepOn(day, due, '', steps);
        if (step === null) return;
        expect(step > 0 ? today > due : today <= due).toBe(true);
        expect(day !== null && isUpon(day, due, steps)).toBe(true);
      }),
    );
  });
});
