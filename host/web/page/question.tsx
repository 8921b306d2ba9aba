/** An alert or prompt of the script, or a message of the page. */
import { useRef } from 'preact/hooks';
import { Dialog } from './dialog.tsx';
import type { AnswerButton, Question } from './state.ts';

export function QuestionDialog({ question }: { readonly question: Question }) {
  const input = useRef<HTMLInputElement>(null);
  const { title, prompt, buttons, typing, answer } = question;
  const give = (button: AnswerButton) => answer(button, input.current?.value ?? '');
  const submit = (event: Event) => {
    event.preventDefault();
    give(buttons[0]?.name ?? 'OK');
  };
  return (
    <Dialog title={title === '' ? 'Sổ Kiến Nghị' : title} kind="question" close={() => give('CLOSE')}>
      <form onSubmit={submit}>
        <p class="question-text">{prompt}</p>
        {typing && (
          <input ref={input} class="question-input" aria-label="Trả lời" autocomplete="off" autofocus />
        )}
        <div class="buttons">
          {buttons.map(({ name, label }, i) => (
            <button
              key={name}
              type={i === 0 ? 'submit' : 'button'}
              autofocus={i === 0 && !typing}
              class={i === 0 ? 'button main' : 'button'}
              onClick={i === 0 ? undefined : () => give(name)}
            >
              {label}
            </button>
          ))}
        </div>
      </form>
    </Dialog>
  );
}
