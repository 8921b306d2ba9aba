/** Calls of the script as state of a screen: under way, refused, tried again. */
import { useRef, useState } from 'preact/hooks';
import { CallError } from '../../rpc/client.ts';
import { call as words } from '../../text/vi-ui/parts.ts';
import { useOnce } from './effects.ts';

/** How a call stands. */
export interface Standing {
  readonly busy: boolean;
  readonly error: CallError | undefined;
  /** Makes the last call again, with what it was given then. */
  readonly retry: () => void;
}

export interface Calling<I> extends Standing {
  /** Makes the call, unless one is under way. */
  readonly run: (input: I) => undefined;
}

/** How a call stands whose answer fills the screen. */
export interface Loading<O> extends Standing {
  readonly data: O | undefined;
  /** Puts something in the place of the data, as after a change whose outcome is known. */
  readonly set: (data: O) => void;
}

/**
 * A call that a person makes.
 * @param done told the answer and what was asked
 * @param again what is sent instead when the answer was lost, for a call that must not be done twice
 */
export function useCall<I, O>(
  call: (input: I) => Promise<O>,
  done: (answer: O, input: I) => void,
  again: (input: I) => I = (input) => input,
): Calling<I> {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CallError | undefined>();
  const last = useRef<I | undefined>(undefined);
  const latest = useRef(done);
  latest.current = done;
  const run = (input: I): undefined => {
    if (busy) return;
    last.current = input;
    setBusy(true);
    setError(undefined);
    call(input)
      .then((answer) => latest.current(answer, input))
      .catch((reason: unknown) => setError(asCallError(reason)))
      .then(() => setBusy(false));
  };
  const retry = (): void => {
    if (last.current !== undefined) run(error?.code === 'refused' ? last.current : again(last.current));
  };
  return { run, busy, error, retry };
}

/** A call made when the screen comes up; `retry` reads again. */
export function useLoad<O>(call: () => Promise<O>): Loading<O> {
  const [data, set] = useState<O | undefined>();
  const { run, ...standing } = useCall(call, set);
  useOnce(() => run(undefined));
  return { ...standing, data, set };
}

/** Whatever was thrown, in words a person can read. */
export function asCallError(reason: unknown): CallError {
  if (reason instanceof CallError) return reason;
  return new CallError(
    words.failed(reason instanceof Error ? reason.message : String(reason)),
    'failed',
  );
}
