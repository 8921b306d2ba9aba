/** A sidebar or dialog of the script in a frame that can reach nothing but this page, by messages. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FrameView } from '../contract.ts';
import type { FrameAnswer, FrameMessage } from '../frame/messages.ts';
import { SCRIPT_SANDBOX } from '../frame/sandbox.ts';
import type { Player } from './player.ts';

interface Props {
  readonly frame: FrameView;
  readonly player: Player;
  readonly close: () => void;
  readonly resize?: (size: { readonly width?: number; readonly height?: number }) => void;
}

export function Frame({ frame, player, close, resize }: Props) {
  const element = useRef<HTMLIFrameElement>(null);
  // Before the frame can say its first word; an effect of `useEffect` may come after it.
  useLayoutEffect(() => {
    const receive = ({ source, data }: MessageEvent<FrameMessage>) => {
      const inside = element.current?.contentWindow;
      if (inside === null || inside === undefined || source !== inside) return;
      if (data.kind === 'close') close();
      else if (data.kind === 'focus') player.grid.focus();
      else if (data.kind === 'size') resize?.(data);
      else void answerCall(player, inside, data);
    };
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  }, [player, close, resize]);
  return (
    <iframe
      ref={element}
      class="frame"
      title={frame.title}
      sandbox={SCRIPT_SANDBOX}
      src={`/frame/${frame.id}`}
    />
  );
}

async function answerCall(
  player: Player,
  inside: Window,
  { id, name, args }: Extract<FrameMessage, { kind: 'call' }>,
): Promise<void> {
  const result = await player.callForFrame(name, args);
  const answer: FrameAnswer = { id, ...result };
  // A sandboxed frame has no origin that could be named here; the message goes to that window alone.
  inside.postMessage(answer, '*');
}
