/** Everything a workbook holds comes back from its file and side data. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySideData, readBook, sideData, writeBook } from '../../../host/files/xlsx.ts';
import type { BookData, Cell } from '../../../host/store/model.ts';
import { bookOf, put, sheetOf } from '../formulas/book.ts';
import { calculatorOf, example } from './examples.ts';

async function there(book: BookData): Promise<BookData> {
  return readBook(await writeBook(book, calculatorOf(book)));
}

async function thereAndBack(book: BookData): Promise<BookData> {
  const side = JSON.stringify(sideData(book));
  const back = await there(book);
  applySideData(back, JSON.parse(side));
  return back;
}

function cellOf(book: BookData, sheet: number, row: number, column: number): Cell | undefined {
  return book.sheets[sheet]?.cells.get(row)?.get(column);
}

describe('a workbook with one of everything', () => {
  it('comes back whole', async () => {
    expect(await thereAndBack(example())).toEqual(example());
  });

  it('comes back whole a second time', async () => {
    expect(await thereAndBack(await thereAndBack(example()))).toEqual(example());
  });

  it('keeps what the file can hold even without the side data', async () => {
    const back = await there(example());
    const [tab, register] = back.sheets;
    expect(back.sheets.map(({ name }) => name)).toEqual([
      'TDP 01',
      'Theo dõi',
      'Hướng dẫn',
      'Lĩnh vực',
      'Ý kiến, kiến nghị - chuyển từ đ',
      'Dùng',
    ]);
    expect(cellOf(back, 5, 1, 1)?.formula).toBe("='Ý kiến, kiến nghị - chuyển từ đ'!A1");
    expect(tab?.validations).toHaveLength(12);
    expect(tab?.validations[5]).toEqual(example().sheets[0]?.validations[5]);
    expect(tab?.conditionalFormats.map(({ criterion }) => criterion.type)).toEqual([
      'CUSTOM_FORMULA',
      'DATE_BEFORE',
      'TEXT_STARTS_WITH',
      'CUSTOM_FORMULA',
      'CELL_EMPTY',
      'NUMBER_NOT_BETWEEN',
    ]);
    expect(register?.filter?.area).toEqual({ top: 1, left: 1, bottom: 1200, right: 3 });
    expect(back.sheets[3]?.hidden).toBe(true);
  });
});

const NASTY = fc.constantFrom(
  ...[
    '=1+1',
    '+84',
    "'nháy",
    '007',
    '12/3',
    'TRUE',
    '1e5',
    '#N/A',
    '@',
    ' đầu',
    'cuối ',
    'a\nb\n',
    '\n',
    '\t',
    'a\r\nb',
  ],
  ...[
    'Đường hỏng',
    'Đường hỏng'.normalize('NFD'),
    '😀 👨‍👩‍👧',
    '_x000D_',
    '_x005F_x0041_',
    '<b>&amp;"\'</b>',
    ']]>',
    '\u0007',
    '\uFFFF',
  ],
);
const TEXT = fc
  .oneof(
    NASTY,
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.array(NASTY).map((parts) => parts.join('')),
  )
  .filter((text) => text !== '');
const NUMBER = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0.1, 1e21, 1e-7))
  .map((number) => number + 0);
const CELL: fc.Arbitrary<Cell> = fc.oneof(
  TEXT.map((value) => ({ value })),
  NUMBER.map((value) => ({ value })),
  fc.boolean().map((value) => ({ value })),
  fc.record({ value: TEXT, note: TEXT }),
  fc.record({ value: fc.constantFrom('007', '=x'), style: fc.constant({ format: '@' }) }),
  fc
    .integer({ min: 0, max: 80_000_000 })
    .map((minutes) => ({ value: minutes / 1440, style: { format: 'dd/mm/yyyy hh:mm' } })),
);

describe('cells of any content', () => {
  it('come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(CELL, { minLength: 1, maxLength: 30 }), async (cells) => {
        const sheet = sheetOf('Ô', []);
        for (const [index, cell] of cells.entries()) put(sheet, index + 1, 1, cell);
        const book = bookOf(sheet);
        const back = await thereAndBack(book);
        cells.forEach((cell, index) => {
          const read = cellOf(back, 0, index + 1, 1);
          const isDate = cell.style?.format !== '@' && cell.style !== undefined;
          expect(isDate ? { ...read, value: Number(read?.value).toFixed(8) } : read).toEqual(
            isDate ? { ...cell, value: Number(cell.value).toFixed(8) } : cell,
          );
        });
      }),
      { numRuns: 40 },
    );
  });

  it('keeps texts longer than a file takes', async () => {
    const text = 'Nội dung rất dài. '.repeat(2500);
    const book = bookOf(sheetOf('Ô', [[text]]));
    expect(text.length).toBeGreaterThan(40_000);
    expect(cellOf(await thereAndBack(book), 0, 1, 1)?.value).toBe(text);
    const inFile = String(cellOf(await there(book), 0, 1, 1)?.value);
    expect(inFile.length).toBeLessThanOrEqual(32_767);
    expect(inFile.length).toBeGreaterThan(32_700);
    const [, kept = '', left] = /^(.*)… \(còn (\d+) ký tự\)$/s.exec(inFile) ?? [];
    expect(kept.length + Number(left)).toBe(text.length);
    expect(text.startsWith(kept)).toBe(true);
  });

  it('keeps apart long texts that begin alike', async () => {
    const long = 'Nội dung rất dài. '.repeat(2500);
    const book = bookOf(sheetOf('Ô', [[`${long}một`], [`${long}hai`], [`${long}ba.`]]));
    const back = await thereAndBack(book);
    const ends = [1, 2, 3].map((row) => String(cellOf(back, 0, row, 1)?.value).slice(-3));
    expect(ends).toEqual(['một', 'hai', 'ba.']);
  });
});

describe('a large workbook', () => {
  it('keeps styled but empty columns as columns', async () => {
    const sheet = sheetOf('Trống', [['một ô']]);
    sheet.columnCount = 200;
    for (let column = 1; column <= 200; column += 1)
      sheet.columnStyles.set(column, { format: '@', wrap: 'wrap' });
    const bytes = await writeBook(bookOf(sheet), calculatorOf(bookOf(sheet)));
    expect(bytes.length).toBeLessThan(20_000);
  });
});
