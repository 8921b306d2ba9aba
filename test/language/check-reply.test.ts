/** What is weak in a reply; never a block. */
import { describe, expect, it } from 'vitest';
import { checkReply } from '../../src/language/index.ts';

const DRAIN = 'Ngõ 12 đường Bến Tượng thoát nước kém, đề nghị làm cống.';
const GOOD =
  'Ngày 05/7/2022 bộ phận Địa chính đã kiểm tra cống ngõ 12; UBND phường sẽ làm xong rãnh thoát nước trước ngày 30/9/2022.';

const flaws = (reply: string, petition = DRAIN) =>
  checkReply(reply, petition).reasons.map(({ flaw }) => flaw);

describe('checkReply', () => {
  it('finds nothing in a reply that says who, what and when', () => {
    expect(checkReply(GOOD, DRAIN)).toEqual({ score: 1, reasons: [] });
  });

  it.each([
    ['', ['empty']],
    ['Đã ghi nhận.', ['empty']],
    ['UBND phường ghi nhận, tiếp thu ý kiến về cống ngõ 12 và sẽ xem xét trong thời gian tới.', ['vague']],
    ['UBND phường sẽ làm lại cống thoát nước ngõ 12.', ['no-date']],
    ['Cống thoát nước ngõ 12 sẽ được làm xong trước ngày 30/9/2022.', ['no-unit']],
    ['Công an phường đã tăng cường tuần tra chống trộm cắp từ ngày 01/7/2022.', ['other-subject']],
    ['Theo quy định, UBND phường không thể làm cống thoát nước ngõ 12.', ['no-basis']],
    [
      'Việc làm cống thoát nước không thuộc thẩm quyền của phường theo Quyết định 12/2021/QĐ-UBND, bộ phận Địa chính đã báo.',
      ['no-addressee'],
    ],
    [`${GOOD} Liên hệ ông Nguyễn Văn Mẫu, 0900 000 019.`, ['private']],
    [`${GOOD} ${'Cống thoát nước ngõ 12 được kiểm tra kỹ lưỡng. '.repeat(60)}`, ['too-long']],
  ] as const)('%s', (reply, expected) => {
    expect(flaws(reply)).toEqual(expected);
  });

  it('names the body when it passes the matter on', () => {
    const reply =
      'Việc này không thuộc thẩm quyền của phường theo Quyết định 12/2021/QĐ-UBND; UBND phường đã chuyển kiến nghị về cống thoát nước tới UBND thành phố ngày 05/7/2022.';
    expect(flaws(reply)).toEqual([]);
  });

  it('counts the contents asked and answered', () => {
    const { reasons } = checkReply(
      'UBND phường sẽ lắp đèn ngõ 3 trước 30/8/2022.',
      '1. Lắp đèn ngõ 3. 2. Thu gom rác ngõ 5.',
    );
    expect(reasons).toEqual([
      { flaw: 'missing-content', message: 'Hỏi 2 nội dung, chưa thấy trả lời: “2.”.' },
    ]);
  });

  it('notices a copy of another reply', () => {
    const { reasons } = checkReply(GOOD, DRAIN, { otherReplies: ['Khác hẳn.', GOOD] });
    expect(reasons.map(({ flaw }) => flaw)).toEqual(['copied']);
  });

  it('does not call a reply on the same matter a copy when its words are its own', () => {
    const other = 'Công ty Môi trường đã thông cống ở ngõ 12 ngày 12/7/2022, nước không còn ứ đọng.';
    expect(checkReply(GOOD, DRAIN, { otherReplies: [other] }).reasons).toEqual([]);
  });

  it('knows the units of the round by name', () => {
    const reply = 'Đội dịch vụ sẽ làm xong cống thoát nước ngõ 12 trước ngày 30/9/2022.';
    expect(flaws(reply)).toEqual(['no-unit']);
    expect(checkReply(reply, DRAIN, { units: ['Đội dịch vụ'] }).reasons).toEqual([]);
  });

  it('quotes the vague words as they stand and keeps the score between 0 and 1', () => {
    const { score, reasons } = checkReply('UBND phường ghi nhận việc thoát nước ngõ 12, sẽ xem xét.', DRAIN);
    expect(reasons[0]?.message).toContain('“ghi nhận”');
    expect(score).toBeGreaterThanOrEqual(0);
    expect(checkReply('Không thuộc thẩm quyền, không thể làm gì', DRAIN).score).toBeGreaterThanOrEqual(0);
  });
});
