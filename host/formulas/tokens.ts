/** Cuts a spreadsheet formula, as typed under vi_VN (`;` between arguments, decimal comma), into tokens. */
import { type Corner, parseCorner, quoteSheetName, writeCorner } from './a1.ts';

/** `A5`, `'Theo dõi'!$A:$C`, `A5:A`; `last` is null for a single cell. */
export interface ReferenceToken {
  readonly kind: 'reference';
  readonly text: string;
  /** The sheet's name without quotes, `null` for the sheet the formula stands on. */
  readonly sheet: string | null;
  readonly first: Corner;
  readonly last: Corner | null;
}

export interface PlainToken {
  readonly kind: 'string' | 'error' | 'number' | 'function' | 'name' | 'space' | 'separator' | 'operator';
  readonly text: string;
}

export type Token = ReferenceToken | PlainToken;

const SHEET = String.raw`(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
const CELL = COLUMN + ROW;
const RANGE = `(${CELL}):(${CELL}|${COLUMN}|${ROW})|(${COLUMN}):(${CELL}|${COLUMN})|(${ROW}):(${CELL}|${ROW})|(${CELL})`;
const REFERENCE = new RegExp(String.raw`${SHEET}?(?:${RANGE})(?![\p{L}\p{N}_.(!])`, 'uy');

/** Sheets under vi_VN writes `1,5`; a file writes `1.5`, and `1,5` there are two arguments. */
export type Grammar = 'typed' | 'file';
const NUMBER: Record<Grammar, RegExp> = {
  typed: /(?:\d+(?:[.,]\d+)?|\.\d+)(?:[eE][+-]?\d+)?/uy,
  file: /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/uy,
};

const PLAIN: readonly (readonly [PlainToken['kind'], RegExp])[] = [
  ['string', /"(?:[^"]|"")*"?/uy],
  ['error', new RegExp(`${SHEET}?#[A-Za-z]+(?:/[A-Za-z0]+)?[!?]?`, 'uy')],
  ['function', /[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/uy],
  ['name', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['space', /\s+/uy],
  ['separator', /[;,]/uy],
  ['operator', /./suy],
];

function referenceAt(formula: string, index: number): ReferenceToken | null {
  REFERENCE.lastIndex = index;
  const match = REFERENCE.exec(formula);
  if (!match) return null;
  const [text, quoted, bare, ...corners] = match;
  const [first = '', last] = corners.filter((corner) => corner !== undefined);
  return {
    kind: 'reference',
    text,
    sheet: quoted?.replaceAll("''", "'") ?? bare ?? null,
    first: parseCorner(first),
    last: last === undefined ? null : parseCorner(last),
  };
}

function plainAt(formula: string, index: number, grammar: Grammar): PlainToken {
  for (const [kind, pattern] of [['number', NUMBER[grammar]] as const, ...PLAIN]) {
    pattern.lastIndex = index;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return { kind: 'operator', text: formula.charAt(index) };
}

/** The tokens of a formula, in order; joined, their texts are the formula again. Never fails. */
export function tokenize(formula: string, grammar: Grammar = 'typed'): Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < formula.length; ) {
    const token = referenceAt(formula, index) ?? plainAt(formula, index, grammar);
    tokens.push(token);
    index += token.text.length;
  }
  return tokens;
}

/** A formula with every reference replaced by what `change` makes of it; the rest stays letter for letter. */
export function mapReferences(formula: string, change: (token: ReferenceToken) => string): string {
  return tokenize(formula)
    .map((token) => (token.kind === 'reference' ? change(token) : token.text))
    .join('');
}

/** A reference as text, with its sheet if it names one. */
export function writeReference(sheet: string | null, first: Corner, last: Corner | null): string {
  const prefix = sheet === null ? '' : `${quoteSheetName(sheet)}!`;
  return prefix + writeCorner(first) + (last ? `:${writeCorner(last)}` : '');
}
