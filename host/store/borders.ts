/** Borders: each cell keeps its own four lines; where two cells meet, the line drawn last counts. */
import { isWholeColumns } from './areas.ts';
import { cellAt } from './cells.ts';
import type { Area, BookData, BorderLine, BorderSet, SheetData } from './model.ts';
import { patchArea, patchEach, styleAt } from './styles.ts';

type Side = keyof BorderSet;

/** What to do with a line: draw it, take it away (null), leave it (undefined). */
export type LineOrder = BorderLine | null | undefined;

export interface BorderOrder {
  readonly top: LineOrder;
  readonly left: LineOrder;
  readonly bottom: LineOrder;
  readonly right: LineOrder;
  /** Lines between the columns of the area. */
  readonly vertical: LineOrder;
  /** Lines between its rows. */
  readonly horizontal: LineOrder;
}

/** Draws and takes away lines round and within an area. */
export function drawBorders(book: BookData, sheet: SheetData, area: Area, order: BorderOrder): void {
  if (isWholeColumns(area, sheet) && order.top === order.horizontal && order.bottom === order.horizontal) {
    drawColumns(book, sheet, area, order);
  } else {
    patchEach(book, sheet, area, (row, column) => {
      const orders = ordersOf(area, area.top + row, area.left + column, order);
      const border = styleAt(sheet, area.top + row, area.left + column).border;
      return { border: changed(border, orders) };
    });
  }
  clearNeighbours(book, sheet, area, order);
}

/** Whole columns with the same line between all rows keep their borders in the columns' styles. */
function drawColumns(book: BookData, sheet: SheetData, area: Area, order: BorderOrder): void {
  for (let column = area.left; column <= area.right; column += 1) {
    const border = changed(sheet.columnStyles.get(column)?.border, ordersOf(area, 2, column, order));
    patchArea(book, sheet, { ...area, left: column, right: column }, { border });
  }
}

function ordersOf(area: Area, row: number, column: number, order: BorderOrder): Record<Side, LineOrder> {
  return {
    top: row === area.top ? order.top : order.horizontal,
    bottom: row === area.bottom ? order.bottom : order.horizontal,
    left: column === area.left ? order.left : order.vertical,
    right: column === area.right ? order.right : order.vertical,
  };
}

function changed(
  border: BorderSet | undefined,
  orders: Partial<Record<Side, LineOrder>>,
): BorderSet | undefined {
  const out: BorderSet = { ...border };
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const line = orders[side];
    if (line === null) delete out[side];
    else if (line !== undefined) out[side] = { ...line };
  }
  return Object.keys(out).length === 0 ? undefined : out;
}

/** A line taken away is gone from the neighbour's side too. */
function clearNeighbours(book: BookData, sheet: SheetData, area: Area, order: BorderOrder): void {
  const { top, left, bottom, right } = area;
  if (order.top === null) clearSide(book, sheet, { ...area, top: top - 1, bottom: top - 1 }, 'bottom');
  if (order.bottom === null) clearSide(book, sheet, { ...area, top: bottom + 1, bottom: bottom + 1 }, 'top');
  if (order.left === null) clearSide(book, sheet, { ...area, left: left - 1, right: left - 1 }, 'right');
  if (order.right === null) clearSide(book, sheet, { ...area, left: right + 1, right: right + 1 }, 'left');
}

function clearSide(book: BookData, sheet: SheetData, area: Area, side: Side): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const border = cellAt(sheet, row, column)?.style?.border;
      if (border?.[side] === undefined) continue;
      const cell = { top: row, left: column, bottom: row, right: column };
      patchArea(book, sheet, cell, { border: changed(border, { [side]: null }) });
    }
  }
}
