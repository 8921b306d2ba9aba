/** Which part a unit has in a petition: it leads, or it helps. */
import { foldCase } from '../text.ts';

/** `Đơn vị chủ trì` and `Đơn vị phối hợp` as typed; the latter may name several, parted by commas, semicolons or lines. */
export interface UnitCells {
  readonly unit: string;
  readonly helpers: string;
}

/**
 * The part of a unit; undefined when it has none.
 * @param names the names by which it goes, full and short
 */
export function partOfUnit(
  { unit, helpers }: UnitCells,
  names: readonly string[],
): 'lead' | 'helper' | undefined {
  const known = names.map(listed).filter((name) => name !== NOBODY);
  if (known.includes(listed(unit))) return 'lead';
  return known.some((name) => listed(helpers).includes(name)) ? 'helper' : undefined;
}

const NOBODY = ';;';

/** Names between semicolons, so that a name that has a comma itself is found as a whole. */
const listed = (typed: string): string => `;${foldCase(typed.replace(/\s*[,;\n]\s*/g, ';'))};`;
