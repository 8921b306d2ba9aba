/** What of a petition is compared with another: what it is about, where, and in which words. */
import { contextFactor } from './context.ts';
import { findPhrases, type Hit } from './lexicon.ts';
import { type MatterWord, matterLexicon } from './matters/lookup.ts';
import { nameMask } from './names.ts';
import { guessedPlaces, type Place, placesIn } from './places.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordClass } from './synonyms.ts';
import { readText, type Text, type Token } from './tokens.ts';

/** A petition as far as it is compared. `place` is the cell "Địa điểm", if filled in. */
export interface PlacedText {
  readonly text: string;
  readonly place?: string;
}

export interface Profile {
  /** Matter (place in `MATTERS`) → side of the matter → how much the petition is about it. */
  readonly matters: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Content words (classes of words that mean the same), place names left out. */
  readonly words: ReadonlySet<string>;
  readonly places: readonly Place[];
  /** Names guessed in a text without capitals: what stands after "đường", "cầu" and is no everyday word. */
  readonly guesses: readonly Place[];
  /** All words without marks, between spaces, to look a name up in. */
  readonly line: string;
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
  const inCell = placesInCell(place);
  return {
    matters: mattersOf(text, names, hits, inText),
    words: wordsOf(text.tokens, names, inText),
    places: [...inText, ...inCell],
    guesses: names.includes(true) ? [] : guessedPlaces(text, everyday(text, hits)),
    line: ` ${text.tokens.map((token) => token.bare).join(' ')} ${inCell.map(({ key }) => key).join(' ')} `,
  };
}

/** In the cell for the place a name without a head is a town or a ward: "Lái Thiêu, TP HCM". */
function placesInCell(cell: string): Place[] {
  const text = readText(cell);
  return placesIn(text).map((place) => (place.headed ? place : { ...place, level: TOWN }));
}

function mattersOf(
  text: Text,
  names: readonly boolean[],
  hits: readonly Hit<MatterWord>[],
  places: readonly Place[],
): Map<number, Map<number, number>> {
  const matters = new Map<number, Map<number, number>>();
  for (const hit of hits) {
    const length = LENGTH_WEIGHT[Math.min(hit.end - hit.start, LENGTH_WEIGHT.length - 1)] ?? 1;
    const base = length * (hit.unsure && hit.end - hit.start === 1 ? UNSURE_WEIGHT : 1);
    const named = places.some(({ start, end }) => start < hit.end && hit.start < end);
    const weight = base * (named ? NAMED_WEIGHT : contextFactor(text, names, hit.start, hit.end));
    for (const { matter, aspect, hint } of hit.values) {
      const sides = matters.get(matter) ?? new Map<number, number>();
      matters.set(matter, sides.set(aspect, (sides.get(aspect) ?? 0) + weight * (hint ? HINT_WEIGHT : 1)));
    }
  }
  return matters;
}

function wordsOf(tokens: readonly Token[], names: readonly boolean[], places: readonly Place[]): Set<string> {
  const inPlace = tokens.map((_, index) => names[index] === true);
  for (const { start, end } of places) inPlace.fill(true, start, end);
  const words = tokens.filter((token, index) => inPlace[index] !== true && !STOP_WORDS.has(token.bare));
  return new Set(words.map((token) => wordClass(token.bare)));
}

/** Words that cannot be part of a name: everyday words and the words of some matter. */
function everyday(text: Text, hits: readonly Hit<MatterWord>[]): boolean[] {
  const known = text.tokens.map((token) => STOP_WORDS.has(token.bare));
  for (const { start, end } of hits) known.fill(true, start, end);
  return known;
}
