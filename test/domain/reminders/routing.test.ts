/** How people are reached: addresses, calls, mails owed from an earlier day. */
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/day.ts';
import type { ReminderFacts } from '../../../src/domain/reminders/facts.ts';
import { planReminders } from '../../../src/domain/reminders/plan.ts';
import { CHAIR, deadline, duty, facts, OFFICE, petition, source, unit } from './round-2022.ts';

const plan = (today: Day, changes: Partial<ReminderFacts>) => planReminders(facts(today, changes));
const LATER: Day = '2022-07-20';
const later = deadline('chậm nhất ngày 20/7/2022');

describe('who is called', () => {
  const called = (sources: ReminderFacts['sources']) => {
    const { calls, problems, mails } = plan('2022-06-30', { sources });
    return {
      calls: calls.map(({ party, why }) => [party, why]),
      problems,
      mails: mails.map(({ to }) => to[0]),
    };
  };

  it('those reached by telephone, whatever address they have: no problem', () => {
    expect(called([source({ remindBy: 'điện thoại, zalo', phone: '0912 345 678' })])).toEqual({
      calls: [['Tổ dân phố số 5', 'by-phone']],
      problems: [],
      mails: [],
    });
  });

  it('those without an address', () => {
    expect(called([source({ emails: '' })])).toEqual({
      calls: [['Tổ dân phố số 5', 'no-address']],
      problems: [{ kind: 'no-address', party: 'Tổ dân phố số 5' }],
      mails: [],
    });
  });

  it('those whose only address is bad; a good one beside it is used and others are not affected', () => {
    const sources = [
      source({ emails: 'tdp05(at)example.vn' }),
      source({ name: 'Tổ dân phố số 6', emails: 'tdp06@example.vn; sai' }),
      source({ name: 'Tổ dân phố số 7', emails: 'tdp07@example.vn' }),
    ];
    expect(called(sources)).toEqual({
      calls: [['Tổ dân phố số 5', 'bad-address']],
      problems: [
        { kind: 'bad-address', party: 'Tổ dân phố số 5', typed: ['tdp05(at)example.vn'] },
        { kind: 'bad-address', party: 'Tổ dân phố số 6', typed: ['sai'] },
      ],
      mails: ['tdp06@example.vn', 'tdp07@example.vn'],
    });
  });

  it('those that share an address; one mail serves both', () => {
    const sources = [source(), source({ code: 'T06', name: 'Tổ dân phố số 6', emails: 'TDP05@example.vn' })];
    const { calls, problems, mails } = plan('2022-06-30', { sources });
    expect(calls.map(({ why }) => why)).toEqual(['shared-address', 'shared-address']);
    expect(problems).toEqual([
      {
        kind: 'shared-address',
        address: 'tdp05@example.vn',
        parties: ['Tổ dân phố số 5', 'Tổ dân phố số 6'],
      },
    ]);
    expect(mails.map(({ to, codes }) => [to, codes])).toEqual([[['tdp05@example.vn'], ['T05', 'T06']]]);
  });

  it('nobody, where a unit is reached through another one, as its contact says: one mail names both', () => {
    const units = [
      unit({ name: 'UBND phường', emails: 'ubnd@example.vn' }),
      unit({ name: 'Điện lực', emails: 'ubnd@example.vn', contact: 'qua  UBND Phường' }),
      unit({ name: 'Nước sạch', emails: 'UBND@example.vn', contact: 'Qua UBND phường' }),
    ];
    const petitions = [petition({ unit: 'Điện lực' }), petition({ code: 'B', unit: 'UBND phường' })];
    const { calls, problems, mails } = plan('2022-07-06', { units, petitions });
    expect([calls, problems]).toEqual([[], []]);
    expect(mails.map(({ to, sections }) => [to, sections.map(({ party }) => party)])).toEqual([
      [['ubnd@example.vn'], ['Điện lực', 'UBND phường']],
    ]);
    const strange = [...units, unit({ name: 'Viễn thông', emails: 'ubnd@example.vn' })];
    expect(plan('2022-07-06', { units: strange, petitions }).problems).toMatchObject([
      { kind: 'shared-address', parties: ['UBND phường', 'Viễn thông'] },
    ]);
  });

  it('owners of duties that the catalogue does not have', () => {
    const { calls, problems } = plan('2022-07-04', { duties: [duty({ unit: 'Các đoàn thể' })] });
    expect(calls.map(({ party, why }) => [party, why])).toEqual([['Các đoàn thể', 'unknown-unit']]);
    expect(problems).toEqual([{ kind: 'unknown-unit', party: 'Các đoàn thể' }]);
  });

  it('nobody, where a group shares with the unit that gathers for it, or has the office’s own address', () => {
    const sources = [
      source({ code: 'DT', name: 'Đoàn thể', emails: 'danvan@example.vn' }),
      source({ code: 'KK', name: 'Kênh khác', emails: OFFICE }),
      source({ code: 'DL', name: 'Dư luận xã hội', emails: OFFICE }),
    ];
    expect(called(sources)).toEqual({ calls: [], problems: [], mails: ['danvan@example.vn'] });
  });
});

describe('mails owed from an earlier day', () => {
  const owed = [{ to: 'congan@example.vn', cc: [CHAIR] }];

  it('are made up for on a day without a step, copies included', () => {
    const { mails } = plan('2022-07-12', { petitions: [petition()], owed });
    expect(mails.map(({ to, cc, codes }) => [to, cc, codes])).toEqual([
      [['congan@example.vn'], [CHAIR], ['T05-002']],
    ]);
  });

  it('go to just the address that was cut', () => {
    const units = [unit({ emails: 'congan@example.vn; truc@example.vn' })];
    const { mails, calls } = plan('2022-07-12', { petitions: [petition()], units, owed });
    expect(mails.map(({ to }) => to)).toEqual([['congan@example.vn']]);
    expect(calls).toEqual([]);
  });

  it('are forgotten when nothing is late any more', () => {
    expect(plan('2022-07-12', { owed }).mails).toEqual([]);
    expect(plan('2022-07-12', { petitions: [petition({ ...later, due: LATER })], owed }).mails).toEqual([]);
  });
});
