/** Trained by `npm run train` (build/train); not to be edited by hand. */
import type { Aspect } from '../agreement.ts';
import type { Weighed } from '../compare-places.ts';

export const WEIGHTS: Readonly<Record<Weighed, Readonly<Record<Aspect, number>>>> = {
  'same': { always: -0.80, contained: 2.50, words: 0.30, count: -0.04, matters: 0.13, main: 0.32, sameMain: -0.79, otherMain: -3.74, unknownMatter: 0.12, near: 5.97, veryNear: 0.40, exactPlace: 0.36, placeInText: -0.80 },
  'one-sided': { always: -3.10, contained: 0.49, words: 0.51, count: 0.84, matters: -0.10, main: 0.97, sameMain: -0.22, otherMain: -1.73, unknownMatter: 0.63, near: 2.20, veryNear: -1.67, exactPlace: 0.00, placeInText: -2.95 },
  'unsaid': { always: -2.31, contained: 1.98, words: -0.71, count: 0.25, matters: 0.47, main: 0.53, sameMain: -1.02, otherMain: -3.71, unknownMatter: 0.26, near: 6.58, veryNear: -5.52, exactPlace: 0.00, placeInText: 0.73 },
};
