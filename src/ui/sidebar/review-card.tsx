/** A petition as it is gone through: what was said, what is suggested and why, what looks like it. */
import { useEffect, useRef } from 'preact/hooks';
import { formatDayShort } from '../../domain/day.ts';
import type { ReviewItem } from '../../rpc/answers.ts';
import { viUi } from '../../text/vi-ui.ts';
import { useApp } from '../parts/app-context.ts';
import { ChoiceField } from '../parts/fields.tsx';
import { Content, Facts } from '../parts/screen.tsx';
import type { Choice } from './review-session.ts';
import type { ReviewActions } from './use-review.ts';

interface Props {
  readonly item: ReviewItem;
  readonly choice: Choice;
  readonly actions: ReviewActions;
  readonly pick: (what: 'field' | 'unit') => void;
  /** "13/63". */
  readonly place: string;
}

const words = viUi.review;

export function ReviewCard({ item, choice, actions, pick, place }: Props) {
  const { boot } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [item.code]);
  return (
    <article class="card" key={item.code}>
      <h2 ref={heading} tabIndex={-1}>
        {item.code} <small>{place}</small>
      </h2>
      <Content text={item.content} />
      <Facts of={[item.place, item.raisedAt === '' ? '' : formatDayShort(item.raisedAt)]} />
      {item.lookAlikes.length > 0 && <Alike item={item} />}
      <FieldChoice item={item} choice={choice} actions={actions} pick={pick} />
      <div class="field">
        <span class="label">{words.unit}</span>
        <div class="row between">
          <span>{choice.unit === '' ? words.noUnit : choice.unit}</span>
          <button type="button" class="quiet" aria-label={words.changeUnit} onClick={() => pick('unit')}>
            {words.change} <kbd>D</kbd>
          </button>
        </div>
      </div>
      <ChoiceField
        key={`${item.code} ${choice.competence}`}
        label={words.competence}
        name="competence"
        blank={words.noCompetence}
        value={choice.competence}
        hint={choice.competence === item.suggestedCompetence ? item.competenceReason : ''}
        options={boot.competences.map((each) => [each, each])}
        onPick={actions.chooseCompetence}
      />
    </article>
  );
}

function FieldChoice({ item, choice, actions, pick }: Omit<Props, 'place'>) {
  const suggested = item.suggestions.map(({ field, reason }) => ({ field, reason }));
  const isOther = choice.field !== '' && !suggested.some(({ field }) => field === choice.field);
  const options = isOther ? [...suggested, { field: choice.field, reason: words.chosenByHand }] : suggested;
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
          {index < suggested.length && <kbd>{index + 1}</kbd>}
        </label>
      ))}
      <button type="button" class="quiet" onClick={() => pick('field')}>
        {options.length === 0 ? words.pickFirst : words.otherField} <kbd>4</kbd>
      </button>
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
      <button type="button" onClick={() => go('look-alikes')}>
        {words.toLookAlikes}
      </button>
    </details>
  );
}
