/** A workbook from an `.xlsx` file, be it written here or changed by hand in another program. */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { BookData } from '../store/model.ts';
import { storedLink } from './links.ts';
import { createLists, LIST_SHEET, type Lists } from './lists.ts';
import { readSheet } from './read-sheet.ts';
import { type Results, readResults } from './results.ts';

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

export interface BookFile {
  readonly book: BookData;
  /** What stands beside the formulas. */
  readonly results: Results;
}

/**
 * The workbook a file holds, and what its formulas came to when it was written. What an `.xlsx` cannot say (ids, owner, protections …) has plain values until
 * {@link applySideData} puts it back.
 * @throws when the bytes are no `.xlsx` file
 */
export async function readBookFile(bytes: Uint8Array): Promise<BookFile> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const lists = readLists(workbook.getWorksheet(LIST_SHEET));
  const models = workbook.worksheets.filter(({ name }) => name !== LIST_SHEET).map(({ model }) => model);
  const context = { lists, fileSheet: (name: string) => ({ name, grid: { rowCount: 1, columnCount: 1 } }) };
  const sheets = models.map((model, index) => readSheet(model, index, context));
  for (const cell of sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((line) => [...line.values()]),
  )) {
    if (cell.link !== undefined) cell.link = storedLink(cell.link, sheets);
  }
  const results = new Map(
    sheets.flatMap((sheet, index) => {
      const model = models[index];
      return model ? [[sheet, readResults(model)] as const] : [];
    }),
  );
  return { book: { ...NEW_BOOK, name: workbook.title ?? '', sheets }, results };
}

const NEW_BOOK = { id: '', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', owner: '', version: 0 } as const;

/** The workbook of {@link readBookFile} alone. */
export async function readBook(bytes: Uint8Array): Promise<BookData> {
  return (await readBookFile(bytes)).book;
}
