/** "Nhập hộ": what came on paper, in Word or over Zalo, pasted, looked at as rows, and put into a source's tab. */
import type { Input } from '../../rpc/contract.ts';
import * as words from '../../text/vi-ui/intake.ts';
import { mayBeBlank } from '../../text/vi-ui/parts.ts';
import { useApp } from '../parts/app-context.ts';
import { CallButton } from '../parts/button.tsx';
import { type FieldSpec, Form, type Values } from '../parts/form.tsx';
import { Screen } from '../parts/screen.tsx';
import { IntakeRow } from './intake-row.tsx';
import { FORM, type Row, useIntake } from './use-intake.ts';

const MOST_ROWS = 200;
type Name = 'source' | 'text' | 'paperDay';

export function Intake() {
  const { boot } = useApp();
  const { rows, source, save, split, ...intake } = useIntake();
  const sheet = boot.sources.find(({ code }) => code === source)?.sheet ?? '';
  const fields: readonly FieldSpec<Name>[] = [
    {
      name: 'source',
      label: words.source,
      need: words.chooseSource,
      options: [['', words.chooseSource], ...boot.sources.map(({ code, name }) => [code, name] as const)],
      value: source,
      onPick: intake.setSource,
    },
    { name: 'paperDay', label: words.paperDay, hint: mayBeBlank, kind: 'day' },
    { name: 'text', label: words.paste, hint: words.pasteHint, kind: 'long' },
  ];
  return (
    <Screen title={words.title}>
      <Form
        key={intake.round}
        name={FORM}
        fields={fields}
        {...save}
        check={(values) => faultsOf(values, rows)}
        send={(values) => save.run(inputOf(values, rows))}
        submit={rows.length === 0 ? '' : words.save(rows.length, sheet)}
      >
        <CallButton {...split} kind="" act={intake.splitText}>
          {words.toRows}
        </CallButton>
        {rows.map((row, index) => (
          <IntakeRow key={row.id} rows={rows} at={index} setRows={intake.setRows} />
        ))}
        <LeftOut lines={intake.leftOut} />
      </Form>
    </Screen>
  );
}

function LeftOut({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{words.leftOut(lines.length)}</summary>
      <p class="quote">{lines.join('\n')}</p>
    </details>
  );
}

function faultsOf({ text }: Values, rows: readonly Row[]): Values {
  if (rows.length > MOST_ROWS) return { text: words.tooMany(MOST_ROWS) };
  return text === '' ? {} : { text: words.textLeft };
}

function inputOf({ source, paperDay }: Record<Name, string>, rows: readonly Row[]): Input<'addPetitions'> {
  const petitions = rows
    .map(({ id: _, ...petition }) => ({ ...petition, content: petition.content.trim() }))
    .filter(({ content }) => content !== '');
  return { source, petitions, paperDay, again: false };
}
