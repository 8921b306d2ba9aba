/** Enums as Apps Script hands them out: objects compared by identity that print their own name. */

export interface EnumMember<N extends string = string> {
  name(): N;
  ordinal(): number;
  toString(): N;
}

export type Enumeration<N extends string> = { readonly [K in N]: EnumMember<K> };

export function enumeration<N extends string>(...names: readonly N[]): Enumeration<N> {
  const members = names.map((name, ordinal) => [
    name,
    Object.freeze({ name: () => name, ordinal: () => ordinal, toString: () => name }),
  ]);
  return Object.freeze(Object.fromEntries(members)) as Enumeration<N>;
}
