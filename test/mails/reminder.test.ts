/** Reminders as their readers see them. */
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import type { ReminderFacts } from '../../src/domain/reminders/facts.ts';
import { planReminders } from '../../src/domain/reminders/plan.ts';
import { redirectToOffice } from '../../src/domain/reminders/quota.ts';
import { renderMail } from '../../src/mails/render.ts';
import { deadline, duty, facts, petition, source, unit } from '../domain/reminders/round-2022.ts';
import { firstMail, round, seenIn } from './mail-round.ts';

const DUE = '2022-07-06';
const late = deadline('chậm nhất ngày 04/7/2022');
const render = (today: Day, changes: Partial<ReminderFacts>) => renderMail(firstMail(today, changes), round);

describe('subjects say how many and how late', () => {
  it.each<[string, Day, Partial<ReminderFacts>]>([
    ['Công an phường: 1 ý kiến, hạn 06/7 (còn 1 ngày)', '2022-07-05', { petitions: [petition()] }],
    ['Công an phường: 1 ý kiến, đến hạn hôm nay', DUE, { petitions: [petition()] }],
    [
      'Công an phường: 2 ý kiến, hạn sớm nhất 06/7 (còn 1 ngày)',
      '2022-07-05',
      {
        petitions: [petition(), petition({ code: 'B', ...deadline('chậm nhất ngày 08/7/2022'), setOn: '' })],
      },
    ],
    [
      'Công an phường: 2 ý kiến, đều đến hạn hôm nay',
      DUE,
      { petitions: [petition(), petition({ code: 'B' })] },
    ],
    [
      'Công an phường: 3 ý kiến, 1 quá hạn 2 ngày',
      DUE,
      { petitions: [petition(), petition({ code: 'B' }), petition({ code: 'C', ...late })] },
    ],
    [
      'Công an phường: 2 ý kiến, đều quá hạn 5 ngày',
      '2022-07-11',
      { petitions: [petition(), petition({ code: 'B' })] },
    ],
    [
      'Công an phường: 2 ý kiến, đều quá hạn, lâu nhất 7 ngày',
      '2022-07-11',
      { petitions: [petition(), petition({ code: 'B', ...late })] },
    ],
    [
      'Công an phường: 1 ý kiến, 1 việc kế hoạch, 1 quá hạn 2 ngày',
      DUE,
      { petitions: [petition()], duties: [duty({ unit: 'Công an phường' })] },
    ],
    [
      'Tổ dân phố số 5: chưa gửi danh sách ý kiến, hạn 30/6 (còn 3 ngày)',
      '2022-06-27',
      { sources: [source()] },
    ],
    ['Tổ dân phố số 5: chưa gửi danh sách ý kiến, quá hạn 1 ngày', '2022-07-01', { sources: [source()] }],
    [
      'Tổ dân phố số 5, Tổ dân phố số 6: chưa gửi 2 danh sách ý kiến, đều đến hạn hôm nay',
      '2022-06-30',
      { sources: [source(), source({ name: 'Tổ dân phố số 6' })] },
    ],
    [
      'Điện lực thành phố Thái Nguyên và 2 nơi nữa: 3 ý kiến, đều đến hạn hôm nay',
      DUE,
      {
        petitions: [
          'Điện lực thành phố Thái Nguyên',
          'Công ty nước sạch Thái Nguyên',
          'Các doanh nghiệp viễn thông',
        ].map((name) => petition({ unit: name })),
      },
    ],
  ])('%s', (subject, today, changes) => {
    expect(render(today, changes).subject).toBe(subject);
  });

  it('on one short line, whatever the name', () => {
    const name = `Đơn vị${'\r\nBcc: a@example.vn'.repeat(40)}\u202e`;
    const { subject } = render(DUE, { petitions: [petition({ unit: name })], units: [unit({ name })] });
    expect(subject).toMatch(/^Đơn vị Bcc: a@example\.vn [^\n\r\u202e]*…: 1 ý kiến, đến hạn hôm nay$/u);
    expect(subject.length).toBeLessThan(150);
  });
});

describe('bodies', () => {
  const mail = render('2022-07-11', {
    petitions: [
      petition({ content: 'Gọi 0912345678.\nĐường <b>ngập</b> & bẩn', place: 'Ngõ "5", gọi 0912345678' }),
      petition({ code: 'T01-009', kind: 'completion', ...deadline('chậm nhất ngày 12/7/2022'), place: '' }),
    ],
    duties: [duty({ unit: 'Công an phường', why: '' })],
  });

  it.each(['html', 'text'] as const)('say in %s all that the reader needs', (form) => {
    const seen = form === 'html' ? seenIn(mail.html) : mail.text;
    for (const said of [
      'Kính gửi: Công an phường',
      'Phải trả lời',
      'T05-002',
      'quá hạn 5 ngày',
      'Đường <b>ngập</b> & bẩn',
      'Nơi: Ngõ "5", gọi [số điện thoại]',
      'Hạn: hết thứ Tư 06/7/2022, vì hạn ghi là “chậm nhất ngày 06/7/2022”, kể cả ngày ấy.',
      'Phải hoàn thành, như đã trả lời',
      'T01-009',
      'còn 1 ngày',
      'Việc theo kế hoạch',
      'Lập hồ sơ, tổng hợp báo cáo Thường trực Đảng ủy',
      'Hạn: hết thứ Hai 04/7/2022.',
      'Thư này đồng gửi cấp trên của đơn vị',
    ]) {
      expect(seen).toContain(said);
    }
    expect(seen).not.toContain('0912345678');
  });

  it('say why a reply was not enough, numbers hidden', () => {
    const remark = 'Ý kiến của tổ: Chưa đồng ý: gọi\n0912\u200d345678';
    const { text, html } = render(DUE, { petitions: [petition({ remark })] });
    for (const seen of [text, seenIn(html)]) {
      expect(seen).toContain('Ý kiến của tổ: Chưa đồng ý: gọi [số điện thoại]');
    }
  });

  it('end with how to answer, then the link', () => {
    const end =
      /Trả lời thư này, hoặc nộp phiếu; văn phòng sẽ nhập hộ\.\s+Mở trang Theo dõi trong sổ(: \S+)?\s*$/;
    expect(mail.text).toMatch(end);
    expect(mail.text).toContain(
      'Mở trang Theo dõi trong sổ: https://docs.google.com/spreadsheets/d/mau/edit#gid=5',
    );
    expect(seenIn(mail.html)).toMatch(end);
    expect(mail.html).toContain('href="https://docs.google.com/spreadsheets/d/mau/edit#gid=5"');
  });

  it.each([undefined, { url: 'javascript:alert(1)', sheet: 'x' }, { url: 'https://a"b', sheet: 'x' }])(
    'have no link with %j',
    (link) => {
      const { officeName, roundName, mask } = round;
      const other =
        link === undefined ? { officeName, roundName, mask } : { officeName, roundName, mask, link };
      const { html, text } = renderMail(firstMail(DUE, { petitions: [petition()] }), other);
      expect(html).not.toContain('<a ');
      expect(text.trimEnd()).toMatch(/văn phòng sẽ nhập hộ\.$/);
    },
  );

  it('tell a group what to do in its own tab', () => {
    expect(render('2022-06-29', { sources: [source()] }).text).toContain(
      'Nếu đã ghi xong ở trang “TDP 05”, xin chọn “Đã xong” ở ô Tình trạng gửi',
    );
  });

  it('name the party over each part where an address stands for several', () => {
    const petitions = [
      petition({ unit: 'UBND phường' }),
      petition({ unit: 'Công ty nước sạch Thái Nguyên' }),
    ];
    const { text } = render(DUE, { petitions });
    expect(text).toContain('Kính gửi: UBND phường; Công ty nước sạch Thái Nguyên');
    expect(text).toContain('Công ty nước sạch Thái Nguyên: phải trả lời');
    expect(text.match(/Nội dung trả lời cần nêu rõ/g)).toHaveLength(1);
  });
});

describe('long contents', () => {
  const contentOf = (content: string): string => {
    const { text } = render(DUE, { petitions: [petition({ content })] });
    return /T05-002: đến hạn hôm nay\n {2}(.*)/.exec(text)?.[1] ?? '';
  };

  it('are cut at about 600 letters, between words, and say where the rest is', () => {
    const shown = contentOf('Ngõ này ngập mỗi khi mưa. '.repeat(100));
    expect(shown).toMatch(/^(Ngõ này ngập mỗi khi mưa\. )+[^.]*… \(xem đủ trong sổ\)$/);
    expect(shown.length).toBeGreaterThan(560);
    expect(shown.length).toBeLessThan(625);
  });

  it('never show half of a number that the whole text hides', () => {
    const content = `${'x'.repeat(594)} 0912345678 y`;
    expect(contentOf(content)).not.toContain('0912');
  });

  it('of invisible letters hide no number from the mask', () => {
    expect(contentOf('gọi 0912\u200d345\u00ad678')).toBe('gọi [số điện thoại]');
  });
});

describe('on trial', () => {
  const plan = planReminders(facts('2022-07-11', { petitions: [petition()] }));
  const { mails, office } = redirectToOffice(plan);

  it('a mail says first whom it was for', () => {
    const [mail] = mails.map((trial) => renderMail(trial, round));
    expect(mail?.subject).toBe('[Chạy thử] Công an phường: 1 ý kiến, quá hạn 5 ngày');
    expect(mail?.text).toMatch(
      /^Chạy thử: thư này lẽ ra gửi đến congan@example\.vn, đồng gửi chutich@example\.vn\. Hiện chỉ văn phòng nhận được\.\n/,
    );
    const { html = '' } = mail ?? {};
    expect(seenIn(html.slice(html.indexOf('<body'))).trim()).toMatch(/^Chạy thử: thư này lẽ ra gửi đến/);
  });

  it('the office’s page says that nobody else gets anything', () => {
    const page = office === null ? undefined : renderMail(office, round);
    expect(page?.subject).toBe('[Chạy thử] Bản tin 11/7: 1 đơn vị quá hạn');
    expect(page?.text).toMatch(/^Đang chạy thử: mọi thư chỉ về văn phòng/);
  });
});
