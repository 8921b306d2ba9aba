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
const REFERENCE = String.raw`${SHEET}?(?:${RANGE})(?![\p{L}\p{N}_.(!])`;
const ERROR = `(?:'(?:[^']|'')+'!|[\\p{L}_][\\p{L}\\p{N}_.]*!)?#[A-Za-z]+(?:/[A-Za-z0]+)?[!?]?`;

/** Sheets under vi_VN writes `1,5`; a file writes `1.5`, and `1,5` there are two arguments. */
export type Grammar = 'typed' | 'file';
const NUMBERS: Record<Grammar, string> = {
  typed: String.raw`(?:\d+(?:[.,]\d+)?|\.\d+)(?:[eE][+-]?\d+)?`,
  file: String.raw`(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`,
};

/** In the order in which they are tried at each place. */
const KINDS = ['string', 'error', 'number', 'function', 'name', 'space', 'separator', 'operator'] as const;

function patternOf(grammar: Grammar): RegExp {
  const name = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
  const plain = [
    '"(?:[^"]|"")*"?',
    ERROR,
    NUMBERS[grammar],
    String.raw`${name}(?=\s*\()`,
    name,
    String.raw`\s+`,
    '[;,]',
    '.',
  ];
  return new RegExp(`${REFERENCE}|${plain.map((pattern) => `(${pattern})`).join('|')}`, 'suy');
}

const PATTERNS: Record<Grammar, RegExp> = { typed: patternOf('typed'), file: patternOf('file') };
/** Groups of a reference: two ways to name a sheet, then seven places for its corners. */
const CORNERS_FROM = 3;
const PLAIN_FROM = 10;

function referenceOf(match: RegExpExecArray): ReferenceToken {
  const [text, quoted, bare] = match;
  const [first = '', last] = match.slice(CORNERS_FROM, PLAIN_FROM).filter((corner) => corner !== undefined);
  return {
    kind: 'reference',
    text,
    sheet: quoted?.replaceAll("''", "'") ?? bare ?? null,
    first: parseCorner(first),
    last: last === undefined ? null : parseCorner(last),
  };
}

function tokenOf(match: RegExpExecArray): Token {
  const kind = KINDS.find((_, index) => match[PLAIN_FROM + index] !== undefined);
  return kind === undefined ? referenceOf(match) : { kind, text: match[0] };
}

/** The tokens of a formula, in order; joined, their texts are the formula again. Never fails. */
export function tokenize(formula: string, grammar: Grammar = 'typed'): Token[] {
  const pattern = PATTERNS[grammar];
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(formula); match; match = pattern.exec(formula)) tokens.push(tokenOf(match));
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
