/** One speech, several contents; nothing of it lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSpeech } from '../../src/language/index.ts';
import { readPetitions } from '../quality/labelled.ts';

const TABLE: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    '1. Đường hỏng. 2. Đèn tắt. 3. Rác nhiều',
    [
      ['1.', 'Đường hỏng.'],
      ['2.', 'Đèn tắt.'],
      ['3.', 'Rác nhiều'],
    ],
  ],
  [
    '1) Đường hỏng; 2) Đèn tắt',
    [
      ['1)', 'Đường hỏng;'],
      ['2)', 'Đèn tắt'],
    ],
  ],
  [
    '(1) sửa cống (2) thay đèn',
    [
      ['(1)', 'sửa cống'],
      ['(2)', 'thay đèn'],
    ],
  ],
  [
    '- Đường hỏng\n- Đèn tắt',
    [
      ['-', 'Đường hỏng'],
      ['-', 'Đèn tắt'],
    ],
  ],
  [
    '• Đường hỏng\n• Đèn tắt',
    [
      ['•', 'Đường hỏng'],
      ['•', 'Đèn tắt'],
    ],
  ],
  [
    'Thứ nhất, đường tổ 1 hỏng; Thứ hai, đèn tắt.',
    [
      ['Thứ nhất,', 'đường tổ 1 hỏng;'],
      ['Thứ hai,', 'đèn tắt.'],
    ],
  ],
  [
    'Một là sửa cống; hai là dời cột điện',
    [
      ['Một là', 'sửa cống;'],
      ['hai là', 'dời cột điện'],
    ],
  ],
  [
    'Đề nghị: sửa đường; lắp đèn; thu gom rác.',
    [
      ['', 'sửa đường;'],
      ['', 'lắp đèn;'],
      ['', 'thu gom rác.'],
    ],
  ],
  [
    'Sửa đường ngõ 3\nLắp đèn ngõ 5',
    [
      ['', 'Sửa đường ngõ 3'],
      ['', 'Lắp đèn ngõ 5'],
    ],
  ],
  [
    'Đường hư. Ngoài ra, đề nghị lắp đèn.',
    [
      ['', 'Đường hư.'],
      ['', 'Ngoài ra, đề nghị lắp đèn.'],
    ],
  ],
  [
    'I. Sửa đường\nII. Lắp đèn',
    [
      ['I.', 'Sửa đường'],
      ['II.', 'Lắp đèn'],
    ],
  ],
  [
    'Ý 1: sửa đường. Ý 2: lắp đèn.',
    [
      ['Ý 1:', 'sửa đường.'],
      ['Ý 2:', 'lắp đèn.'],
    ],
  ],
];

describe('splitSpeech', () => {
  it.each(TABLE)('%j', (speech, contents) => {
    expect(splitSpeech(speech).map(({ label, text }) => [label, text])).toEqual(contents);
  });

  it('carries the words that lead in, and the outer number into an inner list', () => {
    expect(splitSpeech('Đề nghị phường:\n1. Về đường: a) sửa ngõ 3; b) lắp đèn.\n2. Thu gom rác.')).toEqual([
      { label: '1. a)', text: 'sửa ngõ 3;', preamble: 'Đề nghị phường: Về đường:' },
      { label: '1. b)', text: 'lắp đèn.', preamble: 'Đề nghị phường: Về đường:' },
      { label: '2.', text: 'Thu gom rác.', preamble: 'Đề nghị phường:' },
    ]);
  });

  it.each([
    'Đường tổ 1. Đề nghị sửa. Họp tổ vào thứ hai hằng tuần.',
    'Nghị định 30. Đường 10.5 hỏng.',
    'Chiều nào cũng chiếm lòng đường; đã lập biên bản mà vẫn tái phạm, đề nghị phạt nặng.',
    'Đoạn Nà Hán - Nà Hậu chưa có đường.',
    ...readPetitions('dev').map(({ text }) => text),
  ])('leaves one content whole: %s', (speech) => {
    expect(splitSpeech(speech)).toEqual([{ label: '', text: speech, preamble: '' }]);
  });

  it('gives nothing for nothing', () => {
    expect(splitSpeech(' \n')).toEqual([]);
  });

  it('loses no character but space, and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MARKS), { maxLength: 12 }), (marks) => {
        const speech = marks
          .map((mark, index) => `${mark}việc ${WORDS[index % WORDS.length]} của tổ`)
          .join('');
        expect(leftOver(speech)).toBe('');
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (speech) => {
        expect(
          splitSpeech(speech)
            .map(({ label, text }) => label + text)
            .join('').length,
        ).toBeLessThanOrEqual(speech.normalize('NFC').length);
      }),
    );
  });
});

const MARKS = [
  '1. ',
  '2. ',
  '3) ',
  ' 2) ',
  'a) ',
  ' b) ',
  '- ',
  '\n',
  '\n- ',
  '; ',
  ': ',
  '. Thứ nhất, ',
  '. Thứ hai, ',
  'Một là ',
  '; hai là ',
  '. Ngoài ra, ',
  ' (1) ',
  ' (2) ',
  'I. ',
  '\nII. ',
  '\n2. ',
];
/** All different, so that a content can be found in its speech. */
const WORDS = ['sửa', 'lắp', 'dọn', 'xây', 'mở', 'trồng', 'tháo', 'nối', 'vét', 'kẻ', 'sơn', 'rào'];

/** What of the speech is in no content: letters between the contents that are in no label or preamble, and the tail. */
function leftOver(speech: string): string {
  const all = letters(speech);
  let at = 0;
  let lost = '';
  for (const { label, text, preamble } of splitSpeech(speech)) {
    const found = all.indexOf(letters(text), at);
    if (found < 0) return `không thấy: ${text}`;
    lost += without(all.slice(at, found), letters(preamble + label));
    at = found + letters(text).length;
  }
  return lost + all.slice(at);
}

/** The characters of `text` that `others` does not account for. */
function without(text: string, others: string): string {
  const rest = [...others];
  return [...text]
    .filter((letter) => {
      const index = rest.indexOf(letter);
      if (index >= 0) rest.splice(index, 1);
      return index < 0;
    })
    .join('');
}

const letters = (text: string): string => text.normalize('NFC').replace(/\s/g, '');
