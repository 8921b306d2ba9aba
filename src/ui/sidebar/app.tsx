/** The sidebar: one call brings what all screens need; then a state of which screen is shown, and the status line. */
import { useRef, useState } from 'preact/hooks';
import type { Bootstrap } from '../../rpc/answers.ts';
import type { Client } from '../../rpc/client.ts';
import { type AppContext, type Drafts, provideApp } from '../parts/app-context.ts';
import { Loaded } from '../parts/screen.tsx';
import { useStatus } from '../parts/status.tsx';
import { useLoad } from '../parts/use-call.ts';
import { Home } from './home.tsx';
import { provideDesk, useReviewDesk } from './review-desk.ts';
import { screensFor } from './screens.ts';
import { Unsaved } from './unsaved.tsx';

interface Props {
  readonly api: Client;
  /** The screen to begin with. */
  readonly first: string;
}

export function App({ api, first }: Props) {
  const boot = useLoad(() => api.bootstrap({}));
  return (
    <Loaded load={boot}>{(data) => <Desk api={api} boot={data} first={first} refresh={boot.retry} />}</Loaded>
  );
}

interface DeskProps extends Props {
  readonly boot: Bootstrap;
  readonly refresh: () => void;
}

function Desk({ api, boot, first, refresh }: DeskProps) {
  const [place, setPlace] = useState({ screen: first, about: '' });
  const { line, say } = useStatus();
  const drafts: Drafts = useRef(new Map<string, unknown>()).current;
  const desk = useReviewDesk(api);
  /** Figures are read again once something has been done. */
  const worked = useRef(false);
  const go: AppContext['go'] = (screen, about = '') => {
    say(undefined);
    setPlace({ screen, about });
    if (screen === 'home' && worked.current) refresh();
    if (screen === 'home') worked.current = false;
  };
  const tell: AppContext['say'] = (text, undo) => {
    worked.current = true;
    say({ text, undo });
  };
  provideApp({ api, boot, drafts, about: place.about, go, say: tell });
  provideDesk(desk);
  const Shown = screensFor(boot.roles).find(({ id }) => id === place.screen)?.show ?? Home;
  return (
    <>
      <Shown key={`${place.screen} ${place.about}`} />
      <Unsaved />
      {line}
    </>
  );
}
