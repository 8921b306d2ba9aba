import { describe, expect, it } from 'vitest';
import { addressesOf, isOfficeKnown, roleBook, rolesOf } from '../../src/domain/roles.ts';

const SETTINGS = {
  officeEmail: 'VanPhong@Example.vn',
  frontEmail: 'mattran@example.vn; mat.tran.2@example.vn',
  leaderEmail: 'thuongtruc@example.vn',
};
const BODIES = {
  units: [{ email: 'congan@example.vn' }, { email: 'mattran@example.vn' }, { email: '' }],
  sources: [{ email: 'Tổ 5 <tdp05@example.vn>, tdp05b@example.vn' }, { email: 'VANPHONG@example.vn' }],
};
const book = roleBook(SETTINGS, BODIES);

describe('who somebody is', () => {
  it.each([
    ['vanphong@example.vn', ['office', 'head']],
    [' VanPhong@EXAMPLE.vn ', ['office', 'head']],
    ['mattran@example.vn', ['front', 'unit']],
    ['mat.tran.2@example.vn', ['front']],
    ['mattran2@example.vn', []],
    ['thuongtruc@example.vn', ['leader']],
    ['congan@example.vn', ['unit']],
    ['tdp05b@example.vn', ['head']],
    ['tdp05@example.vn', ['head']],
    ['la@example.vn', []],
    ['', []],
  ])('%j is %j', (email, roles) => {
    expect(rolesOf(email, book)).toEqual(roles);
  });

  it('is nobody in particular until the office is known', () => {
    expect(isOfficeKnown(book)).toBe(true);
    expect(isOfficeKnown(roleBook({ ...SETTINGS, officeEmail: 'chưa có' }))).toBe(false);
    expect(isOfficeKnown(roleBook({}))).toBe(false);
    expect(rolesOf('congan@example.vn', roleBook(SETTINGS))).toEqual([]);
  });

  it('takes each address of a cell once', () => {
    expect(addressesOf(['a@x.vn; A@x.vn, b@x.vn', undefined, 'không phải thư', 'b@x.vn'])).toEqual([
      'a@x.vn',
      'b@x.vn',
    ]);
  });
});
