/** Sorting the rows of an area: whole cells move (value, format, note, validation), references become relative to the new row. */
import { translateFormula } from '../formulas/references.ts';
import { intersect, joinAreas, subtractFrom } from './areas.ts';
import { forgetExtent } from './cells.ts';
import type { Area, BookData, Cell, Computed, SheetData } from './model.ts';
import { computedAt, type Reader } from './read.ts';

export interface SortKey {
  /** Column of the sheet, from 1. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Whether a merge spans rows of the area: Sheets then refuses to sort. */
export function hasVerticalMerge(sheet: SheetData, area: Area): boolean {
  return sheet.merges.some((merge) => merge.top < merge.bottom && intersect(merge, area) !== undefined);
}

/** Sorts the rows of an area by one column after the other; equal rows keep their order, blanks come last. */
export function sortRows(
  book: BookData,
  sheet: SheetData,
  area: Area,
  keys: readonly SortKey[],
  reader: Reader,
): void {
  const order = sortedRows(sheet, area, keys, reader);
  if (order.every((from, i) => from === area.top + i)) return;
  const target = new Map(order.map((from, i) => [from, area.top + i]));
  moveRowCells(sheet, area, target);
  sheet.merges = sheet.merges.map((merge) => movedRow(merge, area, target));
  for (const rule of sheet.validations) rule.areas = permuted(rule.areas, area, target);
  forgetExtent(sheet);
  book.version += 1;
}

/** The rows of the area in their new order. */
function sortedRows(sheet: SheetData, area: Area, keys: readonly SortKey[], reader: Reader): number[] {
  const collator = new Intl.Collator(reader.locale.replace('_', '-'));
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => {
    const row = area.top + i;
    return { row, values: keys.map((key) => computedAt(sheet, row, key.column, reader)) };
  });
  rows.sort((a, b) => {
    for (const [i, key] of keys.entries()) {
      const by = compare(a.values[i] ?? null, b.values[i] ?? null, key.ascending, collator);
      if (by !== 0) return by;
    }
    return a.row - b.row;
  });
  return rows.map((item) => item.row);
}

/** Numbers, then text, then booleans, then errors; blanks last in either direction. */
function rank(value: Computed): number {
  if (value === null || value === '') return 4;
  return { number: 0, string: 1, boolean: 2 }[typeof value as string] ?? 3;
}

function compare(a: Computed, b: Computed, ascending: boolean, collator: Intl.Collator): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === 4 || rankB === 4) return rankA === rankB ? 0 : rankA - rankB;
  const upwards = rankA === rankB ? compareAlike(a, b, collator) : rankA - rankB;
  return ascending ? upwards : -upwards;
}

function compareAlike(a: Computed, b: Computed, collator: Intl.Collator): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return Number(a) - Number(b) || 0;
}

function moveRowCells(sheet: SheetData, area: Area, target: ReadonlyMap<number, number>): void {
  const taken = [...target].map(([from, to]) => ({ from, to, cells: takeCells(sheet, from, area) }));
  for (const { from, to, cells } of taken) {
    for (const [column, cell] of cells) {
      if (cell.formula !== undefined) cell.formula = translateFormula(cell.formula, to - from, 0);
      lineOf(sheet, to).set(column, cell);
    }
  }
}

function takeCells(sheet: SheetData, row: number, area: Area): [number, Cell][] {
  const line = sheet.cells.get(row);
  if (line === undefined) return [];
  const cells = [...line].filter(([column]) => column >= area.left && column <= area.right);
  for (const [column] of cells) line.delete(column);
  if (line.size === 0) sheet.cells.delete(row);
  return cells;
}

function lineOf(sheet: SheetData, row: number): Map<number, Cell> {
  const line = sheet.cells.get(row) ?? new Map<number, Cell>();
  sheet.cells.set(row, line);
  return line;
}

function movedRow(merge: Area, area: Area, target: ReadonlyMap<number, number>): Area {
  const row = intersect(merge, area) === undefined ? undefined : target.get(merge.top);
  return row === undefined ? merge : { ...merge, top: row, bottom: row };
}

/** A rule's areas: what covers every row of the sorted area stays as it is, the rest goes along with its rows. */
function permuted(areas: readonly Area[], area: Area, target: ReadonlyMap<number, number>): Area[] {
  const inside = areas.flatMap((part) => intersect(part, area) ?? []);
  const partial = inside.filter((part) => part.top > area.top || part.bottom < area.bottom);
  if (partial.length === 0) return [...areas];
  const rest = partial.reduce((left, part) => subtractFrom(left, part), [...areas]);
  const moved = partial.flatMap((part) =>
    [...target]
      .filter(([from]) => from >= part.top && from <= part.bottom)
      .map(([, to]) => ({ ...part, top: to, bottom: to })),
  );
  return joinAreas([...rest, ...moved]);
}
