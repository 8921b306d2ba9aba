/** Decisions on their way to the workbook: sent one call after another while the person goes on, none ever forgotten. */
import type { Decided } from '../../rpc/answers.ts';
import type { CallError } from '../../rpc/client.ts';
import type { Input } from '../../rpc/contract.ts';
import { asCallError } from '../parts/call-error.ts';

export type Decision = Input<'decide'>['decisions'][number];

export interface QueueState {
  readonly saved: number;
  readonly total: number;
  /** Why the last call was not done; what it held waits for `retry` or the next decision. */
  readonly error: CallError | undefined;
  readonly sending: boolean;
}

export interface DecisionQueue {
  put(decisions: readonly Decision[]): void;
  /** Takes decisions back that have not been sent. @returns those that have been, and must be decided anew */
  takeBack(decisions: readonly Decision[]): readonly Decision[];
  retry(): void;
  state(): QueueState;
}

const MOST_IN_A_CALL = 500;

/**
 * @param send one call with some decisions
 * @param heard told what the rows held before
 * @param changed told after every change of state
 */
export function makeQueue(
  send: (decisions: readonly Decision[]) => Promise<Decided>,
  heard: (before: Decided['before']) => void,
  changed: () => void,
): DecisionQueue {
  const waiting = new Map<string, Decision>();
  let underWay: readonly Decision[] = [];
  let saved = 0;
  let error: CallError | undefined;

  const pump = (): void => {
    if (underWay.length > 0 || waiting.size === 0) return;
    underWay = [...waiting.values()].slice(0, MOST_IN_A_CALL);
    for (const { code } of underWay) waiting.delete(code);
    error = undefined;
    send(underWay)
      .then(arrived, refused)
      .then(() => {
        changed();
        if (error === undefined) pump();
      });
  };
  const arrived = ({ before }: Decided): void => {
    saved += underWay.length;
    underWay = [];
    heard(before);
  };
  /** Back in the queue, in front; a later decision on the same petition stands. */
  const refused = (reason: unknown): void => {
    error = asCallError(reason);
    const later = [...waiting.values()];
    waiting.clear();
    for (const decision of [...underWay, ...later]) waiting.set(decision.code, decision);
    underWay = [];
  };
  const retry = (): void => {
    pump();
    changed();
  };
  return {
    retry,
    put: (decisions) => {
      for (const decision of decisions) {
        waiting.delete(decision.code);
        waiting.set(decision.code, decision);
      }
      retry();
    },
    takeBack: (decisions) =>
      decisions.filter(
        (decision) => !(waiting.get(decision.code) === decision && waiting.delete(decision.code)),
      ),
    state: () => ({
      saved,
      total: saved + underWay.length + waiting.size,
      error,
      sending: underWay.length > 0,
    }),
  };
}
