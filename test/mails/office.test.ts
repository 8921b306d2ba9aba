/** The office's pages, and the text for Zalo. */
import { describe, expect, it } from 'vitest';
import type { GroupStanding } from '../../src/domain/reminders/mail.ts';
import { planReminders } from '../../src/domain/reminders/plan.ts';
import { fitQuota } from '../../src/domain/reminders/quota.ts';
import { renderMail } from '../../src/mails/render.ts';
import { zaloText } from '../../src/mails/zalo.ts';
import { deadline, duty, facts, OFFICE, petition, source } from '../domain/reminders/round-2022.ts';
import { officePage, round, seenIn } from './mail-round.ts';

const group = (number: number, changes: Partial<GroupStanding> = {}): GroupStanding => ({
  code: `T${number}`,
  name: `Tổ dân phố số ${number}`,
  due: '2022-06-30',
  daysLate: -1,
  ...changes,
});

describe('the Zalo text', () => {
  it.each<[string, readonly GroupStanding[]]>([
    ['Còn tổ 03, 07, 11 chưa gửi. Hạn: hết thứ Năm 30/6.', [group(11), group(3), group(7)]],
    ['', []],
    [
      'Còn tổ 03; Dư luận xã hội chưa gửi. Hạn: hết thứ Năm 30/6. Đã quá hạn 1 ngày, xin gửi ngay.',
      [group(3, { daysLate: 1 }), group(0, { name: 'Dư luận xã hội', daysLate: 1 })],
    ],
    ['Còn tổ 03 chưa gửi. Hạn: trước 17 giờ thứ Năm 30/6.', [group(3, { hour: 'trước 17 giờ' })]],
    [
      'Còn tổ 03 chưa gửi. Hạn: hết thứ Năm 30/6.\nCòn tổ 05 chưa gửi. Hạn: hết thứ Hai 04/7.',
      [group(3), group(5, { due: '2022-07-04' })],
    ],
  ])('%j', (text, groups) => expect(zaloText(groups)).toBe(text));
});

describe('the daily page', () => {
  const sources = [
    source({
      code: 'T03',
      name: 'Tổ dân phố số 3',
      remindBy: 'Điện thoại, Zalo',
      contact: 'Tổ trưởng',
      phone: '0912 345 678',
    }),
    source({ code: 'T04', name: 'Tổ dân phố số 4', emails: 'tdp04' }),
    source({ emails: 'tdp05@example.vn' }),
    source({ code: 'T06', name: 'Tổ dân phố số 6', emails: 'tdp06@example.vn', sendState: 'Đã xong' }),
  ];
  const mail = renderMail(
    officePage('2022-06-29', { sources, standing: [{ label: 'Chưa phân công', count: 120 }] }),
    round,
  );

  it('says in the subject how many are missing and to be called', () => {
    expect(mail.subject).toBe('Bản tin 29/6: 3 nơi chưa gửi danh sách, cần gọi 2 nơi');
  });

  it('lists whom to call, with number, what is missing and why no mail', () => {
    expect(mail.text).toContain(
      [
        'Cần gọi hôm nay',
        '---------------',
        '',
        '* Tổ dân phố số 3',
        '  Tổ trưởng, điện thoại 0912 345 678',
        '  Chưa gửi danh sách ý kiến, hạn 30/6 (còn 1 ngày).',
        '  Nhắc qua điện thoại, Zalo.',
        '',
        '* Tổ dân phố số 4',
        '  Chưa ghi số điện thoại',
        '  Chưa gửi danh sách ý kiến, hạn 30/6 (còn 1 ngày).',
        '  E-mail ghi sai, nên chưa có thư nhắc.',
      ].join('\n'),
    );
  });

  it('has the text for Zalo, the lists, what to mend and how all petitions stand', () => {
    expect(mail.text).toContain('> Còn tổ 03, 04, 05 chưa gửi. Hạn: hết thứ Năm 30/6.');
    expect(mail.text).toContain(
      '- Đã gửi 1/4 nơi.\n- Chưa gửi: tổ 03, 04, 05.\n- Đã báo xong, chưa có bản ký: tổ 06.',
    );
    expect(mail.text).toContain('- Tổ dân phố số 4: e-mail ghi sai: “tdp04”.');
    expect(mail.text).toContain('- Chưa phân công: 120');
  });

  it('says the same in HTML', () => {
    const seen = seenIn(mail.html);
    const lines = mail.text.split('\n').map((line) => line.replace(/^(?:\* |- |> | {2})/, ''));
    const said = lines.filter((line) => line !== '' && !/^-+$/.test(line) && line !== line.toUpperCase());
    expect(said.filter((line) => !seen.includes(line) && !line.startsWith('Mở trang'))).toEqual([]);
    expect(said.length).toBeGreaterThan(15);
  });

  it('names who is late, what lies before a leader, and the office’s own duties', () => {
    const { subject, text } = renderMail(
      officePage('2022-07-11', {
        petitions: [petition(), petition({ code: 'T08-001', waitsFor: 'leader' })],
        duties: [
          duty({ ...deadline('chậm nhất ngày 12/7/2022'), unit: 'Văn phòng Đảng ủy', duty: 'Gửi thông báo' }),
        ],
      }),
      round,
    );
    expect(subject).toBe('Bản tin 11/7: 1 đơn vị quá hạn, 1 ý kiến chờ lãnh đạo duyệt');
    expect(text).toContain('- Công an phường: 1 ý kiến, quá hạn 5 ngày (T05-002)');
    expect(text).toContain('Lãnh đạo chưa duyệt\n-------------------\n\n* T08-001: quá hạn 5 ngày');
    expect(text).toContain('Văn phòng Đảng ủy: việc theo kế hoạch');
    expect(text).toContain('* còn 1 ngày\n  Gửi thông báo');
  });

  it('says what the quota cut, the latest first', () => {
    const units = ['Công an phường', 'Khối Dân vận', 'Trạm Y tế phường'];
    const petitions = units.map((unit, index) => petition({ code: `A-${index}`, unit }));
    const { plan } = fitQuota(planReminders(facts('2022-07-11', { petitions })), 3);
    const page = plan.office === null ? undefined : renderMail(plan.office, round);
    expect(page?.text).toContain('Hôm nay có 1 thư nhắc.');
    expect(page?.text).toContain('2 thư chưa gửi được vì hết hạn mức thư trong ngày');
    expect(page?.text).toContain(
      '- Khối Dân vận: 1 ý kiến, quá hạn 5 ngày (A-1)\n- Trạm Y tế phường: 1 ý kiến',
    );
  });

  it('has one line for a unit, with its petitions and its duties', () => {
    const duties = [duty({ unit: 'Công an phường' })];
    const { text } = renderMail(officePage('2022-07-06', { petitions: [petition()], duties }), round);
    expect(text.match(/^- Công an phường: .*$/gm)).toEqual([
      '- Công an phường: 1 ý kiến, 1 việc kế hoạch, 1 quá hạn 2 ngày (T05-002)',
    ]);
  });

  it('counts codes beyond a dozen', () => {
    const petitions = Array.from({ length: 14 }, (_, index) => petition({ code: `A-${10 + index}` }));
    expect(renderMail(officePage('2022-07-06', { petitions }), round).text).toContain('A-20, A-21, …)');
  });

  it('has a subject also when there is only something to mend or somebody was reminded', () => {
    expect(renderMail(officePage('2022-07-05', { petitions: [petition()] }), round).subject).toBe(
      'Bản tin 05/7: nhắc 1 nơi',
    );
    expect(renderMail(officePage('2022-07-05', { steps: 'sai' }), round).subject).toBe(
      'Bản tin 05/7: 1 chỗ cần sửa',
    );
  });
});

describe('the page of the conference day', () => {
  it('says where everything stands, and that nobody is reminded', () => {
    const { subject, text } = renderMail(
      officePage('2022-07-07', {
        petitions: [petition(), petition({ code: 'T08-001', waitsFor: 'leader' })],
        duties: [
          duty({ ...deadline('đến hết ngày 07/7/2022'), unit: 'Văn phòng Đảng ủy', duty: 'Ghi biên bản' }),
        ],
        standing: [{ label: 'Đã trả lời', count: 150 }],
      }),
      round,
    );
    expect(subject).toBe(
      'Hội nghị 07/7: 1 ý kiến đến hạn chưa trả lời, 1 ý kiến chờ lãnh đạo duyệt, 1 việc chưa xong',
    );
    expect(text).toContain('Hôm nay là ngày hội nghị: không gửi thư nhắc cho ai');
    expect(text).toContain('- Đã trả lời: 150');
    expect(text).toContain('- Công an phường: 1 ý kiến, quá hạn 1 ngày (T05-002)');
    expect(text).not.toContain('Cần gọi');
  });

  it('counts a duty once however many owners it has, and promised work as work, not as a missing reply', () => {
    const { subject } = renderMail(
      officePage('2022-07-07', {
        petitions: [
          petition({ kind: 'completion', ...deadline('chậm nhất ngày 08/7/2022') }),
          petition({ code: 'T08-001' }),
        ],
        duties: [
          duty({
            ...deadline('đến hết ngày 07/7/2022'),
            unit: 'Khối Dân vận; Uỷ ban MTTQ phường; Văn phòng HĐND - UBND',
            duty: 'Thu thập ý kiến trong đối thoại',
          }),
        ],
      }),
      round,
    );
    expect(subject).toBe('Hội nghị 07/7: 1 ý kiến đến hạn chưa trả lời, 2 việc chưa xong');
  });

  it('is glad when nothing is open', () => {
    const page = officePage('2022-07-07', {});
    expect(page.to).toEqual([OFFICE]);
    expect(renderMail(page, round).subject).toBe('Hội nghị 07/7: mọi ý kiến đến hạn đều đã trả lời');
  });
});
