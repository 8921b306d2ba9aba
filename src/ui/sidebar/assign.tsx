/** "Phân công": units proposed in bulk, looked at unit by unit, then issued with the paper's number, day and signer. */
import { useState } from 'preact/hooks';
import { formatDayShort } from '../../domain/day.ts';
import type { Assignment } from '../../rpc/answers.ts';
import type { Input } from '../../rpc/contract.ts';
import { viParts, viUi } from '../../text/vi-ui.ts';
import { useApp } from '../parts/app-context.ts';
import { DayField, TextField } from '../parts/fields.tsx';
import { dayOf, useForm, type Values } from '../parts/forms.ts';
import { CallButton, Loaded, Nothing, Refusal, Screen } from '../parts/screen.tsx';
import { useCall, useLoad } from '../parts/use-call.ts';

const words = viUi.assign;
const FORM = 'issue';

export function Assign() {
  const { api, boot, say } = useApp();
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
      <section class="card">
        <p>{words.proposeHint}</p>
        <CallButton {...propose} words={words.propose} act={() => propose.run(undefined)} />
      </section>
      <Loaded load={load}>
        {(units) =>
          units.length === 0 ? (
            <Nothing words={words.nothing} />
          ) : (
            <>
              <h2>
                {words.preview(
                  units.reduce((sum, { items }) => sum + items.length, 0),
                  units.length,
                )}
              </h2>
              {units.map((each) => (
                <Unit key={each.unit} assignment={each} />
              ))}
              {boot.roles.includes('office') ? (
                <Issue units={units} done={load.retry} />
              ) : (
                <Nothing words={words.officeIssues} />
              )}
            </>
          )
        }
      </Loaded>
    </Screen>
  );
}

function Unit({ assignment: { unit, email, items } }: { readonly assignment: Assignment }) {
  return (
    <details class="card">
      <summary>
        <span>
          <strong>{unit}</strong>
          <small class={email === '' ? 'late' : ''}>
            {words.items(items.length)} · {email === '' ? words.noEmail : email}
          </small>
        </span>
      </summary>
      <ul class="plain">
        {items.map(({ code, content, due }) => (
          <li key={code}>
            <strong>{code}</strong> {due === '' ? '' : words.due(formatDayShort(due))}
            <p class="content short">{content}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Nothing goes out before the person has seen how many and said yes. */
function Issue({ units, done }: { readonly units: readonly Assignment[]; readonly done: () => void }) {
  const { api, boot, drafts, say } = useApp();
  const [asked, setAsked] = useState<Input<'issueAssignments'> | undefined>();
  const issue = useCall(
    (input: Input<'issueAssignments'>) => api.issueAssignments(input),
    ({ message }) => {
      drafts.delete(FORM);
      setAsked(undefined);
      say(message);
      done();
    },
  );
  const form = useForm(
    drafts,
    FORM,
    ({ date = '', signer }: Values) => ({
      ...(dayOf(date, boot.today) === undefined ? { date: viUi.intake.badDay } : {}),
      ...(signer === '' ? { signer: words.noSigner } : {}),
    }),
    ({ number = '', date = '', signer = '' }) =>
      setAsked({ number, date: dayOf(date, boot.today) || boot.today, signer }),
  );
  const { draft, faults } = form;
  const count = units.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <form {...form.props} class="card">
      <h2>{words.issueTitle}</h2>
      <TextField label={words.number} name="number" hint={words.numberHint} value={draft['number']} />
      <DayField
        label={words.date}
        name="date"
        hint={words.blankIsToday}
        value={draft['date']}
        fault={faults['date']}
      />
      <TextField label={words.signer} name="signer" value={draft['signer']} fault={faults['signer']} />
      <Refusal {...issue} />
      {asked === undefined ? (
        <button type="submit" class="primary">
          {words.toIssue}
        </button>
      ) : (
        <section class="ask" role="alert">
          <p>{words.ask(count, units.length, units.filter(({ email }) => email === '').length)}</p>
          <div class="row">
            <button type="button" class="primary" disabled={issue.busy} onClick={() => issue.run(asked)}>
              {issue.busy ? viParts.busy : words.issue}
            </button>
            <button type="button" onClick={() => setAsked(undefined)}>
              {viParts.cancel}
            </button>
          </div>
        </section>
      )}
    </form>
  );
}
