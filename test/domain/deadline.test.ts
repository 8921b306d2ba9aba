/** Deadlines from a plan's own words: the days of the 2022 round, the wordings of plans, the explanations. */
import { describe, expect, it } from 'vitest';
import { type Deadline, explainDeadline, readDeadline } from '../../src/domain/deadline.ts';
import type { WordingContext } from '../../src/domain/deadline-wording.ts';
import { workCalendar } from '../../src/domain/working-days.ts';
import { holidays } from '../../src/presets/holidays.ts';

const calendar = workCalendar(holidays);
const round: WordingContext = {
  roundYear: 2022,
  milestones: [
    { name: 'hội nghị', day: '2022-07-07' },
    { name: 'phân công', day: '2022-07-04' },
  ],
};

function deadline(words: string, context = round): Deadline {
  const result = readDeadline(words, context, calendar);
  if ('fault' in result) throw new Error(`${words}: ${result.message}`);
  return result;
}

describe('the round of 2022 (domain.md §4.4)', () => {
  it.each([
    ['trước ngày 01/7 2022', '2022-06-30'],
    ['trước ngày 05/7/2022', '2022-07-04'],
    ['chậm nhất ngày 04/7/2022', '2022-07-04'],
    ['trước ngày 07/7', '2022-07-06'],
    ['trước ngày hội nghị', '2022-07-06'],
    ['12 giờ ngày 06/7', '2022-07-06'],
    ['trước hội nghị ít nhất 7 ngày', '2022-06-30'],
    ['trong ngày hội nghị', '2022-07-07'],
    ['trong 10 ngày kể từ ngày hội nghị', '2022-07-18'],
    ['trong 20 ngày kể từ ngày 07/7/2022', '2022-07-27'],
  ])('%s: %s', (words, due) => {
    expect(deadline(words).due).toBe(due);
    expect(deadline(words.normalize('NFD').toUpperCase()).due).toBe(due);
  });
});

describe('wordings', () => {
  it.each([
    ['chậm nhất là ngày 30/6/2022', '2022-06-30'],
    ['không quá ngày 30 tháng 6 năm 2022', '2022-06-30'],
    ['đến hết ngày 30/6', '2022-06-30'],
    ['từ ngày 24/6 đến hết ngày 30/6/2022', '2022-06-30'],
    ['trong ngày 30/6/2022', '2022-06-30'],
    ['hạn 30/6', '2022-06-30'],
    ['Hạn chót: 30/6', '2022-06-30'],
    ['Thời hạn: thứ Năm, 30/6', '2022-06-30'],
    ['30/6/2022', '2022-06-30'],
    ['thứ Năm 30/6', '2022-06-30'],
    ['gửi về Ủy ban MTTQ phường trước ngày 01/7/2022 để tổng hợp', '2022-06-30'],
    ['chậm nhất trước ngày 01/7/2022', '2022-06-30'],
    ['trước thứ Sáu, ngày 01/7', '2022-06-30'],
    ['trước cuối giờ chiều ngày 30/6', '2022-06-30'],
    ['trước 0 giờ ngày 01/7', '2022-06-30'],
    ['24 giờ ngày 30/6', '2022-06-30'],
    ['trong vòng 05 (năm) ngày kể từ ngày 04/7/2022', '2022-07-11'],
    ['không quá mười ngày làm việc, kể từ ngày kết thúc hội nghị', '2022-07-21'],
    ['chậm nhất sau 3 ngày làm việc tính từ ngày 07/7', '2022-07-12'],
    ['trong 3 ngày làm việc sau khi có phân công', '2022-07-07'],
    ['trong hai tuần kể từ ngày 07/7', '2022-07-21'],
    ['trong 01 tháng kể từ ngày 07/7', '2022-08-08'],
    ['trong 1 tháng kể từ ngày 31/01/2022', '2022-02-28'],
    ['chậm nhất 02 ngày trước ngày hội nghị', '2022-07-05'],
    ['trước hội nghị 07 ngày làm việc', '2022-06-28'],
    ['trong 2 ngày làm việc kể từ ngày 31/8/2022', '2022-09-06'],
    ['trong 3 ngày làm việc kể từ ngày 26/4/2024', '2024-05-04'],
    ['trước ngày 01/01/1960', '1959-12-31'],
    ['trong 10 ngày kể từ ngày 08/3/1945', '1945-03-19'],
    ['trong 30 ngày kể từ ngày 13/5/1975', '1975-06-12'],
  ])('%s: %s', (words, due) => {
    expect(deadline(words).due).toBe(due);
  });

  it('counts from the day that the asker gives when the words name none', () => {
    const start = { name: 'ngày phát hành phân công', day: '2022-07-04' };
    expect(deadline('trong 10 ngày làm việc', { ...round, start }).due).toBe('2022-07-18');
  });

  it.each([
    ['chậm nhất 17 giờ ngày 30/6', '17 giờ thứ Năm 30/6/2022', { hour: 17, minute: 0 }],
    ['trước 17 giờ ngày 30/6', 'trước 17 giờ thứ Năm 30/6/2022', { hour: 17, minute: 0 }],
    ['trước 16h30, ngày 30/6', 'trước 16 giờ 30 thứ Năm 30/6/2022', { hour: 16, minute: 30 }],
    ['5 giờ chiều ngày 30/6', '17 giờ thứ Năm 30/6/2022', { hour: 17, minute: 0 }],
    ['đến 08:05 ngày 30/6', '8 giờ 05 thứ Năm 30/6/2022', { hour: 8, minute: 5 }],
    ['24 giờ ngày 30/6', 'hết thứ Năm 30/6/2022', { hour: 24, minute: 0 }],
    ['trước 0 giờ ngày 01/7', 'hết thứ Năm 30/6/2022', undefined],
  ])('%s keeps the hour: %s', (words, limit, clock) => {
    expect(deadline(words)).toMatchObject({ due: '2022-06-30', limit });
    expect(deadline(words).clock).toEqual(clock);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['thường xuyên', 'khong-co-han', 'không đọc được thời hạn'],
    ['', 'khong-co-han', 'không đọc được thời hạn'],
    ['từ ngày 01/7', 'khong-co-han', 'không đọc được thời hạn'],
    ['không trước ngày 05/7', 'khong-co-han', 'không đọc được thời hạn'],
    ['trong hội nghị', 'khong-co-han', 'không đọc được thời hạn'],
    ['trong 6 tháng đầu năm 2022', 'khong-co-han', 'không đọc được thời hạn'],
    ['trước ngày 31/6/2022', 'khong-co-ngay', '“trước ngày 31/6/2022”: lịch không có ngày này.'],
    ['31/6/2022', 'khong-co-ngay', '“31/6/2022”: lịch không có ngày này.'],
    ['trong 10 ngày', 'thieu-moc', '“trong 10 ngày”: chưa nói kể từ ngày nào.'],
    ['trong 10 ngày kể từ ngày nhận đơn', 'thieu-moc', 'chưa biết mốc ấy là ngày nào'],
    ['trước ngày 01/7, riêng tổ 5 trước ngày 03/7', 'nhieu-han', '“trước ngày 01/7”, “trước ngày 03/7”'],
  ])('%j: %s', (words, fault, message) => {
    const result = readDeadline(words, round, calendar);
    expect(result).toMatchObject({ fault, message: expect.stringContaining(message) });
  });

  it('takes one deadline said twice for one', () => {
    expect(deadline('trước ngày 01/7/2022 (trước ngày 01/7)').due).toBe('2022-06-30');
  });
});

describe('explanations', () => {
  it('says both steps of ten days that end on a Sunday', () => {
    const result = deadline('trong 10 ngày kể từ ngày 07/7/2022');
    expect(result.steps).toEqual([
      'Hạn ghi là “trong 10 ngày kể từ ngày 07/7/2022”, tức kể từ thứ Năm 07/7/2022.',
      'Ngày ấy không tính; thứ Sáu 08/7/2022 là ngày thứ nhất.',
      'Đếm đủ 10 ngày: Chủ nhật 17/7/2022.',
      'Chủ nhật 17/7/2022 là ngày nghỉ, nên hạn chuyển sang ngày làm việc tiếp theo: thứ Hai 18/7/2022 (Bộ luật Dân sự 2015, Điều 148).',
    ]);
    expect(explainDeadline(result)).toBe(
      'Hạn: hết thứ Hai 18/7/2022, vì 10 ngày kể từ thứ Năm 07/7/2022 hết vào Chủ nhật 17/7/2022, là ngày nghỉ, nên chuyển sang ngày làm việc tiếp theo.',
    );
  });

  it('says why "trước ngày" ends the day before', () => {
    const result = deadline('trước ngày 01/7 2022');
    expect(result.steps).toEqual([
      'Hạn ghi là “trước ngày 01/7 2022”, tức trước thứ Sáu 01/7/2022.',
      '“Trước ngày” không kể chính ngày đó, nên ngày cuối còn đúng hạn là ngày liền trước: thứ Năm 30/6/2022.',
    ]);
    expect(explainDeadline(result)).toBe(
      'Hạn: hết thứ Năm 30/6/2022, vì hạn ghi là “trước ngày 01/7 2022”, không kể ngày 01/7.',
    );
  });

  it('lists the days that a count of working days left out or took in', () => {
    expect(deadline('trong 2 ngày làm việc kể từ ngày 31/8/2022').steps).toContain(
      'Không tính ngày nghỉ: thứ Năm 01/9 (Quốc khánh), thứ Sáu 02/9 (Quốc khánh), thứ Bảy 03/9, Chủ nhật 04/9.',
    );
    expect(deadline('trong 3 ngày làm việc kể từ ngày 26/4/2024').steps).toContain(
      'Có tính ngày làm bù: thứ Bảy 04/5 (Làm bù cho 29/4/2024).',
    );
  });

  it('names the holiday that moves a deadline', () => {
    const result = deadline('trong 5 ngày kể từ ngày 27/8/2022');
    expect(result.due).toBe('2022-09-05');
    expect(result.because).toContain('là ngày nghỉ (Quốc khánh)');
  });

  it('warns of a named day on a day off, and leaves it', () => {
    expect(deadline('chậm nhất ngày 03/7/2022')).toMatchObject({
      due: '2022-07-03',
      warnings: [
        'Chủ nhật 03/7/2022 là ngày nghỉ; ngày đã định thì không tự lùi, nên xong từ thứ Sáu 01/7/2022.',
      ],
    });
  });

  it.each([
    ['trước thứ Bảy, ngày 01/7/2022', 'Ghi là thứ Bảy, nhưng theo lịch là thứ Sáu 01/7/2022.'],
    ['thứ Sáu 30/6', 'Ghi là thứ Sáu, nhưng theo lịch là thứ Năm 30/6/2022.'],
    ['trước ngày 01/7/2002', 'Năm 2002 cách xa đợt năm 2022; xem lại.'],
    [
      'sau 10 ngày kể từ ngày 07/7/2022',
      'Ghi “sau 10 ngày kể từ ngày 07/7/2022”, hiểu là trong thời hạn ấy; xem lại.',
    ],
  ])('doubts %s', (words, doubt) => {
    expect(deadline(words).warnings).toContain(doubt);
  });

  it('has no warning where nothing is odd', () => {
    expect(deadline('trước ngày 01/7/2022').warnings).toEqual([]);
  });
});
