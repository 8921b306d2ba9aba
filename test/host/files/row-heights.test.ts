/** Rows are high enough for what stands in them. */
import { describe, expect, it } from 'vitest';
import { neededHeight } from '../../../host/files/row-heights.ts';
import { readBook, writeBook } from '../../../host/files/xlsx.ts';
import type { CellStyle } from '../../../host/store/model.ts';
import { bookOf, put, sheetOf } from '../formulas/book.ts';
import { calculatorOf } from './examples.ts';

const SENTENCE = 'Đường ngõ trước nhà hỏng nặng, mưa xuống là ngập; đề nghị phường sửa chữa. ';
const LINE = 10 * (96 / 72) * 1.3;

function height(text: string, style: CellStyle, width = 320): number {
  const sheet = sheetOf('Ô', [[{ value: text, style }]]);
  sheet.columnWidths.set(1, width);
  return neededHeight(sheet, 1, () => text);
}

describe('neededHeight', () => {
  it('is the default for short text and for text that runs over', () => {
    expect(height('Ngõ 12', { wrap: 'wrap' })).toBe(21);
    expect(height(SENTENCE.repeat(5), {})).toBe(21);
  });

  it('grows with the lines that wrapped text needs', () => {
    // Seen in LibreOffice and in Sheets: about fifty characters of this text fit into 320 pixels.
    for (const times of [1, 2, 4, 8]) {
      const lines = Math.ceil((SENTENCE.length * times) / 50);
      const needed = height(SENTENCE.repeat(times), { wrap: 'wrap' });
      expect(needed).toBeGreaterThanOrEqual(lines * LINE);
      expect(needed).toBeLessThan((lines + 2) * LINE + 5);
    }
  });

  it('counts line breaks, narrow columns, large and bold letters', () => {
    expect(height('a\nb\nc', { wrap: 'wrap' })).toBeGreaterThan(3 * LINE);
    expect(height(SENTENCE, { wrap: 'wrap' }, 100)).toBeGreaterThan(
      2 * height(SENTENCE, { wrap: 'wrap' }, 320),
    );
    expect(height('SỔ KIẾN NGHỊ: Ấ Ế Ộ', { fontSize: 24 })).toBeGreaterThan(24 * (96 / 72) * 1.25);
    expect(height('chữ_không_có_chỗ_ngắt_'.repeat(10), { wrap: 'wrap' })).toBeGreaterThan(5 * LINE);
  });

  it('gives a merged cell the width of all its columns, and leaves cells merged downwards alone', () => {
    const sheet = sheetOf('Ô', [[{ value: SENTENCE, style: { wrap: 'wrap' } }]]);
    const alone = neededHeight(sheet, 1, () => SENTENCE);
    sheet.merges.push({ top: 1, left: 1, bottom: 1, right: 4 });
    expect(neededHeight(sheet, 1, () => SENTENCE)).toBeLessThan(alone / 2);
    sheet.merges = [{ top: 1, left: 1, bottom: 9, right: 1 }];
    expect(neededHeight(sheet, 1, () => SENTENCE)).toBe(21);
  });
});

describe('heights in the file', () => {
  it('come back only where they were set', async () => {
    const sheet = sheetOf('Ô', [[{ value: SENTENCE.repeat(3), style: { wrap: 'wrap' } }], ['b'], ['c']]);
    put(sheet, 4, 1, { value: SENTENCE.repeat(200), style: { wrap: 'wrap' } });
    sheet.rowHeights.set(2, 48);
    sheet.rowHeights.set(9, 30);
    const book = bookOf(sheet);
    const back = await readBook(await writeBook(book, calculatorOf(book)));
    expect(back.sheets[0]?.rowHeights).toEqual(sheet.rowHeights);
  });
});
