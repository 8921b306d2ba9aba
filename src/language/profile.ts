/** What of a petition is compared with another: what it is about, where, and in which words. */
import { contextFactor } from './context.ts';
import { type Gist, gistOf } from './gist.ts';
import { findPhrases, type Hit } from './lexicon.ts';
import { type Meaning, matterLexicon } from './matters/lookup.ts';
import { nameMask } from './names.ts';
import { guessedPlaces, type Place, placesIn } from './places.ts';
import { STOP_WORDS } from './stop-words.ts';
import { isSyllable } from './syllable.ts';
import { classedWords } from './synonyms.ts';
import { termsOf } from './terms.ts';
import { readText, type Text } from './tokens.ts';

/** A petition as far as it is compared. `place` is the cell "Địa điểm", if filled in. */
export interface PlacedText {
  readonly text: string;
  readonly place?: string;
}

/** Side of a matter → how much a petition is about it. */
export type Sides = ReadonlyMap<number, number>;

export interface Profile {
  /** By matter (its place in `allMatters()`). */
  readonly matters: ReadonlyMap<number, Sides>;
  /** All of `matters` together. */
  readonly weight: number;
  /** Content words (classes of words that mean the same), place names left out. */
  readonly words: ReadonlySet<string>;
  /** Where its words point, place names left out. */
  readonly gist: Gist;
  readonly places: readonly Place[];
  /** Whether the text itself says where, finer than a ward; else only its cell may. */
  readonly saysWhere: boolean;
  /** Places finer than a ward told apart by number: kind → number → as typed. */
  readonly numbered: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Places finer than a ward told apart by name. */
  readonly named: readonly Place[];
  /** Names guessed in a text without capitals: what stands after "đường", "cầu" and is no everyday word. */
  readonly guesses: readonly Place[];
  /** All words without marks, between spaces, to look a name up in. */
  readonly line: string;
  /** Words of the line that are no Vietnamese syllable: slips, or foreign. */
  readonly odd: ReadonlySet<string>;
}

const LENGTH_WEIGHT = [0, 1, 1.3, 1.5];
const HINT_WEIGHT = 0.35;
/** "Trường mầm non Phú Thuận" says where rather than what. */
const NAMED_WEIGHT = 0.3;
const TOWN = 2;
const UNSURE_WEIGHT = 0.6;

export function profileOf(petition: string | PlacedText): Profile {
  const { text: raw, place = '' } = typeof petition === 'string' ? { text: petition } : petition;
  const text = readText(raw);
  const names = nameMask(text);
  const hits = findPhrases(matterLexicon(), text, names);
  const inText = placesIn(text);
  const inCell = placesInCell(place, text.open);
  const places = [...inText, ...inCell];
  const fine = places.filter(({ level }) => level === 0);
  const line = [...text.tokens.map((token) => token.bare), ...inCell.map(({ search }) => search)]
    .join(' ')
    .split(' ');
  const matters = mattersOf(text, names, hits, inText);
  const inPlaces = spotsOf(text, names, inText);
  return {
    matters,
    weight: sumOf([...matters.values()].map((sides) => sumOf(sides.values()))),
    words: new Set(classedWords(text, inPlaces).map(({ key }) => key)),
    gist: gistOf(termsOf(text, inPlaces, hits)),
    places,
    saysWhere: inText.some(({ level }) => level === 0),
    numbered: numberedOf(fine),
    named: fine.filter(({ key }) => !isNumber(key)),
    guesses: /\p{Lu}/u.test(raw) ? [] : guessedPlaces(text, everyday(text, hits)),
    line: ` ${line.join(' ')} `,
    odd: new Set(line.filter((word) => !isSyllable(word) && !isNumber(word))),
  };
}

export function sumOf(weights: Iterable<number>): number {
  return [...weights].reduce((all, weight) => all + weight, 0);
}

/** How much a petition is about one matter. */
export function weightOn({ matters }: Profile, matter: number): number {
  return sumOf(matters.get(matter)?.values() ?? []);
}

/** What a petition is mainly about; matter −1 when it touches none. */
export function mainOf(profile: Profile): { matter: number; weight: number } {
  let main = { matter: -1, weight: 0 };
  for (const matter of profile.matters.keys()) {
    const weight = weightOn(profile, matter);
    if (weight > main.weight || (weight === main.weight && matter < main.matter)) main = { matter, weight };
  }
  return main;
}

function isNumber(key: string): boolean {
  return /^\d/.test(key);
}

function numberedOf(places: readonly Place[]): Map<string, Map<string, string>> {
  const numbered = new Map<string, Map<string, string>>();
  for (const { kind, key, label } of places) {
    if (isNumber(key)) numbered.set(kind, (numbered.get(kind) ?? new Map<string, string>()).set(key, label));
  }
  return numbered;
}

/** In the cell for the place a name without a head is a town or a ward: "Lái Thiêu, TP HCM". */
function placesInCell(cell: string, open: boolean): Place[] {
  const text = readText(cell, open);
  return placesIn(text).map((place) => (place.headed ? place : { ...place, level: TOWN }));
}

function mattersOf(
  text: Text,
  names: readonly boolean[],
  hits: readonly Hit<Meaning>[],
  places: readonly Place[],
): Map<number, Map<number, number>> {
  const matters = new Map<number, Map<number, number>>();
  for (const hit of hits) {
    const length = LENGTH_WEIGHT[Math.min(hit.end - hit.start, LENGTH_WEIGHT.length - 1)] ?? 1;
    const base = length * (hit.unsure && hit.end - hit.start === 1 ? UNSURE_WEIGHT : 1);
    const named = places.some(({ start, end }) => start < hit.end && hit.start < end);
    const weight = base * (named ? NAMED_WEIGHT : contextFactor(text, names, hit.start, hit.end));
    for (const meaning of hit.values) {
      if (meaning === 'nothing') continue;
      const { matter, aspect, hint } = meaning;
      const sides = matters.get(matter) ?? new Map<number, number>();
      matters.set(matter, sides.set(aspect, (sides.get(aspect) ?? 0) + weight * (hint ? HINT_WEIGHT : 1)));
    }
  }
  return matters;
}

/** For each token, whether it belongs to a name or a place. */
export function spotsOf(text: Text, names: readonly boolean[], places: readonly Place[]): boolean[] {
  const spots = text.tokens.map((_, index) => names[index] === true);
  for (const { start, end } of places) spots.fill(true, start, end);
  return spots;
}

/** Words that cannot be part of a name: everyday words and the words of some matter. */
function everyday(text: Text, hits: readonly Hit<Meaning>[]): boolean[] {
  const known = text.tokens.map((_, index) => STOP_WORDS.has(text.tokens, index));
  for (const { start, end } of hits) known.fill(true, start, end);
  return known;
}
