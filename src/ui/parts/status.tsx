/** The status line: what was done last and how to undo it; it stays until something else is said or it is closed. */
import { useState } from 'preact/hooks';
import * as words from '../../text/vi-ui/parts.ts';
import type { Undo } from './app-context.ts';
import { Button } from './button.tsx';
import { Refusal } from './screen.tsx';
import { useCall } from './use-call.ts';

interface Message {
  readonly text: string;
  readonly undo?: Undo | undefined;
}

/** @returns the line to draw, and how to say something in it */
export function useStatus() {
  const [message, say] = useState<Message | undefined>();
  const undoing = useCall(
    (undo: Undo) => undo() ?? Promise.resolve(undefined),
    (answer) => {
      if (answer !== undefined) say({ text: answer.message });
    },
  );
  const undo = message?.undo;
  const line = (
    <>
      <Refusal {...undoing} />
      <div class={message === undefined ? 'status none' : 'status'}>
        <p role="status">{message?.text}</p>
        {undo !== undefined && (
          <Button
            act={() => {
              say(undefined);
              undoing.run(undo);
            }}
          >
            {words.undo}
          </Button>
        )}
        {message !== undefined && (
          <Button kind="close" label={words.close} act={() => say(undefined)}>
            ×
          </Button>
        )}
      </div>
    </>
  );
  return { line, say };
}
