/** A workbook from an `.xlsx` file, be it written here or changed by hand in another program. */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { BookData } from '../store/model.ts';
import { storedLink } from './links.ts';
import { createLists, LIST_SHEET, type Lists } from './lists.ts';
import { readSheet } from './read-sheet.ts';

function readLists(worksheet: Worksheet | undefined): Lists {
  const columns: string[][] = [];
  worksheet?.eachRow((row, rowNumber) => {
    row.eachCell((cell, column) => {
      const items = columns[column - 1] ?? [];
      while (items.length < rowNumber - 1) items.push('');
      columns[column - 1] = [...items, cell.text];
    });
  });
  return createLists(columns.map((items = []) => items));
}

/**
 * The workbook a file holds. What an `.xlsx` cannot say (ids, owner, protections …) has plain values until
 * {@link applySideData} puts it back.
 * @throws when the bytes are no `.xlsx` file
 */
export async function readBook(bytes: Uint8Array): Promise<BookData> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const lists = readLists(workbook.getWorksheet(LIST_SHEET));
  const worksheets = workbook.worksheets.filter(({ name }) => name !== LIST_SHEET);
  const context = { lists, fileSheet: (name: string) => ({ name, grid: { rowCount: 1, columnCount: 1 } }) };
  const sheets = worksheets.map((worksheet, index) => readSheet(worksheet, index, context));
  for (const cell of sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((line) => [...line.values()]),
  )) {
    if (cell.link !== undefined) cell.link = storedLink(cell.link, sheets);
  }
  return {
    id: '',
    name: workbook.title ?? '',
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    owner: '',
    sheets,
    version: 0,
  };
}
