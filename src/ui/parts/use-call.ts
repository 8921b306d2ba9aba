/** Calls of the script as state of a screen: under way, refused, tried again. */
import { useRef, useState } from 'preact/hooks';
import type { CallError } from '../../rpc/client.ts';
import { asCallError } from './call-error.ts';
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
  /** Changes the data, as after a call whose outcome is known. */
  readonly change: (by: (data: O) => O) => void;
}

/**
 * A call that a person makes.
 * @param done told the answer and what was asked
 */
export function useCall<I, O>(
  call: (input: I) => Promise<O>,
  done: (answer: O, input: I) => void,
): Calling<I> {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CallError | undefined>();
  const last = useRef<{ readonly input: I } | undefined>(undefined);
  const underWay = useRef(false);
  const latest = useRef(done);
  latest.current = done;
  const ended = (failure?: CallError): void => {
    underWay.current = false;
    setBusy(false);
    setError(failure);
  };
  const run = (input: I): undefined => {
    if (underWay.current) return;
    underWay.current = true;
    last.current = { input };
    setBusy(true);
    call(input).then(
      (answer) => {
        ended();
        latest.current(answer, input);
      },
      (reason: unknown) => ended(asCallError(reason)),
    );
  };
  const retry = (): void => {
    if (last.current !== undefined) run(last.current.input);
  };
  return { run, busy, error, retry };
}

/** A call made when the screen comes up; `retry` reads again. */
export function useLoad<O>(call: () => Promise<O>): Loading<O> {
  const [data, set] = useState<O | undefined>();
  const { run, ...standing } = useCall(call, set);
  useOnce(() => run(undefined));
  const change = (by: (data: O) => O): void => set((now) => (now === undefined ? now : by(now)));
  return { ...standing, data, change };
}
