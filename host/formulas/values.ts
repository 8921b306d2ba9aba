/** The values of a workbook's formulas, by sheet and cell. */
import type { Computed } from '../store/model.ts';
import type { CellKey } from './cell-key.ts';

/** By number of the sheet. */
export type Values = readonly ReadonlyMap<CellKey, Computed>[];

/** False for numbers and errors: of these the engine may hold more than it shows. */
export function isWhole(value: Computed | undefined): boolean {
  return typeof value === 'string' || typeof value === 'boolean';
}

export function isSame(one: Computed | undefined, other: Computed): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  return one?.error === other?.error;
}
