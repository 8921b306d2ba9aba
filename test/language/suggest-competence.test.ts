/** Which level of government a petition belongs to. */
import { describe, expect, it } from 'vitest';
import { suggestCompetence } from '../../src/language/index.ts';

describe('suggestCompetence', () => {
  it.each([
    ['Chó thả rông trong ngõ 12.', 'Phường'],
    ['Giá bồi thường khi thu hồi đất quá thấp.', 'Thành phố'],
    ['Phụ cấp trưởng thôn và người không chuyên trách thấp.', 'Tỉnh'],
    ['Đề nghị Quốc hội sửa luật bảo hiểm xã hội.', 'Trung ương'],
    ['Đề nghị UBND tỉnh xem xét.', 'Tỉnh'],
    ['Ngã tư xin lắp đèn tín hiệu.', 'Thành phố'],
    ['Cột điện trong ngõ 7 gãy gốc.', 'Cơ quan khác'],
    ['Trạm biến áp quá tải, hay mất điện.', 'Cơ quan khác'],
  ] as const)('%s', (text, level) => {
    expect(suggestCompetence(text)).toMatchObject({ level, reason: expect.stringContaining('Có các từ') });
  });

  it('knows that the city level ended on 1 July 2025', () => {
    const text = 'Giá bồi thường khi thu hồi đất quá thấp.';
    expect(suggestCompetence(text, '2025-06-30')?.level).toBe('Thành phố');
    expect(suggestCompetence(text, '2025-07-01')?.level).toBe('Tỉnh');
  });

  it('says nothing of what the one or the other may pay for, nor where two levels are as likely', () => {
    expect(suggestCompetence('Loa truyền thanh hỏng.')).toBeUndefined();
    expect(suggestCompetence('Chó thả rông trước trường tiểu học, xin sửa luật đất đai.')).toBeUndefined();
  });

  it('says nothing when nothing speaks', () => {
    expect(suggestCompetence('Bà con rất mong được quan tâm.')).toBeUndefined();
  });
});
