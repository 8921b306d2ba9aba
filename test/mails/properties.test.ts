/** What holds of every mail, whatever people typed. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PetitionFacts } from '../../src/domain/reminders/facts.ts';
import { planReminders } from '../../src/domain/reminders/plan.ts';
import { redirectToOffice } from '../../src/domain/reminders/quota.ts';
import { utf8Length } from '../../src/mails/plain.ts';
import { previewLines } from '../../src/mails/preview.ts';
import { renderMail } from '../../src/mails/render.ts';
import { anyFacts, typed } from '../domain/reminders/any-facts.ts';
import { petition, unit } from '../domain/reminders/round-2022.ts';
import { firstMail, officePage, round, strayMarkup, tagsOf } from './mail-round.ts';

const CONTROL = /(?!\n)\p{Cc}/u;
const DUE = '2022-07-06';

describe('every mail of every plan', () => {
  it('is sound: markup of ours only, one line of subject, no control characters', () => {
    fc.assert(
      fc.property(anyFacts, fc.boolean(), (facts, isTrial) => {
        const real = planReminders(facts);
        const plan = isTrial ? redirectToOffice(real) : real;
        for (const mail of [...plan.mails, ...(plan.office === null ? [] : [plan.office])]) {
          const { subject, html, text } = renderMail(mail, round);
          expect(strayMarkup(html)).toEqual([]);
          expect(subject).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
          expect(Array.from(subject).length).toBeLessThan(150);
          expect(html + text).not.toMatch(CONTROL);
        }
        expect(
          previewLines(plan)
            .join('')
            .match(/[\p{Cc}\p{Cf}]/u),
        ).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('has the same tags whatever citizens typed', () => {
    const html = (changes: Partial<PetitionFacts>): string =>
      renderMail(firstMail(DUE, { petitions: [petition(changes)] }), round).html;
    const plain = tagsOf(html({ content: 'x', place: 'x' }));
    fc.assert(
      fc.property(typed, typed, (content, place) => {
        const oneLine = (text: string): string => `x${text.replace(/[\n\r\u2028\u2029]/g, ' ')}`;
        expect(tagsOf(html({ content: oneLine(content), place: oneLine(place) }))).toEqual(plain);
      }),
    );
  });
});

describe('size', () => {
  const LIMIT = 100_000;
  const count = 3000;
  const worst = Array.from({ length: count }, (_, index) =>
    petition({
      code: `T01-${index}`,
      content: `&"'<`.repeat(1000),
      place: '"'.repeat(500),
      why: '&'.repeat(2000),
    }),
  );

  it.each([
    ['usual', worst.map(({ code }) => petition({ code })), 30],
    ['the worst', worst, 4],
  ])('of 3,000 petitions, %s, stays below 100 KB and counts the rest', (_, petitions, atLeast) => {
    const { html, text } = renderMail(firstMail(DUE, { petitions }), round);
    expect(utf8Length(html)).toBeLessThan(LIMIT);
    expect(utf8Length(text)).toBeLessThan(LIMIT);
    const shown = text.match(/^\* T01-/gm)?.length ?? 0;
    expect(shown).toBeGreaterThanOrEqual(atLeast);
    expect(text).toContain(`… và ${count - shown} ý kiến nữa.`);
    expect(html).toContain(`… và ${count - shown} ý kiến nữa.`);
  });

  it('of 500 units at one address, and of the office’s page about them, stays below 100 KB', () => {
    const names = Array.from({ length: 500 }, (_, index) => `Đơn vị mẫu ${index} ${'rất dài '.repeat(20)}`);
    const petitions = names.map((name) => petition({ unit: name, content: '&'.repeat(600) }));
    const units = names.map((name) => unit({ name }));
    for (const mail of [firstMail(DUE, { petitions, units }), officePage(DUE, { petitions, units })]) {
      const { subject, html, text } = renderMail(mail, round);
      expect(subject.length).toBeLessThan(150);
      expect(Math.max(utf8Length(html), utf8Length(text))).toBeLessThan(LIMIT);
    }
  });

  it('counts bytes as UTF-8 does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        expect(utf8Length(raw)).toBe(Buffer.byteLength(raw));
      }),
    );
  });
});
