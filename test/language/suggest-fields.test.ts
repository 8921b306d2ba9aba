/** Which field, why, and when to say nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learn, suggestFields } from '../../src/language/index.ts';
import { FIELDS_2022 } from '../../src/presets/fields-2022.ts';
import { withoutMarks } from '../quality/haste.ts';

const ROADS = 'Giao thông, hạ tầng, thoát nước, chiếu sáng';
const EXPECTED: readonly (readonly [string, string])[] = [
  ['Ngõ 12 đường Bến Tượng mưa là ngập, đề nghị làm cống thoát nước.', ROADS],
  ['Đèn đường ngõ 5 cháy bóng.', ROADS],
  ['Xin cấp sổ đỏ cho các hộ tổ 4.', 'Đất đai, quy hoạch, GPMB'],
  ['Nhà hàng xóm xây dựng trái phép lấn ra ngõ.', 'Xây dựng, trật tự đô thị'],
  ['Rác đổ bừa bãi ở chân cầu, bốc mùi hôi.', 'Vệ sinh môi trường'],
  ['Chó thả rông cắn người.', 'An ninh trật tự, PCCC, ATGT'],
  ['Việc gọi thanh niên nhập ngũ cần công khai.', 'Quân sự'],
  ['Đăng ký khai sinh phải chờ lâu ở bộ phận một cửa.', 'Tư pháp - hộ tịch, cải cách hành chính'],
  ['Đề nghị rà soát hộ nghèo cho đúng.', 'Văn hoá - xã hội, chính sách'],
  ['Trường mầm non thiếu phòng học.', 'Y tế, giáo dục'],
  ['Tiểu thương xin giảm tiền thuê sạp ở chợ.', 'Tài chính, thu chi, kinh doanh, chợ'],
  ['Tổ 8 mất điện liên tục, trạm biến áp quá tải.', 'Điện, nước, viễn thông'],
  ['Sinh hoạt chi bộ còn tẻ nhạt, khó kết nạp đảng viên.', 'Công tác Đảng, cán bộ'],
  ['Ban thanh tra nhân dân hoạt động hình thức.', 'MTTQ, đoàn thể, quy chế dân chủ'],
  ['Dự án thi công ì ạch, chủ đầu tư không đẩy nhanh tiến độ.', 'Dự án trên địa bàn'],
];

const first = (text: string) => suggestFields(text, FIELDS_2022)[0]?.field;

describe('suggestFields', () => {
  it.each(EXPECTED)('%s', (text, field) => {
    expect(first(text)).toBe(field);
    expect(first(withoutMarks(text).toLowerCase())).toBe(field);
  });

  it('says which words speak for the field, and how sure it is', () => {
    const [best] = suggestFields('Ngõ 12 mưa là ngập, đề nghị làm cống thoát nước.', FIELDS_2022);
    expect(best?.words).toContain('thoát nước');
    expect(best?.reason).toMatch(/^Có các từ: “/);
    expect(best?.sure).toBe(true);
    expect(best?.score).toBeGreaterThan(0.6);
  });

  it('gives at most three, best first, only the first of them sure', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EXPECTED.map(([text]) => text)), { maxLength: 4 }), (texts) => {
        const fields = suggestFields(texts.join(' '), FIELDS_2022);
        expect(fields.length).toBeLessThanOrEqual(3);
        expect(fields.map(({ score }) => score)).toEqual(
          fields.map(({ score }) => score).sort((a, b) => b - a),
        );
        expect(fields.slice(1).some(({ sure }) => sure)).toBe(false);
      }),
    );
  });

  it.each(['', 'Kính gửi phường', 'Gia đình tôi rất bức xúc', '12/5'])('says nothing of «%s»', (text) => {
    expect(suggestFields(text, FIELDS_2022)).toEqual([]);
  });

  it('does not take a name for a word: a street, a landmark', () => {
    expect(first('Đường Trần Nợ hỏng nặng.')).toBe(ROADS);
    expect(first('Lối vào trạm y tế tối om, xin lắp đèn.')).toBe(ROADS);
    expect(first('Tiệm ở hẻm 77 xả mùi suốt ngày.')).toBe('Vệ sinh môi trường');
    expect(first('Hẻm 77 có mùi suốt ngày.')).toBe('Vệ sinh môi trường');
  });

  it('speaks from a weak word alone, and is not sure of it', () => {
    const [only] = suggestFields('Đến nơi phải chờ lâu.', FIELDS_2022);
    expect(only).toMatchObject({ field: 'Tư pháp - hộ tịch, cải cách hành chính', sure: false });
  });

  it('hears first what comes first', () => {
    expect(first('Dự án kè làm dở dang, trời mưa là ngập.')).toBe('Dự án trên địa bàn');
    expect(first('Trời mưa là ngập, do dự án kè làm dở dang.')).toBe(ROADS);
  });

  it('reads capitals that are no name', () => {
    expect(suggestFields('Mẹ Việt Nam anh hùng chưa được phong tặng.', FIELDS_2022)[0]?.field).toBe(
      'Văn hoá - xã hội, chính sách',
    );
  });

  it('reads the last word of a text', () => {
    expect(suggestFields('Khu này có sòng bạc', FIELDS_2022)[0]?.words).toEqual(['sòng bạc']);
  });

  it('follows the sheet: a keyword moved to another field moves the petition', () => {
    const catalogue = [
      { name: 'An ninh', keywords: ['trộm'] },
      { name: 'Vệ sinh môi trường', keywords: ['cho tha rong'] },
      { name: 'Xây dựng nếp sống', keywords: ['đốt vàng mã', 'pháo hoa'] },
    ];
    expect(suggestFields('Chó thả rông ngoài đường', catalogue)[0]?.field).toBe('Vệ sinh môi trường');
    expect(suggestFields('Đốt vàng mã ngoài đường', catalogue)[0]?.field).toBe('Xây dựng nếp sống');
    expect(suggestFields('Nhà tôi bị mất trộm', catalogue)[0]?.field).toBe('An ninh');
  });

  it('counts a keyword of the sheet inside a longer phrase of the language', () => {
    const catalogue = [
      { name: 'An ninh', keywords: [] },
      { name: 'Nếp sống', keywords: ['vàng mã'] },
    ];
    expect(suggestFields('Đốt vàng mã ngoài đường', catalogue).map(({ field }) => field)).toContain(
      'Nếp sống',
    );
  });
});

describe('learn', () => {
  const decisions = [
    { text: 'Cây sưa trước nhà văn hoá cần đánh chuyển', field: 'Vệ sinh môi trường' },
    { text: 'Đề nghị đánh chuyển cây sưa ở tổ 4', field: 'Vệ sinh môi trường' },
    { text: 'Hàng cây sưa che khuất cửa nhà dân', field: 'Vệ sinh môi trường' },
  ];

  it('learns from what staff decided, and says so', () => {
    const text = 'Cây sưa đầu ngõ rụng lá nhiều';
    expect(suggestFields(text, FIELDS_2022, learn(decisions))[0]).toMatchObject({
      field: 'Vệ sinh môi trường',
      words: expect.arrayContaining(['cây sưa']),
    });
  });

  it('adds up in any order and in any portions', () => {
    const [one, two, three] = decisions;
    if (one === undefined || two === undefined || three === undefined) throw new Error('three decisions');
    const whole = learn(decisions);
    expect(learn([three, one], learn([two]))).toEqual(whole);
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  });

  it('says nothing from one decision alone', () => {
    const once = learn(decisions.slice(0, 1));
    expect(suggestFields('Cây sưa', FIELDS_2022, once)).toEqual(suggestFields('Cây sưa', FIELDS_2022));
  });
});
