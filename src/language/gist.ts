/** The gist of a text: where trained vectors of its words point, and which fields that leans to. */
import type { Term } from './terms.ts';
import { DIMENSIONS, FIELDS, KEYS, LOWEST, SCALE, VECTORS } from './weights/word-vectors.ts';

export interface Gist {
  /** Of length 1, or all zero when no term is known. */
  readonly vector: Float64Array;
  /** Length of the sum of the terms' vectors: how much there is to go by. */
  readonly strength: number;
}

const NOWHERE = new Float64Array(DIMENSIONS);

let places: ReadonlyMap<string, number> | undefined;

/** The gist of a text by its terms; `vectorFor` = where a term points, by default as trained. */
export function gistOf(
  terms: readonly Term[],
  vectorFor: (key: string) => Float64Array | undefined = trainedVector,
): Gist {
  const sum = new Float64Array(DIMENSIONS);
  for (const key of new Set(terms.map((term) => term.key))) {
    const own = vectorFor(key);
    own?.forEach((value, index) => {
      sum[index] = (sum[index] ?? 0) + value;
    });
  }
  const strength = Math.sqrt(dot(sum, sum));
  return { vector: strength === 0 ? sum : sum.map((value) => value / strength), strength };
}

/** −1..1, how near two gists are. */
export function nearness(a: Gist, b: Gist): number {
  return dot(a.vector, b.vector);
}

/** For each of `FIELDS`, 0..1, together 1. */
export function fieldShares({ vector }: Gist): number[] {
  const sums = FIELDS.map(({ bias, direction }) => bias + dot(vector, direction));
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const all = odds.reduce((total, odd) => total + odd, 0);
  return odds.map((odd) => odd / all);
}

/** Terms that pull towards one of `FIELDS` more than to the others, with how much; the strongest first. */
export function termsFor(terms: readonly Term[], field: number): { term: Term; pull: number }[] {
  const pulls = terms.map((term) => ({ term, pull: pullOf(term, field) }));
  return pulls.filter(({ pull }) => pull > 0).sort((a, b) => b.pull - a.pull);
}

function pullOf({ key }: Term, field: number): number {
  const own = trainedVector(key) ?? NOWHERE;
  const pulls = FIELDS.map(({ direction }) => dot(own, direction));
  const mean = pulls.reduce((sum, pull) => sum + pull, 0) / pulls.length;
  return (pulls[field] ?? 0) - mean;
}

function trainedVector(key: string): Float64Array | undefined {
  places ??= new Map(KEYS.split(',').map((known, index) => [known, index * DIMENSIONS]));
  const from = places.get(key);
  if (from === undefined) return undefined;
  return Float64Array.from(
    { length: DIMENSIONS },
    (_, index) => (VECTORS.charCodeAt(from + index) - LOWEST) * SCALE - 1,
  );
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < DIMENSIONS; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
