/** How likely two petitions are the same petition, and why. */
import { type Agreement, ASPECTS, agreementOf, type SharedMatter, sharedMatters } from './agreement.ts';
import { comparePlaces, type NotOther, type SamePlace } from './compare-places.ts';
import { allMatters } from './matters/all.ts';
import { type PlacedText, type Profile, profileOf } from './profile.ts';
import { WEIGHTS } from './weights/agreement.ts';

/** From this score on, two petitions are worth showing side by side. */
export const LOOK_ALIKE_THRESHOLD = 0.5;

export interface Comparison {
  /** 0..1 */
  readonly score: number;
  /** Vietnamese, for the person who decides: "cùng địa điểm “ngõ 12”, cùng việc “thoát nước, ngập úng”". */
  readonly reason: string;
}

/** A matter touched by less than this is only mentioned. */
const IN_EARNEST = 0.5;

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
  if (place.kind === 'other') return { score: 0, reason: 'khác địa điểm' };
  const shared = sharedMatters(a, b);
  const same = a.line === b.line && a.line.trim() !== '';
  const score = same ? 1 : likelihood(place.kind, agreementOf(a, b, place, shared));
  return { score: Math.round(score * 1000) / 1000, reason: reasonFor(place, shared) };
}

/** 0..1, how likely the two are the same petition. */
function likelihood(kind: NotOther, agreement: Agreement): number {
  const sum = ASPECTS.reduce((all, aspect) => all + WEIGHTS[kind][aspect] * agreement[aspect], 0);
  return 1 / (1 + Math.exp(-sum));
}

function reasonFor(place: SamePlace, shared: readonly SharedMatter[]): string {
  const where = place.shared
    .slice(0, 2)
    .map((label) => `“${label}”`)
    .join(', ');
  const what = shared
    .filter(({ weight }, rank) => rank === 0 || weight >= IN_EARNEST)
    .slice(0, 2)
    .map(({ matter }) => `“${allMatters()[matter]?.name ?? ''}”`)
    .join(', ');
  const parts = [
    where === '' ? '' : `cùng địa điểm ${where}`,
    what === '' ? 'lời văn giống nhau' : `cùng việc ${what}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
