/** Cut and paste: a block moves with its formats and rules, and every reference to it follows. */
import { mapReferences, type ReferenceToken, writeReference } from '../formulas/tokens.ts';
import { contains } from './areas.ts';
import { blankArea, clearNotes } from './cells.ts';
import { type Block, copyBlock } from './copy.ts';
import type { Area, BookData, Computed } from './model.ts';
import { mapFormulas } from './rewrite.ts';
import { clearStyles } from './styles.ts';
import { setValidation } from './validations.ts';

const EVERYTHING = {
  contents: 'formulas',
  styles: 'all',
  notes: true,
  validations: true,
  merges: true,
} as const;

/** Moves a block so that its top left cell lands on that of `target`. */
export function moveBlock(
  book: BookData,
  source: Block,
  target: Block,
  valueAt: (row: number, column: number) => Computed,
): void {
  const formulas = formulasOf(source);
  copyBlock(book, source, target, EVERYTHING, valueAt);
  for (const piece of leftBehind(source, target)) {
    blankArea(book, source.sheet, piece);
    clearNotes(book, source.sheet, piece);
    clearStyles(book, source.sheet, piece);
    setValidation(book, source.sheet, piece, null);
  }
  restoreFormulas(source, target, formulas);
  mapFormulas(book, (formula, onSheet) => followBlock(formula, onSheet, source, target));
}

/** Cells of the source that the target does not cover. */
function leftBehind(source: Block, target: Block): Area[] {
  const cells: Area[] = [];
  for (let row = source.area.top; row <= source.area.bottom; row += 1) {
    for (let column = source.area.left; column <= source.area.right; column += 1) {
      const covered = source.sheet === target.sheet && contains(target.area, row, column);
      if (!covered) cells.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return cells;
}

function formulasOf({ sheet, area }: Block): Map<string, string> {
  const found = new Map<string, string>();
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      if (cell.formula === undefined || !contains(area, row, column)) continue;
      found.set(`${row - area.top}:${column - area.left}`, cell.formula);
    }
  }
  return found;
}

/** Cutting, unlike copying, leaves a formula's references where they point; on another sheet they get their sheet's name. */
function restoreFormulas(source: Block, target: Block, formulas: ReadonlyMap<string, string>): void {
  for (const [position, formula] of formulas) {
    const [down = 0, across = 0] = position.split(':').map(Number);
    const cell = target.sheet.cells.get(target.area.top + down)?.get(target.area.left + across);
    if (cell !== undefined)
      cell.formula = source.sheet === target.sheet ? formula : qualified(formula, source);
  }
}

function qualified(formula: string, source: Block): string {
  return mapReferences(formula, (token) =>
    token.sheet === null ? writeReference(source.sheet.name, token.first, token.last) : token.text,
  );
}

function followBlock(formula: string, onSheet: string, source: Block, target: Block): string {
  return mapReferences(formula, (token) => {
    const within = (token.sheet ?? onSheet) === source.sheet.name && isInside(token, source.area);
    return within ? moved(token, onSheet, source, target) : token.text;
  });
}

function isInside({ first, last }: ReferenceToken, area: Area): boolean {
  return [first, last ?? first].every(
    (corner) => corner.row !== null && corner.column !== null && contains(area, corner.row, corner.column),
  );
}

function moved(token: ReferenceToken, onSheet: string, source: Block, target: Block): string {
  const down = target.area.top - source.area.top;
  const across = target.area.left - source.area.left;
  const shift = (corner: ReferenceToken['first']): ReferenceToken['first'] => ({
    ...corner,
    row: (corner.row ?? 0) + down,
    column: (corner.column ?? 0) + across,
  });
  const named = token.sheet !== null || target.sheet.name !== onSheet;
  return writeReference(
    named ? target.sheet.name : null,
    shift(token.first),
    token.last && shift(token.last),
  );
}
