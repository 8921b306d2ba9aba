/** Pairs of petitions that may be the same petition, among many, without comparing each with each. */
import { candidatePairs } from './candidates.ts';
import { type PlacedText, type Profile, profileOf } from './profile.ts';
import { compareProfiles, LOOK_ALIKE_THRESHOLD } from './similarity.ts';

export interface IdentifiedText extends PlacedText {
  readonly id: string;
}

export interface LookAlike {
  /** The two ids, the smaller one (by code units) first. */
  readonly a: string;
  readonly b: string;
  /** `LOOK_ALIKE_THRESHOLD`..1 */
  readonly score: number;
  /** Vietnamese, for the person who decides. */
  readonly reason: string;
}

/** Pairs worth showing side by side, most alike first; the order of the petitions makes no difference. */
export function findLookAlikes(petitions: readonly IdentifiedText[]): LookAlike[] {
  const sorted = [...petitions].sort((a, b) => compareCodes(a.id, b.id));
  const profiles = sorted.map(profileOf);
  const pairs = candidatePairs(profiles).flatMap(([a, b]) => lookAlike(sorted, profiles, a, b));
  return pairs.sort((x, y) => y.score - x.score || compareCodes(x.a, y.a) || compareCodes(x.b, y.b));
}

function lookAlike(
  petitions: readonly IdentifiedText[],
  profiles: readonly Profile[],
  first: number,
  second: number,
): LookAlike[] {
  const [one, two] = [profiles[first], profiles[second]];
  const [a, b] = [petitions[first], petitions[second]];
  if (one === undefined || two === undefined || a === undefined || b === undefined) return [];
  const { score, reason } = compareProfiles(one, two);
  return score < LOOK_ALIKE_THRESHOLD ? [] : [{ a: a.id, b: b.id, score, reason }];
}

function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
