/** Rules of a day's plan: who is written to together, who gets a copy, what the office reads. */
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/day.ts';
import type { ReminderFacts } from '../../../src/domain/reminders/facts.ts';
import { planReminders } from '../../../src/domain/reminders/plan.ts';
import { CHAIR, deadline, duty, facts, LEADERS, OFFICE, petition, source, unit } from './round-2022.ts';

const plan = (today: Day, changes: Partial<ReminderFacts>) => planReminders(facts(today, changes));
const DUE: Day = '2022-07-06';
const later = deadline('chậm nhất ngày 20/7/2022');

describe('digests of units', () => {
  it('list all that is due or overdue, the worst first, when one item has its step', () => {
    const { mails } = plan('2022-07-15', {
      petitions: [
        petition({ code: 'A-1', ...later, setOn: '2022-07-05' }),
        petition({ code: 'A-2' }),
        petition({ code: 'A-3', ...deadline('chậm nhất ngày 31/7/2022') }),
      ],
    });
    expect(mails).toHaveLength(1);
    expect(
      mails[0]?.sections.flatMap(({ items }) =>
        items.map(({ code, daysLate, step }) => [code, daysLate, step]),
      ),
    ).toEqual([
      ['A-2', 9, null],
      ['A-1', -5, -3],
    ]);
    expect(mails[0]?.codes).toEqual(['A-2', 'A-1']);
    expect(mails[0]?.worst).toBe(9);
  });

  it('are not sent when nothing has its step, and the office still reads who is late', () => {
    const { mails, office } = plan('2022-07-12', { petitions: [petition()] });
    expect(mails).toEqual([]);
    expect(office?.late.map(({ party, items }) => [party, items.length])).toEqual([['Công an phường', 1]]);
  });

  it('take replies and duties of one unit into one mail, with the name in any case', () => {
    const { mails } = plan(DUE, {
      petitions: [petition()],
      duties: [duty({ ...deadline('đến hết ngày 06/7/2022'), unit: 'CÔNG AN phường' })],
    });
    expect(mails.map(({ to, kind }) => [to, kind])).toEqual([[['congan@example.vn'], 'unit']]);
    expect(mails[0]?.sections.map(({ kind, party }) => [kind, party])).toEqual([
      ['unit', 'Công an phường'],
      ['duty', 'Công an phường'],
    ]);
  });

  it('write to every owner of a duty', () => {
    const { mails } = plan('2022-07-04', { duties: [duty({ unit: 'Uỷ ban MTTQ phường; Khối Dân vận;' })] });
    expect(mails.map(({ to }) => to)).toEqual([['danvan@example.vn'], ['mattran@example.vn']]);
  });

  it('leave out what waits for a leader, who is late instead', () => {
    const { mails, office } = plan(DUE, { petitions: [petition({ waitsFor: 'leader' })] });
    expect(mails).toEqual([]);
    expect(office).toMatchObject({ late: [], leaders: [{ code: 'T05-002', daysLate: 0 }] });
  });

  it('leave out what has no deadline, no unit, or a clock that stands still', () => {
    const { mails, office } = plan(DUE, {
      petitions: [petition({ due: '' }), petition({ unit: '' }), petition({ paused: true })],
    });
    expect(mails).toEqual([]);
    expect(office).toBeNull();
  });
});

describe('copies', () => {
  const copies = (today: Day, changes: Partial<ReminderFacts> = {}) =>
    plan(today, { petitions: [petition()], ...changes }).mails.map(({ cc }) => cc);

  it('go to the superior from +3 on, to Thường trực Đảng ủy too from +7 on and weekly', () => {
    expect(copies('2022-07-08')).toEqual([[]]);
    expect(copies('2022-07-11')).toEqual([[CHAIR]]);
    expect(copies('2022-07-13')).toEqual([[CHAIR, LEADERS]]);
    expect(copies('2022-07-20')).toEqual([[CHAIR, LEADERS]]);
  });

  it('need an address, else the office is told', () => {
    const units = [unit({ superiorEmails: 'chu tich' })];
    const { mails, problems } = plan('2022-07-13', { petitions: [petition()], units, leadersEmails: '' });
    expect(mails.map(({ cc }) => cc)).toEqual([[]]);
    expect(problems).toEqual([
      { kind: 'no-superior', party: 'Công an phường', typed: 'chu tich' },
      { kind: 'no-leaders', typed: '' },
    ]);
  });

  it('go out once for a unit with two addresses, and never to the address itself or the office', () => {
    const units = [
      unit({ emails: 'a@example.vn, b@example.vn', superiorEmails: `b@example.vn; a@example.vn; ${OFFICE}` }),
    ];
    const { mails } = plan('2022-07-11', { petitions: [petition()], units });
    expect(mails.map(({ to, cc }) => [to, cc])).toEqual([
      [['a@example.vn'], ['b@example.vn']],
      [['b@example.vn'], []],
    ]);
  });
});

describe('groups', () => {
  const told = (today: Day, changes: Parameters<typeof source>[0] = {}, listsClosed = false) =>
    plan(today, { sources: [source(changes)], listsClosed }).mails.map(({ to }) => to[0]);

  it.each<Day>([
    '2022-06-27',
    '2022-06-29',
    '2022-06-30',
    '2022-07-01',
    '2022-07-04',
    '2022-07-05',
    '2022-07-06',
    '2022-07-08',
  ])('that have not sent hear of it on %s', (today) => expect(told(today)).toEqual(['tdp05@example.vn']));

  it.each<Day>(['2022-06-24', '2022-06-28', '2022-07-02', '2022-07-07'])('hear nothing on %s', (today) => {
    expect(told(today)).toEqual([]);
  });

  it.each([
    { sendState: 'Đã xong' },
    { sendState: ' đã xong' },
    { sendState: 'Không có ý kiến' },
    { paperReceived: true },
    { due: '' as const },
    { remindBy: 'Điện thoại, Zalo' },
    { emails: '' },
  ])('are not written to with %j', (changes) => expect(told('2022-06-30', changes)).toEqual([]));

  it('hear nothing once the lists are closed, and the office counts them no more', () => {
    expect(told('2022-07-05', {}, true)).toEqual([]);
    expect(plan('2022-07-05', { sources: [source()], listsClosed: true }).office).toBeNull();
  });

  it('stand in the office page with those whose signed paper is awaited', () => {
    const sources = [
      source(),
      source({ code: 'T06', name: 'Tổ dân phố số 6', emails: 'tdp06@example.vn', sendState: 'Đã xong' }),
      source({
        code: 'T07',
        name: 'Tổ dân phố số 7',
        emails: 'tdp07@example.vn',
        sendState: 'Đã xong',
        paperReceived: true,
      }),
      source({ code: 'HN', name: 'Tại hội nghị', emails: OFFICE, due: '' }),
    ];
    expect(plan('2022-06-29', { sources }).office?.lists).toEqual({
      asked: 3,
      notSent: [{ code: 'T05', name: 'Tổ dân phố số 5', due: '2022-06-30', daysLate: -1 }],
      unsigned: ['Tổ dân phố số 6'],
    });
  });
});

describe('the office', () => {
  it('reads of its own duties in its page, with the copies they need, and gets no second mail', () => {
    const { mails, office } = plan('2022-07-11', {
      duties: [duty({ ...deadline('chậm nhất ngày 08/7/2022'), unit: 'Văn phòng Đảng ủy' })],
    });
    expect(mails).toEqual([]);
    expect(office).toMatchObject({
      to: [OFFICE],
      cc: [LEADERS],
      own: [{ kind: 'duty', party: 'Văn phòng Đảng ủy' }],
    });
  });

  it('gets one page at all its addresses', () => {
    const { office } = plan(DUE, { petitions: [petition()], officeEmails: 'a@example.vn; b@example.vn' });
    expect(office?.to).toEqual(['a@example.vn', 'b@example.vn']);
  });

  it('gets none without an address, which is a problem, and the others still get theirs', () => {
    const { office, problems, mails } = plan(DUE, { petitions: [petition()], officeEmails: 'văn phòng' });
    expect(office).toBeNull();
    expect(problems).toEqual([{ kind: 'office-address', typed: 'văn phòng' }]);
    expect(mails).toHaveLength(1);
  });

  it('gets none on a day with nothing to say', () => {
    expect(plan(DUE, {})).toMatchObject({ mails: [], office: null, dayOff: null });
  });

  it('hears that the steps cannot be read, and the default ladder is used', () => {
    const { mails, problems } = plan(DUE, { petitions: [petition()], steps: 'hằng ngày' });
    expect(mails).toHaveLength(1);
    expect(problems).toEqual([{ kind: 'steps', typed: 'hằng ngày' }]);
  });

  it('gets its page on the conference day even when all is answered', () => {
    expect(plan('2022-07-07', {}).office).toMatchObject({ kind: 'conference', late: [], leaders: [] });
  });
});
