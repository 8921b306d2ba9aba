/** What stands in the cell editor: the formula as the workbook holds it going in, the bare text coming out. */
import { getPlainText, type ICellDataForSheetInterceptor, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Engine } from './engine.ts';

type GridCell = Nullable<ICellDataForSheetInterceptor>;

/** Ahead of the library's own reading of numbers and dates: the workbook reads what is typed, by its own locale. */
const FIRST = 100;
const STRING = 1;
/** The library's sign for text that was typed after an apostrophe. */
const FORCED_STRING = 4;

export function typedAsText({ univer }: Engine): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _place, next) => {
      const formula = formulaOf(cell);
      return formula === null ? next(cell) : { ...cell, f: formula, v: null, p: null };
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (typed, { worksheet, row, col }) => {
      const raw = worksheet.getCellRaw(row, col);
      const text = textOf(typed);
      // An editor that was opened and left as it was changes nothing.
      if (text === (formulaOf(raw) ?? textOf(worksheet.getCell(row, col)))) return raw ?? {};
      return { ...raw, v: text, t: STRING, f: null, si: null, p: null, custom: null };
    },
  });
}

function formulaOf(cell: GridCell): string | null {
  const formula: unknown = cell?.custom?.formula;
  return typeof formula === 'string' ? formula : null;
}

/** The cell's content as one text, lines apart by `\n`. */
function textOf(cell: GridCell): string {
  if (cell?.f !== undefined && cell.f !== null) return cell.f;
  const stream = cell?.p?.body?.dataStream;
  if (stream !== undefined) return getPlainText(stream);
  const text = String(cell?.v ?? '');
  return cell?.t === FORCED_STRING ? `'${text}` : text;
}
