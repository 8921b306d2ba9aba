/** Trains the vectors of words on examples, and gives the gist of a text by them. */
import { type Gist, gistOf } from '../../src/language/gist.ts';
import { FIELDS_2022 } from '../../src/presets/fields-2022.ts';
import type { Example } from './examples.ts';
import { dot } from './numbers.ts';
import { termsHeld, textTerms } from './terms.ts';
import { type Settings, type Trained, trainVectors } from './vectors.ts';

/** Words that name each field of the corpus in a catalogue, in the order of the default catalogue. */
export const ANCHORS: readonly (readonly string[])[] = [
  ['dự án'],
  ['trật tự đô thị'],
  ['môi trường'],
  ['đất đai'],
  ['giao thông'],
  ['an ninh'],
  ['quân sự'],
  ['hộ tịch', 'cải cách hành chính'],
  ['chính sách', 'văn hóa'],
  ['y tế', 'giáo dục'],
  ['tài chính', 'chợ'],
  ['điện', 'viễn thông'],
  ['công tác đảng', 'cán bộ'],
  ['mặt trận', 'dân chủ'],
];
/** A term that fewer texts hold says nothing. */
const LEAST_TEXTS = 2;
/** So many terms travel with the bundle. */
const KEPT = 4000;

export interface Vocabulary {
  readonly dimensions: number;
  /** Terms in the order of their vectors. */
  readonly keys: readonly string[];
  readonly trained: Trained;
  /** Places of the terms worth keeping. */
  readonly kept: readonly number[];
}

export function trainVocabulary(examples: readonly Example[], settings: Settings): Vocabulary {
  const texts = examples.map(({ text }) => textTerms(text));
  const held = termsHeld(texts, LEAST_TEXTS);
  const keys = [...held.keys()];
  const places = new Map(keys.map((key, index) => [key, index]));
  const placesOf = (list: readonly string[]) => list.flatMap((key) => places.get(key) ?? []);
  const bags = examples.map(({ group, matter, family, fields }, index) => {
    const { gist = [], whole = [] } = texts[index] ?? {};
    const known = { gist: placesOf(gist), whole: placesOf(whole), group, matter, family };
    return fields === undefined ? known : { ...known, fields: rowOf(fields) };
  });
  const trained = trainVectors(bags, keys.length, ANCHORS.length, settings);
  const { dimensions } = settings;
  return { dimensions, keys, trained, kept: weightiest(trained.vectors, [...held.values()], dimensions) };
}

/** The gist of a text by this vocabulary. */
export function gistBy({ dimensions, keys, trained, kept }: Vocabulary): (text: string) => Gist {
  const usual = usualValue(trained.vectors, kept, dimensions) * WIDEST;
  const vectors = new Map(
    kept.map((at) => [
      keys[at] ?? '',
      trained.vectors.subarray(at * dimensions, (at + 1) * dimensions).map((value) => value / usual),
    ]),
  );
  return (text) =>
    gistOf(
      textTerms(text).gist.map((key) => ({ key, start: 0, end: 0 })),
      (key) => vectors.get(key),
    );
}

/** Values further from nothing than so many times the usual are cut off when written. */
export const WIDEST = 4;

/** Root of the mean square of the vectors' values. */
export function usualValue(vectors: Float64Array, kept: readonly number[], dimensions: number): number {
  const squares = kept.map((at) => {
    const own = vectors.subarray(at * dimensions, (at + 1) * dimensions);
    return dot(own, own);
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / (kept.length * dimensions));
}

function rowOf(fields: ReadonlyMap<string, number>): number[] {
  return ANCHORS.map((_, index) => fields.get(FIELDS_2022[index]?.name ?? '') ?? 0);
}

/** The terms that turn the most texts furthest. */
function weightiest(vectors: Float64Array, counts: readonly number[], dimensions: number): number[] {
  const weights = counts.map((count, at) => {
    const own = vectors.subarray(at * dimensions, (at + 1) * dimensions);
    return { at, weight: Math.sqrt(dot(own, own) * count) };
  });
  const best = weights.sort((a, b) => b.weight - a.weight).slice(0, KEPT);
  return best.map(({ at }) => at).sort((a, b) => a - b);
}
