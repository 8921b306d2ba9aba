/** What was read from a plan: each candidate with the sentence it came from. */

/**
 * A value and the plan's own sentence that gave it. Readers answer with a list: empty when the plan does not say, one when
 * it does, several when it is in doubt, the likeliest first.
 */
export interface Found<T> {
  readonly value: T;
  readonly sentence: string;
}

/** The candidates without repetitions; of equal ones the first stays. */
export function distinct<T>(found: readonly Found<T>[]): readonly Found<T>[] {
  const keys = found.map(({ value }) => JSON.stringify(value));
  return found.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** The same, the most often found first. */
export function commonest<T>(found: readonly Found<T>[]): readonly Found<T>[] {
  const keys = found.map(({ value }) => JSON.stringify(value));
  const times = (value: T) => keys.filter((key) => key === JSON.stringify(value)).length;
  return [...distinct(found)].sort((a, b) => times(b.value) - times(a.value));
}
