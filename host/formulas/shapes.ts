/** Formulas that say the same, each about its own row, have one shape, which is read and rewritten once. */
import type { Corner } from './a1.ts';
import { type Habits, habitsOf } from './engine/habits.ts';
import { type Part, partsOf, type ReferencePart, referencesOf } from './engine/parts.ts';
import { forEngine } from './engine/rules.ts';
import { parseFormula, walk } from './tree.ts';

export interface Shape {
  /** The formula with rows named by their distance; where that does not tell all, its row besides. */
  readonly key: string;
  /** The row of the formula that was read: its references are written for that one. */
  readonly row: number;
  /** False when some row it names goes along with it in a way the wording does not tell: `5:7`, `A5:7`. */
  readonly movable: boolean;
  readonly parts: readonly Part[];
  /** The references among the parts, each once. */
  readonly looks: readonly ReferencePart[];
  readonly habits: Habits;
}

/** By key. */
export type Shapes = Map<string, Shape>;

/** Strings and quoted sheet names, to be passed over; then a cell whose row is not fixed. */
const CELLS =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])(\$?[A-Za-z]{1,3})([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/gu;

/** @returns the wording, and how many rows were replaced by distances */
function wordingOf(text: string, row: number): { wording: string; moving: number } {
  let moving = 0;
  const wording = text.replace(CELLS, (match: string, column?: string, at?: string) => {
    if (column === undefined) return match;
    moving += 1;
    return `${column}[${Number(at) - row}]`;
  });
  return { wording, moving };
}

const isMoving = (corner: Corner | null): boolean =>
  corner !== null && corner.row !== null && !corner.rowFixed;

function readShape(text: string, row: number, key: string, moving: number): Shape {
  const nodes = parseFormula(text);
  let found = 0;
  for (const node of walk(nodes)) {
    if (node.kind === 'reference') found += [node.first, node.last].filter(isMoving).length;
  }
  const rewritten = forEngine(nodes);
  const parts = partsOf(rewritten);
  const looks = distinct([...referencesOf(parts)]);
  const habits = habitsOf(rewritten);
  return { key, row, movable: found === moving, parts, looks, habits };
}

const distinct = (parts: readonly ReferencePart[]): ReferencePart[] => [
  ...new Map(parts.map((part) => [`${part.whole} ${part.reference.text}`, part])).values(),
];

/**
 * The shape of a formula.
 * @param row the row the formula stands in
 * @param known shapes already read; a new one is added
 */
export function shapeOf(text: string, row: number, known: Shapes): Shape {
  const { wording, moving } = wordingOf(text, row);
  const shape = known.get(wording);
  if (shape && (shape.movable || shape.row === row)) return shape;
  const key = shape ? `${row} ${wording}` : wording;
  const own = known.get(key) ?? readShape(text, row, key, moving);
  known.set(key, own);
  return own;
}
