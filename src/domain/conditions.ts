/** Conditions on a row said once, and used twice: worked out here, and written as a formula for the sheet. */

/** A condition over named cells, all read as text. */
export type Condition<K extends string> =
  | { readonly blank: K }
  | { readonly begins: K; readonly with: string }
  | { readonly all: readonly Condition<K>[] }
  | { readonly any: readonly Condition<K>[] }
  | { readonly not: Condition<K> };

export const blank = <K extends string>(key: K): Condition<K> => ({ blank: key });
export const filled = <K extends string>(key: K): Condition<K> => ({ not: { blank: key } });
export const begins = <K extends string>(key: K, text: string): Condition<K> => ({
  begins: key,
  with: text,
});
export const all = <K extends string>(...conditions: Condition<K>[]): Condition<K> => ({
  all: conditions,
});
export const any = <K extends string>(...conditions: Condition<K>[]): Condition<K> => ({
  any: conditions,
});
export const not = <K extends string>(condition: Condition<K>): Condition<K> => ({ not: condition });

/** Whether the condition holds for a row; letters are compared without case, as sheets do. */
export function holds<K extends string>(condition: Condition<K>, row: Readonly<Record<K, string>>): boolean {
  if ('blank' in condition) return row[condition.blank] === '';
  if ('begins' in condition) {
    const start = row[condition.begins].slice(0, condition.with.length);
    return start.toLowerCase() === condition.with.toLowerCase();
  }
  if ('all' in condition) return condition.all.every((part) => holds(part, row));
  if ('any' in condition) return condition.any.some((part) => holds(part, row));
  return !holds(condition.not, row);
}

/** The same condition as a formula; `cell` gives the reference for a key. */
export function conditionFormula<K extends string>(
  condition: Condition<K>,
  cell: (key: K) => string,
): string {
  if ('blank' in condition) return `${cell(condition.blank)}=""`;
  if ('begins' in condition) {
    return `LEFT(${cell(condition.begins)};${condition.with.length})="${condition.with}"`;
  }
  if ('all' in condition)
    return `AND(${condition.all.map((part) => conditionFormula(part, cell)).join(';')})`;
  if ('any' in condition) return `OR(${condition.any.map((part) => conditionFormula(part, cell)).join(';')})`;
  return `NOT(${conditionFormula(condition.not, cell)})`;
}
