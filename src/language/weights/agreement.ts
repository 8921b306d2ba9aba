/** Trained by `npm run train` (build/train); not to be edited by hand. */
import type { Aspect } from '../agreement.ts';
import type { NotOther } from '../compare-places.ts';

export const WEIGHTS: Readonly<Record<NotOther, Readonly<Record<Aspect, number>>>> = {
  'same': { always: -0.91, contained: 2.49, words: 0.26, count: -0.04, matters: 0.10, main: 0.32, sameMain: -0.79, otherMain: -3.68, unknownMatter: 0.12, near: 5.95, veryNear: 0.45, exactPlace: 0.38, placeInText: -0.91 },
  'partly': { always: -0.91, contained: 2.52, words: -0.13, count: -0.02, matters: 0.05, main: 0.34, sameMain: -0.77, otherMain: -3.66, unknownMatter: 0.14, near: 5.96, veryNear: 0.32, exactPlace: 0.38, placeInText: -0.91 },
  'one-sided': { always: -3.07, contained: 0.49, words: 0.52, count: 0.83, matters: -0.09, main: 0.93, sameMain: -0.21, otherMain: -1.71, unknownMatter: 0.61, near: 2.05, veryNear: -1.73, exactPlace: 0.00, placeInText: -2.97 },
  'unsaid': { always: -2.36, contained: 2.02, words: -0.75, count: 0.23, matters: 0.47, main: 0.48, sameMain: -0.98, otherMain: -3.64, unknownMatter: 0.23, near: 6.49, veryNear: -5.49, exactPlace: 0.00, placeInText: 0.62 },
};
