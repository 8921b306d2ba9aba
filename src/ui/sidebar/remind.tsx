/** "Nhắc việc": what would go to whom today, whom to call, a text for Zalo; on trial, for real, or off. */
import { useState } from 'preact/hooks';
import type { ReminderPreview } from '../../rpc/answers.ts';
import { viParts, viUi } from '../../text/vi-ui.ts';
import { useApp } from '../parts/app-context.ts';
import { CallButton, Facts, Loaded, Nothing, Refusal, Screen } from '../parts/screen.tsx';
import { useCall, useLoad } from '../parts/use-call.ts';
import { Zalo } from './zalo.tsx';

const words = viUi.remind;
type Mode = ReminderPreview['mode'];
const MODES: readonly Mode[] = ['trial', 'live', 'off'];

export function Remind() {
  const { api, say } = useApp();
  const load = useLoad(() => api.reminders({}));
  const send = useCall(
    () => api.sendReminders({}),
    ({ message }) => {
      say(message);
      load.retry();
    },
  );
  return (
    <Screen title={words.title}>
      <Loaded load={load}>
        {({ mode, heartbeat, lines, calls, zalo }) => (
          <>
            <Switch mode={mode} heartbeat={heartbeat} done={load.retry} />
            <h2>{words.today}</h2>
            {lines.length === 0 ? (
              <Nothing words={words.nothing} />
            ) : (
              <ul class="plain card">
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
            {lines.length > 0 && mode !== 'off' && (
              <CallButton {...send} words={words.send} act={() => send.run(undefined)} />
            )}
            {calls.length > 0 && <h2>{words.calls(calls.length)}</h2>}
            {calls.map(({ name, phone, missing }) => (
              <article key={name} class="card">
                <strong>{name}</strong>
                <Facts of={[phone === '' ? words.noPhone : phone]} />
                <p>{missing}</p>
              </article>
            ))}
            {zalo !== '' && (
              <>
                <h2>{words.zalo}</h2>
                <Zalo text={zalo} />
              </>
            )}
          </>
        )}
      </Loaded>
    </Screen>
  );
}

/** Real mails begin only after a second yes. */
function Switch({
  mode,
  heartbeat,
  done,
}: {
  readonly mode: Mode;
  readonly heartbeat: string;
  readonly done: () => void;
}) {
  const { api, say } = useApp();
  const [asking, setAsking] = useState(false);
  const set = useCall(
    (next: Mode) => api.setReminders({ mode: next }),
    ({ message }) => {
      setAsking(false);
      say(message, () => set.run(mode));
      done();
    },
  );
  return (
    <section class={`card mode ${mode}`}>
      <p>
        <strong>{words.modes[mode]}</strong>
      </p>
      <Facts of={[heartbeat === '' ? '' : words.heartbeat(heartbeat)]} />
      <Refusal {...set} />
      {asking ? (
        <div class="ask" role="alert">
          <p>{words.liveAsk}</p>
          <div class="row">
            <button type="button" class="primary" disabled={set.busy} onClick={() => set.run('live')}>
              {words.turn.live}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {viParts.cancel}
            </button>
          </div>
        </div>
      ) : (
        <div class="row">
          {MODES.filter((each) => each !== mode).map((each) => (
            <button
              key={each}
              type="button"
              disabled={set.busy}
              onClick={() => (each === 'live' ? setAsking(true) : set.run(each))}
            >
              {words.turn[each]}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}
