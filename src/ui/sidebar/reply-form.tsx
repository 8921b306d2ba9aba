/** A unit's reply: what was done, what came of it, and, where work is promised, until when. */
import { PROMISING_OUTCOMES, REFERRED_OUTCOME } from '../../domain/vocabulary.ts';
import type { UnitItem } from '../../rpc/answers.ts';
import type { Input } from '../../rpc/contract.ts';
import { blankIsToday } from '../../text/vi-ui/parts.ts';
import * as words from '../../text/vi-ui/unit-work.ts';
import { useApp } from '../parts/app-context.ts';
import { type FieldSpec, Form, type Values } from '../parts/form.tsx';
import { useCall } from '../parts/use-call.ts';

type Name = 'reply' | 'outcome' | 'completionDue' | 'referredTo' | 'referredDay';

const isPromise = ({ outcome = '' }: Values) => PROMISING_OUTCOMES.includes(outcome);
const isReferral = ({ outcome }: Values) => outcome === REFERRED_OUTCOME;

function fieldsOf({ reply, outcome }: UnitItem, outcomes: readonly string[]): readonly FieldSpec<Name>[] {
  return [
    {
      name: 'reply',
      label: words.reply,
      hint: words.replyHint,
      need: words.noReply,
      kind: 'long',
      value: reply,
    },
    {
      name: 'outcome',
      label: words.outcome,
      need: words.chooseOutcome,
      options: ['', ...outcomes].map((each) => [each, each || words.chooseOutcome]),
      value: outcome,
    },
    {
      name: 'completionDue',
      label: words.completion,
      hint: words.completionHint,
      need: words.noCompletion,
      kind: 'day',
      asked: isPromise,
    },
    { name: 'referredTo', label: words.referredTo, need: words.noReferred, asked: isReferral },
    { name: 'referredDay', label: words.referredDay, hint: blankIsToday, kind: 'day', asked: isReferral },
  ];
}

export function ReplyForm({ item, done }: { readonly item: UnitItem; readonly done: () => void }) {
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
  const send = (values: Readonly<Record<Name, string>>): void => {
    const referredDay = isReferral(values) ? values.referredDay || boot.today : '';
    save.run({ ...values, code: item.code, referredDay });
  };
  return (
    <Form {...save} name={name} fields={fieldsOf(item, boot.outcomes)} send={send} submit={words.save} />
  );
}
