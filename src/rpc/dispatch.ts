/** The script's side of the door: known calls only, input checked, role checked, every outcome as JSON text. */
import { UserError } from '../domain/user-error.ts';
import type { Env } from '../ports.ts';
import { vi } from '../text/vi.ts';
import { type Answer, type CallName, contract, type Input, type Reply } from './contract.ts';

/** One handler for each call; a missing one does not compile. */
export type Handlers = { readonly [K in CallName]: (env: Env, input: Input<K>) => Answer<K> };

/** Throws a `UserError` when the caller's roles are not among those a call is for. */
export type Guard = (env: Env, name: CallName) => void;

/**
 * Answers one call.
 * @param name as the page sent it: looked up among own properties only
 * @param json the input as JSON text
 * @returns a `Reply` as JSON text; nothing is ever thrown
 */
export function dispatch(env: Env, handlers: Handlers, guard: Guard, name: unknown, json: unknown): string {
  return JSON.stringify(answer(env, handlers, guard, name, json));
}

function answer(env: Env, handlers: Handlers, guard: Guard, name: unknown, json: unknown): Reply<unknown> {
  if (!isCall(name)) return { ok: false, error: { code: 'unknown', message: vi.rpc.unknownCall } };
  const input = parse(name, json);
  if (input === undefined) return { ok: false, error: { code: 'input', message: vi.rpc.badInput } };
  try {
    guard(env, name);
    const handler = handlers[name] as (env: Env, input: unknown) => unknown;
    return { ok: true, data: handler(env, input.value) };
  } catch (error) {
    if (error instanceof UserError) {
      return { ok: false, error: { code: 'refused', message: error.message, ...error.place } };
    }
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, error: { code: 'failed', message: vi.failed(detail) } };
  }
}

function isCall(name: unknown): name is CallName {
  return typeof name === 'string' && Object.prototype.hasOwnProperty.call(contract, name);
}

function parse(name: CallName, json: unknown): { readonly value: unknown } | undefined {
  try {
    const { success, data } = contract[name].input.safeParse(JSON.parse(String(json)));
    return success ? { value: data } : undefined;
  } catch {
    return undefined;
  }
}
