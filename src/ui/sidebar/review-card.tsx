/** A petition as it is gone through: what was said, what is suggested and why, what looks like it. */
import type { FieldEntry, ReviewItem } from '../../rpc/answers.ts';
import * as words from '../../text/vi-ui/review.ts';
import { useApp } from '../parts/app-context.ts';
import { Button } from '../parts/button.tsx';
import { useFocus } from '../parts/effects.ts';
import { Field } from '../parts/field.tsx';
import { Picker } from '../parts/picker.tsx';
import { Content, Facts, shortDay } from '../parts/screen.tsx';
import type { Choice } from './review-session.ts';
import type { ReviewActions } from './use-review.ts';

/** What is being chosen from the whole list, where something is. */
export type Picking = 'field' | 'unit' | undefined;

interface Props {
  readonly item: ReviewItem;
  /** To choose from. */
  readonly fields: readonly FieldEntry[];
  readonly choice: Choice;
  readonly actions: ReviewActions;
  readonly picking: Picking;
  readonly pick: (what: Picking) => void;
}

export function ReviewCard(props: Props) {
  const { item, choice, actions } = props;
  const { competences } = useApp().boot;
  const { code, content, place, raisedAt, lookAlikes, suggestedCompetence, competenceReason } = item;
  return (
    <article class="card">
      <h2 ref={useFocus(code)} tabIndex={-1}>
        {code}
      </h2>
      <Content key={code} text={content} />
      <Facts of={[place, shortDay(raisedAt)]} />
      {lookAlikes.length > 0 && <Alike key={code} item={item} />}
      <FieldChoice {...props} />
      <UnitChoice {...props} />
      <Field
        key={code + choice.competence}
        spec={{
          name: 'competence',
          label: words.competence,
          hint: choice.competence === suggestedCompetence ? competenceReason : '',
          options: ['', ...competences].map((each) => [each, each || words.noCompetence]),
          onPick: actions.chooseCompetence,
        }}
        value={choice.competence}
      />
    </article>
  );
}

function UnitChoice({ choice, actions, picking, pick }: Props) {
  const { units } = useApp().boot;
  if (picking === 'unit') {
    const picked = (name: string): void => {
      pick(undefined);
      actions.chooseUnit(name);
    };
    return <Picker label={words.pickUnit} options={units} pick={picked} cancel={() => pick(undefined)} />;
  }
  const unit = choice.unit || words.noUnit;
  return (
    <div class="field">
      <b>{words.unit}</b>
      <Button kind="quiet" label={words.changeUnit(unit)} act={() => pick('unit')}>
        {unit} <kbd>D</kbd>
      </Button>
    </div>
  );
}

function FieldChoice({ item, fields, choice, actions, picking, pick }: Props) {
  if (picking === 'field') {
    const picked = (name: string): void => {
      pick(undefined);
      actions.chooseField(name);
    };
    return <Picker label={words.pickField} options={fields} pick={picked} cancel={() => pick(undefined)} />;
  }
  const { suggestions } = item;
  const isOther = choice.field !== '' && !suggestions.some(({ field }) => field === choice.field);
  const options = isOther
    ? [...suggestions, { field: choice.field, reason: words.chosenByHand }]
    : suggestions;
  return (
    <fieldset>
      <legend>{words.field}</legend>
      {options.map(({ field, reason }, index) => (
        <label key={field} class="option">
          <input
            type="radio"
            name="field"
            checked={field === choice.field}
            onChange={() => actions.chooseField(field)}
          />
          <span>
            {field}
            <small>{reason}</small>
          </span>
          {index < suggestions.length && <kbd>{index + 1}</kbd>}
        </label>
      ))}
      <Button kind="quiet" act={() => pick('field')}>
        {options.length === 0 ? words.pickFirst : words.otherField} <kbd>4</kbd>
      </Button>
    </fieldset>
  );
}

function Alike({ item: { lookAlikes } }: { readonly item: ReviewItem }) {
  const { go } = useApp();
  return (
    <details class="note">
      <summary>{words.alike(lookAlikes.map(({ code }) => code))}</summary>
      {lookAlikes.map(({ code, content, reason }) => (
        <div key={code}>
          <Facts of={[code, reason]} />
          <Content text={content} />
        </div>
      ))}
      <Button act={() => go('look-alikes')}>{words.toLookAlikes}</Button>
    </details>
  );
}
