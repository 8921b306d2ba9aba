/** The script's side of the page in tests: the real door round made-up handlers, a record of calls, faults on order. */
import type { Role } from '../../src/domain/roles.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { Env } from '../../src/ports.ts';
import type { PlanField } from '../../src/rpc/answers.ts';
import type { CallName } from '../../src/rpc/contract.ts';
import { dispatch, type Handlers } from '../../src/rpc/dispatch.ts';
import { type Calls, type FakeDesk, fakeDesk } from './fake-desk.ts';
import { intakeCalls } from './fake-intake.ts';
import { officeCalls } from './fake-office.ts';
import { reviewCalls } from './fake-review.ts';
import { type FakeRound, fakeRound } from './fake-round.ts';
import { workCalls } from './fake-work.ts';

/**
 * What goes wrong with the next call: `lost`: the connection, before the script heard of it; `unheard`: the script did
 * it, its answer was lost; `busy`: somebody else holds the lock; `cell`: refused over a cell; `broken`: Google's error.
 */
export type Fault = 'lost' | 'unheard' | 'busy' | 'cell' | 'broken';

export interface FakeServer {
  readonly round: FakeRound;
  readonly calls: { readonly name: string; readonly input: unknown }[];
  /** Faults for the calls to come, in turn. */
  readonly faults: Fault[];
  /** What a pasted plan says, in place of what the reader finds in it. */
  plan: readonly PlanField[] | undefined;
  /** While set, calls wait for it. */
  wait: Promise<void> | undefined;
  /** What `google.script.run` brings back, or throws. */
  run(name: string, args: readonly unknown[]): Promise<string>;
  /** How often a call was made. */
  count(name: CallName): number;
}

export interface FakeOptions {
  readonly count?: number;
  readonly roles?: readonly Role[];
  readonly unit?: string;
}

/** No handler here needs the script's surroundings. */
const NO_ENV = {} as Env;
const NETWORK = 'NetworkError: Connection failure due to HTTP 0';
const BUSY = 'Văn phòng Đảng ủy đang tổng hợp ý kiến. Xin đợi một phút rồi bấm lại.';

export function fakeServer({ count, roles = ['office', 'front'], unit = '' }: FakeOptions = {}): FakeServer {
  const round = fakeRound(count);
  const calls: FakeServer['calls'] = [];
  const desk = fakeDesk({ round, roles, unit, plan: () => server.plan });
  const server: FakeServer = {
    round,
    calls,
    faults: [],
    plan: undefined,
    wait: undefined,
    count: (name) => calls.filter((call) => call.name === name).length,
    run: async (name, args) => {
      if (name !== 'rpc' || args.length !== 2) throw new Error(`Script function not found: ${name}`);
      const [call, json] = args.map(String);
      await server.wait;
      calls.push({ name: call ?? '', input: JSON.parse(json ?? '') });
      return answered(handlersAt(desk), server.faults.shift(), call ?? '', json ?? '');
    },
  };
  return server;
}

/** Every call of the contract; a missing one does not compile. */
const CALLS: Calls<CallName> = { ...intakeCalls, ...reviewCalls, ...workCalls, ...officeCalls };

function handlersAt(desk: FakeDesk): Handlers {
  const bound = Object.entries(CALLS).map(([name, act]) => [
    name,
    (_: Env, input: never) => (act as (desk: FakeDesk, input: never) => unknown)(desk, input),
  ]);
  return Object.fromEntries(bound) as Handlers;
}

function answered(handlers: Handlers, fault: Fault | undefined, name: string, json: string): string {
  if (fault === 'lost') throw new Error(NETWORK);
  if (fault === 'broken') throw new Error('Exceeded maximum execution time');
  const refuse = (): void => {
    if (fault === 'busy') throw new UserError(BUSY);
    if (fault === 'cell') throw new UserError('Ô này ghi sai ngày.', { sheet: 'TDP 05', cell: 'D12' });
  };
  const answer = dispatch(NO_ENV, handlers, refuse, name, json);
  if (fault === 'unheard') throw new Error(NETWORK);
  return answer;
}
