/** The figures that `npm run quality` prints may not fall much below what they are (test/quality/README.md). */
import { describe, expect, it } from 'vitest';
import { LIKENESS_MEASURES } from '../quality/alternatives.ts';
import { typedInHaste, withoutMarks } from '../quality/haste.ts';
import {
  readLaterPairs,
  readPairs,
  readPetitions,
  readPrivacy,
  readUnseenPairs,
} from '../quality/labelled.ts';
import { measureCompetence } from '../quality/measure-competence.ts';
import { measureFields, measureKeywords, measureLearned } from '../quality/measure-fields.ts';
import { falseAlarms, measureAlternative, measureSimilarity } from '../quality/measure-look-alikes.ts';
import { measurePrivacy } from '../quality/measure-privacy.ts';

const unseen = readPetitions('unseen');
const pairs = readUnseenPairs();

describe('quality on petitions that nothing was trained on', () => {
  it('puts the right field first in 85 of 100, among three in 95, with and without marks, ahead of counting keywords', () => {
    for (const quality of [
      measureFields(unseen),
      measureFields(unseen, withoutMarks),
      measureFields(unseen, typedInHaste),
      measureLearned(unseen),
    ]) {
      expect(quality.first).toBeGreaterThan(0.9);
      expect(quality.amongThree).toBeGreaterThan(0.97);
      expect(quality.wrongThoughSure).toBeLessThan(0.01);
    }
    expect(measureFields(unseen).first).toBeGreaterThan(measureKeywords(unseen).first);
  });

  it('recognises the same petition in other words and in haste, and tells other places and other matters apart', () => {
    const ours = measureSimilarity(pairs);
    expect(ours.calledSame.wording).toBeGreaterThan(0.93);
    expect(ours.calledSame.short).toBeGreaterThan(0.93);
    expect(ours.calledSame.hurried).toBeGreaterThan(0.93);
    expect(ours.precision).toBeGreaterThan(0.95);
    for (const other of LIKENESS_MEASURES) {
      expect(ours.precision).toBeGreaterThan(measureAlternative(pairs, other).precision);
      expect(ours.recall).toBeGreaterThan(measureAlternative(pairs, other, ours.precision).recall);
    }
    expect(falseAlarms(unseen)).toBeLessThan(80);
  });
});

describe('quality on the labelled set', () => {
  it('has not forgotten what it was trained on', () => {
    for (const set of ['dev', 'own', 'later'] as const) {
      expect(measureFields(readPetitions(set)).first).toBeGreaterThan(0.93);
    }
    for (const known of [readPairs(), readLaterPairs()]) {
      const { calledSame, precision } = measureSimilarity(known);
      expect(calledSame.wording).toBeGreaterThan(0.97);
      expect(calledSame.place).toBeLessThan(0.05);
      expect(precision).toBeGreaterThan(0.9);
    }
  });

  it('says whose work it is of more than half the petitions, and is right in 85 of 100 of these given for developing', () => {
    const { said, right } = measureCompetence(readPetitions('dev'));
    expect(said).toBeGreaterThan(0.55);
    expect(right).toBeGreaterThan(0.85);
  });

  it('hides every private detail of the list and nothing else', () => {
    expect(measurePrivacy(readPrivacy())).toMatchObject({ missed: [], wronglyHidden: [] });
  });
});
