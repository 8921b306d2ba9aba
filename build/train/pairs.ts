/** Pairs of petitions that are the same or not, judged by vectors that never saw them, to weigh agreement on. */
import { nearness } from '../../src/language/gist.ts';
import { type Profile, profileOf } from '../../src/language/profile.ts';
import { agreementsBetween, type Judged } from './agreement.ts';
import type { Example } from './examples.ts';
import { groupedBy, randomOf } from './numbers.ts';
import type { Settings } from './vectors.ts';
import { gistBy, trainVocabulary } from './vocabulary.ts';

interface Seen {
  readonly example: Example;
  readonly profile: Profile;
}

const FOLDS = 4;
/** Unrelated petitions held against each one. */
const STRANGERS = 3;
const NEIGHBOURS = 3;
/** A neighbour may be the same matter under another name, so it counts less. */
const NEIGHBOUR_WEIGHT = 0.1;
/** Different petitions at one place are more in the corpus than in life. */
const SAME_PLACE_WEIGHT = 0.4;
const SEED = 5;

/** Each fold of the examples judged by vectors trained on the others. */
export function judgedPairs(examples: readonly Example[], settings: Settings): Judged[] {
  return [...Array(FOLDS).keys()].flatMap((fold) => {
    const others = examples.filter((example) => foldOf(example) !== fold);
    const gist = gistBy(trainVocabulary(others, settings));
    const own = examples
      .filter((example) => foldOf(example) === fold)
      .map((example) => ({ example, profile: { ...profileOf(example), gist: gist(example.text) } }));
    return pairsIn(own).flatMap(([a, b, weight]) => {
      const same = isSame(a, b);
      return agreementsBetween(a.profile, b.profile).map((judged) => ({ ...judged, same, weight }));
    });
  });
}

/** What belongs together, a petition with its other wordings or a place with its petitions, stays in one fold. */
function foldOf({ family }: Example): number {
  return [...family].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 0) % FOLDS;
}

/** Every two of a family, and each with some strangers, some of them as near as strangers get. */
function pairsIn(seen: readonly Seen[]): [Seen, Seen, number][] {
  const random = randomOf(SEED);
  const families = groupedBy(seen, ({ example }) => example.family);
  return seen.flatMap((a) => {
    const own = families.get(a.example.family) ?? [];
    const related = own.slice(own.indexOf(a) + 1);
    const strangers = seen.filter(({ example }) => isStranger(example, a.example));
    const some = Array.from({ length: STRANGERS }, () => strangers[Math.floor(random() * strangers.length)]);
    return [
      ...related.map((b): [Seen, Seen, number] => [a, b, isSame(a, b) ? 1 : SAME_PLACE_WEIGHT]),
      ...some.flatMap((b): [Seen, Seen, number][] => (b === undefined ? [] : [[a, b, 1]])),
      ...nearest(a, strangers).map((b): [Seen, Seen, number] => [a, b, NEIGHBOUR_WEIGHT]),
    ];
  });
}

function isSame(a: Seen, b: Seen): boolean {
  return a.example.group === b.example.group;
}

function isStranger(a: Example, b: Example): boolean {
  return a.family !== b.family && a.matter !== b.matter;
}

function nearest({ profile }: Seen, others: readonly Seen[]): Seen[] {
  const ranked = others.map((other) => ({ other, near: nearness(profile.gist, other.profile.gist) }));
  return ranked
    .sort((a, b) => b.near - a.near)
    .slice(0, NEIGHBOURS)
    .map(({ other }) => other);
}
