/** Formula values held against what Sheets shows under vi_VN. */
import { describe, expect, it } from 'vitest';
import { createCalculator } from '../../../host/formulas/calculator.ts';
import type { BookData, Computed } from '../../../host/store/model.ts';
import { bookOf, type Entry, put, sheetOf } from './book.ts';

const NA = { error: '#N/A' };
/** Thursday 30/6/2022, 00:30 in Vietnam; still Wednesday in London. */
const NOW = Date.UTC(2022, 5, 29, 17, 30);

const DATA: readonly (readonly Entry[])[] = [
  ['Vệ sinh*môi trường', 44742],
  ['đường hỏng', 1.5],
  ['007', 1],
  [true],
  [{ value: '=1+1' }],
  [],
  [],
  ['dòng 1\ndòng 2', 7],
];
const OTHER: readonly (readonly Entry[])[] = [
  ['x', 10],
  ['y', 20],
  ['z', 30],
  ['y', 40],
];

/** Each formula stands alone in column H of 'Dữ liệu', far below the data. */
function valuesOf(formulas: readonly string[]): Computed[] {
  const data = sheetOf('Dữ liệu', DATA);
  formulas.forEach((formula, index) => {
    put(data, 20 + index, 8, formula);
  });
  const calculator = createCalculator(bookOf(data, sheetOf('Đất đai / xây dựng', OTHER)), { now: () => NOW });
  return formulas.map((_, index) => calculator.value('Dữ liệu', 20 + index, 8));
}

const TABLES: Readonly<Record<string, readonly (readonly [string, Computed])[]>> = {
  'conditions and kinds': [
    ['=IF(B1>44741;"sau";"trước")', 'sau'],
    ['=IF(FALSE;1)', false],
    ['=IF(FALSE;1;)', ''],
    ['=IFERROR(1/0;"lỗi")', 'lỗi'],
    ['=IFERROR(1/0)', ''],
    ['=IFNA(MATCH("zz";A:A;0);0)', 0],
    ['=AND(A4;NOT(FALSE);OR(B7="";FALSE))', true],
    ['=ISBLANK(A6)', true],
    ['=ISNUMBER(B1)', true],
    ['=ISTEXT(A3)', true],
    ['=N(A4)+N(A1)', 1],
    ['=T(B1)&T(A3)', '007'],
    ['=CHOOSE(2;"a";"b")', 'b'],
    ['=IFS(FALSE;1;TRUE;2)', 2],
    ['=SWITCH(2;1;"a";2;"b")', 'b'],
  ],
  'blank cells stay blank': [
    ['=A6', ''],
    ['=A6=""', true],
    ['=A6&"x"', 'x'],
    ['=A6+1', 1],
    ['=INDEX(B:B;6)', ''],
    ['=IF(TRUE;INDEX(B:B;4);1)', ''],
    ['=IFERROR(VLOOKUP(TRUE;A:B;2;FALSE);"không có")', ''],
    ['=CHOOSE(1;A6;2)', ''],
  ],
  text: [
    ['=LEN("đường")', 5],
    ['=TRIM("  a   b ")', 'a b'],
    ['=LEFT(A2;5)&RIGHT(A2;4)&MID(A2;2;2)', 'đườnghỏngườ'],
    ['=FIND("h";A2)', 7],
    ['=SEARCH("HỎNG";A2)', 7],
    ['=FIND("HỎNG";A2)', { error: '#VALUE!' }],
    ['=SUBSTITUTE(A2;"hỏng";"tốt")', 'đường tốt'],
    ['=UPPER(A2)&LOWER("ĐÃ")', 'ĐƯỜNG HỎNGđã'],
    ['=CONCATENATE("a";1;TRUE)', 'a1TRUE'],
    ['=REPT("ab";3)', 'ababab'],
    ['=EXACT("a";"A")', false],
    ['="ĐÃ XONG"="đã xong"', true],
    ['=A5', '=1+1'],
    ['=A3', '007'],
    ['=A8', 'dòng 1\ndòng 2'],
    ['=SUBSTITUTE(A8;CHAR(10);"; ")', 'dòng 1; dòng 2'],
    ['="x"&CHAR(10)&"y"', 'x\ny'],
    ['=CLEAN(A8)', 'dòng 1dòng 2'],
    ['=TEXTJOIN(", ";TRUE;A2:A3)', 'đường hỏng, 007'],
  ],
  'numbers and dates': [
    ['=TEXT(B1;"dd/mm/yyyy")', '30/06/2022'],
    ['=TEXT(B1;"d/m")', '30/6'],
    ['=TEXT(12,5;"0")', '13'],
    ['=TEXT(-1;"0")', '-1'],
    ['=TEXT(A2;"0")', 'đường hỏng'],
    ['=VALUE("12,5")', 12.5],
    ['=VALUE("30/6/2022")', 44742],
    ['=DATEVALUE("01/07/2022")', 44743],
    ['=DATE(2022;7;1)', 44743],
    ['=YEAR(B1)*10000+MONTH(B1)*100+DAY(B1)', 20220630],
    ['=WEEKDAY(B1;2)', 4],
    ['=NETWORKDAYS(DATE(2022;7;1);DATE(2022;7;10))', 6],
    ['=TODAY()', 44742],
    ['=TODAY()-B1', 0],
    ['=B1-7-TODAY()', -7],
    ['=ROUND(2,5;0)', 3],
    ['=ABS(-2)+MAX(B1:B8)+MIN(B2:B8)', 44745],
    ['=B2+0,25', 1.75],
    ['=1/3', 0.333333333333333],
    ['=1234567*1000', 1234567000],
    ['=ROW(A7)*10+COLUMN(C1)', 73],
  ],
  'counting and adding': [
    ['=COUNTA(A:A)', 6],
    ['=COUNT(B:B)', 4],
    ['=COUNTIF(A:A;"đường*")', 1],
    ['=COUNTIF(A:A;"*MÔI*")', 1],
    ['=COUNTIF(A:A;"*sinh~*môi*")', 1],
    ['=COUNTIF(A:A;"dòng*2")', 1],
    ['=COUNTIF(A1:A8;"<>đường hỏng")', 7],
    ['=COUNTIF(A:A;"<>đường hỏng")', 999],
    ['=COUNTIF(A1:A8;"<>"&A2)', 7],
    ['=COUNTIF(B1:B8;"<>1,5")', 7],
    ['=COUNTIF(B1:B8;">=1,5")', 3],
    ['=COUNTIF(B1:B8;"<"&B8)', 2],
    ['=COUNTIFS(A1:A8;"<>";A1:A8;"<>đường hỏng")', 5],
    ['=COUNTIFS(A:A;"?*";B:B;">1")', 3],
    ["=SUMIF('Đất đai / xây dựng'!A:A;\"y\";'Đất đai / xây dựng'!B:B)", 60],
    ["=SUMIF('Đất đai / xây dựng'!A:A;\"<>y\";'Đất đai / xây dựng'!B:B)", 40],
    ["=SUMIFS('Đất đai / xây dựng'!B:B;'Đất đai / xây dựng'!A:A;\"y\";'Đất đai / xây dựng'!B:B;\">20\")", 40],
    [
      "=SUMIFS('Đất đai / xây dựng'!B:B;'Đất đai / xây dựng'!A:A;\"<>y\";'Đất đai / xây dựng'!A:A;\"<>z\")",
      10,
    ],
    ['=SUMPRODUCT((A1:A8="đường hỏng")*(B1:B8>1))', 1],
    ['=SUMPRODUCT(--(A1:A8="đường hỏng"))', 1],
    ['=SUMPRODUCT(--(LEN(A1:A8)>4))', 3],
    ['=SUMPRODUCT(ISNUMBER(SEARCH("dòng";A1:A8))*1)', 1],
    ['=SUMPRODUCT((MONTH(B1:B2)=6)*1)', 1],
    ["=SUMPRODUCT(1/COUNTIF('Đất đai / xây dựng'!A1:A4;'Đất đai / xây dựng'!A1:A4))", 3],
    ['=ROWS(A:A)', 1000],
  ],
  'looking up': [
    ['=MATCH("ĐƯỜNG HỎNG";A:A;0)', 2],
    ['=MATCH("đường*";$A$1:$A;0)', 2],
    ['=MATCH(A1;A:A;0)', 1],
    ['=MATCH(UPPER(A2);A:A;0)', 2],
    ['=MATCH(B2;B:B;0)', 2],
    ['=MATCH(A6;A:A;0)', NA],
    ["=INDEX('Đất đai / xây dựng'!$B:$B;MATCH(\"z\";'Đất đai / xây dựng'!$A:$A;0))", 30],
    ['=VLOOKUP("Y";\'Đất đai / xây dựng\'!A:B;2;FALSE)', 20],
    ['=VLOOKUP("?";\'Đất đai / xây dựng\'!A2:B;2;0)', 20],
    ['=VLOOKUP("k";\'Đất đai / xây dựng\'!A:B;2;FALSE)', NA],
    ['=VLOOKUP("x";\'Đất đai / xây dựng\'!A:B;3;FALSE)', { error: '#REF!' }],
    ["=VLOOKUP(15;'Đất đai / xây dựng'!B1:B4;1;TRUE)", 10],
    ['=HLOOKUP("x";\'Đất đai / xây dựng\'!A1:B4;3;FALSE)', 'z'],
    ['=INDEX(A:B;2;1)&INDEX(B:B;8)', 'đường hỏng7'],
    ['=INDEX(B:B;500)', ''],
    ['=INDEX(B:B;2000)', { error: '#REF!' }],
    ['=SUM(INDEX(A1:B8;0;2))', 44751.5],
    ['=IF(INDEX(B:B;3)=1;INDEX(A:A;3);"")', '007'],
    ['=MATCH("HỎ?ĐƯỜNG";A:A;0)', NA],
    ["=COUNTA('đất ĐAI / xây dựng'!A2:A)", 3],
  ],
  errors: [
    ['=1/0', { error: '#DIV/0!' }],
    ['=NA()', NA],
    ['=KHONGCO(1)', { error: '#NAME?' }],
    ["='Không có'!A1", { error: '#REF!' }],
    ['=A1+1', { error: '#VALUE!' }],
    ['=IFERROR(DATEVALUE("ngày mai");"sai")', 'sai'],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, table) => {
  const values = valuesOf(table.map(([formula]) => formula));
  it.each(table.map(([formula, expected], index) => [formula, expected, index] as const))(
    '%s is %j',
    (_formula, expected, index) => {
      expect(values[index]).toEqual(expected);
    },
  );
});

it('answers #REF! where formulas go in a circle, whichever is asked first', () => {
  const book = bookOf(sheetOf('Sổ', [['=B1', '=A1', '=IFERROR(VLOOKUP("a";A1:C2;2;FALSE);"sai")']]));
  const ask = (column: number) => createCalculator(book, { now: () => NOW }).value('Sổ', 1, column);
  expect([1, 2, 3].map(ask)).toEqual([{ error: '#REF!' }, { error: '#REF!' }, 'sai']);
});

it('keeps what spills in its first cell, and lets others see where it spills to', () => {
  const book = bookOf(
    sheetOf('Sổ', [
      ['=SORT(C1:C3)', '=A3&"!"', 3],
      [null, null, 2],
      [null, null, 1],
    ]),
  );
  const calculator = createCalculator(book, { now: () => NOW });
  expect([calculator.value('Sổ', 1, 1), calculator.value('Sổ', 1, 2)]).toEqual([1, '3!']);
  const [sheet] = book.sheets;
  if (sheet) put(sheet, 2, 1, 'chặn');
  book.version += 1;
  expect([calculator.value('Sổ', 1, 1), calculator.value('Sổ', 1, 2)]).toEqual([{ error: '#REF!' }, '!']);
  if (sheet) put(sheet, 2, 1, null);
  book.version += 1;
  expect([calculator.value('Sổ', 1, 1), calculator.value('Sổ', 1, 2)]).toEqual([1, '3!']);
});

describe('following changes', () => {
  function example() {
    const tab = sheetOf('TDP 01', [
      ['T01-001', "=IFERROR(INDEX('Theo dõi'!B:B;MATCH(A1;'Theo dõi'!A:A;0));\"\")"],
    ]);
    const register = sheetOf('Theo dõi', [['Mã', 'Trả lời']]);
    const clock = { time: NOW, now: () => clock.time };
    const book = bookOf(tab, register, sheetOf('Cài đặt', [['=TODAY()']]));
    return { book, clock, calculator: createCalculator(book, clock) };
  }
  const change = (book: BookData, sheet: number, row: number, column: number, entry: Entry) => {
    const data = book.sheets[sheet];
    if (data) put(data, row, column, entry);
    book.version += 1;
  };

  it('sees cells that are filled, changed and emptied', () => {
    const { book, calculator } = example();
    expect(calculator.value('TDP 01', 1, 2)).toBe('');
    change(book, 1, 2, 1, 'T01-001');
    change(book, 1, 2, 2, 'đã sửa');
    expect(calculator.value('TDP 01', 1, 2)).toBe('đã sửa');
    change(book, 1, 2, 1, null);
    expect(calculator.value('TDP 01', 1, 2)).toBe('');
    change(book, 1, 900, 1, 'T01-001');
    change(book, 1, 900, 2, 'xuống dưới');
    expect(calculator.value('TDP 01', 1, 2)).toBe('xuống dưới');
  });

  it('keeps its answers while the version stands still', () => {
    const { book, calculator } = example();
    expect(calculator.value('TDP 01', 1, 2)).toBe('');
    book.sheets[1]?.cells.set(
      2,
      new Map([
        [1, { value: 'T01-001' }],
        [2, { value: 'sửa lén' }],
      ]),
    );
    expect(calculator.value('TDP 01', 1, 2)).toBe('');
  });

  it('follows the day of the host clock in the time zone of the workbook', () => {
    const { clock, calculator } = example();
    expect(calculator.value('Cài đặt', 1, 1)).toBe(44742);
    clock.time += 24 * 3_600_000;
    expect(calculator.value('Cài đặt', 1, 1)).toBe(44743);
    expect(Math.abs(Date.now() - clock.time)).toBeGreaterThan(1_000_000);
  });

  it('sees a sheet that is renamed or comes back', () => {
    const { book, calculator } = example();
    change(book, 1, 2, 1, 'T01-001');
    change(book, 1, 2, 2, 'đã sửa');
    expect(calculator.value('TDP 01', 1, 2)).toBe('đã sửa');
    const register = book.sheets[1];
    if (register) register.name = 'Sổ cũ';
    book.version += 1;
    expect(calculator.value('TDP 01', 1, 2)).toBe('');
    if (register) register.name = 'Theo dõi';
    book.version += 1;
    expect(calculator.value('TDP 01', 1, 2)).toBe('đã sửa');
  });
});
