/** "Bảng gửi": every source with its light, whom to call, a text for Zalo, and the day its signed paper came. */
import { useState } from 'preact/hooks';
import type { BoardRow } from '../../rpc/answers.ts';
import * as words from '../../text/vi-ui/board.ts';
import { title as toIntake } from '../../text/vi-ui/intake.ts';
import { blankIsToday } from '../../text/vi-ui/parts.ts';
import { useApp } from '../parts/app-context.ts';
import { Button, CallButton } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import { Facts, Loaded, Screen, ToCell } from '../parts/screen.tsx';
import { Segments } from '../parts/segments.tsx';
import { useCall, useLoad } from '../parts/use-call.ts';
import { Zalo } from '../parts/zalo.tsx';

const LIGHTS = ['none', 'said', 'paper'] as const;

export function Board() {
  const { api } = useApp();
  const load = useLoad(() => api.board({}));
  const [shown, setShown] = useState('');
  return (
    <Screen title={words.title}>
      <Loaded load={load}>
        {(rows) => {
          const having = (light: string) => rows.filter((row) => light === '' || row.light === light);
          return (
            <>
              <p>{words.count(rows.length - having('none').length, rows.length)}</p>
              <Segments
                label={words.show}
                chosen={shown}
                choose={setShown}
                options={[
                  ['', words.all, rows.length],
                  ...LIGHTS.map((light) => [light, words.lights[light], having(light).length] as const),
                ]}
              />
              {having(shown).map((row) => (
                <Source key={row.code} row={row} reload={load.retry} />
              ))}
            </>
          );
        }}
      </Loaded>
    </Screen>
  );
}

interface SourceProps {
  readonly row: BoardRow;
  readonly reload: () => void;
}

function Source({ row, reload }: SourceProps) {
  const { go, boot } = useApp();
  const isStaff = boot.roles.includes('office') || boot.roles.includes('front');
  return (
    <details class="card">
      <summary>
        <i class={`light ${row.light}`} />
        <span>
          <strong>{row.name}</strong>
          <small class={row.late ? 'late' : ''}>
            {row.words} · {words.petitions(row.petitions)}
          </small>
        </span>
      </summary>
      <Facts of={[row.contact, row.phone, row.email]} />
      {row.zalo !== '' && <Zalo text={row.zalo} />}
      <ToCell sheet={row.sheet} cell="A1">
        {words.open}
      </ToCell>
      {isStaff && <Button act={() => go('intake', row.code)}>{toIntake}</Button>}
      {isStaff && <Paper row={row} reload={reload} />}
    </details>
  );
}

function Paper({ row: { code, light }, reload }: SourceProps) {
  const { api, boot, drafts, say } = useApp();
  const name = `paper ${code}`;
  const setDay = (day: string) => api.setPaperDay({ source: code, day });
  const save = useCall(setDay, ({ message }, day) => {
    drafts.delete(name);
    reload();
    const forget = () =>
      setDay('').then((saved) => {
        reload();
        return saved;
      });
    say(message, day === '' ? undefined : forget);
  });
  if (light === 'paper') {
    return (
      <CallButton {...save} kind="quiet" act={() => save.run('')}>
        {words.noPaper}
      </CallButton>
    );
  }
  return (
    <Form
      name={name}
      fields={[{ name: 'day', label: words.paperDay, hint: blankIsToday, kind: 'day' }]}
      {...save}
      send={({ day }) => save.run(day || boot.today)}
      submit={words.paper}
    />
  );
}
