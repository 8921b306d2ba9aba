/** "Phân công": units proposed in bulk, looked at unit by unit, then issued with the paper's number, day and signer. */
import { useState } from 'preact/hooks';
import type { Assignment } from '../../rpc/answers.ts';
import type { Input } from '../../rpc/contract.ts';
import * as words from '../../text/vi-ui/assign.ts';
import { blankIsToday, mayBeBlank } from '../../text/vi-ui/parts.ts';
import { useApp } from '../parts/app-context.ts';
import { Ask, CallButton } from '../parts/button.tsx';
import { type FieldSpec, Form } from '../parts/form.tsx';
import { Loaded, Nothing, Screen, shortDay } from '../parts/screen.tsx';
import { useCall, useLoad } from '../parts/use-call.ts';

const FORM = 'issue';
const PAPER: readonly FieldSpec<'number' | 'date' | 'signer'>[] = [
  { name: 'number', label: words.number, hint: mayBeBlank },
  { name: 'date', label: words.date, hint: blankIsToday, kind: 'day' },
  { name: 'signer', label: words.signer, need: words.noSigner },
];

export function Assign() {
  const { api, say } = useApp();
  const load = useLoad(() => api.assignments({}));
  const propose = useCall(
    () => api.proposeUnits({}),
    ({ message }) => {
      say(message);
      load.retry();
    },
  );
  return (
    <Screen title={words.title}>
      <p class="soft">{words.proposeHint}</p>
      <CallButton {...propose} kind="" act={() => propose.run(undefined)}>
        {words.propose}
      </CallButton>
      <Loaded load={load}>{(units) => <Preview units={units} done={load.retry} />}</Loaded>
    </Screen>
  );
}

interface PreviewProps {
  readonly units: readonly Assignment[];
  readonly done: () => void;
}

function Preview({ units, done }: PreviewProps) {
  const { boot } = useApp();
  if (units.length === 0) return <Nothing>{words.nothing}</Nothing>;
  return (
    <>
      <h2>{words.preview(countOf(units), units.length)}</h2>
      {units.map((each) => (
        <Unit key={each.unit} {...each} />
      ))}
      {boot.roles.includes('office') ? (
        <Issue units={units} done={done} />
      ) : (
        <Nothing>{words.officeIssues}</Nothing>
      )}
    </>
  );
}

function Unit({ unit, email, items }: Assignment) {
  return (
    <details class="card">
      <summary>
        <span>
          <strong>{unit}</strong>
          <small class={email === '' ? 'late' : ''}>
            {words.items(items.length)} · {email || words.noEmail}
          </small>
        </span>
      </summary>
      <ul class="plain">
        {items.map(({ code, content, due }) => (
          <li key={code}>
            <strong>{code}</strong> {due !== '' && words.due(shortDay(due))}
            <p class="folded">{content}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Nothing goes out before the person has seen how many and said yes. */
function Issue({ units, done }: PreviewProps) {
  const { api, boot, drafts, say } = useApp();
  const [paper, setPaper] = useState<Input<'issueAssignments'> | undefined>();
  const issue = useCall(
    (input: Input<'issueAssignments'>) => api.issueAssignments(input),
    ({ message }) => {
      drafts.delete(FORM);
      setPaper(undefined);
      say(message);
      done();
    },
  );
  if (paper === undefined) {
    return (
      <>
        <h2>{words.issueTitle}</h2>
        <Form
          {...issue}
          name={FORM}
          fields={PAPER}
          send={(values) => setPaper({ ...values, date: values.date || boot.today })}
          submit={words.toIssue}
        />
      </>
    );
  }
  const toCall = units.filter(({ email }) => email === '').length;
  return (
    <Ask
      {...issue}
      question={words.ask(countOf(units), units.length, toCall, unseenOf(units))}
      yes={words.issue}
      act={() => issue.run(paper)}
      cancel={() => setPaper(undefined)}
    />
  );
}

function unseenOf(units: readonly Assignment[]): number {
  return units.flatMap(({ items }) => items.filter(({ reviewed }) => !reviewed)).length;
}

function countOf(units: readonly Assignment[]): number {
  return units.reduce((sum, { items }) => sum + items.length, 0);
}
