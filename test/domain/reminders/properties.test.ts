/** What holds of every plan. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddresses } from '../../../src/domain/reminders/addresses.ts';
import { hasSent } from '../../../src/domain/reminders/demands.ts';
import { planReminders } from '../../../src/domain/reminders/plan.ts';
import { fitQuota, recipientCount } from '../../../src/domain/reminders/quota.ts';
import { isDayOff } from '../../../src/domain/working-days.ts';
import { anyFacts } from './any-facts.ts';

const everyPlan = (check: (facts: Parameters<typeof planReminders>[0]) => void): void =>
  fc.assert(fc.property(anyFacts, check), { numRuns: 500 });

describe('every plan', () => {
  it('writes to an address once, and not to one that is copied on the same mail', () => {
    everyPlan((facts) => {
      const { mails, office } = planReminders(facts);
      const to = [...mails, ...(office === null ? [] : [office])].flatMap((mail) => mail.to);
      expect(to).toEqual([...new Set(to)]);
      for (const mail of mails) {
        const all = [...mail.to, ...mail.cc];
        expect(all).toEqual([...new Set(all)]);
        expect(all.flatMap((address) => readAddresses(address).valid)).toEqual(all);
      }
    });
  });

  it('sends nothing on a day off, and nothing but the office’s page on the conference day', () => {
    everyPlan((facts) => {
      const { mails, office, calls } = planReminders(facts);
      if (isDayOff(facts.today, facts.calendar)) expect([mails, office, calls]).toEqual([[], null, []]);
      else if (facts.today === facts.conferenceDay) expect([mails, calls]).toEqual([[], []]);
    });
  });

  it('is in the order of lateness, and has a reason for each mail', () => {
    everyPlan((facts) => {
      const { mails } = planReminders(facts);
      expect(mails.map(({ worst }) => worst)).toEqual(mails.map(({ worst }) => worst).sort((a, b) => b - a));
      for (const { sections, to } of mails) {
        const items = sections.flatMap((section) => section.items);
        const reasons = items.filter(
          ({ step, kind, daysLate }) => step !== null || (kind === 'list' && daysLate > 0),
        );
        expect(reasons.length > 0 || facts.owed.some((mail) => to.includes(mail.to))).toBe(true);
      }
    });
  });

  it('never reminds of what stands still, waits for a leader, was sent, or has no deadline', () => {
    everyPlan((facts) => {
      const running = facts.petitions.filter(
        ({ paused, waitsFor, due }) => !paused && waitsFor === 'unit' && due !== '',
      );
      const missing = facts.sources.filter(
        (source) => !hasSent(source) && source.due !== '' && !facts.listsClosed,
      );
      const known = new Set([...running, ...missing].map(({ code }) => code));
      for (const { codes } of planReminders(facts).mails)
        for (const code of codes) expect(known).toContain(code);
    });
  });

  it('fits any quota, cutting from the end', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 0, max: 12 }), (facts, remaining) => {
        const plan = planReminders(facts);
        const { plan: fitted, carried } = fitQuota(plan, remaining);
        expect([...fitted.mails, ...carried]).toEqual(plan.mails);
        const sent = [...fitted.mails, ...(fitted.office === null ? [] : [fitted.office])];
        expect(sent.reduce((sum, mail) => sum + recipientCount(mail), 0)).toBeLessThanOrEqual(remaining);
      }),
    );
  });
});
