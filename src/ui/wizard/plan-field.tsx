/** One thing a plan may say: its value with the sentence it came from, to mend; several to choose from; or a blank. */
import { useId, useState } from 'preact/hooks';
import type { PlanField } from '../../rpc/answers.ts';
import * as words from '../../text/vi-ui/wizard.ts';

interface Props {
  readonly field: PlanField;
  /** Undefined: a person has yet to choose. */
  readonly value: string | undefined;
  readonly choose: (value: string) => void;
}

export function PlanFieldCard(props: Props) {
  return props.field.candidates.length > 1 ? <Several {...props} /> : <One {...props} />;
}

function One({ field: { label, candidates }, value = '', choose }: Props) {
  const id = useId();
  const [first] = useState(value);
  const [found] = candidates;
  return (
    <div class="card">
      <label for={id}>{label}</label>
      <input
        id={id}
        defaultValue={first}
        aria-describedby={`${id}-from`}
        onInput={(event) => choose(event.currentTarget.value)}
      />
      <small id={`${id}-from`}>{found === undefined ? words.silent : words.from(found.sentence)}</small>
    </div>
  );
}

function Several({ field: { id, label, candidates }, value, choose }: Props) {
  const isOther = value !== undefined && !candidates.some((each) => each.value === value);
  return (
    <fieldset class="card">
      <legend>{label}</legend>
      <small class={value === undefined ? 'late' : ''}>{words.choose}</small>
      {candidates.map((each) => (
        <label key={each.value} class="option">
          <input type="radio" name={id} checked={each.value === value} onChange={() => choose(each.value)} />
          <span>
            {each.value}
            <small>{words.from(each.sentence)}</small>
          </span>
        </label>
      ))}
      <label class="option">
        <input type="radio" name={id} checked={isOther} onChange={() => choose('')} />
        <span>{words.other}</span>
      </label>
      {isOther && (
        <input aria-label={words.typeIt(label)} onInput={(event) => choose(event.currentTarget.value)} />
      )}
    </fieldset>
  );
}
