/** What formulas came to when a file was written: it stands beside them, for programs that show it without working it out. */
import { type CellKey, cellKey } from '../formulas/cell-key.ts';
import type { Computed, SheetData } from '../store/model.ts';
import { parseAddress } from './areas.ts';
import { scalarOf, type WorksheetModel } from './read-cells.ts';
import { LONGEST_TEXT, storedText } from './units.ts';

/** By sheet and cell; only for formulas of which the file tells for sure. */
export type Results = ReadonlyMap<SheetData, ReadonlyMap<CellKey, Computed>>;

/** A result as it was written; undefined when the file may tell it otherwise. */
function resultOf(result: unknown): Computed | undefined {
  if (result === undefined || result === null) return '';
  if (typeof result === 'object' && 'error' in result) return { error: String(result.error) };
  const value = scalarOf(result);
  // The library makes a Date of a number under a date format, which has no time for every fraction of a day.
  return result instanceof Date && !Number.isInteger(value) ? undefined : value;
}

export function readResults({ rows }: WorksheetModel): Map<CellKey, Computed> {
  const results = new Map<CellKey, Computed>();
  for (const model of (rows ?? []).flatMap(({ cells }) => cells)) {
    if (model.formula === undefined && model.sharedFormula === undefined) continue;
    const value = resultOf(model.result);
    const { row, column } = parseAddress(model.address);
    if (value !== undefined) results.set(cellKey(row, column), value);
  }
  return results;
}

/** Whether a result comes back from a file as it was. */
export function survivesFile(value: Computed): boolean {
  return typeof value !== 'string' || (value.length <= LONGEST_TEXT && storedText(value) === value);
}
