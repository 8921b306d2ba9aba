/** Pasted plans: what each sample says is read, nothing else is, and layout does not matter. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../src/domain/deadline.ts';
import { flatText } from '../../src/domain/deadline-wording.ts';
import { type PlanReading, readPlan, settled } from '../../src/domain/plan-text.ts';
import type { Found } from '../../src/domain/plan-text-found.ts';
import { workCalendar } from '../../src/domain/working-days.ts';
import { holidays } from '../../src/presets/holidays.ts';
import { PLAN_SAMPLES, planText } from './plan-samples.ts';

const calendar = workCalendar(holidays);

function values(found: readonly Found<unknown>[]): readonly unknown[] {
  return found.map(({ value }) => value);
}

/** A text without the commas and bars between cells, which a row of a table gains or loses. */
function bare(text: string): string {
  return flatText(text).replace(/[|,\s]+/g, ' ');
}

/** A reading as the samples write it: fields with candidates only, deadlines as "words → day". */
function said(reading: PlanReading): Record<string, readonly unknown[]> {
  const { deadlines, ...fields } = reading;
  const due = Object.entries(deadlines.placed).map(([key, found]) => [
    key,
    found.map(({ value }) => `${value.words} → ${value.due}`),
  ]);
  const rest = Object.entries(fields).map(([key, found]) => [key, values(found)]);
  return Object.fromEntries([...rest, ...due].filter(([, found]) => found?.length !== 0));
}

describe.each(PLAN_SAMPLES)('$name', ({ text, says, unplaced }) => {
  const reading = readPlan(text, calendar);
  const deadlines = [...Object.values(reading.deadlines.placed).flat(), ...reading.deadlines.unplaced];

  it('says just this', () => {
    expect(said(reading)).toEqual(says);
    expect(reading.deadlines.unplaced.map(({ value }) => value.words)).toEqual(unplaced);
  });

  it('gives the plan’s own sentence for each value', () => {
    const { deadlines: _, ...fields } = reading;
    const quoted = [...Object.values(fields).flat(), ...deadlines].map(({ sentence }) => sentence);
    for (const sentence of quoted) expect(bare(text)).toContain(bare(sentence));
  });

  it('keeps deadlines in words that read to the same day again', () => {
    const roundYear = Number((reading.issued[0]?.value ?? '2023').slice(0, 4));
    const day = settled(reading.conferenceDay);
    const milestones = day === undefined ? [] : ['hội nghị', 'đối thoại'].map((name) => ({ name, day }));
    for (const { value } of deadlines) {
      const again = readDeadline(value.words, { roundYear, milestones }, calendar);
      expect('due' in again ? again.due : null).toBe(value.due);
    }
  });

  it.each<[string, (plan: string) => string]>([
    ['decomposed letters', (plan) => plan.normalize('NFD')],
    ['Windows line ends', (plan) => plan.replace(/\n/g, '\r\n')],
    ['double spaces', (plan) => plan.replace(/(\S) (\S)/g, '$1  $2')],
    ['no-break spaces', (plan) => plan.replace(/ (\d)/g, '\u00a0$1')],
    ['spaces at line ends', (plan) => plan.replace(/\n/g, '  \n')],
    ['a blank line after each line', (plan) => plan.replace(/\n/g, '\n\n')],
    ['lines of 90', (plan) => rewrap(plan, 90)],
    ['lines of 60', (plan) => rewrap(plan, 60)],
    ['lines of 40', (plan) => rewrap(plan, 40)],
  ])('reads the same with %s', (_, change) => {
    expect(said(readPlan(change(text), calendar))).toEqual(says);
  });
});

/** Breaks long lines as a narrow page would; rows of tables and two-column letterheads stay. */
function rewrap(plan: string, width: number): string {
  const wrapLine = (line: string): string => {
    const lines = [''];
    for (const word of line.split(' ')) {
      const longer = `${lines[lines.length - 1]} ${word}`.trim();
      if (longer.length > width) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    return lines.join('\n');
  };
  return plan
    .split('\n')
    .map((line) => (line.length <= width || /[\t|]|\s{3}/.test(line) ? line : wrapLine(line)))
    .join('\n');
}

describe('single values', () => {
  const letterhead = 'ĐẢNG ỦY PHƯỜNG MẪU\nSố 01-KH/ĐU\nMẫu, ngày 01 tháng 6 năm 2022\nKẾ HOẠCH\n';
  const read = (body: string) => readPlan(`${letterhead}I. NỘI DUNG\n${body}`, calendar);

  it.each([
    ['18 TDP', 18, 'tổ dân phố'],
    ['mười tám tổ dân phố', 18, 'tổ dân phố'],
    ['18/18 tổ dân phố', 18, 'tổ dân phố'],
    ['18 (mười tám) tổ dân phố', 18, 'tổ dân phố'],
    ['18 tổ', 18, 'tổ dân phố'],
    ['18 đồng chí tổ trưởng', 18, 'tổ dân phố'],
    ['tổ dân phố số 1 đến tổ dân phố số 18', 18, 'tổ dân phố'],
    ['21 thôn', 21, 'thôn'],
    ['6 ấp', 6, 'ấp'],
  ])('groups: %s', (words, count, unit) => {
    expect(values(read(`1. Thành phần: đại diện ${words} của phường.`).groups)).toEqual([{ count, unit }]);
  });

  it.each([
    'cụm 03 tổ dân phố',
    'tổ dân phố số 18',
    '03 tổ công tác',
    '02 ban của HĐND',
    'mỗi tổ dân phố',
    '01 tổ dân phố',
  ])('no count of groups: %s', (words) => {
    expect(read(`1. Thành phần: đại diện ${words}.`).groups).toEqual([]);
  });

  it('puts the count that the plan repeats before one it names once', () => {
    const { groups } = read('1. Có 18 tổ dân phố.\n2. Chọn 3 tổ dân phố làm điểm.\n3. Gửi 18 tổ dân phố.');
    expect(groups.map(({ value }) => value.count)).toEqual([18, 3]);
  });

  it.each<[string, readonly unknown[]]>([
    ['mỗi tổ dân phố mời 07 cử tri', [{ count: 7, per: 'group' }]],
    ['07 cử tri/tổ dân phố', [{ count: 7, per: 'group' }]],
    ['07 đại diện cử tri mỗi tổ', [{ count: 7, per: 'group' }]],
    [
      '07 cử tri của các tổ dân phố',
      [
        { count: 7, per: 'group' },
        { count: 7, per: 'all' },
      ],
    ],
    ['126 cử tri', [{ count: 126, per: 'all' }]],
    ['đại biểu Hội đồng nhân dân', []],
  ])('voters: %s', (words, expected) => {
    expect(values(read(`1. Thành phần: ${words}.`).voters)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['Thời gian: ngày 07/7/2022.', ['2022-07-07']],
    ['Thời gian: 07/7.', ['2022-07-07']],
    ['Thời gian: thứ Năm, ngày 07, tháng 7, năm 2022.', ['2022-07-07']],
    ['Hội nghị đối thoại tổ chức vào sáng ngày 07/7/2022.', ['2022-07-07']],
    ['Thời gian lấy ý kiến: từ ngày 10/6/2022 đến ngày 20/6/2022.', []],
    ['Thời gian: hoàn thành trước ngày 20/6/2022.', []],
    ['Thực hiện Quy định số 11-QĐ/TW, ngày 18/02/2019 về đối thoại.', []],
    ['Hội nghị đối thoại năm trước tổ chức ngày 08/7/2021.', []],
  ])('conference: %s', (sentence, expected) => {
    expect(values(read(`1. ${sentence}`).conferenceDay)).toEqual(expected);
  });

  it.each([
    ['Địa điểm: Hội trường tầng 3.', 'Hội trường tầng 3'],
    ['Thời gian, địa điểm: 14h00 ngày 07/7/2022, tại Nhà văn hóa phường.', 'Nhà văn hóa phường'],
    ['Thời gian, địa điểm: tại Nhà văn hóa TP. Mẫu, vào hồi 14h00 ngày 07/7/2022.', 'Nhà văn hóa TP. Mẫu'],
    ['Hội nghị đối thoại tổ chức ngày 07/7/2022 tại sân bóng tổ 5.', 'Sân bóng tổ 5'],
  ])('place: %s', (sentence, expected) => {
    expect(values(read(`1. ${sentence}`).conferencePlace)).toEqual([expected]);
  });

  it('takes no place from other uses of the words', () => {
    const { conferencePlace } = read(
      '1. Địa điểm tập kết rác của tổ 5.\n2. Trả lời tại hội nghị ngày 07/7/2022.',
    );
    expect(conferencePlace).toEqual([]);
  });

  it('takes no deadline from the documents that the plan cites, nor from "Nơi nhận"', () => {
    const { deadlines } = readPlan(
      `${letterhead}Căn cứ Quyết định số 218-QĐ/TW ngày 12/12/2013;\nI. NỘI DUNG\n1. Tuyên truyền.\nNơi nhận:\n- Các tổ dân phố (gửi ý kiến trước ngày 20/6/2022);`,
      calendar,
    );
    expect(deadlines).toEqual({ placed: {}, unplaced: [] });
  });

  it('reads days without a year only when something tells the year', () => {
    const text = 'I. NỘI DUNG\n1. Các tổ dân phố gửi ý kiến về Mặt trận trước ngày 20/6.';
    expect(readPlan(text, calendar).deadlines.placed).toEqual({});
    expect(readPlan(text, calendar, 2023).deadlines.placed.groupsDue?.[0]?.value.due).toBe('2023-06-19');
    expect(readPlan(`${text} Kế hoạch năm 2024.`, calendar).deadlines.placed.groupsDue?.[0]?.value.due).toBe(
      '2024-06-19',
    );
  });

  it('shares one deadline among the items that it heads', () => {
    const { placed } = read(
      '1. Trước ngày 20/6/2022:\na) Các tổ dân phố gửi ý kiến về Mặt trận.\nb) Văn phòng gửi giấy mời.',
    ).deadlines;
    expect(Object.keys(placed)).toEqual(['groupsDue', 'invitationDue']);
  });

  it('leaves a deadline without purpose where a heading lists bodies that would each have another', () => {
    const { deadlines } = read(
      '1. Ban Tuyên giáo, Ủy ban MTTQ phường: tổng hợp, báo cáo trước ngày 20/6/2022.',
    );
    expect(deadlines.placed).toEqual({});
    expect(deadlines.unplaced.map(({ value }) => value.due)).toEqual(['2022-06-19']);
  });
});

describe('any text', () => {
  it('is read without an error, and every value has a sentence', () => {
    const words = fc.constantFrom(
      ...'trước ngày 01/7 2022 hội nghị Số 58-KH/ĐU tại tổ dân phố 18 phường Mẫu ; . : - 1. Thời gian \n 14h00 (thứ Năm) gửi MTTQ | 31/6/2022 trong 10 ngày kể từ'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const { deadlines, ...fields } = readPlan(parts.join(' '), calendar, 2022);
        const all = [
          ...Object.values(fields).flat(),
          ...Object.values(deadlines.placed).flat(),
          ...deadlines.unplaced,
        ];
        for (const { sentence } of all) expect(sentence).not.toBe('');
      }),
    );
  });

  it('is read whole, however long', () => {
    const text = planText('hoang-van-thu-2022');
    const reading = readPlan(`${text}\n${'- Ghi nhận ý kiến của Nhân dân.\n'.repeat(3000)}`, calendar);
    expect(values(reading.conferenceDay)).toEqual(['2022-07-07']);
  });
});
