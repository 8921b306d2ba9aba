/** The frame of a screen: its heading, what it waits for, what was refused. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CallError } from '../../rpc/client.ts';
import { viParts } from '../../text/vi-ui.ts';
import { useApp } from './app-context.ts';
import type { Loading, Standing } from './use-call.ts';

const PATIENCE_MS = 10_000;

interface Titled {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Keyboard and screen reader begin at the heading. */
export function Screen({ title, children }: Titled) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { go } = useApp();
  return (
    <main>
      <button type="button" class="back" onClick={() => go('home')}>
        <span aria-hidden="true">‹ </span>
        {viParts.back}
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}

/** What a call brought, or that it is awaited, or why it was refused. */
export function Loaded<O>({ load, children }: { readonly load: Loading<O>; readonly children: (data: O) => ComponentChildren }) {
  return (
    <>
      <Refusal {...load} />
      {load.data === undefined ? load.busy && <Waiting words={viParts.reading} /> : children(load.data)}
    </>
  );
}

/** A line that says more when an answer takes long. */
export function Waiting({ words }: { readonly words: string }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="waiting" role="status">
      {long ? viParts.stillWaiting : words}
    </p>
  );
}

/** Why a call was refused: a way to the cell, and one click to go on. */
export function Refusal({ error, busy, retry }: Standing) {
  if (error === undefined || busy) return null;
  return (
    <div class="refusal" role="alert">
      <p>{error.message}</p>
      <div class="row">
        <button type="button" onClick={retry}>
          {viParts.retry}
        </button>
        <ToCell error={error} />
      </div>
    </div>
  );
}

function ToCell({ error: { at } }: { readonly error: CallError }) {
  const { api, say } = useApp();
  if (at === undefined) return null;
  const reveal = () =>
    api.reveal(at).then(
      ({ message }) => say(message),
      (error: Error) => say(error.message),
    );
  return (
    <button type="button" onClick={reveal}>
      {viParts.toCell(at.cell)}
    </button>
  );
}

interface Action extends Standing {
  readonly words: string;
  readonly act: () => void;
}

/** A button for one call; it says so while it is under way, and the refusal stands above it. */
export function CallButton({ words, act, ...standing }: Action) {
  return (
    <>
      <Refusal {...standing} />
      <button type="button" class="primary" disabled={standing.busy} onClick={act}>
        {standing.busy ? viParts.busy : words}
      </button>
    </>
  );
}

/** The same as the last button of a form. */
export function SendButton({ words, ...standing }: Standing & { readonly words: string }) {
  return (
    <>
      <Refusal {...standing} />
      <button type="submit" class="primary" disabled={standing.busy}>
        {standing.busy ? viParts.busy : words}
      </button>
    </>
  );
}

/** Text of a citizen: as it was typed, long ones folded. */
export function Content({ text }: { readonly text: string }) {
  const [open, setOpen] = useState(false);
  const long = text.length > 300 || text.split('\n').length > 8;
  return (
    <>
      <p class={long && !open ? 'content folded' : 'content'}>{text}</p>
      {long && (
        <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? viParts.less : viParts.more}
        </button>
      )}
    </>
  );
}

/** A few facts in one soft line; blank ones are left out. */
export function Facts({ of }: { readonly of: readonly string[] }) {
  return <p class="facts">{of.filter((fact) => fact !== '').join(' · ')}</p>;
}

/** Nothing to do here, said kindly. */
export function Nothing({ words }: { readonly words: string }) {
  return <p class="nothing">{words}</p>;
}
