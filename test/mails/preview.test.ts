/** "Xem trước". */
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import type { ReminderFacts } from '../../src/domain/reminders/facts.ts';
import { planReminders } from '../../src/domain/reminders/plan.ts';
import type { ReminderProblem } from '../../src/domain/reminders/problems.ts';
import { redirectToOffice } from '../../src/domain/reminders/quota.ts';
import { previewLines } from '../../src/mails/preview.ts';
import { problemSentence } from '../../src/mails/problems.ts';
import { facts, petition, source } from '../domain/reminders/round-2022.ts';

const preview = (today: Day, changes: Partial<ReminderFacts> = {}) =>
  previewLines(planReminders(facts(today, changes)));

describe('the preview', () => {
  it('says who gets what and why, who is called, what is to be mended', () => {
    const sources = [
      source(),
      source({ code: 'T06', name: 'Tổ dân phố số 6', emails: '', phone: '0912 345 678' }),
    ];
    expect(preview('2022-07-11', { petitions: [petition()], sources })).toEqual([
      'Thứ Hai 11/7/2022: 3 thư, 4 lượt nhận (kể cả đồng gửi và văn phòng).',
      '• Tổ dân phố số 5 <tdp05@example.vn>: chưa gửi danh sách ý kiến, quá hạn 11 ngày. Vì danh sách quá hạn 11 ngày.',
      '• Công an phường <congan@example.vn>: 1 ý kiến, quá hạn 5 ngày. Vì T05-002 quá hạn 5 ngày.',
      '  Đồng gửi: chutich@example.vn.',
      '• vanphong@example.vn: “Bản tin 11/7: 1 đơn vị quá hạn, 2 nơi chưa gửi danh sách, cần gọi 1 nơi”.',
      '',
      'Cần gọi, vì thư không đến được hoặc chưa chắc đến:',
      '• Tổ dân phố số 6 (điện thoại 0912 345 678): chưa gửi danh sách ý kiến, quá hạn 11 ngày. Chưa có e-mail, nên chưa có thư nhắc.',
      '',
      'Chỗ cần sửa:',
      '• Tổ dân phố số 6: chưa có e-mail.',
    ]);
  });

  it('names the item that makes this the day, not the latest one', () => {
    const petitions = [petition(), petition({ code: 'A-1', due: '2022-07-15', setOn: '' })];
    expect(preview('2022-07-12', { petitions })[1]).toBe(
      '• Công an phường <congan@example.vn>: 2 ý kiến, 1 quá hạn 6 ngày. Vì A-1 còn 3 ngày.',
    );
  });

  it('says why a mail of an earlier day comes now', () => {
    const owed = [{ to: 'congan@example.vn', cc: [] }];
    expect(preview('2022-07-12', { petitions: [petition()], owed })[1]).toContain(
      'Vì thư hôm trước chưa gửi được.',
    );
  });

  it.each<[Day, string]>([
    ['2022-07-02', 'Thứ Bảy 02/7/2022 là ngày nghỉ: không gửi thư nào.'],
    ['2022-09-01', 'Thứ Năm 01/9/2022 là ngày nghỉ (Quốc khánh): không gửi thư nào.'],
    ['2022-06-28', 'Thứ Ba 28/6/2022: không có gì phải nhắc.'],
  ])('of a silent day, %s, says why', (today, line) => expect(preview(today)).toEqual([line]));

  it('of the conference day says that only the office reads', () => {
    expect(preview('2022-07-07', { petitions: [petition()] })).toEqual([
      'Thứ Năm 07/7/2022 là ngày hội nghị: chỉ gửi văn phòng một trang.',
      'Thứ Năm 07/7/2022: 1 thư, 1 lượt nhận (kể cả đồng gửi và văn phòng).',
      '• vanphong@example.vn: “Hội nghị 07/7: 1 ý kiến đến hạn chưa trả lời”.',
    ]);
  });

  it('of a trial names the real recipients', () => {
    const lines = previewLines(
      redirectToOffice(planReminders(facts('2022-07-11', { petitions: [petition()] }))),
    );
    expect(lines[0]).toContain('Đang chạy thử');
    expect(lines.slice(2, 4)).toEqual([
      '• Công an phường <congan@example.vn>: 1 ý kiến, quá hạn 5 ngày. Vì T05-002 quá hạn 5 ngày.',
      '  Đồng gửi: chutich@example.vn.',
    ]);
  });
});

it.each<[ReminderProblem, string]>([
  [{ kind: 'steps', typed: 'sai' }, 'không đọc được Bậc nhắc việc “sai”, nên dùng -3, -1, 0, 1, 3, 7'],
  [{ kind: 'office-address', typed: '' }, 'chưa ghi E-mail văn phòng'],
  [{ kind: 'office-address', typed: 'x' }, 'E-mail văn phòng “x” có chỗ ghi sai'],
  [
    { kind: 'shared-address', address: 'a@example.vn', parties: ['A', 'B'] },
    'Địa chỉ a@example.vn đứng cho 2 nơi: A, B.',
  ],
  [{ kind: 'unknown-unit', party: 'X' }, '“X” không có trong trang Đơn vị'],
  [{ kind: 'no-superior', party: 'X', typed: '' }, 'chưa có E-mail cấp trên'],
  [{ kind: 'no-superior', party: 'X', typed: 'y' }, 'E-mail cấp trên “y” ghi sai'],
  [{ kind: 'no-leaders', typed: '' }, 'Chưa ghi e-mail Thường trực Đảng ủy'],
  [{ kind: 'no-leaders', typed: 'y' }, 'E-mail Thường trực Đảng ủy “y” ghi sai'],
])('the problem %j', (problem, said) => expect(problemSentence(problem)).toContain(said));
