import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { mustRun } from '../support/host.ts';
import {
  addPetitions,
  assigned,
  done,
  finishDuties,
  freeze,
  type HostMail,
  ledgerOf,
  mailbox,
  petition,
  sendingHost,
  shortRecipients,
  shortTime,
  tabs,
} from '../support/mails.ts';
import { dayCell } from '../support/rows.ts';

const DUTY = 'Lập hồ sơ, tổng hợp báo cáo Thường trực Đảng ủy';

/** What people do during the round of 2022, hour by hour. */
const ROUND: readonly (readonly [at: string, deed: (host: Host) => void])[] = [
  ['2022-06-28T10:20', (host) => done(host, ...tabs(1, 2, 3, 4, 5, 6))],
  ['2022-06-30T16:30', (host) => done(host, ...tabs(7, 9, 11, 12, 13, 14, 15, 16, 17, 18), 'Dư luận xã hội')],
  ['2022-07-01T17:20', (host) => done(host, ...tabs(8))],
  ['2022-07-04T09:30', freeze],
  [
    '2022-07-04T10:00',
    (host) =>
      addPetitions(host, [
        assigned('T01-001', 'Công an phường', '2022-07-06'),
        assigned('T01-002', 'Công an phường', '2022-07-06'),
        assigned('T02-001', 'Địa chính', '2022-07-06'),
        assigned('T04-001', 'UBND phường', '2022-07-06'),
        assigned('T05-001', 'Đơn vị không có trong danh mục', '2022-07-06'),
        assigned('T06-001', 'UBND phường', '2022-07-06', { 'Gộp vào': 'T04-001' }),
      ]),
  ],
  ['2022-07-04T16:00', (host) => finishDuties(host)],
  [
    '2022-07-06T15:00',
    (host) => {
      petition(host, 'T01-001', { 'Nội dung trả lời': 'Đã tuần tra.' });
      petition(host, 'T04-001', {
        'Nội dung trả lời': 'Đưa vào kế hoạch quý III.',
        'Kết quả giải quyết': 'Đưa vào kế hoạch',
        'Hạn hoàn thành': dayCell('2022-07-29'),
        'Ý kiến lãnh đạo': 'Duyệt',
      });
    },
  ],
  [
    '2022-07-12T10:00',
    (host) =>
      petition(host, 'T02-001', {
        'Nội dung trả lời': 'Đã sửa.',
        'Kết quả giải quyết': 'Đã giải quyết',
        'Ý kiến lãnh đạo': 'Duyệt',
      }),
  ],
];

const LATE_GROUPS = 'tdp08 tdp10 tdp11 tdp12 tdp14 tdp15 tdp17 tdp18 tuyengiao vanphong';
const FIRST_GROUPS = `tdp01 tdp02 tdp04 tdp05 tdp06 ${LATE_GROUPS}`;
const LEADERS = 'congan+chutich+thuongtruc vanphong';

/** Everybody who gets a mail, by day and hour; `+` before copies, `*` behind a receipt. */
const CALENDAR: readonly string[] = [
  `27/6 08:00 ${FIRST_GROUPS}`,
  '28/6 11:00 tdp01* tdp02* tdp04* tdp05* tdp06*',
  `29/6 08:00 ${LATE_GROUPS}`,
  `30/6 08:00 ${LATE_GROUPS}`,
  '01/7 08:00 mattran tdp08 tdp10 tdp11* tdp12* tdp14* tdp15* tdp17* tdp18* tuyengiao* vanphong',
  '04/7 08:00 mattran tdp08* tdp10 vanphong',
  '05/7 08:00 congan diachinh ubnd vanphong',
  '06/7 08:00 congan diachinh ubnd vanphong',
  '07/7 08:00 vanphong',
  '08/7 08:00 congan diachinh vanphong',
  '11/7 08:00 congan+chutich diachinh+chutich vanphong',
  '12/7 08:00 vanphong',
  `13/7 08:00 ${LEADERS}`,
  '14/7 08:00 vanphong',
  '15/7 08:00 vanphong',
  '18/7 08:00 vanphong',
  '19/7 08:00 vanphong',
  `20/7 08:00 ${LEADERS}`,
  '21/7 08:00 vanphong',
  '22/7 08:00 vanphong',
  '25/7 08:00 vanphong',
  '26/7 08:00 ubnd vanphong',
  `27/7 08:00 ${LEADERS}`,
  '28/7 08:00 ubnd vanphong',
  '29/7 08:00 ubnd vanphong',
  // +1 fell on a Saturday and merges with +3; UBND's superior is Thường trực Đảng ủy.
  '01/8 08:00 ubnd+thuongtruc vanphong',
  '02/8 08:00 vanphong',
  `03/8 08:00 ${LEADERS}`,
  '04/8 08:00 vanphong',
  '05/8 08:00 ubnd+thuongtruc vanphong',
  '08/8 08:00 vanphong',
  '09/8 08:00 vanphong',
  `10/8 08:00 ${LEADERS}`,
  '11/8 08:00 vanphong',
  '12/8 08:00 ubnd+thuongtruc vanphong',
];

function calendarOf(mails: readonly HostMail[]): readonly string[] {
  const byTime = new Map<string, string[]>();
  for (const mail of mails) {
    const receipt = mail.subject.includes('đã nhận') ? '*' : '';
    const time = shortTime(mail.at);
    byTime.set(time, [...(byTime.get(time) ?? []), shortRecipients(mail) + receipt]);
  }
  return [...byTime].map(([time, names]) => `${time} ${names.sort().join(' ')}`);
}

describe('the round of 2022, hour by hour', () => {
  let host: Host;
  beforeAll(async () => {
    host = await sendingHost('2022-06-24T08:30');
    finishDuties(host, [DUTY]);
    for (const [at, deed] of ROUND) {
      expect(host.tick(at).error).toBeNull();
      deed(host);
    }
    expect(host.tick('2022-07-31T23:00').error).toBeNull();
    for (let date = 1; date <= 12; date += 1) {
      for (const hour of ['08:00', '15:00']) {
        host.clock.set(`2022-08-${String(date).padStart(2, '0')}T${hour}`);
        mustRun(host, 'sendReminders');
      }
    }
  }, 120_000);

  it('sends on each day exactly the mails of the ladder, none on days off, none overdue on the conference day', () => {
    const calendar = calendarOf(host.outbox);
    console.log(`Lịch thư của đợt 2022:\n${calendar.join('\n')}`);
    expect(calendar).toEqual(CALENDAR);
  });

  it('tells the office whom to call, with the text for Zalo', () => {
    const [first] = host.outbox.filter(({ to }) => to.includes('vanphong@example.vn'));
    expect(first?.text).toContain('Cần gọi hôm nay');
    expect(first?.text).toContain('Tổ dân phố số 3');
    expect(first?.text).toContain('Còn tổ 01, 02');
    expect(first?.text).toContain('Hạn: hết thứ Năm 30/6.');
    const unknown = host.outbox.find(
      ({ at, to }) => shortTime(at) === '05/7 08:00' && to.join() === 'vanphong@example.vn',
    );
    expect(unknown?.text).toContain('Đơn vị không có trong danh mục');
  });

  it('says in every mail when each thing is due and why, and how late it is', () => {
    const group = host.outbox.find(
      ({ to, at }) => mailbox(to[0] ?? '') === 'tdp10' && shortTime(at) === '04/7 08:00',
    );
    expect(group?.subject).toContain('quá hạn 4 ngày');
    expect(group?.text).toContain('hạn ghi là “trước ngày 01/7 2022”, không kể ngày 01/7');
    const unit = host.outbox.find(
      ({ to, at }) => mailbox(to[0] ?? '') === 'congan' && shortTime(at) === '05/7 08:00',
    );
    expect(unit?.subject).toBe('Công an phường: 2 ý kiến, hạn 06/7 (còn 1 ngày)');
    expect(unit?.text).toContain('Hạn: hết thứ Tư 06/7/2022, vì hạn ghi là “chậm nhất ngày 06/7/2022”');
    expect(unit).toMatchObject({
      replyTo: 'vanphong@example.vn',
      name: 'Văn phòng Đảng ủy phường Hoàng Văn Thụ',
    });
  });

  it('leads an owner of duties to the plan, and everybody else to the register or the own tab', () => {
    const opened = (name: string, time: string): string =>
      host.outbox
        .filter(({ to, at }) => mailbox(to[0] ?? '') === name && shortTime(at) === time)
        .map(({ text }) => /Mở trang (.*) trong sổ/.exec(text)?.[1])
        .join();
    expect(opened('mattran', '01/7 08:00')).toBe('Kế hoạch');
    expect(opened('tdp10', '01/7 08:00')).toBe('TDP 10');
    expect(opened('congan', '05/7 08:00')).toBe('Theo dõi');
  });

  it('leaves a ledger in which every mail is accounted for', () => {
    const states = ledgerOf(host).map((row) => row['Tình trạng']);
    expect(new Set(states)).toEqual(new Set(['đã gửi']));
    expect(states).toHaveLength(host.outbox.length);
  });
});
