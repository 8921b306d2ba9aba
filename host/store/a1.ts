/** A1 notation, both ways: `B2`, `A:H`, `A2:C`, `3:4`, `'Nguồn ý kiến'!A1`. */
import { columnLetters, columnNumber } from '../formulas/a1.ts';
import { type Area, OPEN } from './model.ts';

export { columnLetters, columnNumber, quoteSheetName } from '../formulas/a1.ts';

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** An area in A1 notation; open ends stay open (`A2:A`, `A:C`, `3:4`). */
export function areaName(area: Area): string {
  if (area.bottom === OPEN && area.top === 1)
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (area.right === OPEN && area.left === 1) return `${area.top}:${area.bottom}`;
  const first = cellName(area.top, area.left);
  if (area.top === area.bottom && area.left === area.right) return first;
  const row = area.bottom === OPEN ? '' : area.bottom;
  return `${first}:${area.right === OPEN ? '' : columnLetters(area.right)}${row}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9][0-9]*)?$/;

interface Corner {
  readonly column: number | undefined;
  readonly row: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (match === null || text === '') return undefined;
  return {
    column: match[1] === undefined ? undefined : columnNumber(match[1]),
    row: match[2] === undefined ? undefined : Number(match[2]),
  };
}

/**
 * Reads A1 notation.
 * @returns the sheet's name if one is given and the area, open ends as `OPEN`; undefined when it is not A1 notation
 */
export function parseA1(text: string): { sheet: string | undefined; area: Area } | undefined {
  const match = /^(?:'((?:[^']|'')*)'!|([^'!]+)!)?([^!]+)$/.exec(text.trim());
  if (match === null) return undefined;
  const sheet = match[1] === undefined ? match[2] : match[1].replaceAll("''", "'");
  const area = parseArea(match[3] ?? '');
  return area && { sheet, area };
}

function parseArea(text: string): Area | undefined {
  const corners = text.split(':');
  const [first, second] = corners.map(parseCorner);
  if (first === undefined || corners.length > 2) return undefined;
  if (corners.length === 1) return oneCell(first);
  return second === undefined ? undefined : between(first, second);
}

function oneCell(corner: Corner): Area | undefined {
  if (corner.row === undefined || corner.column === undefined) return undefined;
  return { top: corner.row, left: corner.column, bottom: corner.row, right: corner.column };
}

function between(a: Corner, b: Corner): Area | undefined {
  const rows = span(a.row, b.row);
  const columns = span(a.column, b.column);
  if (rows.last === OPEN && columns.last === OPEN) return undefined;
  return { top: rows.first, left: columns.first, bottom: rows.last, right: columns.last };
}

/** `A2:C` and `A:C2` alike begin at the row that is given; no row at all means from the first. */
function span(a: number | undefined, b: number | undefined): { first: number; last: number } {
  if (a === undefined || b === undefined) return { first: a ?? b ?? 1, last: OPEN };
  return { first: Math.min(a, b), last: Math.max(a, b) };
}
