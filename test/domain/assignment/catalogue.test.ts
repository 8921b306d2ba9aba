import { describe, expect, it } from 'vitest';
import { catalogueOn } from '../../../src/domain/assignment/catalogue.ts';

const always = { validFrom: '', validTo: '' } as const;
const units = [
  { ...always, name: 'Công an phường', block: 'Chính quyền', email: 'congan@example.vn' },
  { ...always, name: 'Văn phòng Đảng ủy', block: 'Đảng', email: '' },
  { name: 'Tư pháp', block: 'Chính quyền', email: 'cu@example.vn', validFrom: '', validTo: '2022-06-30' },
  {
    name: 'Tư pháp',
    block: 'Chính quyền',
    email: 'moi@example.vn',
    validFrom: '2022-07-01',
    validTo: '2025-06-30',
  },
];
const fields = [
  { ...always, name: 'An ninh', unit: 'công an  phường' },
  { ...always, name: 'Công tác Đảng', unit: 'Văn phòng Đảng ủy' },
  { ...always, name: 'Hộ tịch', unit: 'Tư pháp' },
  { ...always, name: 'Khác', unit: '' },
  { name: 'Quân sự', unit: 'Công an phường', validFrom: '2023-01-01', validTo: '' },
];

describe('the catalogues on a day', () => {
  const on = (day: string) => catalogueOn(day, units, fields);

  it.each<[string, string, string | undefined]>([
    ['2022-07-07', 'An ninh', 'Công an phường'],
    ['2022-07-07', 'AN NINH', 'Công an phường'],
    ['2022-07-07', 'Khác', undefined],
    ['2022-07-07', 'lạ', undefined],
    ['2022-07-07', '', undefined],
    ['2022-12-31', 'Quân sự', undefined],
    ['2023-01-01', 'Quân sự', 'Công an phường'],
    ['2025-06-30', 'Hộ tịch', 'Tư pháp'],
    ['2025-07-01', 'Hộ tịch', undefined],
  ])('on %s the unit for “%s” is %s', (day, field, unit) => {
    expect(on(day).defaultUnit(field)).toBe(unit);
  });

  it('a unit that stands twice is the one of the day', () => {
    expect(on('2022-06-30').unit('tư pháp')).toMatchObject({ email: 'cu@example.vn', valid: true });
    expect(on('2022-07-01').unit('tư pháp')).toMatchObject({ email: 'moi@example.vn', valid: true });
    expect(on('2026-01-01').unit('Tư pháp')).toMatchObject({ valid: false });
    expect(on('2022-07-01').unit('')).toBeUndefined();
  });

  it('a field is the Party’s when its default unit is', () => {
    expect(on('2022-07-07').isPartyField('Công tác Đảng')).toBe(true);
    expect(on('2022-07-07').isPartyField('An ninh')).toBe(false);
    expect(on('2022-07-07').isPartyField('Khác')).toBe(false);
  });
});
