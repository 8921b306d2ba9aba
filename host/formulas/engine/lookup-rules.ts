/**
 * Look-ups. For an exact one the engine builds a wildcard pattern for every cell it compares, three times slower than
 * a plain comparison; and formulas side by side look for the same thing, so each search is done once, in a cell of its
 * own. For what INDEX finds see {@link oneValue}.
 */
import type { ReferenceToken } from '../tokens.ts';
import { type Call, fill, type Nodes, soleText, walk } from '../tree.ts';

/**
 * Not a function of the engine: its first argument is to be worked out once, in a cell of its own. Where that is a
 * search for what a cell holds, the cell and the list follow.
 */
export const SHARED = 'SHARED_';

const EXACT_MATCH =
  'IF(AND(KEY<>"";KEY=SUBSTITUTE(SUBSTITUTE(KEY;"*";"");"?";""));XMATCH(KEY;LIST);MATCH(KEY;LIST;0))';
const NEEDS_ITS_PLACE = new Set(['ROW', 'COLUMN', 'CELL', 'OFFSET', 'INDIRECT']);

/** False when the value depends on where it is worked out: names bound by LAMBDA, `ROW()`. */
function canBeShared(nodes: Nodes): boolean {
  for (const node of walk(nodes)) {
    if (node.kind === 'name' && !/^(?:TRUE|FALSE)$/i.test(node.text)) return false;
    if (node.kind === 'call' && NEEDS_ITS_PLACE.has(node.name)) return false;
  }
  return true;
}

const shared = (...args: readonly Nodes[]): Nodes => [{ kind: 'call', name: SHARED, args }];

function exactMatch(key: Nodes, list: Nodes): Nodes {
  if (!canBeShared(key)) return fill('MATCH(KEY;LIST;0)', { KEY: key, LIST: list });
  const search = fill(EXACT_MATCH, { KEY: soleText(key) === null ? shared(key) : key, LIST: list });
  return soleReference(key)?.last === null ? shared(search, key, list) : shared(search);
}

const isExact = (nodes: Nodes): boolean => /^(?:0|FALSE)$/i.test(soleText(nodes) ?? '');

function soleReference(nodes: Nodes): ReferenceToken | null {
  const [only] = nodes;
  return nodes.length === 1 && only?.kind === 'reference' ? only : null;
}

/**
 * INDEX may give a whole column, so the engine takes every formula that calls it for one that may spill: it works
 * these out before all others, and starts again from nothing whenever one of them needs one that comes later. With
 * such a formula in every row that is N² evaluations; IFS it believes to give one value, and hands on what it is given.
 */
const oneValue = (nodes: Nodes): Nodes => fill('IFS(TRUE;FOUND)', { FOUND: nodes });

/** `INDEX(range;row;column)`; left as it is where a position is plainly 0, which asks for a whole row or column. */
export function indexRule(call: Call): Nodes {
  const [, ...positions] = call.args;
  const isWhole = positions.some((position) => position.length === 0 || soleText(position) === '0');
  return isWhole ? [call] : oneValue([call]);
}

/** `MATCH(key;list;0)`. */
export function matchRule(call: Call): Nodes {
  const [key = [], list = [], mode = []] = call.args;
  return isExact(mode) && soleReference(list) ? exactMatch(key, list) : [call];
}

/** One column of a table, counted from 1; null beyond its right edge. */
function columnOf(table: ReferenceToken, number: number): Nodes | null {
  const { first, last } = table;
  if (first.column === null || !last || last.column === null) return null;
  const column = first.column + number - 1;
  if (number < 1 || column > last.column) return null;
  return [{ ...table, first: { ...first, column }, last: { ...last, column } }];
}

/** `VLOOKUP(key;table;column;FALSE)`: only the two columns it is about, since the engine copies what it is given. */
export function vlookupRule(call: Call): Nodes {
  const [key = [], table = [], column = [], mode = []] = call.args;
  const reference = soleReference(table);
  const keys = reference && columnOf(reference, 1);
  const values = reference && columnOf(reference, Number(soleText(column) ?? Number.NaN));
  if (!isExact(mode) || !keys || !values) return [call];
  return oneValue(fill('INDEX(VALUES;ROW_)', { VALUES: values, ROW_: exactMatch(key, keys) }));
}
