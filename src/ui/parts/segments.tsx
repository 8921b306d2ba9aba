/** A few choices of which one is shown, as a row of buttons. */
import { Button } from './button.tsx';

interface Props<T extends string> {
  readonly label: string;
  readonly chosen: T;
  readonly choose: (value: T) => void;
  /** With how many there are of each, where that is worth saying. */
  readonly options: readonly (readonly [value: T, words: string, count?: number])[];
}

export function Segments<T extends string>({ label, chosen, choose, options }: Props<T>) {
  return (
    <fieldset class="segments" aria-label={label}>
      {options.map(([value, words, count]) => (
        <Button key={value} pressed={value === chosen} act={() => choose(value)}>
          {words} {count}
        </Button>
      ))}
    </fieldset>
  );
}
