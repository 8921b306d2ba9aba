/** A long list to choose from by typing a few letters, with or without marks. */
import { useId, useState } from 'preact/hooks';
import { foldMarks } from '../../domain/text.ts';
import { nothingFits } from '../../text/vi-ui/parts.ts';
import { useChange, useFocus } from './effects.ts';
import { isComposing } from './keys.ts';

interface Option {
  readonly name: string;
  readonly short?: string;
}

interface Props {
  readonly label: string;
  /** With the short name by which people know it, where it has one. */
  readonly options: readonly Option[];
  readonly pick: (name: string) => void;
  readonly cancel: () => void;
}

/** Opens with the keyboard in its filter; arrows and Enter choose, Esc leaves things as they were. */
export function Picker({ label, options, pick, cancel }: Props) {
  const id = useId();
  const input = useFocus<HTMLInputElement>();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const fitting = matching(options, typed);
  const chosen = fitting[at];
  const press = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((at + step + fitting.length) % Math.max(fitting.length, 1));
    else if (event.key === 'Escape') cancel();
    else if (event.key === 'Enter' && chosen !== undefined) pick(chosen.name);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="picker">
      <label for={id}>{label}</label>
      <input
        ref={input}
        id={id}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen === undefined ? '' : `${id}-${at}`}
        autocomplete="off"
        onKeyDown={press}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
      />
      <List id={id} label={label} options={fitting} at={at} pick={pick} />
    </div>
  );
}

interface ListProps extends Omit<Props, 'cancel'> {
  readonly id: string;
  readonly at: number;
}

/** The keyboard stays in the filter; the list only shows where it is. */
function List({ id, label, options, at, pick }: ListProps) {
  useChange(at, () => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: at === 0 ? 'center' : 'nearest' });
  });
  return (
    <>
      <div id={`${id}-list`} role="listbox" aria-label={label} tabIndex={-1}>
        {options.map(({ name, short }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the filter, whose active descendant this is
          <div
            key={name}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onClick={() => pick(name)}
          >
            {name}
            {short !== undefined && <small>{short}</small>}
          </div>
        ))}
      </div>
      {options.length === 0 && <p class="soft">{nothingFits}</p>}
    </>
  );
}

/** Those in which every typed word begins some word, whatever the case and marks. */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
  const wanted = foldMarks(typed).split(' ');
  return options.filter(({ name, short = '' }) => {
    const words = ` ${foldMarks(`${name} ${short}`).replace(/[^a-z0-9]+/g, ' ')}`;
    return wanted.every((word) => words.includes(` ${word}`));
  });
}
