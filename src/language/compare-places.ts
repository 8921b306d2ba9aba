/** Whether two petitions speak of the same place. */
import { holdsCloseName, holdsName } from './close-words.ts';
import type { Place } from './places.ts';
import type { Profile } from './profile.ts';

export interface SamePlace {
  /**
   * "other": not the same petition. "same": both name it. "partly": both also name a further place that the other does
   * not. "one-sided": only one says where. "unsaid": neither does.
   */
  readonly kind: 'other' | 'same' | 'partly' | 'one-sided' | 'unsaid';
  /** Places finer than a ward that both name, each once, as typed: two of them make an exact spot. */
  readonly shared: readonly string[];
}

/** Kinds that agreement is weighed for; "partly" counts as "same", but for less. */
export type Weighed = Exclude<SamePlace['kind'], 'other' | 'partly'>;

const OTHER_PLACE: SamePlace = { kind: 'other', shared: [] };

/** What tells a place from others, and its label. */
type Keyed = readonly [key: string, label: string];

export function comparePlaces(a: Profile, b: Profile): SamePlace {
  const numbers = sameNumbers(a, b);
  const names = compareNames(a, b);
  if (numbers === undefined || otherWard(a.places, b.places)) return OTHER_PLACE;
  const shared = labelsOf([...numbers, ...names.shared]);
  if (names.bothMore && names.fine === 0) return OTHER_PLACE;
  if (shared.length > 0) return { kind: names.bothMore ? 'partly' : 'same', shared };
  if (hasFine(a) && hasFine(b)) return OTHER_PLACE;
  return { kind: hasFine(a) || hasFine(b) ? 'one-sided' : 'unsaid', shared };
}

/** One label for each place, the fullest: "đường Bến Tượng" rather than "Bến Tượng". */
function labelsOf(places: readonly Keyed[]): string[] {
  const labels = new Map<string, string>();
  for (const [key, label] of places) {
    const known = labels.get(key) ?? '';
    if (label.length > known.length || (label.length === known.length && label < known))
      labels.set(key, label);
  }
  return [...labels.values()];
}

function hasFine({ named, numbered }: Profile): boolean {
  return named.length > 0 || numbered.size > 0;
}

/** Numbered places both name; `undefined` when a number says it is another place: ngõ 12 is not ngõ 14. */
function sameNumbers(a: Profile, b: Profile): Keyed[] | undefined {
  const same: Keyed[] = [];
  for (const [kind, mine] of a.numbered) {
    const theirs = b.numbered.get(kind);
    if (theirs === undefined) continue;
    const both = [...mine].filter(([number]) => theirs.has(number));
    if (both.length === 0) return undefined;
    same.push(...both.map(([number, label]): Keyed => [`${kind} ${number}`, label]));
  }
  return same;
}

/** Names both have, how many of them finer than a ward; a name guessed in a text without capitals only counts against. */
function compareNames(a: Profile, b: Profile): { shared: Keyed[]; fine: number; bothMore: boolean } {
  const [mine, mineOnly] = parted(a.named, a, b);
  const [theirs, theirsOnly] = parted(b.named, b, a);
  const wide = [...a.places, ...b.places].filter(({ level }) => level > 0);
  const fine = [...mine, ...theirs].filter(({ key }) => !wide.some((ward) => sameName(ward.key, key)));
  const shared = [...mine, ...theirs].map(({ key, label }): Keyed => [key, label]);
  const moreHere = mineOnly.length > 0 || (b.named.length > 0 && parted(a.guesses, a, b)[1].length > 0);
  const moreThere = theirsOnly.length > 0 || (a.named.length > 0 && parted(b.guesses, b, a)[1].length > 0);
  return { shared, fine: fine.length, bothMore: moreHere && moreThere };
}

/** The names of `own` that the other text holds, and those it does not. */
function parted(names: readonly Place[], own: Profile, other: Profile): [Place[], Place[]] {
  const slips = own.odd.size > 0 || other.odd.size > 0;
  const holds = ({ search }: Place) =>
    holdsName(other.line, search) || (slips && holdsCloseName(other.line, search));
  return [names.filter(holds), names.filter((name) => !holds(name))];
}

/** Ward against ward, else town against town, else province: the finest level both give decides. */
function otherWard(a: readonly Place[], b: readonly Place[]): boolean {
  for (const level of [1, 2, 3]) {
    const mine = a.filter((place) => place.level === level).map(({ key }) => key);
    const theirs = b.filter((place) => place.level === level).map(({ key }) => key);
    if (mine.length > 0 && theirs.length > 0)
      return !mine.some((key) => theirs.some((other) => sameName(key, other)));
  }
  return false;
}

/** The same, or one is the other's last words: "Minh Khai" is "Nguyễn Thị Minh Khai". */
function sameName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || (short.includes(' ') && long.endsWith(` ${short}`));
}
