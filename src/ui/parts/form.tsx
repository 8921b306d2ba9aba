/** A form by its fields: a draft that outlives the screen, what is wrong beside each field, days read as people type them. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Day, makeDay } from '../../domain/day.ts';
import * as words from '../../text/vi-ui/parts.ts';
import { type Drafts, useApp } from './app-context.ts';
import { useChange } from './effects.ts';
import { Field } from './field.tsx';
import { isComposing } from './keys.ts';
import { Refusal } from './screen.tsx';
import type { Standing } from './use-call.ts';

export type Values = Readonly<Record<string, string>>;

export interface FieldSpec<N extends string = string> {
  readonly name: N;
  readonly label: string;
  readonly hint?: string;
  /** What is said when it is left blank; without it, it may be. */
  readonly need?: string;
  /** Several lines, or a day; else one line, or a drop-down where there are `options`. */
  readonly kind?: 'long' | 'day';
  readonly options?: readonly (readonly [value: string, words: string])[];
  readonly value?: string;
  readonly onPick?: (value: string) => void;
  /** Whether it is asked, as the other fields stand. */
  readonly asked?: (values: Values) => boolean;
}

interface FormProps<N extends string> extends Standing {
  /** Of its draft. */
  readonly name: string;
  readonly fields: readonly FieldSpec<N>[];
  /** Gets every field: NFC, trimmed; days as `YYYY-MM-DD`; '' for what is blank or not asked. */
  readonly send: (values: Readonly<Record<N, string>>) => void;
  /** Words of the button; blank for no button. */
  readonly submit: string;
  /** What else is wrong, by field. */
  readonly check?: (values: Values) => Values;
  /** Told what stands in the fields after every letter. */
  readonly typed?: (values: Values) => void;
  /** What stands between fields and button. */
  readonly children?: ComponentChildren;
}

export function Form<N extends string>(props: FormProps<N>) {
  const { submit, children, busy, error, retry } = props;
  const { form, asked, draft, faults, keep, redraw, sendAll } = useForm(props);
  return (
    <form
      ref={form}
      noValidate
      onInput={keep}
      onChange={redraw}
      onKeyDown={keepEnterOfTool}
      onSubmit={sendAll}
    >
      {asked.map((field) => (
        <Field
          key={field.name}
          spec={field}
          value={draft[field.name] ?? ''}
          fault={faults[field.name] ?? ''}
        />
      ))}
      {children}
      <Refusal busy={busy} error={error} retry={retry} />
      {submit !== '' && (
        <button type="submit" class="primary" disabled={busy}>
          {busy ? words.busy : submit}
        </button>
      )}
    </form>
  );
}

/** What a form knows and does: which fields are asked, what is wrong with them, keeping and sending what is typed. */
function useForm<N extends string>({ name, fields, send, check, typed }: FormProps<N>) {
  const { drafts, boot } = useApp();
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<Values>({});
  const [, setCount] = useState(0);
  useChange(faults, () => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  const first = Object.fromEntries(fields.map((field) => [field.name, field.value ?? '']));
  const draft: Values = { ...first, ...draftOf(drafts, name) };
  const asked = fields.filter((field) => field.asked?.(draft) ?? true);
  const keep = (): void => {
    const values = valuesOf(form.current);
    drafts.set(name, values);
    typed?.(values);
  };
  const sendAll = (event: Event): void => {
    event.preventDefault();
    const values = valuesOf(form.current);
    const wrong = { ...faultsOf(asked, values, boot.today), ...check?.(values) };
    setFaults(wrong);
    if (Object.keys(wrong).length === 0) send(finished(fields, asked, values, boot.today));
  };
  return { form, asked, draft, faults, keep, sendAll, redraw: () => setCount((count) => count + 1) };
}

/** A draft's text by field. */
export function draftOf(drafts: Drafts, name: string): Values {
  return (drafts.get(name) as Values | undefined) ?? {};
}

/**
 * A day as typed, '' for blank, undefined when it is none; without a year it is of the year of `today`. Only digits are
 * read: what else people write (`readDay`) would take a fortieth of the page, and the field says how it was read.
 */
export function dayOf(typed: string, today: Day): Day | '' | undefined {
  if (typed.trim() === '') return '';
  const [, date, month, year = ''] = /^(\d{1,2})\D(\d{1,2})(?:\D(\d{2}|\d{4}))?$/.exec(typed.trim()) ?? [];
  return makeDay(Number(today.slice(0, 4 - year.length) + year), Number(month), Number(date)) ?? undefined;
}

function valuesOf(form: HTMLFormElement | null): Values {
  const values: Record<string, string> = {};
  if (form !== null) {
    new FormData(form).forEach((value, name) => {
      values[name] = String(value).normalize('NFC').trim();
    });
  }
  return values;
}

function faultsOf(asked: readonly FieldSpec[], typed: Values, today: Day): Values {
  const faults = asked.map(({ name, need = '', kind }): [string, string] => {
    const text = typed[name] ?? '';
    if (text === '') return [name, need];
    return [name, kind === 'day' && dayOf(text, today) === undefined ? words.day.unread : ''];
  });
  return Object.fromEntries(faults.filter(([, fault]) => fault !== ''));
}

function finished<N extends string>(
  fields: readonly FieldSpec<N>[],
  asked: readonly FieldSpec<N>[],
  typed: Values,
  today: Day,
): Readonly<Record<N, string>> {
  const value = (field: FieldSpec<N>): string => {
    const text = asked.includes(field) ? (typed[field.name] ?? '') : '';
    return field.kind === 'day' ? (dayOf(text, today) ?? '') : text;
  };
  return Object.fromEntries(fields.map((field) => [field.name, value(field)])) as Record<N, string>;
}

/** Enter that ends a word of a typing tool does not send the form. */
function keepEnterOfTool(event: KeyboardEvent): void {
  if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
}
