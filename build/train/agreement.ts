/** Weighs the aspects of agreement by logistic regression. */
import {
  type Agreement,
  ASPECTS,
  type Aspect,
  agreementOf,
  sharedMatters,
} from '../../src/language/agreement.ts';
import { comparePlaces, type SamePlace, type Weighed } from '../../src/language/compare-places.ts';
import type { Profile } from '../../src/language/profile.ts';
import { learner } from './numbers.ts';

export interface Judged {
  readonly kind: Weighed;
  readonly agreement: Agreement;
  readonly same: boolean;
  /** How much it counts. */
  readonly weight: number;
}

export type AgreementWeights = Readonly<Record<Weighed, Readonly<Record<Aspect, number>>>>;

const STEPS = 1500;
const RATE = 0.05;
/** Pull of every weight towards nothing. */
const DECAY = 1e-4;

const NOWHERE: SamePlace = { kind: 'unsaid', shared: [] };

/**
 * How far the two agree: nothing when they speak of different places, for then nothing is weighed; once more as if
 * neither had said where when both name the place, for strangers who do not are seldom as near as petitions of one place.
 */
export function agreementsBetween(a: Profile, b: Profile): Pick<Judged, 'kind' | 'agreement'>[] {
  const found = comparePlaces(a, b);
  const places = found.kind === 'same' ? [found, NOWHERE] : [found];
  return places.flatMap((place) =>
    place.kind === 'other' || place.kind === 'partly'
      ? []
      : [{ kind: place.kind, agreement: agreementOf(a, b, place, sharedMatters(a, b)) }],
  );
}

/** Weights for each kind of place, from the pairs of that kind. */
export function weighAgreement(judged: readonly Judged[]): AgreementWeights {
  const weights = (wanted: Weighed) => weighed(judged.filter(({ kind }) => kind === wanted));
  return {
    same: weights('same'),
    'one-sided': weights('one-sided'),
    unsaid: weights('unsaid'),
  };
}

function weighed(judged: readonly Judged[]): AgreementWeights[Weighed] {
  const rows = judged.map(({ agreement }) => Float64Array.from(ASPECTS.map((aspect) => agreement[aspect])));
  const size = ASPECTS.length;
  const weights = learner(new Float64Array(size));
  const all = judged.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = new Float64Array(size);
    rows.forEach((row, index) => {
      const { same = false, weight = 0 } = judged[index] ?? {};
      let sum = 0;
      for (let at = 0; at < size; at += 1) sum += (row[at] ?? 0) * (weights.values[at] ?? 0);
      const off = (1 / (1 + Math.exp(-sum)) - (same ? 1 : 0)) * (weight / all);
      for (let at = 0; at < size; at += 1) slopes[at] = (slopes[at] ?? 0) + off * (row[at] ?? 0);
    });
    const rate = RATE * (1 - (0.9 * step) / STEPS);
    for (let at = 0; at < size; at += 1) {
      weights.step(at, (slopes[at] ?? 0) + DECAY * (weights.values[at] ?? 0), rate);
    }
  }
  return Object.fromEntries(
    ASPECTS.map((aspect, at) => [aspect, weights.values[at] ?? 0]),
  ) as AgreementWeights[Weighed];
}
