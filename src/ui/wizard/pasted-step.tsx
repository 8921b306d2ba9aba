/** A step that takes a pasted list: what was read of it stands below while a person still mends the text. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Input } from '../../rpc/contract.ts';
import * as words from '../../text/vi-ui/wizard.ts';
import { useApp } from '../parts/app-context.ts';
import { draftOf, Form } from '../parts/form.tsx';
import { useCall } from '../parts/use-call.ts';

/** What stands in the columns of a row, each under its name; blank ones are left out. */
export function factsOf(
  row: Readonly<Partial<Record<keyof typeof words.columns, string>>>,
): readonly string[] {
  const keys = Object.keys(words.columns) as (keyof typeof words.columns)[];
  return keys.flatMap((key) => (row[key] ? [words.column(words.columns[key], row[key])] : []));
}

/** A row of the list, as it is shown and as it is saved. */
export interface PastedRow {
  readonly title: string;
  readonly facts: readonly string[];
  /** Why it is not saved; '' when it is. */
  readonly fault: string;
  readonly row: Record<string, string>;
}

interface Props {
  readonly list: Input<'saveList'>['list'];
  readonly label: string;
  readonly hint: string;
  readonly read: (text: string) => readonly PastedRow[];
  readonly submit: (rows: number) => string;
  readonly next: string;
  readonly children?: ComponentChildren;
}

export function PastedStep({ list, label, hint, read, submit, next, children }: Props) {
  const { api, drafts, say, go } = useApp();
  const [text, setText] = useState(draftOf(drafts, list)['text'] ?? '');
  const rows = read(text);
  const good = rows.filter(({ fault }) => fault === '');
  const save = useCall(
    () => api.saveList({ list, rows: good.map(({ row }) => row) }),
    ({ message, problems }) => {
      go(next);
      say([message, ...problems.map(({ reason }) => reason)].join('\n'));
    },
  );
  return (
    <Form
      {...save}
      name={list}
      fields={[{ name: 'text', label, hint, kind: 'long' }]}
      typed={({ text: typed = '' }) => setText(typed)}
      send={() => save.run(undefined)}
      submit={good.length === 0 ? '' : submit(good.length)}
    >
      {children}
      {text !== '' && <p class="note">{rows.length === 0 ? words.noRows : words.readRows(rows.length)}</p>}
      <ul class="plain">
        {rows.map(({ title, facts, fault }) => (
          <li key={[title, ...facts].join()}>
            <strong>{title}</strong>
            <small>{facts.join(' · ')}</small>
            {fault !== '' && <small class="late">{fault}</small>}
          </li>
        ))}
      </ul>
    </Form>
  );
}
