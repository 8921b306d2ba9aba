/** Calls to the server, typed by the contract. */
import type { CallName, Input, Output } from '../contract.ts';

/** The server cannot be reached: nothing is known of what became of the call. */
export class Unreachable extends Error {}

/**
 * One call.
 * @throws Unreachable without an answer; Error with the server's words when it refuses
 */
export async function post<K extends CallName>(name: K, input: Input<K>): Promise<Output<K>> {
  const response = await request(name, input);
  const answer = (await response.json()) as Output<K> | { readonly error: string };
  if (!response.ok) throw new Error('error' in answer ? String(answer.error) : 'Máy chủ báo lỗi.');
  return answer as Output<K>;
}

async function request(name: string, input: unknown): Promise<Response> {
  try {
    return await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
    });
  } catch {
    throw new Unreachable('Không gặp được máy chủ của trang này.');
  }
}
