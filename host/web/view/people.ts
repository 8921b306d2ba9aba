/** Whom the page can act as: the owner, and everyone whose e-mail stands in the catalogues of the workbook. */
import { cellAt } from '../../store/cells.ts';
import type { BookData, SheetData } from '../../store/model.ts';
import { sheetNamed } from '../../store/sheets.ts';
import type { Person } from '../contract.ts';

/** Sheets that list people, by the group the page shows them under. */
const LISTS = [
  { sheet: 'Nguồn ý kiến', group: 'Tổ dân phố và các kênh' },
  { sheet: 'Đơn vị', group: 'Đơn vị' },
] as const;
/** Sheet of keys and values: a value that is an e-mail belongs to the key on its left. */
const SETTINGS = 'Cài đặt';
/** Rows in which a header is looked for. */
const HEADER_ROWS = 10;
const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

/** Everyone once, the owner first; the name is what stands in the column "Tên". */
export function peopleOf(book: BookData): readonly Person[] {
  const owner = { email: book.owner, name: 'Văn phòng (chủ sổ)', group: 'Văn phòng, Mặt trận' };
  const found = [owner, ...settingsPeople(book), ...LISTS.flatMap((list) => listed(book, list))];
  const once = new Map<string, Person>();
  for (const person of found) if (!once.has(person.email)) once.set(person.email, person);
  return [...once.values()];
}

function settingsPeople(book: BookData): Person[] {
  const sheet = sheetNamed(book, SETTINGS);
  if (sheet === undefined) return [];
  return [...sheet.cells.keys()].flatMap((row) => {
    const email = emailIn(sheet, row, 2);
    // `E-mail Mặt trận` is the e-mail of `Mặt trận`.
    const name = textIn(sheet, row, 1).replace(/^e-?mail\s+/i, '');
    return email === null ? [] : [{ email, name, group: 'Văn phòng, Mặt trận' }];
  });
}

function listed(book: BookData, { sheet: name, group }: (typeof LISTS)[number]): Person[] {
  const sheet = sheetNamed(book, name);
  const header = sheet && findHeader(sheet);
  if (sheet === undefined || header === undefined) return [];
  const rows = [...sheet.cells.keys()].filter((row) => row > header.row).sort((a, b) => a - b);
  return rows.flatMap((row) => {
    const email = emailIn(sheet, row, header.email);
    return email === null ? [] : [{ email, name: textIn(sheet, row, header.name) || email, group }];
  });
}

interface Header {
  readonly row: number;
  readonly email: number;
  readonly name: number;
}

function findHeader(sheet: SheetData): Header | undefined {
  for (let row = 1; row <= HEADER_ROWS; row += 1) {
    const columns = [...(sheet.cells.get(row)?.keys() ?? [])];
    const email = columns.find((column) => /^e-?mail$/i.test(textIn(sheet, row, column)));
    const name = columns.find((column) => textIn(sheet, row, column) === 'Tên');
    if (email !== undefined && name !== undefined) return { row, email, name };
  }
  return undefined;
}

function emailIn(sheet: SheetData, row: number, column: number): string | null {
  const text = textIn(sheet, row, column).toLowerCase();
  return EMAIL.test(text) ? text : null;
}

function textIn(sheet: SheetData, row: number, column: number): string {
  return String(cellAt(sheet, row, column)?.value ?? '')
    .normalize('NFC')
    .trim();
}
