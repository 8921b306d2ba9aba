import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PastedRow, readPasted } from '../../src/domain/pasted-text.ts';
import { entryMatcher } from '../../src/domain/text.ts';

const context = {
  roundYear: 2022,
  fieldOf: entryMatcher(['Vệ sinh môi trường', 'Đất đai, quy hoạch, GPMB', 'Y tế, giáo dục']),
};
const read = (text: string) => readPasted(text, context);
const contents = (text: string) => read(text).rows.map(({ content }) => content);
const row = (content: string, rest: Partial<PastedRow> = {}): PastedRow => ({
  content,
  place: '',
  day: '',
  field: '',
  note: '',
  ...rest,
});

const LAMP = 'Đèn đường ngõ 12 hỏng, đề nghị sửa';
const DRAIN = 'Cống đầu ngõ 5 tắc, mưa là ngập';
const BIN = 'Rác ở chợ để qua đêm';

describe('marks are undone', () => {
  it.each([
    ['1. ', '2. ', '3. '],
    ['1) ', '2) ', '3) '],
    ['1/ ', '2/ ', '3/ '],
    ['1- ', '2- ', '3- '],
    ['1 - ', '2 - ', '3 - '],
    ['01. ', '02. ', '03. '],
    ['(1) ', '(2) ', '(3) '],
    ['1.', '2.', '3.'],
    ['Câu 1: ', 'Câu 2: ', 'Câu 3: '],
    ['Ý kiến 1. ', 'Ý kiến 2. ', 'Ý kiến 3. '],
    ['Ý kiến thứ nhất: ', 'Ý kiến thứ hai: ', 'Ý kiến thứ ba: '],
    ['a) ', 'b) ', 'c) '],
    ['I. ', 'II. ', 'III. '],
    ['- ', '- ', '- '],
    ['☐ ', '☐ ', '☐ '],
    ['☐ ', '☑ ', '✔ '],
    ['➢ ', '➢ ', '➢ '],
    ['1️⃣ ', '2️⃣ ', '3️⃣ '],
    ['+ ', '+ ', '+ '],
    ['• ', '• ', '• '],
    ['•\t', '•\t', '•\t'],
    ['\uf0b7\t', '\uf0b7\t', '\uf0b7\t'],
    ['o\t', 'o\t', 'o\t'],
    ['1.\t', '2.\t', '3.\t'],
    ['* ', '* ', '* '],
    ['  – ', '  – ', '  – '],
    ['1. ', '2) ', '3/ '],
    ['1. ', '2. ', '4. '],
    ['7. ', '8. ', '9. '],
  ])('%s%s%s', (one, two, three) => {
    expect(contents(`${one}${LAMP}\n${two}${DRAIN}\r\n${three}${BIN}`)).toEqual([LAMP, DRAIN, BIN]);
  });

  it('also where one line holds them all', () => {
    expect(contents(`1. ${LAMP}. 2. ${DRAIN}; 3. ${BIN}`)).toEqual([`${LAMP}.`, `${DRAIN};`, BIN]);
  });

  it('also with strokes behind the numbers', () => {
    expect(contents(`1/ ${LAMP} 2/ ${DRAIN} 3/ ${BIN}`)).toEqual([LAMP, DRAIN, BIN]);
  });

  it('but a number inside a sentence is none', () => {
    const text = `1. Ngõ ngập từ ngày\n23/6, nước vào nhà số\n152 đường Cách mạng Tháng Tám\n2. ${DRAIN}`;
    expect(contents(text)).toEqual([
      'Ngõ ngập từ ngày\n23/6, nước vào nhà số\n152 đường Cách mạng Tháng Tám',
      DRAIN,
    ]);
  });
});

describe('wrapped lines', () => {
  const long = 'Đoạn đường từ đầu ngõ 60 Minh Cầu đến nhà văn hoá tổ 5 vỡ nát,';
  it('are joined below a mark', () => {
    expect(contents(`1. ${long}\nmưa xuống là đọng nước.\n2. ${BIN}`)).toEqual([
      `${long} mưa xuống là đọng nước.`,
      BIN,
    ]);
  });
  it('are joined without marks, also before a capital', () => {
    const wrapped = 'Nhân dân kiến nghị phường có ý kiến với công ty môi trường để xe\nLàm việc sau 19 giờ.';
    expect(contents(`${wrapped}\n${BIN}.\n${DRAIN}.`)).toEqual([
      wrapped.replace('\n', ' '),
      `${BIN}.`,
      `${DRAIN}.`,
    ]);
  });
  it('stay rows where every line is short', () => {
    expect(contents(`${BIN}\n${DRAIN}\n${LAMP}`)).toEqual([BIN, DRAIN, LAMP]);
  });
  it.each([
    [
      'long and without full stops',
      [`${LAMP} vì đã tối nhiều tháng nay`, `${DRAIN} cả ngõ, dân kêu nhiều lần`, BIN],
    ],
    ['typed without any capital', ['đèn ngõ 5 hỏng', 'rác ùn ứ ở chợ', 'đường lầy']],
    ['short, with a capital here and there', ['Đèn ngõ 5 hỏng', 'rác ùn ứ ở chợ', 'Đường lầy']],
  ])('stay rows where each is a petition: %s', (_, lines) => {
    expect(contents(lines.join('\n'))).toEqual(lines);
  });
  it('blank lines part paragraphs', () => {
    expect(contents(`${long}\nđề nghị sửa\n\n${BIN}`)).toEqual([`${long} đề nghị sửa`, BIN]);
  });
});

describe('headings and lists in lists', () => {
  it('a subject above becomes the field, or the note', () => {
    const text = `I. Lĩnh vực vệ sinh môi trường\n1. ${BIN}\n2. ${DRAIN}\nII. VỀ ĐIỆN CHIẾU SÁNG\n1. ${LAMP}`;
    expect(read(text).rows).toEqual([
      row(BIN, { field: 'Vệ sinh môi trường' }),
      row(DRAIN, { field: 'Vệ sinh môi trường' }),
      row(LAMP, { note: 'VỀ ĐIỆN CHIẾU SÁNG' }),
    ]);
  });
  it('a beginning of a sentence goes with every content', () => {
    expect(contents('1. Đề nghị phường:\n- sửa đường ngõ 5\n- lắp đèn ngõ 12')).toEqual([
      'Đề nghị phường: sửa đường ngõ 5',
      'Đề nghị phường: lắp đèn ngõ 12',
    ]);
  });
  it('a list below a whole sentence stays inside it', () => {
    expect(contents(`1. Có ba chỗ ngập trong tổ.\n- đầu ngõ 5\n- cuối ngõ 9\n2. ${BIN}`)).toEqual([
      'Có ba chỗ ngập trong tổ.\n- đầu ngõ 5\n- cuối ngõ 9',
      BIN,
    ]);
  });
  it('place, day and field under a name go to their columns', () => {
    expect(
      read(
        `1. ${LAMP}\nĐịa điểm: Ngõ 12 Hoàng Văn Thụ.\nNgày: 25/6\n2. ${BIN}\n(Lĩnh vực: ve sinh moi truong)`,
      ).rows,
    ).toEqual([
      row(LAMP, { place: 'Ngõ 12 Hoàng Văn Thụ', day: '2022-06-25' }),
      row(BIN, { field: 'Vệ sinh môi trường' }),
    ]);
  });
});

describe('what is no petition', () => {
  it('is left out, above and below', () => {
    const text = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Danh sách ý kiến tổ dân phố số 5',
      `1. ${LAMP}`,
      `2. ${BIN}`,
      'Hoàng Văn Thụ, ngày 28 tháng 6 năm 2022',
      'TỔ TRƯỞNG',
    ];
    expect(read(text.join('\n'))).toEqual({
      rows: [row(LAMP), row(BIN)],
      leftOut: [text[0], text[1], text[4], text[5]],
    });
  });
  it.each([
    'Tổ trưởng ít họp dân, đề nghị họp hằng tháng',
    'Bí thư chi bộ cần tiếp dân',
    'Ngày 12 tháng 6 năm 2022 nước tràn vào nhà dân',
    'Tại ngõ 5, ngày 12 tháng 6 nước tràn vào nhà dân',
    'Kỳ họp tới đề nghị nêu việc cấp đất',
    'Xác nhận hộ nghèo còn chậm',
    'Nơi nhận hồ sơ một cửa chật chội',
    'Trân trọng đề nghị phường sửa đường',
    'Ủy ban phường tiếp dân chậm',
    'Đảng ủy cần công khai kết quả',
    'Mặt trận Tổ quốc nên giám sát việc thu tiền rác',
    'Chi bộ họp muộn, ít người dự',
    'Danh sách hộ nghèo lập chưa đúng',
    'Phiếu thu tiền rác không rõ',
    'Biên bản xử phạt không giao cho dân',
  ])('but a petition that begins like one is kept, and all below it: %s', (line) => {
    expect(contents(`${LAMP}\n${line}\n${BIN}`)).toEqual([LAMP, line, BIN]);
    expect(contents(`1. ${LAMP}\n2. ${line}\n3. ${BIN}`)).toEqual([LAMP, line, BIN]);
    expect(contents(`[28/06/2022 19:05] Người mẫu: ${line}`)).toEqual([line]);
  });

  it('thanks between two lists end neither', () => {
    const { rows, leftOut } = read(`1. ${LAMP}\nXin cảm ơn\n2. ${DRAIN}\nTổ trưởng\n(đã ký)`);
    expect(rows.map(({ content }) => content)).toEqual([LAMP, DRAIN]);
    expect(leftOut).toEqual(['Xin cảm ơn', 'Tổ trưởng', '(đã ký)']);
  });

  it.each([
    'TM. TỔ DÂN PHỐ',
    'Tổ trưởng tổ dân phố số 5',
    'Bí thư chi bộ Nguyễn Văn Mẫu',
    'TỔ TRƯỞNG (ký tên)',
    'Người lập biểu',
    'Mẫu, ngày 28 tháng 6 năm 2022',
    'Ngày 28 tháng 6 năm 2022',
    'Nơi nhận:',
    'Xác nhận của chi bộ',
    'Trân trọng cảm ơn!',
    'Xin trân trọng cảm ơn.',
    '(Ký, ghi rõ họ tên)',
  ])('a signature ends the list: %s', (line) => {
    expect(contents(`1. ${LAMP}\n2. ${BIN}\n${line}\nNguyễn Văn Mẫu`)).toEqual([LAMP, BIN]);
  });

  it('a list typed in capitals is petitions all the same', () => {
    expect(contents(`${LAMP.toUpperCase()}\n${BIN.toUpperCase()}`)).toEqual([
      LAMP.toUpperCase(),
      BIN.toUpperCase(),
    ]);
  });
});

describe('messages of a chat', () => {
  it('lose their stamps and names, and keep the day', () => {
    const text = `[10:35, 28/6/2022] Tổ trưởng mẫu: Tổ 5 gửi ý kiến:\n- ${LAMP}\n- ${BIN}\n[10:40, 28/6/2022] Tổ trưởng mẫu: ${DRAIN}`;
    expect(read(text)).toEqual({
      rows: [LAMP, BIN, DRAIN].map((content) => row(content, { day: '2022-06-28' })),
      leftOut: ['Tổ trưởng mẫu', 'Tổ 5 gửi ý kiến:'],
    });
  });
  it('lose a line that is only a clock', () => {
    expect(contents(`${LAMP}\n10:35\n${BIN}\n10:36`)).toEqual([BIN]);
    expect(read(`${LAMP}\n10:35\n${BIN}`).leftOut).toEqual([LAMP]);
  });
});

describe('tables', () => {
  it('with a header', () => {
    const text = `STT\tNội dung kiến nghị\tĐịa điểm\tNgày nêu\tLĩnh vực\tNgười nêu\n1\t${LAMP}\tNgõ 12\t25/6\t\tmột số hộ\n2\t${BIN}\tChợ\t\tVệ sinh môi trường\t`;
    expect(read(text).rows).toEqual([
      row(LAMP, { place: 'Ngõ 12', day: '2022-06-25', note: 'Người nêu: một số hộ' }),
      row(BIN, { place: 'Chợ', field: 'Vệ sinh môi trường' }),
    ]);
  });
  it('without a header', () => {
    expect(read(`1\t${LAMP}\tNgõ 12\t25/6/2022\n2\t${DRAIN}\tNgõ 5\t26/6/2022`).rows).toEqual([
      row(LAMP, { place: 'Ngõ 12', day: '2022-06-25' }),
      row(DRAIN, { place: 'Ngõ 5', day: '2022-06-26' }),
    ]);
  });
  it('with several lines in a cell, in quotes as sheets do', () => {
    expect(read(`"${LAMP}\nvà ""ngõ 14"" nữa"\tNgõ 12\n${BIN}\tChợ`).rows).toEqual([
      row(`${LAMP}\nvà "ngõ 14" nữa`, { place: 'Ngõ 12' }),
      row(BIN, { place: 'Chợ' }),
    ]);
  });
  it('with several lines in a cell, as Word does', () => {
    const text = `STT\tNội dung\tĐịa điểm\n1\t${LAMP}\nvà ngõ 14\tNgõ 12\n2\t${BIN}\tChợ\n3\t${DRAIN}\tNgõ 5`;
    expect(read(text).rows.map(({ content, place }) => [content, place])).toEqual([
      [`${LAMP}\nvà ngõ 14`, 'Ngõ 12'],
      [BIN, 'Chợ'],
      [DRAIN, 'Ngõ 5'],
    ]);
  });
  it('signatures below, each in a cell, are left out; what stands under “STT” is not lost', () => {
    const table = `STT\tNội dung\tNgười nêu\n1\t${LAMP}\tBà mẫu\nThêm\t${BIN}\t\nTổ trưởng\tBí thư\t`;
    const { rows, leftOut } = read(table);
    expect(rows).toEqual([row(LAMP, { note: 'Người nêu: Bà mẫu' }), row(BIN, { note: 'STT: Thêm' })]);
    expect(leftOut).toEqual(['Tổ trưởng · Bí thư']);
  });

  it('a heading numbered in a cell of its own is none of the petitions', () => {
    const table = `TT\tNội dung\nI\tLĩnh vực vệ sinh môi trường\n1\t${BIN}\nII\tVề giao thông\n1\t${LAMP}`;
    expect(read(table).rows).toEqual([
      row(BIN, { field: 'Vệ sinh môi trường' }),
      row(LAMP, { note: 'Về giao thông' }),
    ]);
  });

  it('a day that cannot be read goes to the note', () => {
    expect(read(`Nội dung\tNgày\n${LAMP}\tđầu tháng`).rows).toEqual([row(LAMP, { note: 'đầu tháng' })]);
  });
});

describe('laws', () => {
  const words = fc
    .array(
      fc.constantFrom(
        '1.',
        '2)',
        '-',
        '•',
        'a)',
        'Đường',
        'hỏng',
        'ngõ',
        '12',
        ':',
        'TỔ',
        '[10:35]',
        '"',
        '.',
        'Về',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(' '));
  const texts = fc.array(words, { maxLength: 8 }).map((lines) => lines.join('\n'));
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');

  it('no letter is lost: every word stands in a row or among what was left out', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { rows, leftOut } = read(text);
        const kept = letters(
          [...rows.map(({ content, note, field }) => content + note + field), ...leftOut].join(''),
        );
        for (const word of text.split(/[^\p{L}]+/u)) if (word.length > 1) expect(kept).toContain(word);
      }),
      { examples: [['[10:35]\nhỏng\na)']] },
    );
  });
  it('never throws, and gives no row without content', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { content } of read(text).rows) expect(content.trim()).not.toBe('');
      }),
    );
  });
  it('the other Unicode form reads the same', () => {
    const text = `1. ${LAMP}\n2. ${DRAIN}`;
    expect(read(text.normalize('NFD'))).toEqual(read(text));
  });
});
