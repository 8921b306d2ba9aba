/** "Ý kiến trùng". */
import type { Env } from '../../ports.ts';
import { mergePetitions, tellApart, unmergePetition } from '../../usecases/look-alikes/index.ts';
import { listPairs, type Pair } from '../../usecases/look-alikes/pairs.ts';
import type { LookAlike, LookAlikeSide, Merged, Saved } from '../answers.ts';
import type { Input } from '../contract.ts';
import { saved } from './saved.ts';

/** 2 reads. */
export function lookAlikes(env: Env): readonly LookAlike[] {
  return listPairs(env).map((pair) => ({ ...pair, a: side(pair.a), b: side(pair.b) }));
}

/** 2 reads; a write for each petition that moves at most, and one log line; the same for the three below. */
export function merge(env: Env, input: Input<'merge'>): Merged {
  return { ...mergePetitions(env, input), problems: [] };
}

export function unmerge(env: Env, input: Input<'unmerge'>): Saved {
  return saved(unmergePetition(env, input));
}

export function notSame(env: Env, { a, b }: Input<'notSame'>): Saved {
  return saved(tellApart(env, { a, b, apart: true }));
}

export function sameAfterAll(env: Env, { a, b }: Input<'sameAfterAll'>): Saved {
  return saved(tellApart(env, { a, b, apart: false }));
}

function side({ code, content, place, day, field, reply }: Pair['a']): LookAlikeSide {
  return { code, content, place, raisedAt: day, field, reply };
}
