/** The file as LibreOffice reads it: an opinion independent of the library that wrote it. Skipped where it is not installed. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applySideData, readBook, sideData, writeBook } from '../../../host/files/xlsx.ts';
import type { BookData } from '../../../host/store/model.ts';
import { put, sheetOf } from '../formulas/book.ts';
import { calculatorOf, example } from './examples.ts';

const SOFFICE = '/usr/bin/soffice';
const TEXTS = [
  '=1+1',
  '007',
  '12/3',
  'TRUE',
  "'nháy",
  ' đầu',
  'Đường hỏng',
  'Đường hỏng'.normalize('NFD'),
  '😀',
  '<&>"',
];
/** Comma, double quotes, UTF-8, all sheets, values as they are shown. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

function withTexts(): BookData {
  const book = example();
  const sheet = sheetOf(
    'Chữ',
    TEXTS.map((value) => [{ value }]),
  );
  sheet.id = 6;
  put(sheet, 1, 2, '=LEN(A1)&"; "&COUNTIF(A1:A10;"Đường*")');
  put(sheet, 2, 2, '=IFNA(MATCH("T01-001";\'Theo dõi\'!$A:$A;0);0)');
  put(sheet, 3, 2, 'dòng 1\ndòng 2');
  book.sheets.push(sheet);
  return book;
}

function convert(file: string, format: string): void {
  const folder = path.dirname(file);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(
    SOFFICE,
    [profile, '--headless', '--convert-to', format, '--outdir', path.join(folder, 'out'), file],
    {
      stdio: 'ignore',
      timeout: 100_000,
    },
  );
}

describe.skipIf(!existsSync(SOFFICE))('LibreOffice', { timeout: 120_000 }, () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'so-kien-nghi-'));
    const book = withTexts();
    writeFileSync(path.join(folder, 'book.xlsx'), await writeBook(book, calculatorOf(book)));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('shows the same texts and works formulas out alike', () => {
    convert(path.join(folder, 'book.xlsx'), CSV);
    const out = path.join(folder, 'out');
    const file = readdirSync(out).find((name) => name.endsWith('Chữ.csv')) ?? '';
    const lines = readFileSync(path.join(out, file), 'utf8').split(/\n(?=[^ ]|$)/);
    const text = lines.join('\n');
    for (const expected of TEXTS) expect(text).toContain(expected.replaceAll('"', '""'));
    expect(text).toContain('4; 1');
    expect(text).toContain('007,2');
    expect(text).toContain('"dòng 1\ndòng 2"');
  });

  it('saves a file that still loads with its rules, styles and side data', async () => {
    convert(path.join(folder, 'book.xlsx'), 'xlsx:Calc MS Excel 2007 XML');
    const back = await readBook(readFileSync(path.join(folder, 'out', 'book.xlsx')));
    const book = withTexts();
    applySideData(back, JSON.parse(JSON.stringify(sideData(book))));
    expect(back.sheets.map(({ id, name }) => [id, name])).toEqual(
      book.sheets.map(({ id, name }) => [id, name]),
    );
    const [tab, register, guide] = back.sheets;
    const [original, originalRegister, originalGuide] = book.sheets;
    expect(tab?.validations).toEqual(original?.validations);
    expect(tab?.conditionalFormats).toEqual(original?.conditionalFormats);
    expect(tab?.columnStyles).toEqual(original?.columnStyles);
    expect(tab?.columnWidths).toEqual(original?.columnWidths);
    expect(tab?.cells.get(6)).toEqual(original?.cells.get(6));
    expect(register?.filter).toEqual(originalRegister?.filter);
    for (const row of [1, 2, 3, 4])
      expect(guide?.cells.get(row)?.get(1)).toMatchObject(originalGuide?.cells.get(row)?.get(1) ?? {});
    expect(guide?.cells.get(5)?.get(4)?.value).toBe(true);
  });
});
