/** A text to paste into a Zalo group; where the browser lets no page copy, the person copies what is shown. */
import { viUi } from '../../text/vi-ui.ts';
import { useApp } from '../parts/app-context.ts';
import { copyText } from '../parts/copy.ts';

const words = viUi.board;

export function Zalo({ text }: { readonly text: string }) {
  const { say } = useApp();
  return (
    <>
      <p class="quote">{text}</p>
      <button type="button" onClick={() => say(copyText(text) ? words.copied : words.notCopied)}>
        {words.copy}
      </button>
    </>
  );
}
