/** In how far two petitions agree, as numbers: what they are about, in which words, where. */
import { closeWord } from './close-words.ts';
import type { SamePlace } from './compare-places.ts';
import { nearness } from './gist.ts';
import { mainOf, type Profile, type Sides, sumOf, weightOn } from './profile.ts';

export interface SharedMatter {
  readonly matter: number;
  readonly weight: number;
}

/** The first side of a matter is its general words: "ô nhiễm" may mean the smell or the water. */
const GENERAL_SIDE = 0;
const GENERAL_SIDE_FACTOR = 0.75;
const OTHER_SIDE_FACTOR = 0.3;
/** More than this of a matter makes it no surer. */
const FULLY = 3;
/** Less than this of all matters together is none. */
const TOUCHED = 0.5;
/** So many words in common and they tell. */
const ENOUGH_WORDS = 3;
/** From here on two texts point the same way. */
const NEAR = 0.5;

/** What is looked at, each 0..1 or a little more; the same for (a, b) and (b, a). */
export type Agreement = Readonly<Record<Aspect, number>>;

/** Weighed by `weights/agreement.ts`, each kind of `SamePlace` by its own weights. */
export const ASPECTS = [
  /** The same for every pair. */
  'always',
  /** Share of the shorter one's words that the other has; of all words; how many (logarithm). */
  'contained',
  'words',
  'count',
  /** Share of all matters that both are about. */
  'matters',
  /** How far both are mainly about the same matter, the same side of it, or different matters. */
  'main',
  'sameMain',
  'otherMain',
  /** One of them touches no matter that is known: only words can tell. */
  'unknownMatter',
  /** How near the gists are; from `NEAR` on once more. */
  'near',
  'veryNear',
  /** Both name two places or more. */
  'exactPlace',
  /** One says in its text where. */
  'placeInText',
] as const;
export type Aspect = (typeof ASPECTS)[number];

export function agreementOf(
  a: Profile,
  b: Profile,
  place: SamePlace,
  shared: readonly SharedMatter[],
): Agreement {
  const words = Math.max(matchingWords(a, b), matchingWords(b, a));
  const both = sumOf(shared.map(({ weight }) => weight));
  const near = Math.max(0, nearness(a.gist, b.gist));
  return {
    always: 1,
    contained: words / Math.max(1, Math.min(a.words.size, b.words.size)),
    words: words / Math.max(1, a.words.size + b.words.size - words),
    count: Math.log1p(words),
    matters: both / Math.max(0.1, a.weight + b.weight - both),
    main: mainMatterShare(a, b, shared),
    sameMain: sameMain(a, b, shared),
    otherMain: otherMain(a, b),
    unknownMatter: Math.min(a.weight, b.weight) < TOUCHED ? Math.min(1, words / ENOUGH_WORDS) : 0,
    near,
    veryNear: Math.max(0, near - NEAR),
    exactPlace: place.shared.length > 1 ? 1 : 0,
    placeInText: a.saysWhere || b.saysWhere ? 1 : 0,
  };
}

/** Matters both touch, the weightiest first. */
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

/** Words of `a` that `b` has, or has with a slip. */
function matchingWords(a: Profile, b: Profile): number {
  const slips = a.odd.size > 0 || b.odd.size > 0;
  return [...a.words].filter((word) => b.words.has(word) || (slips && slipped(word, b.words))).length;
}

function slipped(word: string, others: ReadonlySet<string>): boolean {
  return [...others].some((other) => closeWord(word, other));
}
