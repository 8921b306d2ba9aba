/** A pasted petition before it is saved: to mend, to cut in two, to join with the one above, to remove. */
import { useRef } from 'preact/hooks';
import { formatDayShort } from '../../domain/day.ts';
import type { PastedRow } from '../../domain/pasted-text.ts';
import { viUi } from '../../text/vi-ui.ts';
import { useApp } from '../parts/app-context.ts';
import { Facts } from '../parts/screen.tsx';

/** The fields are not written to while a person types: what is typed is put into the row as it is. */
export type Row = { -readonly [K in keyof PastedRow]: PastedRow[K] } & { readonly id: string };

interface Props {
  readonly rows: readonly Row[];
  readonly at: number;
  readonly setRows: (rows: readonly Row[]) => void;
}

const words = viUi.intake;

export function IntakeRow({ rows, at, setRows }: Props) {
  const { say } = useApp();
  const box = useRef<HTMLTextAreaElement>(null);
  const row = rows[at];
  if (row === undefined) return null;
  const change = (said: string, next: readonly Row[]): void => {
    setRows(next);
    say(said, () => setRows(rows));
  };
  const cut = (): void => {
    const parts = cutRow(row, box.current?.selectionStart ?? 0);
    if (parts.length < 2) say(words.placeCursor);
    else
      change(
        words.cutDone,
        rows.flatMap((each) => (each === row ? parts : [each])),
      );
    box.current?.focus();
  };
  return (
    <fieldset class="card">
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
      <Facts of={[row.day === '' ? '' : formatDayShort(row.day), row.field, row.note]} />
      <div class="row">
        <button type="button" class="quiet" onClick={cut}>
          {words.cut}
        </button>
        {at > 0 && (
          <button type="button" class="quiet" onClick={() => change(words.joinDone, joinedAt(rows, at))}>
            {words.join}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          onClick={() =>
            change(
              words.removed(at + 1),
              rows.filter((each) => each !== row),
            )
          }
        >
          {words.remove}
        </button>
      </div>
    </fieldset>
  );
}

/** The row in two at a place in its content; only itself when nothing would stand on one side. */
function cutRow(row: Row, place: number): readonly Row[] {
  const parts = [row.content.slice(0, place).trim(), row.content.slice(place).trim()];
  if (parts.includes('')) return [row];
  return parts.map((content, index) => ({ ...row, content, id: `${row.id}.${index}` }));
}

function joinedAt(rows: readonly Row[], at: number): readonly Row[] {
  const [above, below] = [rows[at - 1], rows[at]];
  if (above === undefined || below === undefined) return rows;
  const joined = {
    ...above,
    id: `${above.id}+${below.id}`,
    content: `${above.content} ${below.content}`,
    place: above.place || below.place,
    note: [above.note, below.note]
      .filter((note, index, all) => note !== '' && all.indexOf(note) === index)
      .join('; '),
  };
  return [...rows.slice(0, at - 1), joined, ...rows.slice(at + 1)];
}
