import { describe, expect, it } from 'vitest';
import { type ReplyDueContext, replyDueOn } from '../../../src/domain/assignment/reply-due.ts';
import { workCalendar } from '../../../src/domain/working-days.ts';
import { holidays } from '../../../src/presets/holidays.ts';

const context = (replyDue: string, replyPeriod?: string): ReplyDueContext => ({
  settings: replyPeriod === undefined ? { replyDue } : { replyDue, replyPeriod },
  roundYear: 2022,
  conferenceDay: '2022-07-07',
  calendar: workCalendar(holidays),
});

describe('the deadline of what is assigned', () => {
  it.each<[string, string, string, 'plan' | 'period', string | undefined]>([
    ['2022-07-04', 'chậm nhất ngày 06/7/2022', '2022-07-06', 'plan', undefined],
    ['2022-07-06', 'chậm nhất ngày 06/7/2022', '2022-07-06', 'plan', undefined],
    ['2022-07-05', 'trước ngày hội nghị', '2022-07-06', 'plan', undefined],
    ['2022-07-04', 'trước hội nghị 02 ngày', '2022-07-05', 'plan', undefined],
    ['2022-07-04', 'trước khi tổ chức hội nghị', '2022-07-06', 'plan', undefined],
    ['2022-07-07', 'chậm nhất ngày 06/7/2022', '2022-07-18', 'period', undefined],
    ['2022-07-08', 'trước ngày 07/7', '2022-07-22', 'period', 'trong 10 ngày làm việc kể từ ngày giao'],
    ['2022-07-08', 'trước ngày 07/7', '2022-07-15', 'period', 'trong 7 ngày'],
    ['2022-07-08', '', '2022-07-18', 'period', undefined],
    ['2022-08-23', 'chậm nhất ngày 06/7/2022', '2022-09-05', 'period', undefined],
  ])('assigned on %s, “%s”: %s by the %s', (assigned, words, due, from, period) => {
    const found = replyDueOn(assigned, context(words, period));
    expect(found).toMatchObject({ from, faults: [] });
    expect(found.deadline.due).toBe(due);
  });

  it('words that cannot be read are a fault, and do not keep a petition without a deadline', () => {
    const { deadline, faults } = replyDueOn(
      '2022-07-08',
      context('khi nào xong thì thôi', 'sớm nhất có thể'),
    );
    expect(deadline.due).toBe('2022-07-18');
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain('khi nào xong thì thôi');
  });
});
