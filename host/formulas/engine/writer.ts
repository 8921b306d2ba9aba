/** Formulas as the engine is told them. */

import { OPEN } from '../../store/model.ts';
import { type Corner, writeCorner } from '../a1.ts';
import type { Contents, FormulaCell, SheetContents } from '../contents.ts';
import { areaOf, cornerBelow } from '../reach.ts';
import { engineSheetName } from './engine.ts';
import type { Part, ReferencePart } from './parts.ts';

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
  private readonly contents: Contents;
  private readonly engineSheets: ReadonlyMap<number, number>;
  private readonly searchRows = new Map<string, number>();

  /** @param engineSheets number of a sheet in the workbook to its number in the engine */
  constructor(contents: Contents, engineSheets: ReadonlyMap<number, number>) {
    this.contents = contents;
    this.engineSheets = engineSheets;
  }

  /** What was found to be worked out once: formula to its row in column A of the engine's last sheet. */
  get searches(): ReadonlyMap<string, number> {
    return this.searchRows;
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
    if (part.kind === 'reference') return this.referenceText(part, standing);
    return this.searchCell(`=${this.text(part.parts, { ...standing, inSheet: null })}`);
  }

  private referenceText(part: ReferencePart, { own, inSheet, down }: Standing): string {
    const number = part.sheet === null ? own : this.contents.sheetNumbers.get(part.sheet);
    const sheet = number === undefined ? undefined : this.contents.sheets[number];
    if (number === undefined || !sheet) return '#REF!';
    const prefix = number === inSheet ? '' : `${engineSheetName(this.engineSheets.get(number) ?? 0)}!`;
    return prefix + areaText(part, down, sheet);
  }

  private searchCell(text: string): string {
    const row = this.searchRows.get(text) ?? this.searchRows.size + 1;
    this.searchRows.set(text, row);
    return `${engineSheetName(this.engineSheets.size)}!$A$${row}`;
  }
}
