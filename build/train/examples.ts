/** Petitions to train on: from the corpus and the labelled set, each with what it is the same as and its fields. */
import { readCorpus } from '../../test/quality/corpus.ts';
import {
  type LabelledPair,
  type LabelledPetition,
  RIGHT_FIELDS,
  readLaterPairs,
  readPairs,
  readPetitions,
} from '../../test/quality/labelled.ts';

export interface Example {
  readonly text: string;
  readonly place?: string;
  /** The same petition has the same group. */
  readonly group: string;
  /** Petitions on the same kind of matter are not told apart by their words. */
  readonly matter: string;
  /** What was written together: wordings of one petition, petitions at one place, a petition and what is not the same. */
  readonly family: string;
  /** Field of the default catalogue → how right it is; together 1. Missing when nobody said. */
  readonly fields?: ReadonlyMap<string, number>;
}

/** Everything that may be learnt from. */
export function readExamples(): Example[] {
  const petitions = (['dev', 'own', 'later'] as const).flatMap((set) => readPetitions(set));
  const corpus = readCorpus().map(({ site, ...line }) => ({ ...line, family: site ?? line.group }));
  return [...corpus, ...examplesOf(petitions, [...readPairs(), ...readLaterPairs()])];
}

/** Petitions with a coarse label and second texts for them. */
export function examplesOf(
  petitions: readonly LabelledPetition[],
  pairs: readonly LabelledPair[],
): Example[] {
  return [
    ...petitions.map((petition) => ({
      ...placed(petition),
      group: petition.id,
      matter: petition.id,
      family: petition.id,
      fields: fieldsOf(petition),
    })),
    ...pairs.map((pair, index) => secondText(pair, index)),
  ];
}

function secondText({ kind, base, text, same }: LabelledPair, index: number): Example {
  const { id } = base;
  if (same) return { text, group: id, matter: id, family: id, fields: fieldsOf(base) };
  const own = `${id}-${kind}${index}`;
  return { text, group: own, matter: kind === 'place' ? id : own, family: id };
}

function placed({ text, place }: LabelledPetition): { text: string; place?: string } {
  return place === '' ? { text } : { text, place };
}

/** A coarse label allows several fields, the first most likely. */
function fieldsOf({ field }: LabelledPetition): ReadonlyMap<string, number> {
  const right = RIGHT_FIELDS[field] ?? [];
  return new Map(right.map((name) => [name, 1 / right.length]));
}
