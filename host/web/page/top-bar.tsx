/** Name of the workbook, who acts, the clock, the outbox, and the way back to the beginning. */

import { ClockControl } from './clock.tsx';
import { MenuBar } from './menu-bar.tsx';
import type { Player } from './player.ts';
import type { BookHead } from './state.ts';
import { Who } from './who.tsx';

interface Props {
  readonly book: BookHead;
  readonly player: Player;
}

export function TopBar({ book, player }: Props) {
  return (
    <header class="top-bar">
      <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
        <rect x="3" y="3" width="26" height="26" rx="4" />
        <path d="M8 11h16M8 16h16M8 21h10M14 11v10" />
      </svg>
      <div class="title">
        <h1>{book.name}</h1>
        <MenuBar menus={book.menus} player={player} />
      </div>
      <div class="tools">
        <Who user={book.user} people={book.people} choose={(email) => void player.actAs(email)} />
        <ClockControl now={book.clock} triggers={book.triggers} move={(to) => void player.moveClock(to)} />
        <button type="button" class="button" onClick={() => player.screen.set({ outbox: true })}>
          Thư đi <span class="count">{book.mails}</span>
        </button>
        <button type="button" class="button quiet" onClick={() => void player.reset()}>
          Chơi lại từ đầu
        </button>
      </div>
    </header>
  );
}
