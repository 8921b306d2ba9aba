/** "Nhập hộ": what came on paper, in Word or over Zalo, pasted, looked at as rows, and put into a source's tab. */
import type { Input } from '../../rpc/contract.ts';
import { viUi } from '../../text/vi-ui.ts';
import { useApp } from '../parts/app-context.ts';
import { ChoiceField, DayField, LongField } from '../parts/fields.tsx';
import { dayOf, type Faults, useForm, type Values } from '../parts/forms.ts';
import { Screen, SendButton } from '../parts/screen.tsx';
import { IntakeRow, type Row } from './intake-row.tsx';
import { FORM, useIntake } from './use-intake.ts';

const words = viUi.intake;
const MOST_ROWS = 200;

export function Intake() {
  const { boot, drafts } = useApp();
  const intake = useIntake();
  const { rows, source, save } = intake;
  const { props, faults, draft } = useForm(
    drafts,
    FORM,
    (values) => faultsOf(values, rows, boot.today),
    (values) => save.run(inputOf(values, rows, boot.today)),
  );
  const sheet = boot.sources.find(({ code }) => code === source)?.sheet ?? '';
  return (
    <Screen title={words.title}>
      <form key={intake.round} {...props}>
        <ChoiceField
          label={words.source}
          name="source"
          blank={words.chooseSource}
          value={source}
          options={boot.sources.map(({ code, name }) => [code, name])}
          fault={faults['source']}
          onPick={intake.setSource}
        />
        <LongField
          label={words.paste}
          name="text"
          rows={6}
          hint={words.pasteHint}
          value={draft['text']}
          fault={faults['text']}
        />
        <button type="button" onClick={intake.split}>
          {words.toRows}
        </button>
        {rows.map((row, index) => (
          <IntakeRow key={row.id} rows={rows} at={index} setRows={intake.setRows} />
        ))}
        <LeftOut lines={intake.leftOut} />
        {rows.length > 0 && (
          <>
            <DayField
              label={words.paperDay}
              name="paperDay"
              hint={words.paperDayHint}
              value={draft['paperDay']}
              fault={faults['paperDay']}
            />
            <SendButton {...save} words={words.save(rows.length, sheet)} />
          </>
        )}
      </form>
    </Screen>
  );
}

function LeftOut({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details class="left-out">
      <summary>{words.leftOut(lines.length)}</summary>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
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
