/** "Nhắc việc": what would go to whom today, whom to call, a text for Zalo; on trial, for real, or off. */
import { useRef, useState } from 'preact/hooks';
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
  const { parts, stop, ...send } = useSending(done);
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
      {parts !== undefined && (
        <>
          <p role="status">{words.sending(parts.sent, parts.all)}</p>
          <progress max={parts.all} value={parts.sent} aria-label={words.send} />
          <Button act={stop}>{words.stop}</Button>
        </>
      )}
    </>
  );
}

/** Mails in a part: few enough to stop soon, enough not to read the workbook for each. */
const PART = 10;

/** Sends part by part until nothing waits, nothing went out, or the person stops it. */
function useSending(done: () => void) {
  const { api, say } = useApp();
  const [parts, setParts] = useState<{ readonly sent: number; readonly all: number } | undefined>();
  const stopped = useRef(false);
  const sendAll = async () => {
    stopped.current = false;
    for (let total = 0; ; ) {
      const { sent, left, message } = await api.sendReminders({ most: PART });
      total += sent;
      const isLast = left === 0 || sent === 0 || stopped.current;
      if (isLast) return total === sent ? message : words.sentAll(total, left);
      setParts({ sent: total, all: total + left });
    }
  };
  const call = useCall(
    () => sendAll().finally(() => setParts(undefined)),
    (message) => {
      say(message);
      done();
    },
  );
  const stop = (): void => {
    stopped.current = true;
  };
  return { ...call, parts, stop };
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
