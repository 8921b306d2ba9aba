/** Merged cells: one value at the top left, the rest blank. */
import { covers, intersect, overlaps } from './areas.ts';
import { eachCell, forgetExtent, pruneCell } from './cells.ts';
import type { Area, BookData, SheetData } from './model.ts';

/** Whether the area cuts a merge in two, which Sheets refuses. */
export function cutsAnyMerge(sheet: SheetData, area: Area): boolean {
  return sheet.merges.some((merge) => overlaps(merge, area) && !covers(area, merge));
}

/** Merges each part; merges inside it are replaced, values but the top left one are lost. */
export function mergeAreas(book: BookData, sheet: SheetData, parts: readonly Area[]): void {
  for (const part of parts) {
    sheet.merges = sheet.merges.filter((merge) => intersect(merge, part) === undefined);
    if (part.top === part.bottom && part.left === part.right) continue;
    sheet.merges.push({ ...part });
    eachCell(sheet, part, (cell, row, column) => {
      if (row === part.top && column === part.left) return;
      delete cell.value;
      delete cell.formula;
      delete cell.link;
      pruneCell(sheet, row, column);
    });
  }
  forgetExtent(sheet);
  book.version += 1;
}

/** Takes apart the merges that lie within the area. */
export function breakMerges(book: BookData, sheet: SheetData, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => !covers(area, merge));
  book.version += 1;
}

/** The area cut into rows (`mergeAcross`) or columns (`mergeVertically`). */
export function slices(area: Area, axis: 'row' | 'column'): Area[] {
  const [first, last] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: last - first + 1 }, (_, i) =>
    axis === 'row'
      ? { ...area, top: first + i, bottom: first + i }
      : { ...area, left: first + i, right: first + i },
  );
}
