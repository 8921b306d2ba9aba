/** What differs between two views of the workbook: cells to set again, or a shape that needs a new drawing. */
import type { BookView, CellView, SheetView, Stand } from '../../contract.ts';

/** Whether tabs, sizes, rules or notes differ, so that setting cells is not enough. */
export function shapeDiffers(before: BookView, after: BookView): boolean {
  return JSON.stringify(shapes(before)) !== JSON.stringify(shapes(after));
}

function shapes(view: BookView): unknown {
  return view.sheets.map(({ shape }) => shape);
}

/** Every cell that shows something else afterwards. */
export function changedCells(before: BookView, after: BookView): Stand[] {
  const old = new Map(before.sheets.map((sheet) => [sheet.shape.id, sheet]));
  return after.sheets.flatMap((sheet) => {
    const { id } = sheet.shape;
    const one = looks(old.get(id));
    const other = looks(sheet);
    const keys = new Set([...one.keys(), ...other.keys()]);
    return [...keys].filter((key) => one.get(key) !== other.get(key)).map((key) => addressOf(id, key));
  });
}

/** Cell by cell, everything that shows, as one text. */
function looks(sheet: SheetView | undefined): Map<string, string> {
  const texts = new Map<string, string>();
  if (sheet === undefined) return texts;
  const styles = sheet.styles.map((style) => JSON.stringify(style));
  for (const { style, ...cell } of sheet.cells)
    texts.set(cellKey(cell), `${JSON.stringify(cell)}${style === undefined ? '' : styles[style]}`);
  return texts;
}

export function cellKey({ row, column }: Pick<CellView, 'row' | 'column'>): string {
  return `${row}.${column}`;
}

function addressOf(sheet: number, key: string): Stand {
  const [row = 0, column = 0] = key.split('.').map(Number);
  return { sheet, row, column };
}
