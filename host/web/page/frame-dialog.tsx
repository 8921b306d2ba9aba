/** A dialog of the script: in front of everything, or beside the work when it is modeless. */
import { useState } from 'preact/hooks';
import type { FrameView } from '../contract.ts';
import { Dialog } from './dialog.tsx';
import { Frame } from './frame.tsx';
import type { Player } from './player.ts';

/** Google's own size when the script sets none. */
const SIZE = { width: 600, height: 400 } as const;

export function FrameDialog({ frame, player }: { readonly frame: FrameView; readonly player: Player }) {
  const [size, setSize] = useState({ width: frame.width ?? SIZE.width, height: frame.height ?? SIZE.height });
  const close = () => {
    player.screen.set({ dialog: null });
    player.grid.focus();
  };
  const content = (
    <div style={{ height: `${size.height}px` }}>
      <Frame
        frame={frame}
        player={player}
        close={close}
        resize={(change) => setSize({ ...size, ...change })}
      />
    </div>
  );
  if (frame.kind === 'modal')
    return (
      <Dialog title={frame.title} kind="script" close={close} width={size.width}>
        {content}
      </Dialog>
    );
  return (
    <section class="modeless" aria-label={frame.title} style={{ width: `${size.width}px` }}>
      <header class="dialog-head">
        <h2>{frame.title}</h2>
        <button type="button" class="close" aria-label="Đóng" onClick={close}>
          ×
        </button>
      </header>
      {content}
    </section>
  );
}
