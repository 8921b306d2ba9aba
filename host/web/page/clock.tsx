/** The host's clock, to be moved on by the hour, by the day, or to a moment. */
import { useRef, useState } from 'preact/hooks';
import { clockText, later, localInput } from './clock-text.ts';
import { useDismiss } from './dismiss.tsx';

interface Props {
  /** `2022-07-07T07:30:00+07:00`. */
  readonly now: string;
  /** Functions that time triggers run. */
  readonly triggers: readonly string[];
  readonly move: (to: string) => void;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export function ClockControl({ now, triggers, move }: Props) {
  return (
    <fieldset class="clock">
      <legend class="unseen">Đồng hồ của sổ</legend>
      <span class="label">Đồng hồ</span>
      <time dateTime={now}>{clockText(now)}</time>
      <button type="button" class="button" onClick={() => move(later(now, HOUR))}>
        +1 giờ
      </button>
      <button type="button" class="button" onClick={() => move(later(now, DAY))}>
        +1 ngày
      </button>
      <MoveTo now={now} triggers={triggers} move={move} />
    </fieldset>
  );
}

/** A small form behind a button: which moment to go to. */
function MoveTo({ now, triggers, move }: Props) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useDismiss(place, open, () => setOpen(false));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const to = new FormData(event.currentTarget as HTMLFormElement).get('to');
    setOpen(false);
    if (typeof to === 'string' && to !== '') move(to);
  };
  return (
    <div ref={place} class="move-to">
      <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        Đến lúc…
      </button>
      {open && (
        <form class="popover" onSubmit={submit}>
          <label>
            <span>Cho đồng hồ chạy đến</span>
            <input
              type="datetime-local"
              name="to"
              defaultValue={localInput(now)}
              min={localInput(now)}
              required
            />
          </label>
          <button type="submit" class="button main">
            Chạy
          </button>
          <p>{triggersText(triggers)}</p>
        </form>
      )}
    </div>
  );
}

function triggersText(triggers: readonly string[]): string {
  return triggers.length === 0
    ? 'Sổ chưa hẹn giờ việc nào; đồng hồ chạy mà không có gì xảy ra.'
    : `Việc hẹn giờ sẽ chạy trên đường đi: ${triggers.join(', ')}.`;
}
