/** Every setting in its order, with its explanation; only those that were changed are written. */
import type { SettingRow } from '../../rpc/answers.ts';
import * as words from '../../text/vi-ui/wizard.ts';
import { useApp } from '../parts/app-context.ts';
import { Form } from '../parts/form.tsx';
import { Loaded } from '../parts/screen.tsx';
import { useCall, useLoad } from '../parts/use-call.ts';

const FORM = 'settings';

export function AllSettings() {
  const { api } = useApp();
  const load = useLoad(() => api.settings({}));
  return <Loaded load={load}>{(rows) => <Rows rows={rows} reload={load.retry} />}</Loaded>;
}

function Rows({ rows, reload }: { readonly rows: readonly SettingRow[]; readonly reload: () => void }) {
  const { api, drafts, say } = useApp();
  const save = useCall(
    (settings: Record<string, string>) => api.saveSettings({ settings }),
    ({ message }) => {
      drafts.delete(FORM);
      say(message);
      reload();
    },
  );
  const send = (values: Readonly<Record<string, string>>): void => {
    const changed = rows.flatMap(({ id, value }) =>
      values[id] === value.trim() ? [] : [[id, values[id] ?? '']],
    );
    if (changed.length === 0) say(words.unchanged);
    else save.run(Object.fromEntries(changed) as Record<string, string>);
  };
  return (
    <>
      <p class="soft">{words.settingsHint}</p>
      <Form
        {...save}
        name={FORM}
        fields={rows.map(({ id, label, explanation, value }) => ({
          name: id,
          label,
          hint: explanation,
          value,
        }))}
        send={send}
        submit={words.saveSettings}
      />
    </>
  );
}
