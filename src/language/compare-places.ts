/** Whether two petitions speak of the same place. */
import { closeName } from './close-words.ts';
import type { Place } from './places.ts';
import type { Profile } from './profile.ts';

export interface SamePlace {
  /** 0 = another place, 1 = nothing against it; between: one of several names differs. */
  readonly factor: number;
  /** Places both name, as typed, most telling first. */
  readonly shared: readonly string[];
  /** Whether a place finer than a ward is shared. */
  readonly fine: boolean;
}

const OTHER_PLACE: SamePlace = { factor: 0, shared: [], fine: false };
/** Both name a further place that the other does not. */
const PARTLY = 0.6;
/** One says where, the other does not. */
const ONE_SIDED = 0.8;
/** Same street, but one says tổ 3 and the other tổ 5. */
const OTHER_GROUP = 0.7;
/** Kinds told apart by number: another number is another place. */
const NUMBERED = new Set([
  'ngo',
  'so',
  'quoc lo',
  'tinh lo',
  'huyen lo',
  'khu pho',
  'khom',
  'ap',
  'to',
  'thon',
  'xom',
  'khu',
  'duong',
  'lo',
]);

export function comparePlaces(a: Profile, b: Profile): SamePlace {
  const numbers = compareNumbers(a.places, b.places);
  if (numbers === undefined) return OTHER_PLACE;
  const names = compareNames(a, b);
  if (names.factor === 0) return OTHER_PLACE;
  const shared = [...numbers.shared, ...names.shared];
  if (numbers.otherGroup && names.shared.length === 0) return OTHER_PLACE;
  if (shared.length === 0 && (otherWard(a.places, b.places) || (hasFine(a) && hasFine(b))))
    return OTHER_PLACE;
  const unknown = shared.length === 0 && (hasFine(a) || hasFine(b)) ? ONE_SIDED : 1;
  const factor = unknown * (numbers.otherGroup ? OTHER_GROUP : 1) * names.factor;
  return { factor, shared, fine: shared.length > 0 };
}

function hasFine(profile: Profile): boolean {
  return profile.places.some(({ level }) => level === 0);
}

/** `undefined` when a number says it is another place. */
function compareNumbers(
  a: readonly Place[],
  b: readonly Place[],
): { shared: string[]; otherGroup: boolean } | undefined {
  const shared: string[] = [];
  let otherGroup = false;
  for (const kind of NUMBERED) {
    const mine = a.filter((place) => isNumber(place, kind));
    const theirs = b.filter((place) => isNumber(place, kind));
    if (mine.length === 0 || theirs.length === 0) continue;
    const both = mine.filter(({ key }) => theirs.some((place) => place.key === key));
    if (both.length > 0) shared.push(...both.map(({ label }) => label));
    else if (kind === 'to') otherGroup = true;
    else return undefined;
  }
  return { shared, otherGroup };
}

function isNumber(place: Place, kind: string): boolean {
  return place.kind === kind && /^\d/.test(place.key);
}

/** Names finer than a ward; a name guessed in a text without capitals only counts against. */
function compareNames(a: Profile, b: Profile): { shared: string[]; factor: number } {
  const mine = fineNames(a.places);
  const theirs = fineNames(b.places);
  const shared = [...foundIn(mine, b), ...foundIn(theirs, a)];
  const mineOnly = [...missingIn(mine, b), ...(theirs.length === 0 ? [] : missingIn(a.guesses, b))];
  const theirsOnly = [...missingIn(theirs, a), ...(mine.length === 0 ? [] : missingIn(b.guesses, a))];
  const labels = [...new Set(shared.map(({ label }) => label))];
  if (mineOnly.length === 0 || theirsOnly.length === 0) return { shared: labels, factor: 1 };
  return { shared: labels, factor: labels.length === 0 ? 0 : PARTLY };
}

function fineNames(places: readonly Place[]): Place[] {
  return places.filter(({ level, key }) => level === 0 && !/^\d/.test(key));
}

function foundIn(names: readonly Place[], other: Profile): Place[] {
  return names.filter((name) => closeName(name.key, other.line));
}

function missingIn(names: readonly Place[], other: Profile): Place[] {
  return names.filter((name) => !closeName(name.key, other.line));
}

/** Ward against ward, else town against town, else province: the finest level both give decides. */
function otherWard(a: readonly Place[], b: readonly Place[]): boolean {
  for (const level of [1, 2, 3]) {
    const mine = a.filter((place) => place.level === level).map(({ key }) => key);
    const theirs = b.filter((place) => place.level === level).map(({ key }) => key);
    if (mine.length > 0 && theirs.length > 0) return !mine.some((key) => theirs.includes(key));
  }
  return false;
}
