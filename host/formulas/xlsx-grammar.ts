/** The same formula as Sheets takes it under vi_VN and as an `.xlsx` file stores it. */
import type { Corner } from './a1.ts';
import { type ReferenceToken, type Token, tokenize, writeReference } from './tokens.ts';

type Axis = 'row' | 'column';
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Functions younger than the file format: Excel shows `#NAME?` when they come without these prefixes. */
const PREFIXED: ReadonlyMap<string, string> = new Map(
  [
    ...['IFNA', 'IFS', 'SWITCH', 'CONCAT', 'TEXTJOIN', 'MAXIFS', 'MINIFS', 'XOR', 'DAYS', 'ISOWEEKNUM'],
    ...['ISFORMULA', 'FORMULATEXT', 'NUMBERVALUE', 'SHEET', 'SHEETS', 'UNICHAR', 'UNICODE', 'ENCODEURL'],
    ...['UNIQUE', 'SORTBY', 'SEQUENCE', 'RANDARRAY', 'XLOOKUP', 'XMATCH', 'LET', 'LAMBDA', 'CEILING.MATH'],
    ...['FLOOR.MATH', 'RANK.EQ', 'STDEV.S', 'STDEV.P', 'VAR.S', 'VAR.P', 'PERCENTILE.INC', 'QUARTILE.INC'],
  ]
    .map((name): [string, string] => [name, `_xlfn.${name}`])
    .concat([
      ['FILTER', '_xlfn._xlws.FILTER'],
      ['SORT', '_xlfn._xlws.SORT'],
    ]),
);

/** `A5:A` → `A5:A1048576`; the corner that names the open part is the later one. */
function closed(token: ReferenceToken): string {
  const { first, last } = token;
  if (!last) return token.text;
  if ((first.row === null) !== (last.row === null))
    return closedAt(token.sheet, first, last, 'row', LAST_ROW);
  if ((first.column === null) !== (last.column === null)) {
    return closedAt(token.sheet, first, last, 'column', LAST_COLUMN);
  }
  return token.text;
}

function closedAt(sheet: string | null, first: Corner, last: Corner, axis: Axis, end: number): string {
  const start = first[axis] ?? last[axis];
  return writeReference(sheet, { ...first, [axis]: start }, { ...last, [axis]: end });
}

function opened(token: ReferenceToken): string {
  const { first, last } = token;
  if (last?.row === LAST_ROW) return writeReference(token.sheet, first, openEnd(last, 'row'));
  if (last?.column === LAST_COLUMN) return writeReference(token.sheet, first, openEnd(last, 'column'));
  return token.text;
}

function openEnd(corner: Corner, axis: Axis): Corner {
  return axis === 'row'
    ? { ...corner, row: null, rowFixed: false }
    : { ...corner, column: null, columnFixed: false };
}

function tokenToXlsx(token: Token): string {
  switch (token.kind) {
    case 'reference':
      return closed(token);
    case 'number':
      return token.text.replace(',', '.');
    case 'separator':
      return ',';
    case 'function':
      return PREFIXED.get(token.text.toUpperCase()) ?? token.text;
    default:
      return token.text;
  }
}

function tokenFromXlsx(token: Token): string {
  switch (token.kind) {
    case 'reference':
      return opened(token);
    case 'number':
      return token.text.replace('.', ',');
    case 'separator':
      return ';';
    case 'function':
      return token.text.replace(/^(?:_xlfn\.|_xlws\.)+/i, '');
    default:
      return token.text;
  }
}

/** Strings and quoted names, the same in both grammars, and what stands between them. */
const PIECES = /"(?:[^"]|"")*"?|'(?:[^']|'')*'|[^"']+/g;

/** What takes more than another separator: decimal commas, ranges open at one end, young functions. */
const INTRICATE_TYPED = new RegExp(
  [
    String.raw`\d,\d`,
    String.raw`[A-Z]\$?\d+:\$?(?:\d|[A-Z]{1,3}(?![A-Z]|\$?\d))`,
    String.raw`(?<![A-Z\d$])\$?(?:\d+:\$?[A-Z]|[A-Z]{1,3}:\$?[A-Z]{1,3}\$?\d)`,
    String.raw`(?<![A-Z.])(?:${[...PREFIXED.keys()].join('|').replaceAll('.', '\\.')})\s*\(`,
  ].join('|'),
  'i',
);
const INTRICATE_FILED = /\d\.|\.\d|_xl|1048576|XFD/i;

/** Most formulas differ by their separators alone, and need not be cut into tokens; null for the others. */
function withSeparators(formula: string, from: string, to: string, intricate: RegExp): string | null {
  let isPlain = true;
  const text = formula.replace(PIECES, (piece) => {
    if (piece.startsWith('"') || piece.startsWith("'")) return piece;
    isPlain &&= !intricate.test(piece);
    return piece.replaceAll(from, to);
  });
  return isPlain ? text : null;
}

/** `=IF(A1>0,5;"a;b";1)` → `IF(A1>0.5,"a;b",1)`: no `=`, commas, dots, open ranges closed, `_xlfn.` where due. */
export function toXlsx(formula: string): string {
  const text = formula.replace(/^=/, '');
  const plain = withSeparators(text, ';', ',', INTRICATE_TYPED);
  return plain ?? tokenize(text).map(tokenToXlsx).join('');
}

/** The inverse of {@link toXlsx}, with `=` in front. */
export function fromXlsx(formula: string): string {
  const text = formula.replace(/^=/, '');
  const plain = withSeparators(text, ',', ';', INTRICATE_FILED);
  return `=${plain ?? tokenize(text, 'file').map(tokenFromXlsx).join('')}`;
}
