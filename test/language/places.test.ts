/** The places a petition names. */
import { describe, expect, it } from 'vitest';
import { placesIn } from '../../src/language/places.ts';
import { readText } from '../../src/language/tokens.ts';

const placesOf = (text: string) =>
  placesIn(readText(text)).map(({ kind, key }) => (kind === '' ? key : `${kind} ${key}`));

describe('placesIn', () => {
  it.each([
    ['Hẻm 36 Sư Vạn Hạnh có ổ gà', ['ngo 36', 'su van hanh']],
    ['Nhà 52 Thân Trọng Một lấn lề đường', ['so 52', 'than trong mot']],
    ['Tại 17 Trần Văn Kỷ', ['so 17', 'tran van ki']],
    ['Tổ 02 khóm 1 chưa có loa', ['to 2', 'khom 1']],
    ['Tổ 3, 4 và 5 bị ngập', ['to 3', 'to 4', 'to 5']],
    ['Quốc lộ 2C qua xã Phú Thịnh', ['duong 2c', 'xa phu thinh']],
    ['Trường Tiểu học Ỷ La hỏng cửa', ['y la']],
    ['Góc đường 10.5 gần Lê Minh Trung', ['duong 10.5', 'le minh trung']],
    ['Cầu Tân Thuận 1 xuống cấp', ['tan thuan 1']],
    ['Nhà văn hoá tổ 12 dột', ['to 12']],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  it.each([
    'Đề nghị Nhà nước và Sở Giao thông quan tâm',
    'Hội Phụ nữ không có kinh phí',
    'Mười lăm nhà chưa có số',
    'Bà con mong được cấp Huân chương',
  ])('finds none in «%s»', (text) => {
    expect(placesOf(text)).toEqual([]);
  });
});
