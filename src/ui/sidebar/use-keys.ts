/** Keys of a screen: pressed anywhere but in a text field, each does one thing. */
import { useRef } from 'preact/hooks';
import { useOnce } from '../parts/effects.ts';
import { commandOf } from '../parts/keys.ts';

export type Commands = Readonly<Record<string, () => void>>;

/** Enter on a button is the button's own. */
export function useKeys(active: boolean, commands: Commands): void {
  const latest = useRef({ active, commands });
  latest.current = { active, commands };
  useOnce(() => {
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      const command = commandOf(event);
      const isOwn =
        command === 'Enter' && target instanceof Element && target.closest('button, summary') !== null;
      const act = command === '' ? undefined : latest.current.commands[command];
      if (!latest.current.active || act === undefined || isOwn || isTextField(target)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** Whether keys pressed there are text, or belong to a control by themselves. */
function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type))
  );
}
