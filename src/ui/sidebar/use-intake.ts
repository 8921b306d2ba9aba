/** What "Nhập hộ" holds and does: text becomes rows, rows are saved, and either outlives the screen until then. */
import { useState } from 'preact/hooks';
import { readPasted } from '../../domain/pasted-text.ts';
import { entryMatcher } from '../../domain/text.ts';
import type { Input } from '../../rpc/contract.ts';
import { viUi } from '../../text/vi-ui.ts';
import { useApp } from '../parts/app-context.ts';
import { draftOf } from '../parts/forms.ts';
import { type Calling, useCall } from '../parts/use-call.ts';
import type { Row } from './intake-row.tsx';

/** Name of the form's draft. */
export const FORM = 'intake';
const ROWS = 'intake rows';

export interface Intake {
  readonly rows: readonly Row[];
  readonly leftOut: readonly string[];
  readonly source: string;
  /** Another number makes the form anew from its draft. */
  readonly round: number;
  readonly save: Calling<Input<'addPetitions'>>;
  readonly setRows: (rows: readonly Row[]) => void;
  readonly setSource: (code: string) => void;
  /** Makes rows of the text that was typed or pasted, below those there are. */
  readonly split: () => void;
}

export function useIntake(): Intake {
  const { api, boot, drafts, say, about } = useApp();
  const draft = draftOf(drafts, FORM);
  const [source, setSource] = useState(about || (draft['source'] ?? ''));
  const [rows, show] = useState((drafts.get(ROWS) as readonly Row[] | undefined) ?? []);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [round, setRound] = useState(0);
  /** Text goes into the form by its draft. */
  const put = (text: string, next: readonly Row[], left: readonly string[]): void => {
    drafts.set(FORM, { ...draftOf(drafts, FORM), source, text });
    drafts.set(ROWS, next);
    show(next);
    setLeftOut(left);
    setRound((count) => count + 1);
  };
  const save = useCall(
    (input: Input<'addPetitions'>) => api.addPetitions(input),
    ({ message }) => {
      drafts.delete(FORM);
      setSource('');
      put('', [], []);
      say(message);
    },
    (input) => ({ ...input, again: true }),
  );
  const split = (): void => {
    const text = draftOf(drafts, FORM)['text'] ?? '';
    const read = readPasted(text, {
      roundYear: Number(boot.today.slice(0, 4)),
      fieldOf: entryMatcher(boot.fields.map(({ name }) => name)),
    });
    put('', [...rows, ...read.rows.map((row, index) => ({ ...row, id: `${round}-${index}` }))], read.leftOut);
    say(viUi.intake.split(read.rows.length), text === '' ? undefined : () => put(text, rows, []));
  };
  const setRows = (next: readonly Row[]): void => {
    drafts.set(ROWS, next);
    show(next);
  };
  return { rows, leftOut, source, round, save, setRows, setSource, split };
}
