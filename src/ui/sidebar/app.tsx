/** The sidebar: one call brings what all screens need; then a state of which screen is shown, and the status line. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Bootstrap } from '../../rpc/answers.ts';
import type { Client } from '../../rpc/client.ts';
import { viParts, viUi } from '../../text/vi-ui.ts';
import { Context, type Drafts, type Message } from '../parts/app-context.ts';
import { Waiting } from '../parts/screen.tsx';
import { useLoad } from '../parts/use-call.ts';
import { Home } from './home.tsx';
import { ReviewDesk, useReviewDesk } from './review-desk.ts';
import { screensFor } from './screens.ts';
import { Unsaved } from './unsaved.tsx';

interface Props {
  readonly api: Client;
  readonly first: string;
}

export function App({ api, first }: Props) {
  const boot = useLoad(() => api.bootstrap({}));
  if (boot.data !== undefined) return <Desk api={api} boot={boot.data} first={first} refresh={boot.retry} />;
  if (boot.error === undefined) return <Waiting words={viUi.home.opening} />;
  return (
    <div class="refusal" role="alert">
      <p>{boot.error.message}</p>
      <button type="button" onClick={boot.retry}>
        {viParts.retry}
      </button>
    </div>
  );
}

interface DeskProps extends Props {
  readonly boot: Bootstrap;
  readonly refresh: () => void;
}

function Desk({ api, boot, first, refresh }: DeskProps) {
  const [place, setPlace] = useState({ screen: first, about: '' });
  const [message, setMessage] = useState<Message | undefined>();
  const drafts: Drafts = useRef(new Map<string, unknown>()).current;
  const desk = useReviewDesk(api);
  /** Figures are read again once something has been done. */
  const worked = useRef(false);
  const app = useMemo(
    () => ({
      api,
      boot,
      drafts,
      about: place.about,
      go: (screen: string, about = '') => {
        setMessage(undefined);
        setPlace({ screen, about });
        if (screen === 'home' && (worked.current || desk.queue.state().saved > 0)) refresh();
        worked.current = false;
      },
      say: (text: string, undo?: () => void) => {
        worked.current = true;
        setMessage(undo === undefined ? { text } : { text, undo });
      },
    }),
    [place, boot],
  );
  const Shown = screensFor(boot.roles).find(({ id }) => id === place.screen)?.show ?? Home;
  return (
    <Context.Provider value={app}>
      <ReviewDesk.Provider value={desk}>
        <Shown key={`${place.screen} ${place.about}`} />
        <Unsaved />
        <Status message={message} close={() => setMessage(undefined)} />
      </ReviewDesk.Provider>
    </Context.Provider>
  );
}

/** What was done last, and how to undo it; it stays until something else is said or the person closes it. */
function Status({ message, close }: { readonly message: Message | undefined; readonly close: () => void }) {
  const undo = message?.undo;
  return (
    <div class={message === undefined ? 'status none' : 'status'}>
      <p role="status">{message?.text}</p>
      {undo !== undefined && (
        <button
          type="button"
          onClick={() => {
            close();
            undo();
          }}
        >
          {viParts.undo}
        </button>
      )}
      {message !== undefined && (
        <button type="button" class="close" aria-label={viParts.close} onClick={close}>
          ×
        </button>
      )}
    </div>
  );
}
