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

/** What a queue holds; `waiting` by code, in the order in which decisions were made. */
interface Held {
  readonly waiting: Map<string, Decision>;
  underWay: readonly Decision[];
  saved: number;
  error: CallError | undefined;
}

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
  const held: Held = { waiting: new Map(), underWay: [], saved: 0, error: undefined };
  const arrived = ({ before }: Decided): void => {
    held.saved += held.underWay.length;
    held.underWay = [];
    heard(before);
  };
  const sendWaiting = (): void => {
    if (!take(held)) return;
    send(held.underWay)
      .then(arrived, (reason: unknown) => giveBack(held, reason))
      .then(() => {
        if (held.error === undefined) sendWaiting();
        changed();
      });
  };
  const retry = (): void => {
    sendWaiting();
    changed();
  };
  return {
    retry,
    put: (decisions) => {
      for (const decision of decisions) wait(held.waiting, decision);
      retry();
    },
    takeBack: (decisions) => decisions.filter((decision) => !forget(held.waiting, decision)),
    state: () => stateOf(held),
  };
}

/** Takes what waits for the next call; false when one is under way or nothing waits. */
function take(held: Held): boolean {
  if (held.underWay.length > 0 || held.waiting.size === 0) return false;
  held.underWay = [...held.waiting.values()].slice(0, MOST_IN_A_CALL);
  for (const { code } of held.underWay) held.waiting.delete(code);
  held.error = undefined;
  return true;
}

/** After a refusal: back in front; a later decision on the same petition stands. */
function giveBack(held: Held, reason: unknown): void {
  const later = [...held.waiting.values()];
  held.error = asCallError(reason);
  held.waiting.clear();
  for (const decision of [...held.underWay, ...later]) held.waiting.set(decision.code, decision);
  held.underWay = [];
}

function wait(waiting: Held['waiting'], decision: Decision): void {
  waiting.delete(decision.code);
  waiting.set(decision.code, decision);
}

/** Whether the decision was still waiting, and now does not. */
function forget(waiting: Held['waiting'], decision: Decision): boolean {
  return waiting.get(decision.code) === decision && waiting.delete(decision.code);
}

function stateOf({ waiting, underWay, saved, error }: Held): QueueState {
  return { saved, total: saved + underWay.length + waiting.size, error, sending: underWay.length > 0 };
}
