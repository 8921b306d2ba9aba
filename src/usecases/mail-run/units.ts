/** Names of units as people type them. */
import { entryMatcher } from '../../domain/text.ts';
import type { Matters } from './read-matters.ts';

/** The unit of the catalogue that a typed name or its short form means; what is in none stays as typed. */
export function unitNamer({ units }: Pick<Matters, 'units'>): (typed: string) => string {
  const names = new Map(units.map(({ name }) => [name, name]));
  for (const { short, name } of units) if (short !== '' && !names.has(short)) names.set(short, name);
  const match = entryMatcher([...names.keys()]);
  return (typed) => names.get(match(typed) ?? '') ?? typed;
}
