/** How many of the same petitions are recognised, and how many others are taken for them. */
import { findLookAlikes, LOOK_ALIKE_THRESHOLD, similarity } from '../../src/language/index.ts';
import type { LikenessMeasure } from './alternatives.ts';
import { type LabelledPair, type LabelledPetition, PAIR_KINDS, type PairKind } from './labelled.ts';

export interface LookAlikeQuality {
  /** Share of pairs of each kind called the same petition. */
  readonly calledSame: Readonly<Record<PairKind, number>>;
  readonly recall: number;
  readonly precision: number;
  readonly threshold: number;
}

/** A pair and its score. */
interface Scored {
  readonly pair: LabelledPair;
  readonly score: number;
}

/** Ours, with the place cell of the first petition and only the text of the other. */
export function measureSimilarity(pairs: readonly LabelledPair[]): LookAlikeQuality {
  const scored = pairs.map((pair) => ({ pair, score: similarity(placed(pair.base), pair.text) }));
  return measure(scored, LOOK_ALIKE_THRESHOLD);
}

/**
 * Another measure, with the threshold at which it does best on these very pairs; with `leastPrecision`, the best of those
 * at which so large a share of what it calls the same is the same, or if none is, the most precise.
 */
export function measureAlternative(
  pairs: readonly LabelledPair[],
  other: LikenessMeasure,
  leastPrecision = 0,
): LookAlikeQuality {
  const scored = pairs.map((pair) => ({ pair, score: other.score(pair.base.text, pair.text) }));
  const tried = [...Array(20).keys()].map((step) => measure(scored, (step + 1) / 20));
  const value = ({ recall, precision }: LookAlikeQuality) =>
    precision < leastPrecision ? precision - 1 : (2 * recall * precision) / (recall + precision || 1);
  return tried.reduce((best, one) => (value(one) > value(best) ? one : best));
}

/** Different petitions of one set that are called look-alikes all the same, per thousand petitions. */
export function falseAlarms(petitions: readonly LabelledPetition[]): number {
  const found = findLookAlikes(petitions.map((petition) => ({ id: petition.id, ...placed(petition) })));
  return (found.length / petitions.length) * 1000;
}

function placed({ text, place }: LabelledPetition): { text: string; place?: string } {
  return place === '' ? { text } : { text, place };
}

function measure(scored: readonly Scored[], threshold: number): LookAlikeQuality {
  const judged = scored.map(({ pair, score }) => ({ pair, called: score >= threshold }));
  const called = judged.filter((one) => one.called);
  const right = called.filter(({ pair }) => pair.same).length;
  const shares = PAIR_KINDS.map((kind) => {
    const ofKind = judged.filter(({ pair }) => pair.kind === kind);
    return [kind, ofKind.filter((one) => one.called).length / ofKind.length] as const;
  });
  return {
    calledSame: Object.fromEntries(shares) as Record<PairKind, number>,
    recall: right / judged.filter(({ pair }) => pair.same).length,
    precision: called.length === 0 ? 1 : right / called.length,
    threshold,
  };
}
