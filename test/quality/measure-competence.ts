/** How often the right level of government is suggested. */
import { suggestCompetence } from '../../src/language/index.ts';
import type { LabelledPetition } from './labelled.ts';

export interface CompetenceQuality {
  /** Share of the petitions of which a level is said. */
  readonly said: number;
  /** Share of these that is right. */
  readonly right: number;
}

/** Shares, 0..1. */
export function measureCompetence(petitions: readonly LabelledPetition[]): CompetenceQuality {
  const answers = petitions.flatMap(({ text, level }) => {
    const said = suggestCompetence(text)?.level;
    return said === undefined ? [] : [said === level];
  });
  return {
    said: answers.length / petitions.length,
    right: answers.filter(Boolean).length / Math.max(1, answers.length),
  };
}
