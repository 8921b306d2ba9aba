/** The frame of a screen: its heading, what it waits for, what was refused, texts and facts. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatDayShort } from '../../domain/day.ts';
import * as words from '../../text/vi-ui/parts.ts';
import { appIfAny, useApp } from './app-context.ts';
import { Button } from './button.tsx';
import { useFocus, useOnce } from './effects.ts';
import type { Loading, Standing } from './use-call.ts';

const PATIENCE_MS = 10_000;

/** Keyboard and screen reader begin at the heading. */
export function Screen({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  const { go } = useApp();
  return (
    <main>
      <Button kind="back" act={() => go('home')}>
        ‹ {words.back}
      </Button>
      <h1 ref={useFocus()} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}

interface LoadedProps<O> {
  readonly load: Loading<O>;
  readonly children: (data: O) => ComponentChildren;
}

/** What a call brought, or that it is awaited, or why it was refused. */
export function Loaded<O>({ load, children }: LoadedProps<O>) {
  return (
    <>
      <Refusal {...load} />
      {load.data === undefined ? load.busy && <Waiting /> : children(load.data)}
    </>
  );
}

/** A line that says more when an answer takes long. */
export function Waiting() {
  const [long, setLong] = useState(false);
  useOnce(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <p class="soft pause" role="status">
      {long ? words.stillWaiting : words.reading}
    </p>
  );
}

/** Why a call was refused: one click to go on, and a way to the cell. */
export function Refusal({ error, busy, retry }: Standing) {
  if (error === undefined || busy) return null;
  return (
    <div class="note warn" role="alert">
      <p>{error.message}</p>
      <Button act={retry}>{words.retry}</Button>
      {error.at !== undefined && appIfAny() !== undefined && <ToCell {...error.at} />}
    </div>
  );
}

/** Shows a cell of the workbook. */
export function ToCell({
  sheet,
  cell,
  children,
}: {
  readonly sheet: string;
  readonly cell: string;
  readonly children?: string;
}) {
  const { api, say } = useApp();
  const tell = ({ message }: { readonly message: string }) => say(message);
  return (
    <Button act={() => void api.reveal({ sheet, cell }).then(tell, tell)}>
      {children ?? words.toCell(cell)}
    </Button>
  );
}

/** Text of a citizen: as it was typed, a long one folded. */
export function Content({ text }: { readonly text: string }) {
  const [open, setOpen] = useState(false);
  const long = text.length > 300 || text.split('\n').length > 8;
  return (
    <>
      <p class={long && !open ? 'content folded' : 'content'}>{text}</p>
      {long && (
        <Button kind="quiet" act={() => setOpen(!open)}>
          {open ? words.less : words.more}
        </Button>
      )}
    </>
  );
}

/** A few facts in one soft line; blank ones are left out. */
export function Facts({ of }: { readonly of: readonly string[] }) {
  return <p class="soft">{of.filter((fact) => fact !== '').join(' · ')}</p>;
}

/** Nothing to do here, said kindly. */
export function Nothing({ children }: { readonly children: string }) {
  return <p class="soft pause">{children}</p>;
}

/** "30/6"; blank for none. */
export function shortDay(day: string): string {
  return day === '' ? '' : formatDayShort(day);
}
