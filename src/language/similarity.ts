/** How likely two petitions are the same petition, and why. */
import { closeWord } from './close-words.ts';
import { comparePlaces, type SamePlace } from './compare-places.ts';
import { allMatters } from './matters/all.ts';
import { mainOf, type PlacedText, type Profile, profileOf, type Sides, sumOf, weightOn } from './profile.ts';

/** From this score on, two petitions are worth showing side by side. */
export const LOOK_ALIKE_THRESHOLD = 0.5;

export interface Comparison {
  /** 0..1 */
  readonly score: number;
  /** Vietnamese, for the person who decides: "cùng địa điểm “ngõ 12”, cùng việc “thoát nước, ngập úng”". */
  readonly reason: string;
}

const MATTER_PART = 0.35;
/** The first side of a matter is its general words: "ô nhiễm" may mean the smell or the water. */
const GENERAL_SIDE = 0;
const GENERAL_SIDE_FACTOR = 0.75;
const OTHER_SIDE_FACTOR = 0.3;
const CONTAINED_PART = 0.65;
/** Without a shared place, what two short texts share may be chance: so much is added before one counts as contained. */
const WORDS_SLACK = 2;
const MATTER_SLACK = 0.5;
/** Measured (npm run quality): a third of agreement is enough, without a shared place a little more and counted more strictly. */
const SAME_PLACE_FACTOR = 1.67;
const NO_PLACE_FACTOR = 1.37;

/** Two different places named by both, such as a lane and its street, make an exact spot: there the main matter decides. */
const EXACT_PLACE = 2;
const EXACT_PLACE_FACTOR = 0.75;
/** A matter touched by less than one plain phrase is only mentioned. */
const IN_EARNEST = 1;
const SAME_MAIN_SCORE = 0.52;

interface SharedMatter {
  readonly matter: number;
  readonly weight: number;
}

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
  const agreed = atPlace(place.shared.length, a, b, shared);
  const score = a.line === b.line && a.line.trim() !== '' ? 1 : agreed * place.factor;
  return { score: Math.round(Math.min(1, score) * 1000) / 1000, reason: reasonFor(place, shared) };
}

/** Agreement, measured by how exactly the place is known that both name. */
function atPlace(places: number, a: Profile, b: Profile, shared: readonly SharedMatter[]): number {
  if (places === 0) return NO_PLACE_FACTOR * agreement(a, b, shared, 1);
  const agreed = SAME_PLACE_FACTOR * agreement(a, b, shared, 0);
  return Math.max(
    agreed,
    places < EXACT_PLACE ? sameMainMatter(a, b) : EXACT_PLACE_FACTOR * mainMatterShare(a, b, shared),
  );
}

/** Long texts on one street by different people share little but what they are mainly about. */
function sameMainMatter(a: Profile, b: Profile): number {
  const [mine, theirs] = [mainOf(a), mainOf(b)];
  return mine.matter === theirs.matter && Math.min(mine.weight, theirs.weight) >= IN_EARNEST
    ? SAME_MAIN_SCORE
    : 0;
}

/** 0..1: how far what one petition is mainly about is also what the other is mainly about. */
export function mainMatterShare(a: Profile, b: Profile, shared: readonly SharedMatter[]): number {
  const shares = shared.map(({ matter, weight }) => {
    const mine = weightOn(a, matter);
    const theirs = weightOn(b, matter);
    return (Math.min(mine / mainOf(a).weight, theirs / mainOf(b).weight) * weight) / Math.min(mine, theirs);
  });
  return Math.max(0, ...shares);
}

export function sharedMatters(a: Profile, b: Profile): SharedMatter[] {
  return [...a.matters]
    .map(([matter, sides]) => ({ matter, weight: sharedSides(sides, b.matters.get(matter)) }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || x.matter - y.matter);
}

/** What two petitions share of one matter: the same side of it fully, another side in part. */
function sharedSides(a: Sides, b: Sides | undefined): number {
  if (b === undefined) return 0;
  const same = [...a].reduce((all, [side, weight]) => all + Math.min(weight, b.get(side) ?? 0), 0);
  const any = Math.min(sumOf(a.values()), sumOf(b.values()));
  const general = a.has(GENERAL_SIDE) || b.has(GENERAL_SIDE);
  return same + (general ? GENERAL_SIDE_FACTOR : OTHER_SIDE_FACTOR) * (any - same);
}

function agreement(a: Profile, b: Profile, shared: readonly SharedMatter[], slack: number): number {
  const matching = Math.max(matchingWords(a, b), matchingWords(b, a));
  const words = overlap(matching, a.words.size, b.words.size, WORDS_SLACK * slack);
  if (Math.min(a.weight, b.weight) < IN_EARNEST) return words;
  const matters = overlap(
    sumOf(shared.map(({ weight }) => weight)),
    a.weight,
    b.weight,
    MATTER_SLACK * slack,
  );
  return MATTER_PART * matters + (1 - MATTER_PART) * words;
}

/** Mostly: how much of the shorter is in the longer; a little: how much they share of all. */
function overlap(shared: number, a: number, b: number, slack: number): number {
  if (a === 0 || b === 0) return 0;
  const contained = shared / (Math.min(a, b) + slack);
  const ofAll = shared / (a + b - shared);
  return Math.min(1, CONTAINED_PART * contained + (1 - CONTAINED_PART) * ofAll);
}

/** Words of `a` that `b` has, or has with a slip. */
function matchingWords(a: Profile, b: Profile): number {
  const slips = a.odd.size > 0 || b.odd.size > 0;
  return [...a.words].filter((word) => b.words.has(word) || (slips && slipped(word, b.words))).length;
}

function slipped(word: string, others: ReadonlySet<string>): boolean {
  return [...others].some((other) => closeWord(word, other));
}

function reasonFor(place: SamePlace, shared: readonly SharedMatter[]): string {
  const where = place.shared
    .slice(0, 2)
    .map((label) => `“${label}”`)
    .join(', ');
  const what = shared
    .filter(({ weight }, rank) => rank === 0 || weight >= IN_EARNEST / 2)
    .slice(0, 2)
    .map(({ matter }) => `“${allMatters()[matter]?.name ?? ''}”`)
    .join(', ');
  const parts = [
    where === '' ? '' : `cùng địa điểm ${where}`,
    what === '' ? 'lời văn giống nhau' : `cùng việc ${what}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
