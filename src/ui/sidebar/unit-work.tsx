/** "Việc của đơn vị": a unit's petitions by deadline, why the deadline is that, and the reply. */
import { useState } from 'preact/hooks';
import { formatDayLong } from '../../domain/day.ts';
import type { UnitItem } from '../../rpc/answers.ts';
import * as words from '../../text/vi-ui/unit-work.ts';
import { useApp } from '../parts/app-context.ts';
import { Button, CallButton } from '../parts/button.tsx';
import { useChange } from '../parts/effects.ts';
import { Field } from '../parts/field.tsx';
import { Content, Facts, Nothing, Refusal, Screen, Waiting } from '../parts/screen.tsx';
import { useCall } from '../parts/use-call.ts';
import { ReplyForm } from './reply-form.tsx';

export function UnitWork() {
  const { api, boot } = useApp();
  const [items, setItems] = useState<readonly UnitItem[] | undefined>();
  const [unit, setUnit] = useState(boot.unit);
  const load = useCall((name: string) => api.unitWork({ unit: name }), setItems);
  useChange(unit, (name) => {
    setItems(undefined);
    if (name !== '') load.run(name);
  });
  return (
    <Screen title={words.title}>
      <Field
        spec={{
          name: 'unit',
          label: words.unit,
          options: [['', words.chooseUnit], ...boot.units.map(({ name }) => [name, name] as const)],
          onPick: setUnit,
        }}
        value={unit}
      />
      <Refusal {...load} />
      {load.busy && items === undefined && <Waiting />}
      {items?.length === 0 && <Nothing>{words.nothing}</Nothing>}
      {items !== undefined && items.length > 0 && <Facts of={[unit, words.count(items.length)]} />}
      {items?.map((item) => (
        <Item key={item.code} item={item} done={load.retry} />
      ))}
    </Screen>
  );
}

interface ItemProps {
  readonly item: UnitItem;
  readonly done: () => void;
}

function Item({ item, done }: ItemProps) {
  const { boot } = useApp();
  const [replying, setReplying] = useState(false);
  const { code, state, remaining, content, place, due, reply, outcome } = item;
  const mayReply = boot.roles.some((role) => role === 'office' || role === 'front' || role === 'unit');
  const finish = (): void => {
    setReplying(false);
    done();
  };
  return (
    <article class="card">
      <h2>
        {code} <small>{state}</small>
      </h2>
      {remaining !== '' && <b class={remaining.startsWith(words.over) ? 'late' : ''}>{remaining}</b>}
      <Content text={content} />
      <Facts of={[place, due === '' ? words.noDue : words.due(formatDayLong(due))]} />
      <Why code={code} />
      {replying && <ReplyForm item={item} done={finish} />}
      {!replying && reply !== '' && <p class="quote">{words.replied(outcome, reply)}</p>}
      {!replying && mayReply && (
        <Button act={() => setReplying(true)}>{reply === '' ? words.write : words.rewrite}</Button>
      )}
    </article>
  );
}

function Why({ code }: { readonly code: string }) {
  const { api } = useApp();
  const [lines, setLines] = useState<readonly string[]>([]);
  const ask = useCall(() => api.explainDeadline({ code }), setLines);
  if (lines.length === 0) {
    return (
      <CallButton {...ask} kind="quiet" act={() => ask.run(undefined)}>
        {words.why}
      </CallButton>
    );
  }
  return (
    <p class="note" role="status">
      {lines.join('\n')}
    </p>
  );
}
