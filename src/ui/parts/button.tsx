/** Buttons: one that acts, one that calls the script, one that asks before. */
import type { ComponentChildren } from 'preact';
import * as words from '../../text/vi-ui/parts.ts';
import { useFocus } from './effects.ts';
import { Refusal } from './screen.tsx';
import type { Standing } from './use-call.ts';

interface ButtonProps {
  readonly act: () => void;
  readonly kind?: 'primary' | 'quiet' | 'back' | 'close' | '';
  readonly off?: boolean;
  /** For a screen reader, where the words on it are not enough. */
  readonly label?: string;
  readonly pressed?: boolean;
  readonly children: ComponentChildren;
}

export function Button({ act, kind = '', off = false, label, pressed, children }: ButtonProps) {
  return (
    <button type="button" class={kind} disabled={off} aria-label={label} aria-pressed={pressed} onClick={act}>
      {children}
    </button>
  );
}

/** A button for one call; it says so while it is under way, and a refusal stands above it. */
export function CallButton({ act, kind = 'primary', children, ...standing }: Standing & ButtonProps) {
  return (
    <>
      <Refusal {...standing} />
      <Button kind={kind} off={standing.busy} act={act}>
        {standing.busy ? words.busy : children}
      </Button>
    </>
  );
}

interface AskProps extends Standing {
  readonly question: ComponentChildren;
  readonly yes: string;
  readonly act: () => void;
  readonly cancel: () => void;
}

/** A question before something that others will notice. */
export function Ask({ question, yes, act, cancel, ...standing }: AskProps) {
  const box = useFocus<HTMLDivElement>();
  return (
    <div class="card ask" role="alertdialog" aria-label={yes} ref={box} tabIndex={-1}>
      {question}
      <CallButton {...standing} act={act}>
        {yes}
      </CallButton>
      <Button act={cancel}>{words.cancel}</Button>
    </div>
  );
}
