/** Days as people type them. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, formatDay, partsOf, weekday } from '../../src/domain/day.ts';
import { findDays, isFarFromRound, readDay } from '../../src/domain/day-text.ts';
import { shadowOf } from '../../src/domain/shadow.ts';

const anyDay = fc.integer({ min: -20_000, max: 20_000 }).map((count) => addDays('2022-07-07', count));

describe('readDay', () => {
  it.each([
    ['30/6/2022', '2022-06-30'],
    ['30-06-22', '2022-06-30'],
    ['30.6.2022', '2022-06-30'],
    ['30/6/22', '2022-06-30'],
    ['ngày 30 tháng 6', '2022-06-30'],
    ['Ngày 30 tháng 06 năm 2022', '2022-06-30'],
    ['30 tháng 6, 2022', '2022-06-30'],
    ['ngày 30 tháng 6/2022', '2022-06-30'],
    ['01/7 2022', '2022-07-01'],
    ['1/7', '2022-07-01'],
    ['1-7', '2022-07-01'],
    ['01.07', '2022-07-01'],
    ['30 6 2022', '2022-06-30'],
    ['30062022', '2022-06-30'],
    ['2022-06-30', '2022-06-30'],
    ['2022/6/30', '2022-06-30'],
    ['2022-06-30T00:00:00Z', '2022-06-30'],
    ['30/06/2022 08:15:00', '2022-06-30'],
    ['T5 30/6', '2022-06-30'],
    ['t.5, 30/6', '2022-06-30'],
    ['thứ Năm, 30/6', '2022-06-30'],
    ['Thứ 5 ngày 30/6/2022', '2022-06-30'],
    ['Chủ nhật 03/7', '2022-07-03'],
    ['CN 3/7', '2022-07-03'],
    ['30/6 (thứ Năm)', '2022-06-30'],
    ['hôm 30/6', '2022-06-30'],
    ['sáng 30/6', '2022-06-30'],
    ['tối hôm 30/6.', '2022-06-30'],
    ['  30 / 6 / 2022  ', '2022-06-30'],
    ['30\u00a0/\u20096/2022', '2022-06-30'],
    ['13 /12/2023', '2023-12-13'],
    ['30–06–2022', '2022-06-30'],
    ['３０／６／２０２２', '2022-06-30'],
    ['ngay 30 thang 6 nam 2022', '2022-06-30'],
    ['29/2/2024', '2024-02-29'],
    ['15/8/1958', '1958-08-15'],
    ['15/8/58', '2058-08-15'],
    ['15/8/99', '1999-08-15'],
    ['30/6\nnăm 2022', '2022-06-30'],
  ])('%j is %s', (typed, day) => {
    expect(readDay(typed, 2022)).toEqual({ day });
    expect(readDay(typed.normalize('NFD'), 2022)).toEqual({ day });
  });

  it('takes the year of the round where none is typed', () => {
    expect(readDay('05/01', 2023)).toEqual({ day: '2023-01-05' });
  });

  it.each([
    ['31/6/2022', 'khong-co-ngay'],
    ['29/2/2022', 'khong-co-ngay'],
    ['6/30/2022', 'khong-co-ngay'],
    ['00/7/2022', 'khong-co-ngay'],
    ['ngày 31 tháng 11', 'khong-co-ngay'],
    ['', 'khong-doc-duoc'],
    ['hôm qua', 'khong-doc-duoc'],
    ['tháng 6', 'khong-doc-duoc'],
    ['30/6/202', 'khong-doc-duoc'],
    ['30/6/2022 và 01/7/2022', 'khong-doc-duoc'],
    ['ổ gà ngõ 30/6', 'khong-doc-duoc'],
    ['44742', 'khong-doc-duoc'],
  ])('%j: %s', (typed, fault) => {
    expect(readDay(typed, 2022)).toEqual({ fault });
  });

  it('reads back every day in every way of writing it', () => {
    const ways: readonly ((day: Day) => string)[] = [
      (day) => day,
      formatDay,
      (day) => `${weekday(day)}, ${formatDay(day)}`,
      (day) => `ngày ${partsOf(day).date} tháng ${partsOf(day).month} năm ${partsOf(day).year}`,
      (day) => `${partsOf(day).date}.${partsOf(day).month}.${partsOf(day).year}`,
      (day) => `${partsOf(day).date}/${partsOf(day).month} ${partsOf(day).year}`,
    ];
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...ways), (day, write) => {
        expect(readDay(write(day), 2022)).toEqual({ day });
      }),
    );
  });

  it('never throws and never makes a day that does not exist', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-. ngàythư') }), (typed) => {
        const reading = readDay(typed, 2022);
        if ('day' in reading) expect(addDays(reading.day, 0)).toBe(reading.day);
        else expect(['khong-doc-duoc', 'khong-co-ngay']).toContain(reading.fault);
      }),
    );
  });
});

describe('findDays', () => {
  const found = (text: string) =>
    findDays(shadowOf(text), 2022).map(({ reading, start, end }) => [
      text.slice(start, end),
      'day' in reading ? reading.day : reading.fault,
    ]);

  it.each([
    [
      'gửi trước ngày 01/7 2022, họp ngày 07/7/2022.',
      [
        ['ngày 01/7 2022', '2022-07-01'],
        ['ngày 07/7/2022', '2022-07-07'],
      ],
    ],
    [
      'từ 24/6-30/6/2022',
      [
        ['24/6', '2022-06-24'],
        ['30/6/2022', '2022-06-30'],
      ],
    ],
    ['từ 24-30/6/2022', [['30/6/2022', '2022-06-30']]],
    ['thứ Năm, ngày 07 tháng 7 năm 2022', [['thứ Năm, ngày 07 tháng 7 năm 2022', '2022-07-07']]],
    ['ngày 07/7 (thứ Năm)', [['ngày 07/7 (thứ Năm', '2022-07-07']]],
    ['hạn ngày 31/6/2022', [['ngày 31/6/2022', 'khong-co-ngay']]],
    ['18/18 tổ, mục 5.2, kết quả 1-7, số 71/2022/NĐ-CP, 50/60 hộ', []],
    ['tháng 6 năm 2022', []],
    ['01/7 1000000 đồng', [['01/7', '2022-07-01']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['thứ Năm, 07/7/2022', 4],
    ['T5 07/7', 4],
    ['Chủ nhật 10/7', 0],
    ['07/7/2022 (thứ 2)', 1],
    ['ngày 07/7/2022, thứ bảy', 6],
    ['07/7/2022', undefined],
  ])('%s: weekday %s', (text, expected) => {
    expect(findDays(shadowOf(text), 2022)[0]?.weekday).toBe(expected);
  });
});

describe('isFarFromRound', () => {
  it.each([
    ['2022-06-30', false],
    ['2021-06-30', false],
    ['2021-06-02', false],
    ['2021-06-01', true],
    ['2022-09-05', false],
    ['2022-09-06', true],
    ['2002-06-30', true],
    ['2122-06-30', true],
  ])('%s: %s', (day, expected) => {
    expect(isFarFromRound(day, '2022-07-07')).toBe(expected);
  });
});
