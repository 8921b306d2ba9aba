/** Rewrites formulas when the sheets they speak of change, when they are copied, and for `.xlsx` files. */
import { type Corner, quoteSheetName, sameSheetName } from './a1.ts';
import { type Interval, type StructureChange, shiftInterval } from './shift.ts';
import { mapReferences, type ReferenceToken, tokenize, writeReference } from './tokens.ts';

export type { StructureChange } from './shift.ts';
export { fromXlsx, toXlsx } from './xlsx-grammar.ts';

const LOST = '#REF!';

type Axis = StructureChange['axis'];

function withIndex(corner: Corner, axis: Axis, index: number): Corner {
  return axis === 'row' ? { ...corner, row: index } : { ...corner, column: index };
}

/** The corner moved to `index`; a part that was open stays open. */
function placed(corner: Corner, axis: Axis, index: number): Corner {
  return corner[axis] === null ? corner : withIndex(corner, axis, index);
}

function intervalOf(token: ReferenceToken, axis: Axis): Interval {
  const one = token.first[axis] ?? (token.last ? 1 : Number.POSITIVE_INFINITY);
  const other = token.last ? (token.last[axis] ?? Number.POSITIVE_INFINITY) : one;
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

function shiftReference(token: ReferenceToken, change: StructureChange): string {
  const { axis } = change;
  if (token.first[axis] === null && (token.last?.[axis] ?? null) === null) return token.text;
  const before = intervalOf(token, axis);
  const after = shiftInterval(before, change);
  if (!after) return LOST;
  if (after.first === before.first && after.last === before.last) return token.text;
  const backwards = token.last !== null && token.first[axis] === before.last && before.first !== before.last;
  const [first, last] = backwards ? [after.last, after.first] : [after.first, after.last];
  return writeReference(
    token.sheet,
    placed(token.first, axis, first),
    token.last && placed(token.last, axis, last),
  );
}

/** False when no reference can be to that sheet by name, which is told without cutting the formula into tokens. */
function mayName(formula: string, sheet: string): boolean {
  return formula.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase());
}

/**
 * A formula after rows or columns of a sheet were inserted, deleted or moved, as Sheets rewrites it:
 * an insertion inside a range widens it, one at its top moves it, deleting all of it leaves `#REF!`.
 * `$` makes no difference.
 * @param onSheet name of the sheet the formula stands on
 */
export function shiftFormula(formula: string, onSheet: string, change: StructureChange): string {
  if (!sameSheetName(onSheet, change.sheet) && !mayName(formula, change.sheet)) return formula;
  return mapReferences(formula, (token) =>
    sameSheetName(token.sheet ?? onSheet, change.sheet) ? shiftReference(token, change) : token.text,
  );
}

function translateCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  if ((row !== null && row < 1) || (column !== null && column < 1)) return null;
  return { ...corner, row, column };
}

/** A formula copied `rows` down and `columns` right: `$` parts stay, what falls off the grid is `#REF!`. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (token) => {
    const first = translateCorner(token.first, rows, columns);
    const last = token.last && translateCorner(token.last, rows, columns);
    if (!first || (token.last && !last)) return LOST;
    return writeReference(token.sheet, first, last);
  });
}

/** A formula after the sheet `from` was given the name `to`. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  if (!mayName(formula, from)) return formula;
  return mapReferences(formula, (token) => {
    if (token.sheet === null || !sameSheetName(token.sheet, from)) return token.text;
    return quoteSheetName(to) + token.text.slice(token.text.lastIndexOf('!'));
  });
}

/** True when `,` stands between arguments: Sheets refuses such a formula under vi_VN. */
export function usesCommas(formula: string): boolean {
  return tokenize(formula).some((token) => token.kind === 'separator' && token.text === ',');
}
