/** How often the right field is suggested first, and among three. */
import { learn, suggestFields } from '../../src/language/index.ts';
import { FIELDS_2022 } from '../../src/presets/fields-2022.ts';
import { fieldsByKeywords } from './alternatives.ts';
import { type LabelledPetition, RIGHT_FIELDS } from './labelled.ts';

export interface FieldQuality {
  readonly first: number;
  readonly amongThree: number;
  readonly abstained: number;
  readonly wrongThoughSure: number;
  readonly sure: number;
}

type Answer = (petition: LabelledPetition) => readonly { readonly field: string; readonly sure?: boolean }[];

const FOLDS = 5;

/** Shares of all petitions, 0..1; `change` may alter each text first. */
export function measureFields(
  petitions: readonly LabelledPetition[],
  change: (text: string) => string = (text) => text,
): FieldQuality {
  return measure(petitions, ({ text }) => suggestFields(change(text), FIELDS_2022));
}

/** The plain way: count the catalogue's keywords. */
export function measureKeywords(petitions: readonly LabelledPetition[]): FieldQuality {
  return measure(petitions, ({ text }) => fieldsByKeywords(text, FIELDS_2022).map((field) => ({ field })));
}

/** With decisions learnt from the other four fifths: never scored on what it learnt from. */
export function measureLearned(petitions: readonly LabelledPetition[]): FieldQuality {
  const folds = petitions.map((_, index) => index % FOLDS);
  const learned = [...Array(FOLDS).keys()].map((fold) =>
    learn(
      petitions
        .filter((_, index) => folds[index] !== fold)
        .map(({ text, field }) => ({ text, field: decided(text, field) })),
    ),
  );
  const foldOf = new Map(petitions.map(({ id }, index) => [id, folds[index] ?? 0]));
  return measure(petitions, ({ id, text }) => suggestFields(text, FIELDS_2022, learned[foldOf.get(id) ?? 0]));
}

/** Staff choose a field of the catalogue: of those that count as right, the one suggested highest. */
function decided(text: string, label: string): string {
  const right = RIGHT_FIELDS[label] ?? [];
  return suggestFields(text, FIELDS_2022).find(({ field }) => right.includes(field))?.field ?? right[0] ?? '';
}

function measure(petitions: readonly LabelledPetition[], answer: Answer): FieldQuality {
  const judged = petitions.map((petition) => {
    const answers = answer(petition);
    const right = RIGHT_FIELDS[petition.field] ?? [];
    const rank = answers.findIndex(({ field }) => right.includes(field));
    return { rank, none: answers.length === 0, sure: answers[0]?.sure === true };
  });
  const share = (test: (one: { rank: number; none: boolean; sure: boolean }) => boolean) =>
    judged.filter(test).length / judged.length;
  return {
    first: share(({ rank }) => rank === 0),
    amongThree: share(({ rank }) => rank >= 0),
    abstained: share(({ none }) => none),
    sure: share(({ sure }) => sure),
    wrongThoughSure: share(({ rank, sure }) => sure && rank !== 0),
  };
}
