/** The page's side of the door: a promise for each call, refused calls as errors with words and a place. */
import type { Answer, CallName, Contract, Input, Reply } from './contract.ts';

/** Runs one call over the wire: JSON text in, JSON text out. */
export type Transport = (name: string, json: string) => Promise<string>;

export type Client = { readonly [K in CallName]: (input: Input<K>) => Promise<Answer<K>> };

/** A call that was not done; `message` is Vietnamese and is shown as it stands. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly code: string;
  readonly at: { readonly sheet: string; readonly cell: string } | undefined;

  constructor(message: string, code: string, at?: { readonly sheet: string; readonly cell: string }) {
    super(message);
    this.code = code;
    this.at = at;
  }
}

/** A client over a transport; a misspelt call or a wrong input does not compile. */
export function makeClient(transport: Transport): Client {
  return new Proxy({} as Client, {
    get: (_, name) => (input: Contract[CallName]) => send(transport, String(name), input),
  });
}

async function send(transport: Transport, name: string, input: unknown): Promise<unknown> {
  const reply = JSON.parse(await transport(name, JSON.stringify(input))) as Reply<unknown>;
  if (reply.ok) return reply.data;
  throw new CallError(reply.error.message, reply.error.code, reply.error.at);
}
