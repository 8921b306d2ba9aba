/** What was trained still fits the code it was trained for. */
import { describe, expect, it } from 'vitest';
import { readyCatalogue } from '../../src/language/catalogue.ts';
import { fieldShares, gistOf, nearness, termsFor } from '../../src/language/gist.ts';
import { allMatters } from '../../src/language/matters/all.ts';
import { profileOf } from '../../src/language/profile.ts';
import { DIMENSIONS, FIELDS, KEYS, MATTERS, VECTORS } from '../../src/language/weights/word-vectors.ts';
import { FIELDS_2022 } from '../../src/presets/fields-2022.ts';

const nearnessOf = (a: string, b: string) => nearness(profileOf(a).gist, profileOf(b).gist);

describe('trained vectors', () => {
  it('are one for each term, and the matters among the terms are those of today', () => {
    const keys = KEYS.split(',');
    expect(VECTORS.length).toBe(keys.length * DIMENSIONS);
    expect(new Set(keys).size).toBe(keys.length);
    expect(MATTERS).toBe(allMatters().length);
  });

  it('have a field of the default catalogue for each field they lean to, each another', () => {
    const { trained } = readyCatalogue(FIELDS_2022);
    expect(trained.map((fields) => fields.length)).toEqual(FIELDS.map(() => 1));
    expect(new Set(trained.flat()).size).toBe(FIELDS.length);
  });

  it('bring together what is said in other words, and part what is not the same', () => {
    const dark = 'Buổi tối đi không thấy lối, xin mắc thêm bóng.';
    expect(nearnessOf(dark, 'Đèn đường hỏng đã lâu.')).toBeGreaterThan(
      nearnessOf(dark, 'Rác không ai thu gom.'),
    );
  });

  it('say nothing of a text without known words', () => {
    const gist = gistOf([]);
    expect(gist.strength).toBe(0);
    expect(fieldShares(gist).every((share) => share < 0.5)).toBe(true);
    expect(termsFor([], 0)).toEqual([]);
  });
});
