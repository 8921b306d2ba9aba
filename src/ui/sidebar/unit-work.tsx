/** "Việc của đơn vị": a unit's petitions by deadline, why the deadline is that, and the reply. */
import { useEffect, useState } from 'preact/hooks';
import { formatDayLong } from '../../domain/day.ts';
import { PROMISING_OUTCOMES, REFERRED_OUTCOME } from '../../domain/vocabulary.ts';
import type { UnitItem } from '../../rpc/answers.ts';
import type { Input } from '../../rpc/contract.ts';
import { viUi } from '../../text/vi-ui.ts';
import { useApp } from '../parts/app-context.ts';
import { ChoiceField, DayField, LongField, TextField } from '../parts/fields.tsx';
import { dayOf, type Faults, useForm, type Values } from '../parts/forms.ts';
import { Content, Facts, Nothing, Refusal, Screen, SendButton, Waiting } from '../parts/screen.tsx';
import { useCall } from '../parts/use-call.ts';

const words = viUi.unitWork;

export function UnitWork() {
  const { api, boot } = useApp();
  const [items, setItems] = useState<readonly UnitItem[] | undefined>();
  const [unit, setUnit] = useState(boot.unit);
  const load = useCall((name: string) => api.unitWork({ unit: name }), setItems);
  useEffect(() => {
    if (unit !== '') load.run(unit);
  }, [unit]);
  return (
    <Screen title={words.title}>
      <ChoiceField
        label={words.unit}
        name="unit"
        blank={words.chooseUnit}
        value={boot.unit}
        options={boot.units.map(({ name }) => [name, name])}
        onPick={(name) => {
          setItems(undefined);
          setUnit(name);
        }}
      />
      <Refusal {...load} />
      {load.busy && items === undefined && <Waiting words={words.reading} />}
      {items?.length === 0 && <Nothing words={words.nothing} />}
      {items !== undefined && items.length > 0 && <p class="lead">{words.count(items.length)}</p>}
      {[...(items ?? [])].sort(byDeadline).map((item) => (
        <Item key={item.code} item={item} done={load.retry} />
      ))}
    </Screen>
  );
}

/** The nearest first; what has none is last. */
function byDeadline(one: UnitItem, other: UnitItem): number {
  const key = ({ due, code }: UnitItem) => `${due === '' ? '9' : due} ${code}`;
  return key(one) < key(other) ? -1 : 1;
}

function Item({ item, done }: { readonly item: UnitItem; readonly done: () => void }) {
  const { boot } = useApp();
  const [replying, setReplying] = useState(false);
  const mayReply = boot.roles.some((role) => role === 'office' || role === 'front' || role === 'unit');
  return (
    <article class="card">
      <h2>
        {item.code} <small>{item.state}</small>
      </h2>
      {item.remaining !== '' && (
        <p class={/^quá/i.test(item.remaining) ? 'remaining late' : 'remaining'}>{item.remaining}</p>
      )}
      <Content text={item.content} />
      <Facts of={[item.place, item.due === '' ? words.noDue : words.due(formatDayLong(item.due))]} />
      <Why code={item.code} />
      {item.reply !== '' && !replying && <p class="quote">{words.replied(item.outcome, item.reply)}</p>}
      {mayReply && !replying && (
        <button type="button" onClick={() => setReplying(true)}>
          {item.reply === '' ? words.write : words.rewrite}
        </button>
      )}
      {replying && (
        <Reply
          item={item}
          done={() => {
            setReplying(false);
            done();
          }}
        />
      )}
    </article>
  );
}

function Why({ code }: { readonly code: string }) {
  const { api } = useApp();
  const [lines, setLines] = useState<readonly string[] | undefined>();
  const ask = useCall(() => api.explainDeadline({ code }), setLines);
  return (
    <>
      <Refusal {...ask} />
      {lines === undefined ? (
        <button type="button" class="quiet" disabled={ask.busy} onClick={() => ask.run(undefined)}>
          {words.why}
        </button>
      ) : (
        <ul class="plain note" role="status">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Reply({ item, done }: { readonly item: UnitItem; readonly done: () => void }) {
  const { api, boot, drafts, say } = useApp();
  const name = `reply ${item.code}`;
  const save = useCall(
    (input: Input<'recordReply'>) => api.recordReply(input),
    ({ message }) => {
      drafts.delete(name);
      say(message);
      done();
    },
  );
  const form = useForm(
    drafts,
    name,
    (values) => faultsOf(values, boot.today),
    (values) => save.run(inputOf(item.code, values, boot.today)),
  );
  const { draft, faults } = form;
  const [outcome, setOutcome] = useState(draft['outcome'] ?? item.outcome);
  return (
    <form {...form.props}>
      <LongField
        label={words.reply}
        name="reply"
        rows={5}
        hint={words.replyHint}
        value={draft['reply'] ?? item.reply}
        fault={faults['reply']}
      />
      <ChoiceField
        label={words.outcome}
        name="outcome"
        blank={words.chooseOutcome}
        value={outcome}
        options={boot.outcomes.map((each) => [each, each])}
        fault={faults['outcome']}
        onPick={setOutcome}
      />
      {PROMISING_OUTCOMES.includes(outcome) && (
        <DayField
          label={words.completion}
          name="completionDue"
          hint={words.completionHint}
          value={draft['completionDue']}
          fault={faults['completionDue']}
        />
      )}
      {outcome === REFERRED_OUTCOME && (
        <>
          <TextField
            label={words.referredTo}
            name="referredTo"
            value={draft['referredTo']}
            fault={faults['referredTo']}
          />
          <DayField
            label={words.referredDay}
            name="referredDay"
            hint={viUi.assign.blankIsToday}
            value={draft['referredDay']}
            fault={faults['referredDay']}
          />
        </>
      )}
      <SendButton {...save} words={words.save} />
    </form>
  );
}

function faultsOf(values: Values, today: string): Faults {
  const { reply, outcome = '', completionDue = '', referredTo = '', referredDay = '' } = values;
  const completion = dayOf(completionDue, today);
  return {
    ...(reply === '' ? { reply: words.noReply } : {}),
    ...(outcome === '' ? { outcome: words.chooseOutcome } : {}),
    ...(PROMISING_OUTCOMES.includes(outcome) && !completion
      ? { completionDue: words.noCompletion(outcome) }
      : {}),
    ...(outcome === REFERRED_OUTCOME && referredTo === '' ? { referredTo: words.noReferred } : {}),
    ...(dayOf(referredDay, today) === undefined ? { referredDay: viUi.intake.badDay } : {}),
  };
}

function inputOf(code: string, values: Values, today: string): Input<'recordReply'> {
  const { reply = '', outcome = '', completionDue = '', referredTo = '', referredDay = '' } = values;
  const isReferred = outcome === REFERRED_OUTCOME;
  return {
    code,
    reply,
    outcome,
    completionDue: PROMISING_OUTCOMES.includes(outcome) ? (dayOf(completionDue, today) ?? '') : '',
    referredTo: isReferred ? referredTo : '',
    referredDay: isReferred ? dayOf(referredDay, today) || today : '',
  };
}
