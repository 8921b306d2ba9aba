/** The two-dimensional arrays that the bundle hands over: copied, and held to the shape of the range. */
import { columnsOf, rowsOf } from '../../store/areas.ts';
import type { Area } from '../../store/model.ts';
import type { Desk } from './desk.ts';

export type Grid = readonly (readonly unknown[])[];

/** The same item for each cell of the area. */
export function uniformGrid(area: Area, item: unknown): Grid {
  const line = new Array<unknown>(columnsOf(area)).fill(item);
  return Array.from({ length: rowsOf(area) }, () => line);
}

/**
 * A copy of the bundle's array of arrays.
 * @param member for the error: `Range.setValues`
 * @throws in Google's words when it is no array of arrays or has another shape than the area
 */
export function gridOf(desk: Desk, member: string, area: Area, values: unknown): Grid {
  if (!Array.isArray(values) || !values.every((line) => Array.isArray(line))) desk.mismatch([values], member);
  const grid = (values as unknown[][]).map((line) => Array.from(line));
  demandSize(desk, 'rows', grid.length, rowsOf(area));
  for (const line of grid) demandSize(desk, 'columns', line.length, columnsOf(area));
  return grid;
}

function demandSize(desk: Desk, what: 'rows' | 'columns', given: number, needed: number): void {
  if (given === needed) return;
  desk.fail(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${needed}.`,
  );
}
