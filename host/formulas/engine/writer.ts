/** Formulas as the engine is told them. */

import { OPEN } from '../../store/model.ts';
import { type Corner, writeCorner } from '../a1.ts';
import { cellKey } from '../cell-key.ts';
import type { FormulaCell, SheetContents } from '../contents.ts';
import { areaOf, cornerBelow } from '../reach.ts';
import { Searches } from '../searches.ts';
import type { Setting } from '../settled.ts';
import { engineSheetName } from './engine.ts';
import type { Part, ReferencePart, Search, SharedPart } from './parts.ts';

/** Where a text is to stand: in the formula's own cell, or (`null`) on the sheet of shared searches. */
interface Standing {
  readonly own: number;
  readonly inSheet: number | null;
  readonly down: number;
}

const fixed = (corner: Corner, column: number, row: number): Corner => ({
  column,
  columnFixed: corner.column === null || corner.columnFixed,
  row,
  rowFixed: corner.row === null || corner.rowFixed,
});

/** Open references end where the sheet's contents do: the engine goes through every cell of them. */
function areaText({ reference, whole }: ReferencePart, down: number, sheet: SheetContents): string {
  const { first, last } = reference;
  if (!last) return writeCorner(cornerBelow(first, down));
  const { top, left, bottom, right } = areaOf(reference, down);
  const lowest = bottom === OPEN ? Math.max(top, whole ? sheet.rowCount : sheet.lastRow) : bottom;
  const rightmost = right === OPEN ? Math.max(left, whole ? sheet.columnCount : sheet.lastColumn) : right;
  return `${writeCorner(fixed(first, left, top))}:${writeCorner(fixed(last, rightmost, lowest))}`;
}

export class FormulaWriter {
  /** What is to be worked out once: formula to its row in column A of the engine's last sheet. */
  readonly shared = new Map<string, number>();
  private readonly setting: Setting;
  private readonly engineSheets: ReadonlyMap<number, number>;
  private readonly searches: Searches;

  /** @param engineSheets number of a sheet in the workbook to its number in the engine */
  constructor(setting: Setting, engineSheets: ReadonlyMap<number, number>) {
    this.setting = setting;
    this.engineSheets = engineSheets;
    this.searches = new Searches(setting);
  }

  /** A formula with its `=`. @param sheet number of the sheet it stands on */
  formula(sheet: number, { shape, down }: FormulaCell): string {
    return `=${this.text(shape.parts, { own: sheet, inSheet: sheet, down })}`;
  }

  private text(parts: readonly Part[], standing: Standing): string {
    return parts.map((part) => this.partText(part, standing)).join('');
  }

  private partText(part: Part, standing: Standing): string {
    if (typeof part === 'string') return part;
    return part.kind === 'reference' ? this.referenceText(part, standing) : this.sharedText(part, standing);
  }

  private numberOf(part: ReferencePart, own: number): number | undefined {
    return part.sheet === null ? own : this.setting.contents.sheetNumbers.get(part.sheet);
  }

  private referenceText(part: ReferencePart, { own, inSheet, down }: Standing): string {
    const number = this.numberOf(part, own);
    const sheet = number === undefined ? undefined : this.setting.contents.sheets[number];
    if (number === undefined || !sheet) return '#REF!';
    const prefix = number === inSheet ? '' : `${engineSheetName(this.engineSheets.get(number) ?? 0)}!`;
    return prefix + areaText(part, down, sheet);
  }

  private sharedText({ parts, search }: SharedPart, standing: Standing): string {
    const place = search ? this.found(search, standing) : undefined;
    if (place !== undefined) return place === null ? 'NA()' : String(place);
    const text = `=${this.text(parts, { ...standing, inSheet: null })}`;
    const row = this.shared.get(text) ?? this.shared.size + 1;
    this.shared.set(text, row);
    return `${engineSheetName(this.engineSheets.size)}!$A$${row}`;
  }

  private found({ key, list }: Search, { own, down }: Standing): number | null | undefined {
    const [keySheet, listSheet] = [this.numberOf(key, own), this.numberOf(list, own)];
    if (keySheet === undefined || listSheet === undefined) return undefined;
    const { top, left } = areaOf(key.reference, down);
    return this.searches.find(keySheet, cellKey(top, left), listSheet, areaOf(list.reference, down));
  }
}
