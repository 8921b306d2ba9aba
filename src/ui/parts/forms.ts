/** Forms without a state of their own: values are read when they are sent, and drafts outlive the screen. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/day.ts';
import { readDay } from '../../domain/day-text.ts';
import { isComposing } from './keys.ts';
import type { Drafts } from './app-context.ts';

/** What is wrong with some fields, by their names. */
export type Faults = Readonly<Record<string, string>>;

export type Values = Readonly<Record<string, string>>;

/** The text of a form's fields by name: NFC, trimmed. */
export function valuesOf(form: HTMLFormElement): Values {
  const values: Record<string, string> = {};
  new FormData(form).forEach((value, name) => {
    values[name] = String(value).normalize('NFC').trim();
  });
  return values;
}

/** A day as typed, in the year's round; '' for blank, undefined when it is none. */
export function dayOf(typed: string, today: Day): Day | '' | undefined {
  if (typed.trim() === '') return '';
  const read = readDay(typed, Number(today.slice(0, 4)));
  return 'day' in read ? read.day : undefined;
}

/** A draft's text for a field. */
export function draftOf(drafts: Drafts, name: string): Values {
  return (drafts.get(name) as Values | undefined) ?? {};
}

/**
 * Ties a form to its draft and to what is wrong with it.
 * @param check what is wrong with the values; nothing when they may be sent
 */
export function useForm(drafts: Drafts, name: string, check: (values: Values) => Faults, send: (values: Values) => void) {
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<Faults>({});
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  return {
    faults,
    draft: draftOf(drafts, name),
    props: {
      ref: form,
      noValidate: true,
      onInput: () => {
        if (form.current !== null) drafts.set(name, valuesOf(form.current));
      },
      onKeyDown: keepEnterOfTool,
      onSubmit: (event: Event) => {
        event.preventDefault();
        if (form.current === null) return;
        const values = valuesOf(form.current);
        const wrong = check(values);
        setFaults(wrong);
        if (Object.keys(wrong).length === 0) send(values);
      },
    },
  };
}

/** Enter that ends a word of a typing tool does not send the form. */
export function keepEnterOfTool(event: KeyboardEvent): void {
  if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
}
