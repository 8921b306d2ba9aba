/** The whole workbook into an `.xlsx` file. */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { sameSheetName } from '../formulas/a1.ts';
import { renameSheetInFormula } from '../formulas/references.ts';
import type { Calculator } from '../run/context.ts';
import type { BookData } from '../store/model.ts';
import { DEFAULT_STYLE } from '../store/styles.ts';
import { parseReference, qualifiedText } from './areas.ts';
import { fileColor } from './cell-styles.ts';
import { fileLink } from './links.ts';
import { createLists, LIST_SHEET, type Lists } from './lists.ts';
import { fileNames } from './sheet-names.ts';
import { storedText } from './units.ts';
import { type FileContext, writeSheet } from './write-sheet.ts';

const DEFAULT_FONT = {
  name: DEFAULT_STYLE.fontFamily,
  size: DEFAULT_STYLE.fontSize,
  color: fileColor(DEFAULT_STYLE.fontColor),
  family: 2,
};

function contextOf(book: BookData, calculator: Calculator): FileContext {
  const names = fileNames(book.sheets);
  const renamed = [...names].filter(([name, written]) => name !== written);
  return {
    calculator,
    locale: book.locale,
    lists: createLists(),
    fileSheet(name) {
      const sheet = book.sheets.find((candidate) => sameSheetName(candidate.name, name));
      return { name: names.get(sheet?.name ?? name) ?? name, grid: sheet ?? { rowCount: 1, columnCount: 1 } };
    },
    fileFormula: (formula) =>
      renamed.reduce((text, [name, written]) => renameSheetInFormula(text, name, written), formula),
    fileLink: (link) => fileLink(link, book.sheets, ({ name }) => names.get(name) ?? name),
  };
}

function writeLists(lists: Lists, workbook: Workbook): void {
  if (lists.columns.length === 0) return;
  const sheet = workbook.addWorksheet(LIST_SHEET, { state: 'veryHidden' });
  lists.columns.forEach((items, column) => {
    items.forEach((item, row) => {
      sheet.getCell(row + 1, column + 1).value = storedText(item);
    });
  });
}

/** The library's workbook with what it has no other way to be told. */
class FileWorkbook extends Workbook {
  override get model(): Workbook['model'] {
    const model = super.model;
    const definedNames = [...model.definedNames, ...this.worksheets.flatMap(filterName)];
    return { ...model, definedNames, defaultFont: DEFAULT_FONT };
  }

  override set model(model: Workbook['model']) {
    super.model = model;
  }
}

/** LibreOffice knows a filter only by this name of its sheet. */
function filterName(
  { name, autoFilter }: Worksheet,
  localSheetId: number,
): Workbook['model']['definedNames'] {
  const area = typeof autoFilter === 'string' ? parseReference(autoFilter)?.area : undefined;
  if (!area) return [];
  const filter = { name: '_xlnm._FilterDatabase', ranges: [qualifiedText(name, area)], localSheetId };
  return [filter];
}

/**
 * The workbook as an `.xlsx` file that Excel and LibreOffice open: all but what {@link sideData} holds.
 * @param calculator gives the results that stand beside the formulas
 */
export async function writeBook(book: BookData, calculator: Calculator): Promise<Uint8Array> {
  const workbook = new FileWorkbook();
  workbook.title = book.name;
  workbook.creator = book.owner;
  workbook.lastModifiedBy = book.owner;
  const context = contextOf(book, calculator);
  for (const sheet of book.sheets) writeSheet(sheet, workbook, context);
  writeLists(context.lists, workbook);
  return workbook.xlsx.writeBuffer();
}
