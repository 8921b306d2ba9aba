/** One field of a form: its label, a hint, what is wrong; never written to while a person types. */
import { useId, useState } from 'preact/hooks';
import { formatDayLong } from '../../domain/day.ts';
import * as words from '../../text/vi-ui/parts.ts';
import { useApp } from './app-context.ts';
import { dayOf, type FieldSpec } from './form.tsx';

interface Props {
  readonly spec: FieldSpec;
  /** What stands there at first; what a person has typed since is never written over. */
  readonly value: string;
  readonly fault?: string;
}

export function Field({ spec, value, fault = '' }: Props) {
  const { name, label, hint = '', kind, options, onPick } = spec;
  const { today } = useApp().boot;
  const id = useId();
  const [first] = useState(value);
  const [typed, setTyped] = useState(value);
  const tied = { id, name, 'aria-describedby': `${id}-about`, 'aria-invalid': fault !== '' };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {options !== undefined && (
        <select {...tied} onChange={(event) => onPick?.(event.currentTarget.value)}>
          {options.map(([each, text]) => (
            <option key={each} value={each} selected={each === first}>
              {text}
            </option>
          ))}
        </select>
      )}
      {kind === 'long' && <textarea {...tied} rows={4} defaultValue={first} />}
      {kind === 'day' && (
        <input
          {...tied}
          class="short"
          defaultValue={first}
          placeholder={words.day.example}
          autocomplete="off"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      {kind === undefined && options === undefined && (
        <input {...tied} defaultValue={first} autocomplete="off" />
      )}
      <small id={`${id}-about`} class={fault === '' ? '' : 'fault'}>
        {fault || (kind === 'day' && readBack(dayOf(typed, today))) || hint}
      </small>
    </div>
  );
}

/** How a typed day was read: "thứ Năm 30/6/2022". */
function readBack(day: string | undefined): string {
  if (day === undefined) return words.day.unread;
  return day === '' ? '' : formatDayLong(day);
}
