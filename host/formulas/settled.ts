/** What a cell is sure to hold while some formulas are being worked out. */
import type { CellKey } from './cell-key.ts';
import type { Content, Contents, Formulas } from './contents.ts';
import type { Values } from './values.ts';

export interface Setting {
  readonly contents: Contents;
  /** Formulas being worked out. */
  readonly live: Formulas;
  /** Values of the other formulas; those of live ones may be among them. */
  readonly values: Values;
}

/** A constant or known value; undefined for a blank cell; the formula itself when its value is not known. */
export function settledAt(
  { contents, live, values }: Setting,
  sheet: number,
  key: CellKey,
): Content | undefined {
  const content = contents.sheets[sheet]?.cells.get(key);
  if (typeof content !== 'object' || live[sheet]?.has(key)) return content;
  const value = values[sheet]?.get(key);
  return value === undefined || typeof value === 'object' ? content : value;
}
