/** "Phê duyệt": replies that wait for a leader; approved or sent back by a leader, or recorded after paper by the office. */
import { useState } from 'preact/hooks';
import { formatDayShort } from '../../domain/day.ts';
import type { Approval } from '../../rpc/answers.ts';
import type { Input } from '../../rpc/contract.ts';
import { viUi } from '../../text/vi-ui.ts';
import { useApp } from '../parts/app-context.ts';
import { DayField, LongField, TextField } from '../parts/fields.tsx';
import { dayOf, useForm, type Values } from '../parts/forms.ts';
import { Content, Facts, Loaded, Nothing, Screen, SendButton } from '../parts/screen.tsx';
import { Segments } from '../parts/segments.tsx';
import { useCall, useLoad } from '../parts/use-call.ts';

const words = viUi.approve;
const FORM = 'approve';
type Decision = 'Duyệt' | 'Trả lại';

export function Approve() {
  const { api } = useApp();
  const load = useLoad(() => api.approvals({}));
  const [ticked, setTicked] = useState<readonly string[]>([]);
  return (
    <Screen title={words.title}>
      <Loaded load={load}>
        {(items) => {
          const codes = items.map(({ code }) => code);
          const chosen = codes.filter((code) => ticked.includes(code));
          const tick = (code: string) =>
            setTicked(chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code]);
          if (items.length === 0) return <Nothing words={words.nothing} />;
          return (
            <>
              <label class="option">
                <input
                  type="checkbox"
                  checked={chosen.length === codes.length}
                  onChange={(event) => setTicked(event.currentTarget.checked ? codes : [])}
                />
                <span>{words.all(codes.length)}</span>
              </label>
              {items.map((item) => (
                <Item
                  key={item.code}
                  item={item}
                  ticked={chosen.includes(item.code)}
                  tick={() => tick(item.code)}
                />
              ))}
              <Decide codes={chosen} done={load.retry} />
            </>
          );
        }}
      </Loaded>
    </Screen>
  );
}

function Item({
  item,
  ticked,
  tick,
}: {
  readonly item: Approval;
  readonly ticked: boolean;
  readonly tick: () => void;
}) {
  return (
    <article class={ticked ? 'card chosen' : 'card'}>
      <label class="option">
        <input type="checkbox" checked={ticked} onChange={tick} />
        <span>
          <strong>{item.code}</strong>
          <small>
            {item.unit}
            {item.remaining === '' ? '' : ` · ${item.remaining}`}
          </small>
        </span>
      </label>
      <Content text={item.content} />
      <h3>{words.reply}</h3>
      <Content text={item.reply} />
      <Facts
        of={[
          item.outcome,
          item.completionDue === '' ? '' : words.completion(formatDayShort(item.completionDue)),
        ]}
      />
      {item.remarks.map((remark) => (
        <p key={remark} class="note warn">
          {remark}
        </p>
      ))}
    </article>
  );
}

function Decide({ codes, done }: { readonly codes: readonly string[]; readonly done: () => void }) {
  const { api, boot, drafts, say } = useApp();
  const [decision, setDecision] = useState<Decision>('Duyệt');
  const records = boot.roles.includes('office') && !boot.roles.includes('leader');
  const record = useCall(
    (input: Input<'recordApproval'>) => api.recordApproval(input),
    ({ message }, input) => {
      drafts.delete(FORM);
      done();
      if (input.decision === 'Chờ') say(message);
      else say(message, () => record.run({ ...input, decision: 'Chờ', remark: '', by: '', day: '' }));
    },
  );
  const form = useForm(
    drafts,
    FORM,
    ({ remark, by, day = '' }: Values) => ({
      ...(remark === '' ? { remark: words.noRemark } : {}),
      ...(by === '' && records ? { by: words.noWho } : {}),
      ...(dayOf(day, boot.today) === undefined ? { day: viUi.intake.badDay } : {}),
    }),
    ({ remark = '', by = '', day = '' }) =>
      record.run({ codes: [...codes], decision, remark, by, day: dayOf(day, boot.today) || boot.today }),
  );
  const { draft, faults } = form;
  if (codes.length === 0) return <Nothing words={words.tickFirst} />;
  return (
    <form {...form.props} class="card actions">
      <Segments
        label={words.decision}
        chosen={decision}
        choose={setDecision}
        options={[
          ['Duyệt', words.approve],
          ['Trả lại', words.sendBack],
        ]}
      />
      {decision === 'Trả lại' && (
        <LongField
          label={words.remark}
          name="remark"
          rows={2}
          value={draft['remark']}
          fault={faults['remark']}
        />
      )}
      {records && (
        <TextField
          label={words.who}
          name="by"
          hint={words.whoHint}
          value={draft['by']}
          fault={faults['by']}
        />
      )}
      {records && (
        <DayField
          label={words.day}
          name="day"
          hint={viUi.assign.blankIsToday}
          value={draft['day']}
          fault={faults['day']}
        />
      )}
      <SendButton {...record} words={words.send(decision, codes.length, records)} />
    </form>
  );
}
