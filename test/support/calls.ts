/** Calls of the pages' door on a host, as whoever makes them. */
import { expect } from 'vitest';
import type { Host } from '../../host/index.ts';
import type { Answer, CallName, Input, Reply } from '../../src/rpc/contract.ts';
import { OFFICE } from './host.ts';

/** The answer of a call, refused or not; fails when the host itself failed. */
function call<K extends CallName>(host: Host, name: K, input: Input<K>, user: string): Reply<Answer<K>> {
  host.user = user;
  const report = host.rpc(name, input);
  expect(report.error).toBeNull();
  return report.result as Reply<Answer<K>>;
}

/** What a call that was done answers. */
export function must<K extends CallName>(host: Host, name: K, input: Input<K>, user = OFFICE): Answer<K> {
  const reply = call(host, name, input, user);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data;
}

/** What a call that was refused says. */
export function refusal<K extends CallName>(host: Host, name: K, input: Input<K>, user = OFFICE) {
  const reply = call(host, name, input, user);
  if (reply.ok) throw new Error('not refused');
  return reply.error;
}

export type Typed = Input<'addPetitions'>;

/** One petition of "Nhập hộ". */
export const petition = (content: string, more: Partial<Typed['petitions'][number]> = {}) => ({
  content,
  place: '',
  day: '',
  field: '',
  note: '',
  ...more,
});

/** Petitions typed for group 5. */
export const intake = (...contents: readonly string[]): Typed => ({
  source: 'T05',
  petitions: contents.map((content) => petition(content)),
  paperDay: '',
  again: false,
});
