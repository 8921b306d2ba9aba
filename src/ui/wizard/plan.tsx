/** Step 1: the ward's plan pasted whole; what it says, each with its sentence, to confirm or mend; then into the settings. */
import { useState } from 'preact/hooks';
import type { PlanField } from '../../rpc/answers.ts';
import * as words from '../../text/vi-ui/wizard.ts';
import { useApp } from '../parts/app-context.ts';
import { CallButton } from '../parts/button.tsx';
import { useFocus } from '../parts/effects.ts';
import { Form } from '../parts/form.tsx';
import { useCall } from '../parts/use-call.ts';
import { groupCount, missingGroups } from './groups.ts';
import { PlanFieldCard } from './plan-field.tsx';

/** Number of groups: not a setting but rows of the list of sources. */
const GROUPS = 'groups';
const FIELDS = 'plan fields';

/** What is chosen for each field; undefined where a person has yet to choose. */
export type PlanValues = Record<string, string | undefined>;

interface ReadPlan {
  readonly fields: readonly PlanField[];
  readonly values: PlanValues;
}

export function Plan() {
  const { api, drafts } = useApp();
  const [plan, setPlan] = useState(drafts.get(FIELDS) as ReadPlan | undefined);
  const read = useCall(
    (text: string) => api.readPlan({ text }),
    ({ fields }) => {
      const values = Object.fromEntries(fields.map(({ id, candidates }) => [id, valueAtFirst(candidates)]));
      drafts.set(FIELDS, { fields, values });
      setPlan({ fields, values });
    },
  );
  return (
    <>
      <Form
        {...read}
        name="plan"
        fields={[
          { name: 'text', label: words.paste, hint: words.pasteHint, kind: 'long', need: words.noText },
        ]}
        send={({ text }) => read.run(text)}
        submit={words.read}
      />
      {plan !== undefined && !read.busy && <Confirm {...plan} />}
    </>
  );
}

/** Sure where the plan gives one value; blank where it gives none; to be chosen where it gives several. */
function valueAtFirst(candidates: PlanField['candidates']): string | undefined {
  return candidates.length > 1 ? undefined : (candidates[0]?.value ?? '');
}

function Confirm({ fields, values }: ReadPlan) {
  const { sources } = useApp().boot;
  const [, redraw] = useState(0);
  const save = useSavePlan(values);
  const choose = (id: string, value: string): void => {
    values[id] = value.normalize('NFC').trim();
    redraw((times) => times + 1);
  };
  const count = fields.filter(({ candidates }) => candidates.length > 0).length;
  const open = fields.filter(({ id }) => values[id] === undefined).map(({ label }) => label);
  return (
    <section>
      <p class="note" tabIndex={-1} ref={useFocus()}>
        {count === 0 ? words.nothingFound : words.found(count, fields.length)}
      </p>
      {fields.map((field) => (
        <PlanFieldCard
          key={field.id}
          field={field}
          value={values[field.id]}
          choose={(value) => choose(field.id, value)}
        />
      ))}
      <GroupsNote plan={groupsOf(values)} book={groupCount(sources)} />
      {open.length > 0 && <p class="note warn">{words.undecided(open)}</p>}
      <CallButton {...save} act={() => save.run(undefined)}>
        {words.savePlan}
      </CallButton>
    </section>
  );
}

/** What is blank is left out, so that it leaves what the workbook has; groups are rows of the list of sources. */
function useSavePlan(values: PlanValues) {
  const { api, boot, say, go } = useApp();
  const save = async () => {
    const given = Object.entries(values).flatMap(([id, value = '']) =>
      id === GROUPS || value === '' ? [] : [[id, value]],
    );
    const saved = await api.saveSettings({ settings: Object.fromEntries(given) as Record<string, string> });
    const rows = missingGroups(boot.sources, groupsOf(values));
    if (rows.length === 0) return saved;
    const added = await api.saveList({ list: 'sources', rows: [...rows] });
    return { ...added, message: `${saved.message}\n${added.message}` };
  };
  return useCall(save, ({ message }) => {
    go('office');
    say(message);
  });
}

/** 0 where the plan does not say, or what was typed is no number of groups that a ward may have. */
function groupsOf(values: PlanValues): number {
  const typed = values[GROUPS] ?? '';
  return /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
}

function GroupsNote({ plan, book }: { readonly plan: number; readonly book: number }) {
  if (plan === 0 || plan === book) return null;
  return (
    <p class="note warn">{plan < book ? words.fewerGroups(plan, book) : words.moreGroups(plan, book)}</p>
  );
}
