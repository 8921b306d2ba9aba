/** "Nhắc việc": what would go to whom today, whom to call, a text for Zalo; on trial, for real, or off. */
import { useState } from 'preact/hooks';
import type { ReminderPreview } from '../../rpc/answers.ts';
import * as words from '../../text/vi-ui/remind.ts';
import { useApp } from '../parts/app-context.ts';
import { Ask, Button, CallButton } from '../parts/button.tsx';
import { Facts, Loaded, Nothing, Refusal, Screen } from '../parts/screen.tsx';
import { useCall, useLoad } from '../parts/use-call.ts';
import { Zalo } from '../parts/zalo.tsx';

type Mode = ReminderPreview['mode'];
const MODES: readonly Mode[] = ['trial', 'live', 'off'];

export function Remind() {
  const { api } = useApp();
  const load = useLoad(() => api.reminders({}));
  return (
    <Screen title={words.title}>
      <Loaded load={load}>
        {(preview) => (
          <>
            <Switch {...preview} done={load.retry} />
            <h2>{words.today}</h2>
            <Today {...preview} done={load.retry} />
            {preview.calls.length > 0 && <h2>{words.calls(preview.calls.length)}</h2>}
            {preview.calls.map(({ name, phone, missing }) => (
              <article key={name} class="card">
                <strong>{name}</strong>
                <Facts of={[phone || words.noPhone]} />
                <p>{missing}</p>
              </article>
            ))}
            {preview.zalo !== '' && (
              <>
                <h2>{words.zalo}</h2>
                <Zalo text={preview.zalo} />
              </>
            )}
          </>
        )}
      </Loaded>
    </Screen>
  );
}

type Part = ReminderPreview & { readonly done: () => void };

function Today({ lines, mode, done }: Part) {
  const { api, say } = useApp();
  const send = useCall(
    () => api.sendReminders({}),
    ({ message }) => {
      say(message);
      done();
    },
  );
  if (lines.length === 0) return <Nothing>{words.nothing}</Nothing>;
  return (
    <>
      <ul class="plain">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {mode !== 'off' && (
        <CallButton {...send} act={() => send.run(undefined)}>
          {words.send}
        </CallButton>
      )}
    </>
  );
}

/** Real mails begin only after a second yes. */
function Switch({ mode, heartbeat, done }: Part) {
  const { api, say } = useApp();
  const [asking, setAsking] = useState(false);
  const send = (next: Mode) =>
    api.setReminders({ mode: next }).then((saved) => {
      done();
      return saved;
    });
  const set = useCall(send, ({ message }) => {
    setAsking(false);
    say(message, () => send(mode));
  });
  return (
    <section class={`note ${mode}`}>
      <strong>{words.modes[mode]}</strong>
      <Facts of={[heartbeat === '' ? '' : words.heartbeat(heartbeat)]} />
      {asking ? (
        <Ask
          {...set}
          question={words.liveAsk}
          yes={words.turn.live}
          act={() => set.run('live')}
          cancel={() => setAsking(false)}
        />
      ) : (
        <>
          <Refusal {...set} />
          {MODES.filter((each) => each !== mode).map((each) => (
            <Button key={each} off={set.busy} act={() => (each === 'live' ? setAsking(true) : set.run(each))}>
              {words.turn[each]}
            </Button>
          ))}
        </>
      )}
    </section>
  );
}
