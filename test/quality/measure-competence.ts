/** How often the right level of government is suggested. */
import { suggestCompetence } from '../../src/language/index.ts';
import type { LabelledPetition } from './labelled.ts';

export interface CompetenceQuality {
  readonly right: number;
  /** Said, but not what the label says. */
  readonly wrong: number;
}

/** Shares of all petitions, 0..1. */
export function measureCompetence(petitions: readonly LabelledPetition[]): CompetenceQuality {
  const said = petitions.map(({ text, level }) => ({ level, said: suggestCompetence(text)?.level }));
  const share = (test: (one: { level: string; said: string | undefined }) => boolean) =>
    said.filter(test).length / said.length;
  return {
    right: share((one) => one.said === one.level),
    wrong: share((one) => one.said !== undefined && one.said !== one.level),
  };
}
