/** Step 2: the addresses that mails come from and go to, and by which people are known. */
import { readAddresses } from '../../domain/reminders/addresses.ts';
import type { SettingRow } from '../../rpc/answers.ts';
import * as words from '../../text/vi-ui/wizard.ts';
import { useApp } from '../parts/app-context.ts';
import { type FieldSpec, Form, type Values } from '../parts/form.tsx';
import { Loaded } from '../parts/screen.tsx';
import { useCall, useLoad } from '../parts/use-call.ts';

type Name = 'officeEmail' | 'frontEmail' | 'leaderEmail';

export function Office() {
  const { api } = useApp();
  const load = useLoad(() => api.settings({}));
  return <Loaded load={load}>{(settings) => <Addresses settings={settings} />}</Loaded>;
}

function Addresses({ settings }: { readonly settings: readonly SettingRow[] }) {
  const { api, say, go } = useApp();
  const value = (id: Name) => settings.find((setting) => setting.id === id)?.value ?? '';
  const save = useCall(
    (values: Record<string, string>) => api.saveSettings({ settings: values }),
    ({ message }) => {
      go('heads');
      say(message);
    },
  );
  const fields: readonly FieldSpec<Name>[] = [
    {
      name: 'officeEmail',
      label: words.officeEmail,
      hint: words.officeEmailHint,
      need: words.needOffice,
      value: value('officeEmail'),
    },
    { name: 'frontEmail', label: words.frontEmail, hint: words.severalHint, value: value('frontEmail') },
    { name: 'leaderEmail', label: words.leaderEmail, hint: words.severalHint, value: value('leaderEmail') },
  ];
  return (
    <Form
      {...save}
      name="office"
      fields={fields}
      check={faultsOf}
      send={(values) => save.run({ ...values })}
      submit={words.save}
    />
  );
}

function faultsOf(values: Values): Values {
  const bad = Object.entries(values).flatMap(([name, typed]) => {
    const [first] = readAddresses(typed).invalid;
    return first === undefined ? [] : [[name, words.badEmail(first)] as const];
  });
  return Object.fromEntries(bad);
}
