/** A pasted petition before it is saved: to mend, to cut in two, to join with the one above, to remove. */
import { useRef } from 'preact/hooks';
import * as words from '../../text/vi-ui/intake.ts';
import { useApp } from '../parts/app-context.ts';
import { Button } from '../parts/button.tsx';
import { Facts, shortDay } from '../parts/screen.tsx';
import type { Row } from './use-intake.ts';

interface Props {
  readonly rows: readonly Row[];
  readonly at: number;
  readonly setRows: (rows: readonly Row[]) => void;
}

export function IntakeRow({ rows, at, setRows }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const row = rows[at];
  if (row === undefined) return null;
  return (
    <fieldset class="card" id={`row-${at}`}>
      <legend>{words.row(at + 1)}</legend>
      <textarea
        ref={box}
        rows={3}
        aria-label={words.content(at + 1)}
        defaultValue={row.content}
        onInput={(event) => {
          row.content = event.currentTarget.value.normalize('NFC');
        }}
      />
      <label>
        {words.place}
        <input
          defaultValue={row.place}
          autocomplete="off"
          onInput={(event) => {
            row.place = event.currentTarget.value.normalize('NFC');
          }}
        />
      </label>
      <Facts of={[shortDay(row.day), row.field, row.note]} />
      <Changes rows={rows} at={at} setRows={setRows} cursor={() => box.current?.selectionStart ?? 0} />
    </fieldset>
  );
}

/** Cutting, joining, removing; each can be taken back. */
function Changes({ rows, at, setRows, cursor }: Props & { readonly cursor: () => number }) {
  const { say } = useApp();
  const change = (said: string, next: readonly Row[]): void => {
    setRows(next);
    say(said, () => {
      setRows(rows);
      return undefined;
    });
  };
  const cut = (): void => {
    const next = cutAt(rows, at, cursor());
    if (next.length === rows.length) say(words.placeCursor);
    else change(words.cutDone, next);
  };
  return (
    <>
      <Button kind="quiet" act={cut}>
        {words.cut}
      </Button>
      {at > 0 && (
        <Button kind="quiet" act={() => change(words.joinDone, joinedAt(rows, at))}>
          {words.join}
        </Button>
      )}
      <Button
        kind="quiet"
        act={() =>
          change(
            words.removed(at + 1),
            rows.filter((_, index) => index !== at),
          )
        }
      >
        {words.remove}
      </Button>
    </>
  );
}

/** The rows with one cut in two at a place in its content; the same when nothing would stand on one side. */
function cutAt(rows: readonly Row[], at: number, place: number): readonly Row[] {
  return rows.flatMap((row, index) => {
    const parts = [row.content.slice(0, place).trim(), row.content.slice(place).trim()];
    if (index !== at || parts.includes('')) return [row];
    return parts.map((content, part) => ({ ...row, content, id: `${row.id}.${part}` }));
  });
}

/** The rows with one joined to the one above it. */
function joinedAt(rows: readonly Row[], at: number): readonly Row[] {
  const [above, below] = [rows[at - 1], rows[at]];
  if (above === undefined || below === undefined) return rows;
  const joined = {
    ...above,
    id: `${above.id}+${below.id}`,
    content: `${above.content} ${below.content}`,
    place: above.place || below.place,
    note: above.note === below.note ? above.note : `${above.note} ${below.note}`.trim(),
  };
  return [...rows.slice(0, at - 1), joined, ...rows.slice(at + 1)];
}
