/** The script's sidebar: 300 pixels at the right, as in Sheets. */
import type { FrameView } from '../contract.ts';
import { Frame } from './frame.tsx';
import type { Player } from './player.ts';

export function Sidebar({ frame, player }: { readonly frame: FrameView; readonly player: Player }) {
  const close = () => {
    player.screen.set({ sidebar: null });
    player.grid.focus();
  };
  return (
    <aside class="sidebar" aria-label={frame.title}>
      <header class="sidebar-head">
        <h2>{frame.title}</h2>
        <button type="button" class="close" aria-label="Đóng bảng bên" onClick={close}>
          ×
        </button>
      </header>
      <Frame frame={frame} player={player} close={close} />
    </aside>
  );
}
