/** The page as a whole: top bar, menus, grid with its tabs, and what lies beside or over it. */
import { useEffect, useState } from 'preact/hooks';
import { FrameDialog } from './frame-dialog.tsx';
import { OutboxDialog } from './outbox.tsx';
import { usePaste } from './paste-hook.tsx';
import type { Player } from './player.ts';
import { QuestionDialog } from './question.tsx';
import { useRegionKeys } from './region-keys.tsx';
import type { Screen } from './screen.ts';
import { Sidebar } from './sidebar.tsx';
import { StatusBar } from './status-bar.tsx';
import { Tabs } from './tabs.tsx';
import { Toasts } from './toasts.tsx';
import { TopBar } from './top-bar.tsx';

/** Id of the element that the grid library draws in. */
export const GRID = 'grid';

interface Props {
  readonly screen: Screen;
  /** Makes the player, once the element of the grid is there. */
  readonly start: () => Player;
}

export function App({ screen, start }: Props) {
  const [state, setState] = useState(screen.state);
  const [player, setPlayer] = useState<Player | null>(null);
  useEffect(() => {
    screen.onChange(setState);
    const made = start();
    setPlayer(made);
    void made.start();
  }, [screen, start]);
  usePaste(player, GRID);
  useRegionKeys(player);
  const { book, sheet, sidebar, dialog, questions, outbox } = state;
  const [question] = questions;
  return (
    <>
      {book !== null && player !== null && <TopBar book={book} player={player} />}
      <div class="middle">
        <main class="sheet">
          <h2 class="unseen">Bảng tính</h2>
          <section id={GRID} class="grid" aria-label="Bảng tính; F6 để sang phần khác của trang" />
          {book !== null && <Tabs tabs={book.tabs} front={sheet} open={(id) => player?.openSheet(id)} />}
        </main>
        {sidebar !== null && player !== null && <Sidebar key={sidebar.id} frame={sidebar} player={player} />}
      </div>
      <StatusBar state={state} player={player} />
      <Toasts toasts={state.toasts} drop={(id) => screen.dropToast(id)} />
      {dialog !== null && player !== null && <FrameDialog key={dialog.id} frame={dialog} player={player} />}
      {outbox && book !== null && (
        <OutboxDialog count={book.mails} close={() => screen.set({ outbox: false })} />
      )}
      {question !== undefined && <QuestionDialog key={question.id} question={question} />}
    </>
  );
}
