/** Pasting into the grid: the bare text of the clipboard goes to the server, which reads it as if typed. */
import { useEffect } from 'preact/hooks';
import { pastedGrid } from './grid/paste.ts';
import type { Player } from './player.ts';

/** Takes over pastes that are meant for cells; those in an open cell editor stay the editor's. */
export function usePaste(player: Player | null, container: string): void {
  useEffect(() => {
    if (player === null) return;
    const paste = (event: ClipboardEvent) => {
      const inside = document.getElementById(container)?.contains(document.activeElement) ?? false;
      if (!inside || player.grid.editing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      player.grid.paste(pastedGrid(event.clipboardData?.getData('text/plain') ?? ''));
    };
    document.addEventListener('paste', paste, true);
    return () => document.removeEventListener('paste', paste, true);
  }, [player, container]);
}
