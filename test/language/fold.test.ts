/** The normal form: what is written differently and means the same comes out the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/language/index.ts';

const SAME: readonly (readonly string[])[] = [
  ['Đường hoà bình', 'đường hòa bình', 'DUONG HOA BINH', 'duong hoa binh'],
  ['Tổ dân phố 5', 'TDP 05', 'tdp 5', 'Tổ dân phố số 5'.replace(' số', '')],
  ['UBND phường', 'Uỷ ban nhân dân phường', 'Ủy ban nhân dân phường', 'uy ban nhan dan phuong'],
  ['P. Hoàng Văn Thụ', 'phường Hoàng Văn Thụ'],
  ['đ/c bí thư', 'đồng chí bí thư'],
  ['ko được, k0 dc', 'không được, không được'],
  ['cấp GCNQSDĐ', 'cấp giấy chứng nhận quyền sử dụng đất'],
  ['QL2C, ĐT 261', 'quốc lộ 2C, đường tỉnh 261'],
  ['K830 Lê Văn Hiến', 'kiệt 830 Lê Văn Hiến'],
  ['Bắc Cạn', 'Bắc Kạn'],
  ['kĩ thuật, Qui Nhơn, lí do', 'kỹ thuật, Quy Nhơn, lý do'],
  ['dduwowngf hoàng', 'đường hoàng'],
  ['nước quáaaaa yếu', 'nước quá yếu'],
  ['ngõ 012', 'ngõ 12'],
];

describe('foldText', () => {
  it.each(SAME.map((forms) => [forms[0] ?? '', forms] as const))(
    'takes every spelling of «%s» for one',
    (_, forms) => {
      expect(new Set(forms.map(foldText)).size).toBe(1);
    },
  );

  it('makes NFC and NFD one', () => {
    expect(foldText('Đề nghị sửa đường'.normalize('NFD'))).toBe('de nghi sua duong');
  });

  it('keeps apart what only looks alike', () => {
    expect(foldText('ngõ 12')).not.toBe(foldText('ngõ 21'));
    expect(foldText('cả phường')).toBe('ca phuong');
    expect(foldText('CA phường')).toBe('cong an phuong');
  });

  it('takes a letter with a foreign mark for the letter', () => {
    expect(foldText('ķo')).toBe(foldText('ko'));
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'aas',
            'ddoong',
            'P.',
            'CA',
            'k0',
            'QL2',
            'hoàà',
            '12/5A',
            'TP.HCM',
            'w',
            'K12',
            '.',
          ),
        ),
        (words) => {
          const once = foldText(words.join(' '));
          expect(foldText(once)).toBe(once);
        },
      ),
    );
  });
});
