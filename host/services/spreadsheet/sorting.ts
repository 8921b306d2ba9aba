/** Sorting as scripts ask for it: one column or several, refused where Sheets refuses. */
import { overlaps } from '../../store/areas.ts';
import type { Area, SheetData } from '../../store/model.ts';
import { hasVerticalMerge, type SortKey, sortRows } from '../../store/sort.ts';
import type { Desk } from './desk.ts';

const VERTICAL_MERGE = "You can't sort a range with vertical merges.";

/**
 * Reads Google's `sortSpecObj`: a column, `{ column, ascending }`, or an array of these.
 * @throws when a column lies outside the area
 */
export function sortKeys(desk: Desk, area: Area, spec: unknown): SortKey[] {
  const list: readonly unknown[] = Array.isArray(spec) ? Array.from(spec) : [spec];
  return list.map((item) => {
    const key = keyOf(item) ?? desk.mismatch([spec], 'Range.sort');
    const inside = key.column >= area.left && key.column <= area.right;
    return inside ? key : desk.fail('The sort column is outside the range.');
  });
}

function keyOf(item: unknown): SortKey | undefined {
  if (typeof item === 'number') return { column: item, ascending: true };
  if (typeof item !== 'object' || item === null || !('column' in item)) return undefined;
  const ascending = !('ascending' in item) || item.ascending !== false;
  return typeof item.column === 'number' ? { column: item.column, ascending } : undefined;
}

/** Sorts the rows of an area that the user may edit. */
export function sortArea(desk: Desk, sheet: SheetData, area: Area, keys: readonly SortKey[]): void {
  desk.demandEdit(sheet, area);
  if (hasVerticalMerge(sheet, area) || cutsRowMerge(sheet, area)) desk.fail(VERTICAL_MERGE);
  sortRows(desk.ctx.book, sheet, area, keys, desk.reader(sheet));
}

/** A merge that reaches out of the area sideways would be torn. */
function cutsRowMerge(sheet: SheetData, area: Area): boolean {
  return sheet.merges.some(
    (merge) => overlaps(merge, area) && (merge.left < area.left || merge.right > area.right),
  );
}
