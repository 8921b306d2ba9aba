/** Small tools of the training: numbers that only look random, and a cautious step downhill. */

/** The same row of numbers 0..1 for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** A list in another order. */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** The items by what they have in common. */
export function groupedBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

/** Shares that add up to 1, the more the higher the score. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => odd / all);
}

/** Parameters that learn (Adam, Kingma and Ba 2015). */
export interface Learner {
  readonly values: Float64Array;
  /** Moves value `at` against its slope. */
  readonly step: (at: number, slope: number, rate: number) => void;
}

const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.99;

export function learner(values: Float64Array): Learner {
  const mean = new Float64Array(values.length);
  const square = new Float64Array(values.length);
  return {
    values,
    step: (at, slope, rate) => {
      mean[at] = MEAN_DECAY * (mean[at] ?? 0) + (1 - MEAN_DECAY) * slope;
      square[at] = SQUARE_DECAY * (square[at] ?? 0) + (1 - SQUARE_DECAY) * slope * slope;
      values[at] = (values[at] ?? 0) - (rate * (mean[at] ?? 0)) / (Math.sqrt(square[at] ?? 0) + 1e-6);
    },
  };
}
