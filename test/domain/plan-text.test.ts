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

  describe('slips that were read wrong', () => {
    const read = (body: string) =>
      readPlan(
        `ĐẢNG ỦY PHƯỜNG MẪU\nSố 01-KH/ĐU\nMẫu, ngày 01 tháng 6 năm 2022\nKẾ HOẠCH\nI. NỘI DUNG\n${body}`,
        calendar,
      );
    const due = (body: string) => {
      const { placed } = read(body).deadlines;
      const of = (key: 'groupsDue' | 'frontReportDue') => (placed[key] ?? []).map(({ value }) => value.words);
      return { groups: of('groupsDue'), front: of('frontReportDue') };
    };

    it('half a day is no day', () => {
      const { conferenceDay } = read('1. Thời gian: 1/2 ngày, bắt đầu từ 08 giờ 00 ngày 26/7/2022.');
      expect(values(conferenceDay)).toEqual(['2022-07-26']);
      expect(read('1. Thời gian: 1/8 ngày, buổi sáng.').conferenceDay).toEqual([]);
    });

    it('the groups act when the Front guides a number of them', () => {
      const body =
        '1. Ủy ban MTTQ phường hướng dẫn 12 khu phố tổng hợp ý kiến gửi về Mặt trận trước ngày 12/7/2022.';
      expect(due(body)).toEqual({ groups: ['trước ngày 12/7/2022'], front: [] });
    });

    it('a table gives the groups the gathering', () => {
      const row = '1\tTổng hợp ý kiến, kiến nghị của Nhân dân\tCác thôn (14 thôn)\tTrước ngày 15/7/2022';
      expect(due(row).groups).toEqual(['Trước ngày 15/7/2022']);
    });

    it('a deadline for each of two conferences is offered to choose', () => {
      const body =
        '1. Các tổ dân phố gửi ý kiến về Mặt trận trước ngày 05/7/2022 đối với hội nghị lần 1 và trước ngày 10/11/2022 đối với hội nghị lần 2.';
      expect(due(body).groups).toEqual(['trước ngày 05/7/2022', 'trước ngày 10/11/2022']);
    });

    it('a year before the round is doubted though the plan bears no date', () => {
      const text =
        'ĐẢNG ỦY PHƯỜNG MẪU\nSố:   -KH/ĐU   Mẫu, ngày   tháng 02 năm 2025\nKẾ HOẠCH\n1. Thời gian: ngày 28/02/2025.\n2. Các tổ dân phố gửi ý kiến về Mặt trận trước ngày 20/02/2024.';
      const groups = readPlan(text, calendar).deadlines.placed.groupsDue ?? [];
      expect(groups.map(({ value }) => value.words)).toEqual([
        'trước ngày 20/02/2024',
        'trước ngày 20/02/2025',
      ]);
    });

    it('what follows the word for a ward and is no name is none', () => {
      const head = (line: string) => `ĐẢNG ỦY\nSố 01-KH/ĐU\n${line}\nCác TDP gửi ý kiến\n`;
      expect(readPlan(head('Hội trường phường'), calendar).ward).toEqual([]);
      expect(readPlan(head('Uỷ ban MTTQ xã Trước ngày 15/3/2026'), calendar).ward).toEqual([]);
    });

    it('a ward’s name that a narrow column may have broken is offered both ways', () => {
      const head = (next: string) =>
        `ĐẢNG ỦY PHƯỜNG HÒA\n${next}\nSố 19-KH/ĐU\nHòa Mẫu, ngày 20 tháng 6 năm 2023`;
      expect(values(readPlan(head('MẪU'), calendar).ward)).toEqual(['phường Hòa Mẫu', 'phường Hòa']);
      expect(values(readPlan(head('*'), calendar).ward)).toEqual(['phường Hòa']);
    });

    it('a place ends with its line, unless the page’s edge broke it', () => {
      const place = (lines: string) => values(read(lines).conferencePlace);
      const long = `2. ${'Các tổ dân phố họp và ghi ý kiến của Nhân dân vào biểu mẫu. '.repeat(3)}`;
      const text = Array.from({ length: 4 }, () => long).join('\n');
      expect(place(`${text}\n1. Địa điểm: Hội trường phường\nCác đại biểu có mặt trước 15 phút`)).toEqual([
        'Hội trường phường',
      ]);
    });
  });
});
