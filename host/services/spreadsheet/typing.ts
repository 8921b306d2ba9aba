/** What a person does in the grid: types into a cell, or pastes a block. */
import type { RunContext } from '../../run/context.ts';
import { parseA1 } from '../../store/a1.ts';
import { type Content, cellAt, putGrid } from '../../store/cells.ts';
import { coerce, coerceRules, isRefusal } from '../../store/coerce.ts';
import type { Area, Scalar, SheetData } from '../../store/model.ts';
import { sheetNamed } from '../../store/sheets.ts';
import { insertLines } from '../../store/structure.ts';
import { formatAt } from '../../store/styles.ts';
import { Bench } from './bench.ts';
import { demandCells, demandColumns } from './limits.ts';
import { demandValid } from './rejections.ts';

/** What the event object of `onEdit` tells; the values are there for one cell only, and absent when blank. */
export interface Edit {
  readonly sheetId: number;
  readonly area: Area;
  readonly value?: Scalar;
  readonly oldValue?: Scalar;
}

/**
 * Types or pastes texts (or numbers, booleans, dates) at a cell, as `ctx.user`; a block that passes the end of the grid lets it grow.
 * @param a1 the top left cell
 * @param grid rows of values; null or `''` clears a cell
 * @throws in Google's words when the sheet does not exist, a protection or a rejecting validation refuses,
 * or the locale does not take a formula; nothing is changed then
 */
export function typeAsPerson(
  ctx: RunContext,
  sheetName: string,
  a1: string,
  grid: readonly (readonly unknown[])[],
): Edit {
  const bench = new Bench(ctx);
  const sheet = sheetNamed(ctx.book, sheetName) ?? bench.fail(`Không có trang "${sheetName}".`);
  const area = pastedArea(bench, a1, grid);
  const contents = typedContents(bench, sheet, area, grid);
  bench.demandEdit(grown(sheet, area), area);
  demandValid(bench, sheet, area, contents);
  const oldValue = singleValue(sheet, area);
  grow(bench, sheet, area);
  putGrid(ctx.book, sheet, area, contents);
  const value = singleValue(sheet, area);
  return {
    sheetId: sheet.id,
    area,
    ...(value !== undefined && { value }),
    ...(oldValue !== undefined && { oldValue }),
  };
}

function pastedArea(bench: Bench, a1: string, grid: readonly (readonly unknown[])[]): Area {
  const corner = parseA1(a1)?.area ?? bench.fail(`Không hiểu địa chỉ ô "${a1}".`);
  const columns = Math.max(0, ...grid.map((line) => line.length));
  if (columns === 0) bench.fail('Không có gì để nhập.');
  const { top, left } = corner;
  return { top, left, bottom: top + grid.length - 1, right: left + columns - 1 };
}

function typedContents(
  bench: Bench,
  sheet: SheetData,
  area: Area,
  grid: readonly (readonly unknown[])[],
): Content[][] {
  const { book, clock } = bench.ctx;
  const rules = coerceRules(book, clock.now(), true);
  return grid.map((line, r) =>
    line.map((input, c) => {
      const [row, column] = [area.top + r, area.left + c];
      const format = formatAt(sheet, Math.min(row, sheet.rowCount), column);
      const content = coerce(input, format === '@', rules);
      if (!isRefusal(content)) return content;
      return bench.fail(`${content.refused} (${bench.where(sheet, row, column)})`);
    }),
  );
}

/** The sheet as large as it will be, for judging protections of its open-ended areas. */
function grown(sheet: SheetData, area: Area): SheetData {
  const rowCount = Math.max(sheet.rowCount, area.bottom);
  return { ...sheet, rowCount, columnCount: Math.max(sheet.columnCount, area.right) };
}

function grow(bench: Bench, sheet: SheetData, area: Area): void {
  const { book } = bench.ctx;
  const { rowCount, columnCount } = grown(sheet, area);
  demandColumns(bench, columnCount);
  demandCells(bench, rowCount * columnCount - sheet.rowCount * sheet.columnCount);
  const moreRows = rowCount - sheet.rowCount;
  const moreColumns = columnCount - sheet.columnCount;
  if (moreRows > 0) insertLines(book, sheet, 'row', sheet.rowCount + 1, moreRows, sheet.rowCount);
  if (moreColumns > 0)
    insertLines(book, sheet, 'column', sheet.columnCount + 1, moreColumns, sheet.columnCount);
}

/** The constant in a single cell; a formula counts as its text. */
function singleValue(sheet: SheetData, area: Area): Scalar | undefined {
  if (area.top !== area.bottom || area.left !== area.right) return undefined;
  const cell = cellAt(sheet, area.top, area.left);
  return cell?.formula ?? cell?.value;
}
