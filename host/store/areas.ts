/** Arithmetic of rectangles: what they share, what is left of them, and open ends closed. */
import { type Area, OPEN, type SheetData } from './model.ts';

/** The same rectangle with open ends closed at the sheet's grid. */
export function closed(area: Area, sheet: Pick<SheetData, 'rowCount' | 'columnCount'>): Area {
  return {
    top: area.top,
    left: area.left,
    bottom: area.bottom === OPEN ? sheet.rowCount : area.bottom,
    right: area.right === OPEN ? sheet.columnCount : area.right,
  };
}

export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Whether every cell of `inner` lies in `outer`. */
export function covers(outer: Area, inner: Area): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}

export function intersect(a: Area, b: Area): Area | undefined {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : undefined;
}

export function overlaps(a: Area, b: Area): boolean {
  return intersect(a, b) !== undefined;
}

/** What is left of `area` without `hole`: up to four rectangles that do not overlap. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (cut === undefined) return [area];
  const pieces: Area[] = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
    { ...area, top: cut.bottom + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

export function subtractFrom(areas: readonly Area[], hole: Area): Area[] {
  return areas.flatMap((area) => subtract(area, hole));
}

/** Whether `areas` together hold every cell of `area`. */
export function coveredBy(area: Area, areas: readonly Area[]): boolean {
  let left: Area[] = [area];
  for (const part of areas) left = subtractFrom(left, part);
  return left.length === 0;
}

/** Joins rectangles that lie side by side with equal sides, so that lists of areas stay short. */
export function joinAreas(areas: readonly Area[]): Area[] {
  const down = joinAlong(
    [...areas].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top),
    below,
  );
  return joinAlong(
    down.sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left),
    beside,
  );
}

function joinAlong(sorted: readonly Area[], join: (a: Area, b: Area) => Area | undefined): Area[] {
  const out: Area[] = [];
  for (const area of sorted) {
    const last = out[out.length - 1];
    const joined = last && join(last, area);
    if (joined) out[out.length - 1] = joined;
    else out.push(area);
  }
  return out;
}

function below(a: Area, b: Area): Area | undefined {
  return a.left === b.left && a.right === b.right && a.bottom + 1 >= b.top && a.bottom !== OPEN
    ? { ...a, bottom: Math.max(a.bottom, b.bottom) }
    : undefined;
}

function beside(a: Area, b: Area): Area | undefined {
  return a.top === b.top && a.bottom === b.bottom && a.right + 1 >= b.left && a.right !== OPEN
    ? { ...a, right: Math.max(a.right, b.right) }
    : undefined;
}

export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}

/** Whether the rectangle holds every row of its columns. */
export function isWholeColumns(area: Area, sheet: Pick<SheetData, 'rowCount'>): boolean {
  return area.top === 1 && area.bottom >= sheet.rowCount;
}
