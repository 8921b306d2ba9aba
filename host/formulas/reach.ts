/** The cells a reference stands for. */
import { type Area, OPEN } from '../store/model.ts';
import type { Corner } from './a1.ts';
import type { ReferenceToken } from './tokens.ts';

function ends(first: number | null, last: number | null): [number, number] {
  if (first === null || last === null) return [first ?? last ?? 1, OPEN];
  return [Math.min(first, last), Math.max(first, last)];
}

/** The corner as it stands in a formula copied so many rows `down`. */
export function cornerBelow(corner: Corner, down: number): Corner {
  return corner.row === null || corner.rowFixed ? corner : { ...corner, row: corner.row + down };
}

/**
 * The area a reference stands for; open ends reach to `OPEN`.
 * @param down how many rows below the place it was written for the formula stands
 */
export function areaOf(reference: ReferenceToken, down: number): Area {
  const first = cornerBelow(reference.first, down);
  const last = reference.last ? cornerBelow(reference.last, down) : first;
  const [top, bottom] = ends(first.row, last.row);
  const [left, right] = ends(first.column, last.column);
  return { top, left, bottom, right };
}

/** `A:C`, `5:7`, `A5:A`: how far it reaches depends on the sheet. */
export function isOpen({ first, last }: ReferenceToken): boolean {
  return last !== null && [first, last].some(({ row, column }) => row === null || column === null);
}
