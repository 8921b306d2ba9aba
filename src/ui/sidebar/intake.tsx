/** "Nhập hộ": what came on paper, in Word or over Zalo, pasted, looked at as rows, and put into a source's tab. */
import { useState } from 'preact/hooks';
import { readPasted } from '../../domain/pasted-text.ts';
import { entryMatcher } from '../../domain/text.ts';
import type { Input } from '../../rpc/contract.ts';
import { viUi } from '../../text/vi-ui.ts';
import { useApp } from '../parts/app-context.ts';
import { ChoiceField, DayField, LongField } from '../parts/fields.tsx';
import { dayOf, type Faults, useForm, type Values } from '../parts/forms.ts';
import { Screen, SendButton } from '../parts/screen.tsx';
import { useCall } from '../parts/use-call.ts';
import { IntakeRow, type Row } from './intake-row.tsx';

const words = viUi.intake;
const MOST_ROWS = 200;
const ROWS = 'intake-rows';
const FORM = 'intake';

export function Intake() {
  const { api, boot, drafts, say, about } = useApp();
  const [rows, show] = useState((drafts.get(ROWS) as readonly Row[] | undefined) ?? []);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [round, setRound] = useState(0);
  const setRows = (next: readonly Row[]): void => {
    drafts.set(ROWS, next);
    show(next);
  };
  const clear = (): void => {
    drafts.delete(FORM);
    setRows([]);
    setLeftOut([]);
    setRound(round + 1);
  };
  const save = useCall(
    (input: Input<'addPetitions'>) => api.addPetitions(input),
    ({ message }) => {
      clear();
      say(message);
    },
    (input) => ({ ...input, again: true }),
  );
  const form = useForm(drafts, FORM, (values) => faultsOf(values, rows, boot.today), (values) =>
    save.run(inputOf(values, rows, boot.today)),
  );
  /** Text typed or pasted becomes rows below those there are; undo gives the text back. */
  const split = (): void => {
    const text = form.draft['text'] ?? '';
    const read = readPasted(text, {
      roundYear: Number(boot.today.slice(0, 4)),
      fieldOf: entryMatcher(boot.fields.map(({ name }) => name)),
    });
    const setText = (value: string): void => {
      drafts.set(FORM, { ...(drafts.get(FORM) as Values), text: value });
      setRound((count) => count + 1);
    };
    setText('');
    setRows([...rows, ...read.rows.map((row, index) => ({ ...row, id: `${round}-${index}` }))]);
    setLeftOut(read.leftOut);
    say(words.split(read.rows.length), () => {
      setText(text);
      setRows(rows);
      setLeftOut([]);
    });
  };
  const source = (form.draft['source'] ?? about) || '';
  const name = boot.sources.find(({ code }) => code === source)?.sheet ?? '';
  return (
    <Screen title={words.title}>
      <form key={round} {...form.props}>
        <ChoiceField
          label={words.source}
          name="source"
          blank={words.chooseSource}
          value={source}
          options={boot.sources.map((each) => [each.code, each.name])}
          fault={form.faults['source']}
          onPick={() => show([...rows])}
        />
        <LongField label={words.paste} name="text" rows={6} hint={words.pasteHint} value={form.draft['text']} fault={form.faults['text']} />
        <button type="button" onClick={split}>
          {words.toRows}
        </button>
        {rows.map((row, index) => (
          <IntakeRow key={row.id} rows={rows} at={index} setRows={setRows} />
        ))}
        {leftOut.length > 0 && (
          <details class="left-out">
            <summary>{words.leftOut(leftOut.length)}</summary>
            {leftOut.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </details>
        )}
        {rows.length > 0 && (
          <>
            <DayField label={words.paperDay} name="paperDay" hint={words.paperDayHint} value={form.draft['paperDay']} fault={form.faults['paperDay']} />
            <SendButton {...save} words={words.save(rows.length, name)} />
          </>
        )}
      </form>
    </Screen>
  );
}

function faultsOf(values: Values, rows: readonly Row[], today: string): Faults {
  return {
    ...(values['source'] === '' ? { source: words.chooseSource } : {}),
    ...(values['text'] === '' ? {} : { text: words.textLeft }),
    ...(rows.length > MOST_ROWS ? { text: words.tooMany(MOST_ROWS) } : {}),
    ...(dayOf(values['paperDay'] ?? '', today) === undefined ? { paperDay: words.badDay } : {}),
  };
}

function inputOf(values: Values, rows: readonly Row[], today: string): Input<'addPetitions'> {
  return {
    source: values['source'] ?? '',
    petitions: rows
      .filter(({ content }) => content.trim() !== '')
      .map(({ id: _, ...petition }) => ({ ...petition, content: petition.content.normalize('NFC').trim() })),
    paperDay: dayOf(values['paperDay'] ?? '', today) ?? '',
    again: false,
  };
}

