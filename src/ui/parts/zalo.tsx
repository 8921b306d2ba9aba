/** A text to paste into a Zalo group; where the browser lets no page copy, the person copies what is shown. */
import * as words from '../../text/vi-ui/board.ts';
import { useApp } from './app-context.ts';
import { Button } from './button.tsx';
import { copyText } from './copy.ts';

export function Zalo({ text }: { readonly text: string }) {
  const { say } = useApp();
  return (
    <>
      <p class="quote">{text}</p>
      <Button act={() => say(copyText(text) ? words.copied : words.notCopied)}>{words.copy}</Button>
    </>
  );
}
