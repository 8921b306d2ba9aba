/** What a formula sees from where it stands. */
import type { Area } from '../store/model.ts';
import type { CellSet } from './cell-set.ts';
import type { Change, Contents, FormulaCell } from './contents.ts';
import { areaOf, isOpen } from './reach.ts';
import type { Shape } from './shapes.ts';

export interface Sight {
  /** Number of the sheet. */
  readonly sheet: number;
  readonly area: Area;
  readonly isRange: boolean;
}

/** @param own number of the sheet the formula stands on */
export function* sightsOf(own: number, { shape, down }: FormulaCell, contents: Contents): Generator<Sight> {
  for (const { sheet, reference } of shape.looks) {
    const number = sheet === null ? own : contents.sheetNumbers.get(sheet);
    if (number === undefined) continue;
    yield { sheet: number, area: areaOf(reference, down), isRange: reference.last !== null };
  }
}

/** Whether a formula sees any of some cells. */
export function sees(own: number, formula: FormulaCell, cells: CellSet, contents: Contents): boolean {
  if (cells.isEmpty) return false;
  for (const { sheet, area } of sightsOf(own, formula, contents)) if (cells.touches(sheet, area)) return true;
  return false;
}

/** Whether a formula speaks of sheets that came or went, or of all of one that ends elsewhere now. */
export function mindsStructure(shape: Shape, own: number, change: Change, contents: Contents): boolean {
  return shape.looks.some(({ sheet, whole, reference }) => {
    if (sheet !== null && change.sheets.has(sheet)) return true;
    const number = sheet === null ? own : contents.sheetNumbers.get(sheet);
    if (number === undefined || !isOpen(reference)) return false;
    return (whole ? change.resized : change.outgrown).has(number);
  });
}
