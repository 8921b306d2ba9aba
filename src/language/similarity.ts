/** How likely two petitions are the same petition, and why. */
import { closeWord } from './close-words.ts';
import { comparePlaces, ONE_SIDED, PARTLY, type SamePlace } from './compare-places.ts';
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

/** The first side of a matter is its general words: "ô nhiễm" may mean the smell or the water. */
const GENERAL_SIDE = 0;
const GENERAL_SIDE_FACTOR = 0.75;
const OTHER_SIDE_FACTOR = 0.3;
/** A matter touched by less than one plain phrase is only mentioned. */
const IN_EARNEST = 1;
/** More than this of a matter makes it no surer. */
const FULLY = 3;
/** What each agreement counts for, by logistic regression on the labelled pairs, then the place raised (test/quality/README.md). */
const WEIGHT = {
  start: -7.22,
  /** Share of the shorter one's words that the other has; of all words; how many. */
  contained: 2.44,
  words: 2.8,
  count: 2.06,
  /** Share of all that both are about; how far both are mainly about it. */
  matters: 4.09,
  main: 1.75,
  otherMain: -2.27,
  /** One of them touches no matter that is known: only words can tell. */
  unknownMatter: 3.64,
  place: 3.7,
  placeAndMain: 1.94,
  placeAndSameMain: 2.33,
  placeUnknown: -2.1,
  /** Neither says where: words have to tell more. */
  noPlace: -0.5,
  noPlaceWords: 2.74,
};
/** Less than this of all matters together is none. */
const TOUCHED = 0.5;
/** So many words in common and they tell. */
const ENOUGH_WORDS = 3;

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
  const score = a.line === b.line && a.line.trim() !== '' ? 1 : agreement(a, b, place, shared);
  return { score: Math.round(score * 1000) / 1000, reason: reasonFor(place, shared) };
}

/** 0..1, how likely the two are the same petition; places that only partly agree halve it. */
function agreement(a: Profile, b: Profile, place: SamePlace, shared: readonly SharedMatter[]): number {
  const words = Math.max(matchingWords(a, b), matchingWords(b, a));
  const ofAll = words / Math.max(1, a.words.size + b.words.size - words);
  const both = sumOf(shared.map(({ weight }) => weight));
  const main = mainMatterShare(a, b, shared);
  const same = sameMain(a, b, shared);
  const sum =
    WEIGHT.start +
    WEIGHT.contained * (words / Math.max(1, Math.min(a.words.size, b.words.size))) +
    WEIGHT.words * ofAll +
    WEIGHT.count * Math.log1p(words) +
    WEIGHT.matters * (both / Math.max(0.1, a.weight + b.weight - both)) +
    WEIGHT.main * main +
    WEIGHT.otherMain * otherMain(a, b) +
    (Math.min(a.weight, b.weight) < TOUCHED ? WEIGHT.unknownMatter * Math.min(1, words / ENOUGH_WORDS) : 0) +
    ofPlace(place, main, same, ofAll);
  const likely = 1 / (1 + Math.exp(-sum));
  if (place.factor === PARTLY) return PARTLY * likely;
  const exact = place.shared.length > 1 && same >= GENERAL_SIDE_FACTOR;
  return exact ? Math.max(LOOK_ALIKE_THRESHOLD, likely) : likely;
}

/** What the place adds: the same spot and the same matter are the same petition, whatever the words. */
function ofPlace({ shared, factor }: SamePlace, main: number, same: number, words: number): number {
  if (shared.length > 0) return WEIGHT.place + WEIGHT.placeAndMain * main + WEIGHT.placeAndSameMain * same;
  if (factor === ONE_SIDED) return WEIGHT.placeUnknown;
  return factor === 1 ? WEIGHT.noPlace + WEIGHT.noPlaceWords * words : 0;
}

/** 0..1: how far both speak of the same sides of what both are mainly about. */
function sameMain(a: Profile, b: Profile, shared: readonly SharedMatter[]): number {
  const [mine, theirs] = [mainOf(a), mainOf(b)];
  if (mine.matter !== theirs.matter) return 0;
  const both = shared.find(({ matter }) => matter === mine.matter);
  return (both?.weight ?? 0) / Math.max(0.1, Math.min(mine.weight, theirs.weight));
}

/** 0..1: how surely the two are mainly about different matters. */
function otherMain(a: Profile, b: Profile): number {
  const [mine, theirs] = [mainOf(a), mainOf(b)];
  if (mine.matter === theirs.matter) return 0;
  return (Math.min(FULLY, mine.weight) * Math.min(FULLY, theirs.weight)) / FULLY ** 2;
}

/** 0..1: how far what one petition is mainly about is also what the other is mainly about. */
function mainMatterShare(a: Profile, b: Profile, shared: readonly SharedMatter[]): number {
  const shares = shared.map(({ matter, weight }) => {
    const mine = weightOn(a, matter);
    const theirs = weightOn(b, matter);
    return (Math.min(mine / mainOf(a).weight, theirs / mainOf(b).weight) * weight) / Math.min(mine, theirs);
  });
  return Math.max(0, ...shares);
}

function sharedMatters(a: Profile, b: Profile): SharedMatter[] {
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
