/** "Bảng gửi": every source with its light, whom to call, a text for Zalo, and the day its signed paper came. */
import { useState } from 'preact/hooks';
import type { BoardRow } from '../../rpc/answers.ts';
import type { Input } from '../../rpc/contract.ts';
import { viUi } from '../../text/vi-ui.ts';
import { useApp } from '../parts/app-context.ts';
import { DayField } from '../parts/fields.tsx';
import { dayOf, useForm } from '../parts/forms.ts';
import { Facts, Loaded, Screen, SendButton } from '../parts/screen.tsx';
import { Segments } from '../parts/segments.tsx';
import { useCall, useLoad } from '../parts/use-call.ts';
import { Zalo } from './zalo.tsx';

const words = viUi.board;
const LIGHTS = ['none', 'said', 'paper'] as const;

export function Board() {
  const { api } = useApp();
  const load = useLoad(() => api.board({}));
  const [shown, setShown] = useState('');
  return (
    <Screen title={words.title}>
      <Loaded load={load}>
        {(rows) => (
          <>
            <p class="lead">
              {words.count(rows.filter(({ light }) => light !== 'none').length, rows.length)}
            </p>
            <Segments
              label={words.show}
              chosen={shown}
              choose={setShown}
              options={[
                ['', words.all(rows.length)],
                ...LIGHTS.map(
                  (light) =>
                    [light, words.lights[light](rows.filter((row) => row.light === light).length)] as const,
                ),
              ]}
            />
            {rows
              .filter(({ light }) => shown === '' || light === shown)
              .map((row) => (
                <Source key={row.code} row={row} reload={load.retry} />
              ))}
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function Source({ row, reload }: { readonly row: BoardRow; readonly reload: () => void }) {
  const { go, boot, api, say } = useApp();
  const isStaff = boot.roles.includes('office') || boot.roles.includes('front');
  const open = () =>
    api.reveal({ sheet: row.sheet, cell: 'A1' }).then(
      ({ message }) => say(message),
      (error: Error) => say(error.message),
    );
  return (
    <details class="card source">
      <summary>
        <span class={`light ${row.light}`} aria-hidden="true" />
        <span>
          <strong>{row.name}</strong>
          <small class={row.late ? 'late' : ''}>
            {row.words} · {words.petitions(row.petitions)}
          </small>
        </span>
      </summary>
      <Facts of={[row.contact, row.phone, row.email]} />
      {row.zalo !== '' && <Zalo text={row.zalo} />}
      <div class="row">
        <button type="button" onClick={open}>
          {words.open}
        </button>
        {isStaff && (
          <button type="button" onClick={() => go('intake', row.code)}>
            {viUi.intake.title}
          </button>
        )}
      </div>
      {isStaff && <Paper row={row} reload={reload} />}
    </details>
  );
}

function Paper({ row, reload }: { readonly row: BoardRow; readonly reload: () => void }) {
  const { api, boot, drafts, say } = useApp();
  const name = `paper ${row.code}`;
  const save = useCall(
    (input: Input<'setPaperDay'>) => api.setPaperDay(input),
    ({ message }, { day }) => {
      drafts.delete(name);
      reload();
      say(message, day === '' ? undefined : () => save.run({ source: row.code, day: '' }));
    },
  );
  const form = useForm(
    drafts,
    name,
    ({ day = '' }) => (dayOf(day, boot.today) === undefined ? { day: viUi.intake.badDay } : {}),
    ({ day = '' }) => save.run({ source: row.code, day: dayOf(day, boot.today) || boot.today }),
  );
  if (row.light === 'paper') {
    return (
      <button
        type="button"
        class="quiet"
        disabled={save.busy}
        onClick={() => save.run({ source: row.code, day: '' })}
      >
        {words.noPaper}
      </button>
    );
  }
  return (
    <form {...form.props}>
      <DayField
        label={words.paperDay}
        name="day"
        hint={words.blankIsToday}
        value={form.draft['day']}
        fault={form.faults['day']}
      />
      <SendButton {...save} words={words.paper} />
    </form>
  );
}
