/** How likely two petitions are the same petition, and why. */
import { type Agreement, ASPECTS, agreementOf, type SharedMatter, sharedMatters } from './agreement.ts';
import { comparePlaces, type SamePlace, type Weighed } from './compare-places.ts';
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
/** Both name a further place that the other does not: in the labelled lots six times of seven it is another spot. */
const PARTLY = 0.45;
/** Share of the shorter one's words from which on the wording is alike. */
const MOSTLY = 0.6;

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
  const agreement = agreementOf(a, b, place, shared);
  const identical = a.line === b.line && a.line.trim() !== '';
  const likely =
    place.kind === 'partly' ? PARTLY * likelihood('same', agreement) : likelihood(place.kind, agreement);
  const score = identical ? 1 : likely;
  const worded = identical || agreement.contained >= MOSTLY;
  return { score: Math.round(score * 1000) / 1000, reason: reasonFor(place, shared, worded) };
}

/** 0..1, how likely the two are the same petition. */
function likelihood(kind: Weighed, agreement: Agreement): number {
  const sum = ASPECTS.reduce((all, aspect) => all + WEIGHTS[kind][aspect] * agreement[aspect], 0);
  return 1 / (1 + Math.exp(-sum));
}

/** `worded`: they use the same words. */
function reasonFor(place: SamePlace, shared: readonly SharedMatter[], worded: boolean): string {
  const where = place.shared
    .slice(0, 2)
    .map((label) => `“${label}”`)
    .join(', ');
  const what = shared
    .filter(({ weight }, rank) => rank === 0 || weight >= IN_EARNEST)
    .slice(0, 2)
    .map(({ matter }) => `“${allMatters()[matter]?.name ?? ''}”`)
    .join(', ');
  const otherwise = worded ? 'lời văn giống nhau' : 'nội dung gần nhau';
  const parts = [where === '' ? '' : `cùng địa điểm ${where}`, what === '' ? otherwise : `cùng việc ${what}`];
  return parts.filter((part) => part !== '').join(', ');
}
