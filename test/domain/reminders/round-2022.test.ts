/** The round of 2022 day by day: exactly which mails go out on which day. */
import { describe, expect, it } from 'vitest';
import { addDays, type Day, formatDayShort, weekday } from '../../../src/domain/day.ts';
import type { OfficeMail, ReminderMail } from '../../../src/domain/reminders/mail.ts';
import { planReminders } from '../../../src/domain/reminders/plan.ts';
import { morning } from './round-2022.ts';

const days = Array.from({ length: 38 }, (_, index) => addDays('2022-06-24', index));

const plans = days.map((day) => ({ day, plan: planReminders(morning(day)) }));

function reminderLine({ to, cc, sections }: ReminderMail): string {
  const items = sections.flatMap((section) => section.items);
  const listed = items.map(({ code, kind, daysLate }) => `${code === '' ? kind : code} ${daysLate}`);
  return `  ${to.join(' ')}${cc.length === 0 ? '' : ` (${cc.join(' ')})`}: ${listed.join(', ')}`;
}

function officeLine({ kind, to, cc, calls, own, lists, late, leaders }: OfficeMail): string {
  const parts = [
    ...calls.map(({ party }) => `gọi ${party}`),
    ...own.flatMap(({ items }) => items.map(({ content, daysLate }) => `${content} ${daysLate}`)),
    ...(lists === null || lists.notSent.length === 0
      ? []
      : [`chưa gửi ${lists.notSent.map(({ code }) => code).join(' ')}`]),
    ...late.map(({ party, items }) => `${party} ${items.map(({ daysLate }) => daysLate).join(', ')}`),
    ...leaders.map(({ code, daysLate }) => `lãnh đạo ${code} ${daysLate}`),
  ];
  return `  ${[...to, ...cc].join(' ')} ${kind}: ${parts.join('; ')}`;
}

function calendarLines(day: Day, plan: ReturnType<typeof planReminders>): readonly string[] {
  const { mails, office } = plan;
  if (mails.length === 0 && office === null) return [];
  return [
    `${weekday(day)} ${formatDayShort(day)}`,
    ...mails.map(reminderLine),
    ...(office === null ? [] : [officeLine(office)]),
  ];
}

describe('the round of 2022, each morning from 24/6 to 31/7', () => {
  it('sends exactly this', () => {
    expect(plans.flatMap(({ day, plan }) => calendarLines(day, plan)).join('\n')).toMatchInlineSnapshot(`
      "thứ Hai 27/6
        danvan@example.vn: DT -3
        tdp05@example.vn: T05 -3
        tdp12@example.vn: T12 -3
        vanphong@example.vn office: gọi Tổ dân phố số 7; chưa gửi T05 T07 T12 DT
      thứ Tư 29/6
        danvan@example.vn: DT -1
        tdp05@example.vn: T05 -1
        tdp12@example.vn: T12 -1
        vanphong@example.vn office: gọi Tổ dân phố số 7; chưa gửi T05 T07 T12 DT
      thứ Năm 30/6
        tdp05@example.vn: T05 0
        tdp12@example.vn: T12 0
        vanphong@example.vn office: gọi Tổ dân phố số 7; chưa gửi T05 T07 T12
      thứ Sáu 01/7
        tdp12@example.vn: T12 1
        mattran@example.vn: duty -3
        vanphong@example.vn office: gọi Tổ dân phố số 7; chưa gửi T07 T12
      thứ Hai 04/7
        mattran@example.vn: duty 0
        vanphong@example.vn office: Uỷ ban MTTQ phường 0
      thứ Ba 05/7
        congan@example.vn: T01-001 -1, T05-002 -1
        danvan@example.vn: T12-003 -1
        vanphong@example.vn office: 
      thứ Tư 06/7
        congan@example.vn: T05-002 0
        danvan@example.vn: T12-003 0
        vanphong@example.vn office: Công an phường 0; Khối Dân vận 0
      thứ Năm 07/7
        vanphong@example.vn conference: Công an phường 1; lãnh đạo T12-003 1
      thứ Sáu 08/7
        congan@example.vn: T05-002 2
        vanphong@example.vn office: Công an phường 2; lãnh đạo T12-003 2
      thứ Hai 11/7
        congan@example.vn (chutich@example.vn): T05-002 5
        vanphong@example.vn office: Công an phường 5; lãnh đạo T12-003 5
      thứ Ba 12/7
        vanphong@example.vn office: Công an phường 6; lãnh đạo T12-003 6
      thứ Tư 13/7
        congan@example.vn (chutich@example.vn thuongtruc@example.vn): T05-002 7
        vanphong@example.vn office: Công an phường 7
      thứ Năm 14/7
        vanphong@example.vn office: Công an phường 8
      thứ Sáu 15/7
        danvan@example.vn: duty -3
        yte@example.vn: T02-001 -5
        vanphong@example.vn office: Thông báo kết quả đến các tổ dân phố -3; Công an phường 9
      thứ Hai 18/7
        danvan@example.vn: duty 0
        vanphong@example.vn office: Thông báo kết quả đến các tổ dân phố 0; Công an phường 12; Văn phòng Đảng ủy 0; Khối Dân vận 0
      thứ Ba 19/7
        yte@example.vn: T02-001 -1
        vanphong@example.vn office: Công an phường 13
      thứ Tư 20/7
        congan@example.vn (chutich@example.vn thuongtruc@example.vn): T05-002 14
        yte@example.vn: T02-001 0
        vanphong@example.vn office: Công an phường 14; Trạm Y tế phường 0
      thứ Năm 21/7
        yte@example.vn: T02-001 1
        vanphong@example.vn office: Công an phường 15; Trạm Y tế phường 1
      thứ Sáu 22/7
        vanphong@example.vn office: Công an phường 16; Trạm Y tế phường 2
      thứ Hai 25/7
        vanphong@example.vn office: Công an phường 19
      thứ Ba 26/7
        vanphong@example.vn office: Công an phường 20
      thứ Tư 27/7
        congan@example.vn (chutich@example.vn thuongtruc@example.vn): T05-002 21
        vanphong@example.vn office: Công an phường 21
      thứ Năm 28/7
        vanphong@example.vn office: Công an phường 22
      thứ Sáu 29/7
        vanphong@example.vn office: Công an phường 23"
    `);
  });

  it.each(['2022-07-02', '2022-07-03', '2022-07-09', '2022-07-10', '2022-07-30', '2022-07-31'])(
    'is silent on %s, a day off',
    (day) => {
      expect(planReminders(morning(day))).toMatchObject({ mails: [], office: null, calls: [] });
      expect(planReminders(morning(day)).dayOff).not.toBeNull();
    },
  );

  it('writes to the office alone on the conference day', () => {
    const { mails, office, calls } = planReminders(morning('2022-07-07'));
    expect(mails).toEqual([]);
    expect(calls).toEqual([]);
    expect(office).toMatchObject({
      kind: 'conference',
      to: ['vanphong@example.vn'],
      cc: [],
      calls: [],
      own: [],
    });
    expect(office?.late.map(({ party }) => party)).toEqual(['Công an phường']);
    expect(office?.leaders.map(({ code }) => code)).toEqual(['T12-003']);
  });

  it('never reminds of a petition whose clock stands still', () => {
    for (const { plan } of plans) {
      expect(plan.mails.flatMap(({ codes }) => codes)).not.toContain('T03-001');
      expect(plan.office?.codes ?? []).not.toContain('T03-001');
    }
  });
});
