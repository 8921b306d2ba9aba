/** What the engine must hold for some formulas to be worked out. */
import type { Area } from '../store/model.ts';
import { type CellKey, columnOf, rowOf } from './cell-key.ts';
import { CellSet } from './cell-set.ts';
import { type Contents, type Formulas, formulasWhere } from './contents.ts';
import { type Sight, sightsOf } from './sights.ts';
import { isWhole, type Values } from './values.ts';

export interface Needs {
  /** To be worked out: those wanted, and those they see whose value is not wholly known. */
  readonly formulas: Formulas;
  /** Whether the engine needs the sheet, be it for a blank cell. */
  isInvolved(sheet: number): boolean;
  /** Whether what a cell holds makes a difference. */
  sees(sheet: number, key: CellKey): boolean;
}

/** Per sheet and column, the first and last row that are seen. */
class Seen {
  private readonly sheets = new Map<number, Map<number, [number, number]>>();

  add(sheet: number, { top, bottom, left, right }: Area, lastColumn: number): void {
    const columns = this.sheets.get(sheet) ?? new Map<number, [number, number]>();
    this.sheets.set(sheet, columns);
    for (let column = left; column <= Math.min(right, lastColumn); column += 1) {
      const rows = columns.get(column);
      columns.set(column, rows ? [Math.min(rows[0], top), Math.max(rows[1], bottom)] : [top, bottom]);
    }
  }

  hasSheet(sheet: number): boolean {
    return this.sheets.has(sheet);
  }

  has(sheet: number, key: CellKey): boolean {
    const rows = this.sheets.get(sheet)?.get(columnOf(key));
    return rows !== undefined && rowOf(key) >= rows[0] && rowOf(key) <= rows[1];
  }
}

/** Formulas of which no value is known, or one that cannot be handed over. */
function partlyKnown(contents: Contents, values: Values): CellSet {
  const cells = new CellSet();
  contents.sheets.forEach(({ formulas }, sheet) => {
    for (const key of formulas.keys()) if (!isWhole(values[sheet]?.get(key))) cells.add(sheet, key);
  });
  return cells;
}

/** Lets every range pass once, however many formulas see it. */
function firstSight(): (sight: Sight) => boolean {
  const ranges = new Set<string>();
  return ({ sheet, area: { top, left, bottom, right }, isRange }) => {
    if (!isRange) return true;
    const passed = ranges.size;
    ranges.add(`${sheet} ${top} ${left} ${bottom} ${right}`);
    return ranges.size > passed;
  };
}

/** @param values those known by now */
export function needsOf(wanted: Formulas, contents: Contents, values: Values): Needs {
  const unsure = partlyKnown(contents, values);
  const formulas = contents.sheets.map(() => new Set<CellKey>());
  const queue: [sheet: number, key: CellKey][] = [];
  const add = (sheet: number, key: CellKey) => {
    if (formulas[sheet]?.has(key)) return;
    formulas[sheet]?.add(key);
    queue.push([sheet, key]);
  };
  wanted.forEach((keys, sheet) => {
    for (const key of keys) add(sheet, key);
  });
  const seen = new Seen();
  const isFirst = firstSight();
  for (const [own, key] of queue) {
    const formula = contents.sheets[own]?.formulas.get(key);
    for (const sight of formula ? sightsOf(own, formula, contents) : []) {
      if (!isFirst(sight)) continue;
      seen.add(sight.sheet, sight.area, contents.sheets[sight.sheet]?.lastColumn ?? 0);
      for (const found of unsure.within(sight.sheet, sight.area)) add(sight.sheet, found);
    }
  }
  return {
    formulas,
    isInvolved: (sheet) => seen.hasSheet(sheet) || (formulas[sheet]?.size ?? 0) > 0,
    sees: (sheet, key) => seen.has(sheet, key),
  };
}

/** Everything there is. */
export function allNeeds(contents: Contents): Needs {
  return { formulas: formulasWhere(contents, () => true), isInvolved: () => true, sees: () => true };
}
