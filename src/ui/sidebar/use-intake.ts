/** What "Nhập hộ" holds and does: text becomes rows, rows are saved, and either outlives the screen until then. */
import { useRef, useState } from 'preact/hooks';
import type { Pasted, PastedRow } from '../../domain/pasted-text.ts';
import type { Input } from '../../rpc/contract.ts';
import * as words from '../../text/vi-ui/intake.ts';
import { useApp } from '../parts/app-context.ts';
import { asCallError } from '../parts/call-error.ts';
import { useChange } from '../parts/effects.ts';
import { draftOf, type Values } from '../parts/form.tsx';
import { type Calling, type Standing, useCall } from '../parts/use-call.ts';

/** Name of the form's draft. */
export const FORM = 'intake';
const ROWS = 'intake rows';
const TEXT = 'textarea';
/** Stands among the drafts while nobody knows whether a call was done: whatever is sent next asks the script to look. */
const DOUBT = 'intake doubt';

/** A petition before it is saved. Its fields are not written to while a person types: what is typed goes in here as it is. */
export type Row = { -readonly [K in keyof PastedRow]: PastedRow[K] } & { readonly id: string };

interface Intake {
  readonly rows: readonly Row[];
  readonly leftOut: readonly string[];
  readonly source: string;
  /** Another number makes the form anew from its draft. */
  readonly round: number;
  readonly save: Calling<Input<'addPetitions'>>;
  readonly split: Standing;
  readonly setRows: (rows: readonly Row[]) => void;
  readonly setSource: (code: string) => void;
  /** Makes rows of the text that was typed or pasted, below those there are. */
  readonly splitText: () => void;
}

export function useIntake(): Intake {
  const { api, drafts, say, about } = useApp();
  const [source, setSource] = useState(about || (draftOf(drafts, FORM)['source'] ?? ''));
  const { rows, leftOut, round, setRows, put } = useRows();
  const save = useCall(
    (input: Input<'addPetitions'>) =>
      api.addPetitions({ ...input, again: drafts.has(DOUBT) }).catch((reason: unknown) => {
        if (asCallError(reason).code !== 'refused') drafts.set(DOUBT, true);
        throw reason;
      }),
    ({ message }) => {
      setSource('');
      put({ source: '', text: '' }, [], [], 'select');
      drafts.delete(FORM);
      drafts.delete(DOUBT);
      say(message);
    },
  );
  const split = useCall(
    (text: string) => api.readPasted({ text }),
    (read: Pasted, text) => {
      const added = read.rows.map((row, index) => ({ ...row, id: `${round}-${index}` }));
      const next = added.length === 0 ? TEXT : `#row-${rows.length} textarea`;
      put({ source, text: '' }, [...rows, ...added], read.leftOut, next);
      say(words.split(added.length), text === '' ? undefined : () => put({ source, text }, rows, [], TEXT));
    },
  );
  const splitText = (): void => split.run(draftOf(drafts, FORM)['text'] ?? '');
  return { rows, leftOut, source, round, save, split, setRows, setSource, splitText };
}

/** The rows, and the form's draft that goes with them. */
function useRows() {
  const { drafts } = useApp();
  const [rows, show] = useState((drafts.get(ROWS) as readonly Row[] | undefined) ?? []);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [round, setRound] = useState(0);
  const focused = useRef('h1');
  useChange(round, () => document.querySelector<HTMLElement>(focused.current)?.focus());
  const setRows = (next: readonly Row[]): void => {
    drafts.set(ROWS, next);
    show(next);
  };
  /** The form is made anew with this draft, and the keyboard goes to where work goes on. */
  const put = (draft: Values, next: readonly Row[], left: readonly string[], focus: string): undefined => {
    focused.current = focus;
    drafts.set(FORM, { ...draftOf(drafts, FORM), ...draft });
    setRows(next);
    setLeftOut(left);
    setRound((count) => count + 1);
  };
  return { rows, leftOut, round, setRows, put };
}
