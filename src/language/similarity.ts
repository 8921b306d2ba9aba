/** How likely two petitions are the same petition, and why. */
import { closeWord } from './close-words.ts';
import { comparePlaces, type SamePlace } from './compare-places.ts';
import { MATTERS } from './matters/all.ts';
import { type PlacedText, type Profile, profileOf } from './profile.ts';
import { isSyllable } from './syllable.ts';

/** From this score on, two petitions are worth showing side by side. */
export const LOOK_ALIKE_THRESHOLD = 0.5;

export interface Comparison {
  /** 0..1 */
  readonly score: number;
  /** Vietnamese, for the person who decides: "cùng địa điểm “ngõ 12”, cùng việc “thoát nước, ngập úng”". */
  readonly reason: string;
}

const MATTER_PART = 0.6;
const CONTAINED_PART = 0.8;
/** Without a shared place the words must agree more. */
const NO_PLACE_FACTOR = 0.85;

/** 0..1; the same for (a, b) and (b, a). Compare with `LOOK_ALIKE_THRESHOLD`. */
export function similarity(a: string | PlacedText, b: string | PlacedText): number {
  return compareProfiles(profileOf(a), profileOf(b)).score;
}

/** As `similarity`, with the reason. */
export function comparePetitions(a: string | PlacedText, b: string | PlacedText): Comparison {
  return compareProfiles(profileOf(a), profileOf(b));
}

export function compareProfiles(a: Profile, b: Profile): Comparison {
  const place = comparePlaces(a, b);
  if (place.factor === 0) return { score: 0, reason: 'khác địa điểm' };
  const shared = sharedMatters(a, b);
  const same = sameMatter(a, b, shared);
  const score = same * place.factor * (place.fine ? 1 : NO_PLACE_FACTOR);
  return { score: Math.round(Math.min(1, score) * 1000) / 1000, reason: reasonFor(place, shared) };
}

function sharedMatters(a: Profile, b: Profile): { matter: number; weight: number }[] {
  return [...a.matters]
    .map(([matter, weight]) => ({ matter, weight: Math.min(weight, b.matters.get(matter) ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || x.matter - y.matter);
}

function sameMatter(a: Profile, b: Profile, shared: readonly { weight: number }[]): number {
  const matching = Math.max(matchingWords(a.words, b.words), matchingWords(b.words, a.words));
  const words = overlap(matching, a.words.size, b.words.size);
  const totals = [total(a), total(b)] as const;
  if (totals[0] === 0 || totals[1] === 0) return words;
  const matters = overlap(shared.reduce((sum, { weight }) => sum + weight, 0), totals[0], totals[1]);
  return MATTER_PART * matters + (1 - MATTER_PART) * words;
}

/** Mostly: how much of the shorter is in the longer; a little: how much they share of all. */
function overlap(shared: number, a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  const contained = shared / Math.min(a, b);
  const jaccard = shared / (a + b - shared);
  return Math.min(1, CONTAINED_PART * contained + (1 - CONTAINED_PART) * jaccard);
}

function total(profile: Profile): number {
  return [...profile.matters.values()].reduce((sum, weight) => sum + weight, 0);
}

function matchingWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word) || slipped(word, b)).length;
}

function slipped(word: string, others: ReadonlySet<string>): boolean {
  return !isSyllable(word) && [...others].some((other) => closeWord(word, other));
}

function reasonFor(place: SamePlace, shared: readonly { matter: number }[]): string {
  const where = place.shared.slice(0, 2).map((label) => `“${label}”`).join(', ');
  const what = shared.slice(0, 2).map(({ matter }) => `“${MATTERS[matter]?.name ?? ''}”`).join(', ');
  const parts = [where === '' ? '' : `cùng địa điểm ${where}`, what === '' ? 'lời văn giống nhau' : `cùng việc ${what}`];
  return parts.filter((part) => part !== '').join(', ');
}
