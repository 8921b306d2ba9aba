/** "Phê duyệt": replies that wait for a leader; approved or sent back by a leader, or recorded after paper by the office. */
import { useState } from 'preact/hooks';
import type { Approval } from '../../rpc/answers.ts';
import type { Input } from '../../rpc/contract.ts';
import * as words from '../../text/vi-ui/approve.ts';
import { blankIsToday } from '../../text/vi-ui/parts.ts';
import { useApp } from '../parts/app-context.ts';
import { type FieldSpec, Form } from '../parts/form.tsx';
import { Content, Facts, Loaded, Nothing, Screen, shortDay } from '../parts/screen.tsx';
import { Segments } from '../parts/segments.tsx';
import { useCall, useLoad } from '../parts/use-call.ts';

const FORM = 'approve';
type Decision = 'Duyệt' | 'Trả lại';

export function Approve() {
  const { api } = useApp();
  const load = useLoad(() => api.approvals({}));
  return (
    <Screen title={words.title}>
      <Loaded load={load}>
        {(items) =>
          items.length === 0 ? <Nothing>{words.nothing}</Nothing> : <List items={items} done={load.retry} />
        }
      </Loaded>
    </Screen>
  );
}

function List({ items, done }: { readonly items: readonly Approval[]; readonly done: () => void }) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const all = items.map(({ code }) => code);
  const chosen = all.filter((code) => ticked.includes(code));
  const tick = (codes: readonly string[], on: boolean) =>
    setTicked([...chosen.filter((code) => !codes.includes(code)), ...(on ? codes : [])]);
  return (
    <>
      <label class="option">
        <input
          type="checkbox"
          checked={chosen.length === all.length}
          onChange={(event) => tick(all, event.currentTarget.checked)}
        />
        <span>{words.all(all.length)}</span>
      </label>
      {items.map((item) => (
        <Item
          key={item.code}
          item={item}
          ticked={chosen.includes(item.code)}
          tick={(on) => tick([item.code], on)}
        />
      ))}
      {chosen.length === 0 ? <Nothing>{words.tickFirst}</Nothing> : <Decide codes={chosen} done={done} />}
    </>
  );
}

interface ItemProps {
  readonly item: Approval;
  readonly ticked: boolean;
  readonly tick: (on: boolean) => void;
}

function Item({ item, ticked, tick }: ItemProps) {
  const { code, unit, content, reply, outcome, completionDue, remaining, remarks } = item;
  return (
    <article class={ticked ? 'card chosen' : 'card'}>
      <label class="option">
        <input type="checkbox" checked={ticked} onChange={(event) => tick(event.currentTarget.checked)} />
        <span>
          <strong>{code}</strong>
          <small>{[unit, remaining].filter((each) => each !== '').join(' · ')}</small>
        </span>
      </label>
      <Content text={content} />
      <p class="quote">{reply}</p>
      <Facts of={[outcome, completionDue === '' ? '' : words.completion(shortDay(completionDue))]} />
      {remarks.length > 0 && <p class="note warn">{remarks.join('\n')}</p>}
    </article>
  );
}

/** Leaders decide in their own name, today; the office says who decided on paper, and when. */
function fieldsOf(decision: Decision, records: boolean): readonly FieldSpec<'remark' | 'by' | 'day'>[] {
  const sendsBack = () => decision === 'Trả lại';
  return [
    { name: 'remark', label: words.remark, need: words.noRemark, kind: 'long', asked: sendsBack },
    { name: 'by', label: words.who, need: words.noWho, asked: () => records },
    { name: 'day', label: words.day, hint: blankIsToday, kind: 'day', asked: () => records },
  ];
}

function Decide({ codes, done }: { readonly codes: readonly string[]; readonly done: () => void }) {
  const { api, boot, drafts, say } = useApp();
  const [decision, setDecision] = useState<Decision>('Duyệt');
  const records = !boot.roles.includes('leader');
  const send = (input: Input<'recordApproval'>) =>
    api.recordApproval(input).then((saved) => {
      done();
      return saved;
    });
  const record = useCall(send, ({ message }, input) => {
    drafts.delete(FORM);
    say(message, () => send({ ...input, decision: 'Chờ', remark: '', by: '', day: '' }));
  });
  return (
    <>
      <Segments
        label={words.decision}
        chosen={decision}
        choose={setDecision}
        options={[
          ['Duyệt', words.approve],
          ['Trả lại', words.sendBack],
        ]}
      />
      <Form
        {...record}
        name={FORM}
        fields={fieldsOf(decision, records)}
        send={(values) =>
          record.run({ ...values, codes: [...codes], decision, day: values.day || boot.today })
        }
        submit={words.send(decision, codes.length, records)}
      />
    </>
  );
}
