/** Fields of a form: a label, a hint, what is wrong; never written to while a person types. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { formatDayLong } from '../../domain/day.ts';
import { viParts } from '../../text/vi-ui.ts';
import { useApp } from './app-context.ts';
import { dayOf } from './forms.ts';

interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly fault?: string | undefined;
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
}

/** What ties a control to its label, its hint and what is wrong with it. */
interface Tied {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

function Field(props: FieldProps & { readonly children: (tied: Tied) => ComponentChildren }) {
  const { label, name, fault = '', hint = '', children } = props;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, name, 'aria-describedby': `${id}-about`, 'aria-invalid': fault !== '' })}
      <small id={`${id}-about`} class={fault === '' ? '' : 'fault'}>
        {fault || hint}
      </small>
    </div>
  );
}

export function TextField(props: FieldProps & { readonly type?: string }) {
  return (
    <Field {...props}>
      {(tied) => <input {...tied} type={props.type ?? 'text'} defaultValue={props.value ?? ''} autocomplete="off" />}
    </Field>
  );
}

export function LongField(props: FieldProps & { readonly rows?: number }) {
  return (
    <Field {...props}>
      {(tied) => <textarea {...tied} rows={props.rows ?? 4} defaultValue={props.value ?? ''} />}
    </Field>
  );
}

/** A day typed as people type it ("30/6"); below it stands how it was read. */
export function DayField(props: FieldProps) {
  const { today } = useApp().boot;
  const [typed, setTyped] = useState(props.value ?? '');
  const day = dayOf(typed, today);
  const read = day === undefined ? viParts.day.unread : day === '' ? (props.hint ?? '') : formatDayLong(day);
  return (
    <Field {...props} hint={read}>
      {(tied) => (
        <input
          {...tied}
          class="short"
          defaultValue={props.value ?? ''}
          placeholder={viParts.day.example}
          autocomplete="off"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A drop-down; the blank choice says what it is for. */
export function ChoiceField(
  props: FieldProps & {
    readonly options: readonly (readonly [value: string, words: string])[];
    readonly blank?: string;
    readonly onPick?: (value: string) => void;
  },
) {
  const { options, blank, value = '', onPick } = props;
  return (
    <Field {...props}>
      {(tied) => (
        <select {...tied} onChange={(event) => onPick?.(event.currentTarget.value)}>
          {blank !== undefined && <option value="">{blank}</option>}
          {options.map(([each, words]) => (
            <option key={each} value={each} selected={each === value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
