/** Whether formulas see themselves, be it by way of others. */
import { type CellKey, cellKey } from './cell-key.ts';
import { CellSet } from './cell-set.ts';
import type { Contents } from './contents.ts';
import { type Sight, sightsOf } from './sights.ts';

/** Chains longer than this are taken for circles. */
const LONGEST = 500;

/** One walk through all formulas, each and each range but once. */
class Walk {
  private readonly contents: Contents;
  private readonly formulas = new CellSet();
  /** Under way: true; done: false. */
  private readonly cells: Map<CellKey, boolean>[];
  private readonly ranges = new Map<string, boolean>();

  constructor(contents: Contents) {
    this.contents = contents;
    this.cells = contents.sheets.map(() => new Map());
    contents.sheets.forEach(({ formulas }, sheet) => {
      for (const key of formulas.keys()) this.formulas.add(sheet, key);
    });
  }

  findsCircle(): boolean {
    return this.contents.sheets.some(({ formulas }, sheet) =>
      [...formulas.keys()].some((key) => this.comesBackTo(sheet, key, 0)),
    );
  }

  private comesBackTo(sheet: number, key: CellKey, depth: number): boolean {
    const formula = this.contents.sheets[sheet]?.formulas.get(key);
    if (!formula) return false;
    const state = this.cells[sheet]?.get(key);
    if (state !== undefined || depth > LONGEST) return state ?? true;
    this.cells[sheet]?.set(key, true);
    for (const sight of sightsOf(sheet, formula, this.contents)) {
      if (this.comesBackThrough(sight, depth + 1)) return true;
    }
    this.cells[sheet]?.set(key, false);
    return false;
  }

  private comesBackThrough({ sheet, area, isRange }: Sight, depth: number): boolean {
    const { top, left, bottom, right } = area;
    if (!isRange) return this.comesBackTo(sheet, cellKey(top, left), depth);
    const name = `${sheet} ${top} ${left} ${bottom} ${right}`;
    const state = this.ranges.get(name);
    if (state !== undefined) return state;
    this.ranges.set(name, true);
    for (const key of this.formulas.within(sheet, area)) {
      if (this.comesBackTo(sheet, key, depth)) return true;
    }
    this.ranges.set(name, false);
    return false;
  }
}

export function hasCircle(contents: Contents): boolean {
  return new Walk(contents).findsCircle();
}
