/** A workbook with one of everything a file must hold, and a calculator for it. */
import { createCalculator } from '../../../host/formulas/calculator.ts';
import type { Calculator } from '../../../host/run/context.ts';
import {
  type Area,
  type BookData,
  type CellStyle,
  OPEN,
  type SheetData,
  type Validation,
} from '../../../host/store/model.ts';
import { bookOf, put, sheetOf } from '../formulas/book.ts';

export const NOW = Date.UTC(2022, 5, 29, 3);

export function calculatorOf(book: BookData): Calculator {
  return createCalculator(book, { now: () => NOW });
}

const area = (top: number, left: number, bottom = top, right = left): Area => ({ top, left, bottom, right });

export const LONG_HELP =
  'Chọn đúng một mục trong danh mục; nếu chưa rõ thì để trống, Mặt trận sẽ chọn giúp. '.repeat(5);

type RuleParts = Pick<Validation, 'criterion'> & Partial<Validation>;
const rule = (cells: Area, parts: RuleParts): Validation => ({
  areas: [cells],
  allowInvalid: true,
  showDropdown: true,
  ...parts,
});
const list = (...items: string[]): RuleParts => ({ criterion: { type: 'VALUE_IN_LIST', args: [items] } });

const validations = (): Validation[] => [
  rule(area(2, 2), {
    ...list('Chưa xong', 'Đã xong', 'Không có ý kiến'),
    helpText: 'Chọn "Đã xong" khi đã nhập hết',
  }),
  rule(area(6, 4, OPEN), { criterion: { type: 'DATE_IS_VALID_DATE', args: [] } }),
  rule(area(6, 5, OPEN), {
    ...list('Cán bộ', 'Đảng viên', 'Cử tri, Nhân dân'),
    allowInvalid: false,
    helpText: LONG_HELP,
  }),
  rule(area(6, 6, OPEN), {
    criterion: { type: 'VALUE_IN_RANGE', args: [{ sheet: 'Lĩnh vực', area: area(2, 2, OPEN) }] },
  }),
  {
    ...rule(area(6, 7, OPEN), { criterion: { type: 'CHECKBOX', args: [] } }),
    areas: [area(6, 7, 20), area(6, 9, 20)],
  },
  rule(area(6, 8, 9), { criterion: { type: 'NUMBER_BETWEEN', args: [1.5, 10] }, allowInvalid: false }),
  rule(area(10, 8, 19), { criterion: { type: 'DATE_ON_OR_AFTER', args: [{ serial: 44743 }] } }),
  rule(area(20, 8), { criterion: { type: 'CUSTOM_FORMULA', args: ['=LEN(H20)<=2,5*COUNTA($A$6:$A$9)'] } }),
  rule(area(21, 8), { criterion: { type: 'TEXT_CONTAINS', args: ['nói "rõ"'] } }),
  rule(area(22, 8), { ...list('Có', 'Không'), showDropdown: false }),
  rule(area(23, 8), { criterion: { type: 'CHECKBOX', args: ['Có', 'Không'] } }),
  rule(area(24, 8), list('Mục rất dài '.repeat(30), 'Mục ngắn')),
];

function intakeTab(): SheetData {
  const sheet = sheetOf('TDP 01', [
    [{ value: 'DANH SÁCH Ý KIẾN', style: { bold: true, fontSize: 16, fontFamily: 'Times New Roman' } }],
    ['Tình trạng gửi', { value: 'Chưa xong', style: { background: '#fff2cc' } }],
  ]);
  put(sheet, 6, 1, 'Đường ngõ hỏng,\nnước ngập');
  put(sheet, 6, 4, 44736);
  put(sheet, 6, 8, "=IFERROR(INDEX('Theo dõi'!$B:$B;MATCH(A6;'Theo dõi'!$A:$A;0));\"chưa có\")");
  put(sheet, 7, 1, {
    value: 'không theo cột',
    style: { format: 'General', wrap: 'overflow', vertical: 'bottom' },
  });
  sheet.columnStyles.set(1, { format: '@', wrap: 'wrap', vertical: 'top' });
  sheet.columnStyles.set(4, { format: 'dd/mm/yyyy', horizontal: 'center' });
  sheet.columnStyles.set(5, { wrap: 'clip', italic: true, fontColor: '#666666' });
  for (const [column, width] of [
    [1, 320],
    [2, 63],
    [3, 101],
    [12, 40],
  ] as const)
    sheet.columnWidths.set(column, width);
  sheet.rowHeights.set(5, 48);
  sheet.hiddenColumns.add(12);
  sheet.hiddenRows.add(30);
  sheet.frozenRows = 5;
  sheet.frozenColumns = 1;
  sheet.tabColor = '#93c47d';
  sheet.merges.push(area(1, 1, 1, 4));
  sheet.validations.push(...validations());
  sheet.conditionalFormats.push(
    {
      areas: [area(6, 1, OPEN, 13)],
      criterion: { type: 'CUSTOM_FORMULA', args: ['=$I6<>""'] },
      style: { background: '#f4cccc' },
    },
    {
      areas: [area(6, 4, OPEN)],
      criterion: { type: 'DATE_BEFORE', args: [{ serial: 44742 }] },
      style: { fontColor: '#cc0000', bold: true },
    },
    {
      areas: [area(6, 5, 9), area(11, 5, 19)],
      criterion: { type: 'TEXT_STARTS_WITH', args: ['Cử tri'] },
      style: { italic: true },
    },
    {
      areas: [area(6, 6, 9)],
      criterion: { type: 'DATE_AFTER_RELATIVE', args: ['PAST_WEEK'] },
      style: { underline: true },
    },
    { areas: [area(6, 7, 9)], criterion: { type: 'CELL_EMPTY', args: [] }, style: { strikethrough: true } },
    {
      areas: [area(6, 8, 9)],
      criterion: { type: 'NUMBER_NOT_BETWEEN', args: [-1.5, 1000] },
      style: { background: '#000000' },
    },
  );
  sheet.protections.push({
    id: 'p1',
    kind: 'sheet',
    areas: [],
    unprotected: [area(6, 1, OPEN, 7)],
    description: 'Tổ 1 và văn phòng',
    warningOnly: false,
    editors: ['to1@example.vn'],
    domainEdit: false,
  });
  return sheet;
}

function register(): SheetData {
  const sheet = sheetOf('Theo dõi', [
    ['Mã', 'Tình trạng', 'Hạn'],
    ['T01-001', 'Công an phường', 44748],
  ]);
  sheet.rowCount = 1200;
  sheet.columnCount = 30;
  sheet.filter = { area: area(1, 1, OPEN, 3), hidden: { 2: ['Công an phường'] } };
  sheet.columnStyles.set(3, { format: 'dd/mm/yyyy' });
  put(sheet, 3, 1, { value: 'x', style: boxed });
  return sheet;
}

const boxed: CellStyle = {
  border: {
    top: { color: '#000000', style: 'solid' },
    left: { color: '#ff0000', style: 'double' },
    bottom: { color: '#00ff00', style: 'dashed' },
    right: { color: '#0000ff', style: 'medium' },
  },
  horizontal: 'right',
  vertical: 'middle',
  underline: true,
  strikethrough: true,
};

function guide(): SheetData {
  const sheet = sheetOf('Hướng dẫn', [
    [{ value: 'Mở trang của tổ 1', link: '#gid=0' }],
    [{ value: 'Dòng của kiến nghị', link: '#gid=1&range=A2' }],
    [{ value: 'Văn bản', link: 'https://example.vn/tim?a=1&b=%202' }],
    [{ value: 'có ghi chú', note: 'Dòng 1\nDòng 2 "nháy" <b>&amp;' }],
    [
      { value: '=1+1' },
      { value: '007', style: { format: '@' } },
      { value: '12/3' },
      true,
      false,
      -1.25,
      1e-7,
    ],
    ['=1/0', '=NA()', '=A5="x"', '=TODAY()', '=SUM(B2:B)'],
  ]);
  sheet.hiddenGridlines = true;
  return sheet;
}

/** One of everything. */
export function example(): BookData {
  const fields = sheetOf('Lĩnh vực', [
    ['STT', 'Tên'],
    [1, 'Dự án'],
    [2, 'Trật tự, mỹ quan đô thị'],
  ]);
  fields.hidden = true;
  const long = sheetOf('Ý kiến, kiến nghị / chuyển từ đợt trước: năm 2021', [["='Theo dõi'!A2"]]);
  const uses = sheetOf('Dùng', [["='Ý kiến, kiến nghị / chuyển từ đợt trước: năm 2021'!A1"]]);
  return bookOf(intakeTab(), register(), guide(), fields, long, uses);
}
