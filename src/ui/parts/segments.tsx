/** A few choices of which one is shown, as a row of buttons. */

interface Props<T extends string> {
  readonly label: string;
  readonly chosen: T;
  readonly choose: (value: T) => void;
  readonly options: readonly (readonly [value: T, words: string])[];
}

export function Segments<T extends string>({ label, chosen, choose, options }: Props<T>) {
  return (
    <div class="segments" role="group" aria-label={label}>
      {options.map(([value, words]) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => choose(value)}>
          {words}
        </button>
      ))}
    </div>
  );
}
