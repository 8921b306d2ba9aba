/** A lock whose being held by somebody else is an answer, not an error. */
import { UserError } from '../../domain/user-error.ts';
import type { Lock } from '../../ports.ts';

/** Runs `act` under the lock; gives the words that say who holds it when the turn does not come. */
export function whenFree<T>(
  lock: Lock,
  what: string,
  act: () => T,
): { readonly done: T } | { readonly busy: string } {
  let entered = false;
  try {
    const done = lock.run(what, () => {
      entered = true;
      return act();
    });
    return { done };
  } catch (error) {
    if (!entered && error instanceof UserError) return { busy: error.message };
    throw error;
  }
}
