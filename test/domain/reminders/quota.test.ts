/** A plan within the quota, and on trial. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import type { PetitionFacts, UnitFacts } from '../../../src/domain/reminders/facts.ts';
import { planReminders } from '../../../src/domain/reminders/plan.ts';
import { fitQuota, recipientCount, redirectToOffice } from '../../../src/domain/reminders/quota.ts';
import { CHAIR, facts, LEADERS, OFFICE, petition, unit } from './round-2022.ts';

const TODAY = '2022-07-29';

/** 130 units, late by a day, three days, a week or two weeks: all have their step today. */
const late = Array.from({ length: 130 }, (_, index) => {
  const number = String(index + 1).padStart(3, '0');
  const name = `Đơn vị mẫu ${number}`;
  const due = addDays(TODAY, -([1, 3, 7, 14][index % 4] ?? 0));
  return {
    unit: unit({ name, emails: `dv${number}@example.vn` }),
    petition: petition({ code: `T01-${number}`, unit: name, due, setOn: '' }),
  };
});
const units: readonly UnitFacts[] = late.map((row) => row.unit);
const petitions: readonly PetitionFacts[] = late.map((row) => row.petition);
const plan = planReminders(facts(TODAY, { units, petitions, listsClosed: true }));

describe('130 late units and a quota of 100 recipients', () => {
  const { plan: fitted, carried } = fitQuota(plan, 100);

  it('counts copies: 33 of a day alone, 33 of three days with one, 64 of a week and more with two', () => {
    expect(plan.mails).toHaveLength(130);
    expect(plan.mails.reduce((sum, mail) => sum + recipientCount(mail), 0)).toBe(33 + 33 * 2 + 64 * 3);
  });

  it('keeps the office’s seat and fills the rest with the latest', () => {
    const used = [...fitted.mails, ...(fitted.office === null ? [] : [fitted.office])];
    expect(used.reduce((sum, mail) => sum + recipientCount(mail), 0)).toBe(100);
    expect(fitted.mails).toHaveLength(33);
    expect(new Set(fitted.mails.map(({ worst, cc }) => `${worst} ${cc.join(' ')}`))).toEqual(
      new Set([`14 ${CHAIR} ${LEADERS}`, `7 ${CHAIR} ${LEADERS}`]),
    );
  });

  it('carries over the rest and tells the office of each', () => {
    expect(carried).toHaveLength(97);
    expect([...fitted.mails, ...carried]).toEqual(plan.mails);
    expect(Math.max(...carried.map(({ worst }) => worst))).toBeLessThanOrEqual(
      Math.min(...fitted.mails.map(({ worst }) => worst)),
    );
    expect(fitted.office?.carried).toEqual(carried);
    expect(fitted.office?.mails).toBe(33);
  });
});

describe('quotas', () => {
  it.each([
    [1000, 130, true],
    [292, 130, true],
    [291, 129, true],
    [3, 0, true],
    [1, 0, true],
    [0, 0, false],
  ])('of %i: %i mails; the office’s page: %s', (remaining, count, hasOffice) => {
    const { plan: fitted, carried } = fitQuota(plan, remaining);
    expect([fitted.mails.length, fitted.office !== null]).toEqual([count, hasOffice]);
    expect(fitted.mails.length + carried.length).toBe(130);
  });
});

describe('on trial', () => {
  const trial = redirectToOffice(plan);

  it('sends everything to the office alone and keeps whom it was for', () => {
    expect(trial.mails.map(({ to, cc }) => [to, cc])).toEqual(plan.mails.map(() => [[OFFICE], []]));
    expect(trial.mails.map(({ insteadOf }) => insteadOf)).toEqual(
      plan.mails.map(({ to, cc }) => ({ to, cc })),
    );
    expect(trial.office).toMatchObject({ to: [OFFICE], cc: [], insteadOf: { to: [OFFICE] } });
  });

  it('has keys of its own, so that the real mails may follow on the same day', () => {
    const real = new Set([...plan.mails, plan.office].map((mail) => mail?.key));
    const keys = [...trial.mails, trial.office].map((mail) => mail?.key);
    expect(new Set(keys).size).toBe(131);
    expect(keys.filter((key) => real.has(key))).toEqual([]);
  });

  it('sends nothing at all where there is no office address', () => {
    const homeless = planReminders(facts(TODAY, { units, petitions, officeEmails: '' }));
    expect(redirectToOffice(homeless)).toMatchObject({ mails: [], office: null });
  });
});
