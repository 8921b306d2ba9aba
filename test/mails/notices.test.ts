/** Assignment, new deadline, change of unit, receipt. */
import { describe, expect, it } from 'vitest';
import type { AssignmentMail, ReceiptMail, TransferMail } from '../../src/mails/notices.ts';
import { renderMail } from '../../src/mails/render.ts';
import { deadline, groupsDue, replyDue } from '../domain/reminders/round-2022.ts';
import { round, seenIn } from './mail-round.ts';

const item = {
  code: 'T05-002',
  content: 'Đèn đường hỏng, gọi 0912345678',
  place: 'Ngõ 12',
  due: replyDue.due,
  why: replyDue.why,
};
const later = { ...item, code: 'T06-001', ...deadline('chậm nhất ngày 12/7/2022') };

describe('an assignment', () => {
  const mail: AssignmentMail = {
    kind: 'assignment',
    unit: 'Công an phường',
    items: [item],
    paper: { number: '12-CV/ĐU', day: '2022-07-04', signer: 'Thường trực Đảng ủy' },
  };

  it('says what, where, by when and why, on whose paper', () => {
    const { subject, text, html } = renderMail(mail, round);
    expect(subject).toBe('Công an phường: giao 1 ý kiến, hạn 06/7');
    for (const seen of [text, seenIn(html)]) {
      expect(seen).toContain('Theo văn bản số 12-CV/ĐU ngày 04/7/2022, người ký: Thường trực Đảng ủy.');
      expect(seen).toContain('Đèn đường hỏng, gọi [số điện thoại]');
      expect(seen).toContain('Nơi: Ngõ 12');
      expect(seen).toContain(replyDue.why);
      expect(seen).toContain('nêu đúng đơn vị phải giải quyết');
      expect(seen).toContain('Trả lời thư này, hoặc nộp phiếu; văn phòng sẽ nhập hộ.');
    }
  });

  it('names the first of several deadlines, and no paper where none is known', () => {
    const { subject, text } = renderMail(
      { ...mail, items: [later, item], paper: { number: '', day: '', signer: '' } },
      round,
    );
    expect(subject).toBe('Công an phường: giao 2 ý kiến, hạn sớm nhất 06/7');
    expect(text).not.toContain('Theo văn bản');
  });

  it('names no deadline where none is set', () => {
    expect(renderMail({ ...mail, items: [{ ...item, due: '', why: '' }] }, round).subject).toBe(
      'Công an phường: giao 1 ý kiến',
    );
  });

  it('says on trial whom it was for', () => {
    const trial = { ...mail, insteadOf: { to: ['congan@example.vn'], cc: [] } };
    expect(renderMail(trial, round).subject).toBe('[Chạy thử] Công an phường: giao 1 ý kiến, hạn 06/7');
    expect(renderMail(trial, round).text).toMatch(/^Chạy thử: thư này lẽ ra gửi đến congan@example\.vn\. /);
  });
});

it('a new deadline stands beside the old one', () => {
  const { subject, text } = renderMail(
    { kind: 'dueChange', unit: 'Công an phường', items: [{ ...later, oldDue: '2022-07-06' }] },
    round,
  );
  expect(subject).toBe('Công an phường: đổi hạn 1 ý kiến, hạn mới 12/7');
  expect(text).toContain('* T06-001: hạn mới 12/7');
  expect(text).toContain('Hạn cũ: hết thứ Tư 06/7/2022.');
});

describe('a change of unit', () => {
  const mail: TransferMail = {
    kind: 'transfer',
    unit: 'Công an phường',
    direction: 'from',
    items: [{ ...item, other: 'Tư pháp - Hộ tịch', reason: 'Không thuộc thẩm quyền, gọi 0912345678' }],
  };

  it('frees the unit it goes from', () => {
    const { subject, text } = renderMail(mail, round);
    expect(subject).toBe('Công an phường: 1 ý kiến đã chuyển sang Tư pháp - Hộ tịch');
    expect(text).toContain('đơn vị không phải trả lời nữa');
    expect(text).toContain('* T05-002: chuyển sang Tư pháp - Hộ tịch');
    expect(text).toContain('Lý do: Không thuộc thẩm quyền, gọi [số điện thoại]');
    expect(text).not.toContain('Hạn:');
    expect(text).not.toContain('Trả lời thư này');
  });

  it('binds the unit it goes to', () => {
    const items = [{ ...item, other: 'Công an phường', reason: '' }];
    const { subject, text } = renderMail(
      { ...mail, unit: 'Tư pháp - Hộ tịch', direction: 'to', items },
      round,
    );
    expect(subject).toBe('Tư pháp - Hộ tịch: nhận 1 ý kiến chuyển từ Công an phường, hạn 06/7');
    expect(text).toContain(replyDue.why);
    expect(text).toContain('Nội dung trả lời cần nêu rõ');
    expect(text).toContain('Trả lời thư này, hoặc nộp phiếu');
  });

  it('to several units names none in the subject', () => {
    const items = [...mail.items, { ...later, other: 'UBND phường', reason: '' }];
    expect(renderMail({ ...mail, items }, round).subject).toBe(
      'Công an phường: 2 ý kiến đã chuyển sang đơn vị khác',
    );
  });
});

describe('a receipt', () => {
  const mail: ReceiptMail = {
    kind: 'receipt',
    source: 'Tổ dân phố số 5',
    sheet: 'TDP 05',
    state: 'Đã xong',
    at: '16:05 thứ Năm 30/6/2022',
    petitions: 12,
    why: groupsDue.why,
    daysLate: 0,
    paperReceived: false,
  };
  const textOf = (changes: Partial<ReceiptMail> = {}): string =>
    renderMail({ ...mail, ...changes }, round).text;

  it('says what came, when, whether in time, and that the paper is awaited', () => {
    expect(renderMail(mail, round).subject).toBe('Tổ dân phố số 5: đã nhận 12 ý kiến');
    expect(textOf()).toContain('Văn phòng đã nhận báo “Đã xong” lúc 16:05 thứ Năm 30/6/2022.');
    expect(textOf()).toContain(`Đúng hạn. ${groupsDue.why}`);
    expect(textOf()).toContain('Bản giấy có chữ ký chưa nhận được');
    expect(textOf()).toContain('Vẫn ghi thêm được ở trang “TDP 05”');
  });

  it('says how late it is, or nothing of time where no deadline is set', () => {
    expect(textOf({ daysLate: 2 })).toContain('Sau hạn 2 ngày.');
    expect(textOf({ daysLate: null })).not.toMatch(/Đúng hạn|Sau hạn/);
  });

  it('knows that nothing to say is an answer too', () => {
    expect(
      renderMail({ ...mail, state: 'Không có ý kiến', petitions: 0, paperReceived: true }, round).subject,
    ).toBe('Tổ dân phố số 5: đã nhận báo không có ý kiến');
    expect(textOf({ paperReceived: true })).toContain('Bản giấy có chữ ký đã nhận.');
  });
});
