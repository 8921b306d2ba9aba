/** Areas of the store as A1 references of a file, and back. */
import { type Corner, columnNumber, quoteSheetName, writeCorner } from '../formulas/a1.ts';
import { tokenize } from '../formulas/tokens.ts';
import type { Area } from '../store/model.ts';

/** Size of a sheet's grid: open areas end with it. */
export interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** An area with its open ends at the end of the grid. */
export function bounded(area: Area, grid: GridSize): Area {
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, grid.rowCount)),
    right: Math.max(area.left, Math.min(area.right, grid.columnCount)),
  };
}

/** `A5:C1000`, or `A5` for one cell. */
export function areaText({ top, left, bottom, right }: Area, fixed = false): string {
  const corner = (row: number, column: number): string =>
    writeCorner({ row, column, rowFixed: fixed, columnFixed: fixed });
  const first = corner(top, left);
  return top === bottom && left === right ? first : `${first}:${corner(bottom, right)}`;
}

/** `A1:B5 D1:D5` as a file lists several areas. */
export function areasText(areas: readonly Area[], grid: GridSize): string {
  return areas.map((area) => areaText(bounded(area, grid))).join(' ');
}

/** `'Lĩnh vực'!$A$2:$A$50`. */
export function qualifiedText(sheet: string, area: Area): string {
  return `${quoteSheetName(sheet)}!${areaText(area, true)}`;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

function areaBetween(first: Corner, last: Corner): Area {
  const rows = [first.row ?? 1, last.row ?? LAST_ROW];
  const columns = [first.column ?? 1, last.column ?? LAST_COLUMN];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** A reference that stands alone: `'Lĩnh vực'!$A$2:$A$50`; null when the text is anything else. */
export function parseReference(text: string): { readonly sheet: string | null; readonly area: Area } | null {
  const [token, ...others] = tokenize(text.trim(), 'file');
  if (token?.kind !== 'reference' || others.length > 0) return null;
  return { sheet: token.sheet, area: areaBetween(token.first, token.last ?? token.first) };
}

/** The areas of `A1:B5 D1:D5`; what cannot be read is left out. */
export function parseAreas(text: string): Area[] {
  return text
    .split(/\s+/)
    .map((part) => parseReference(part)?.area)
    .filter((area) => area !== undefined);
}

/** `AB12` → row 12, column 28. */
export function parseAddress(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits), column: columnNumber(letters) };
}
