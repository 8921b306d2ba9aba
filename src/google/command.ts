/** How a command meets the person: what it tells at the end, and what is said when it cannot be done. */
import { UserError } from '../domain/user-error.ts';
import type { Env } from '../ports.ts';
import { vi } from '../text/vi.ts';
import { googleEnv } from './env.ts';

/** What a command gives back when it was refused; a person has read the same words. */
export interface Refusal {
  readonly refused: string;
}

/**
 * Runs a command and reports its outcome after the lock is let go, since an alert would drop it.
 * A refusal is told and returned; anything unexpected is told and thrown, so that it is logged.
 */
export function command<T>(title: string, act: (env: Env) => T, message: (result: T) => string): T | Refusal {
  const env = googleEnv();
  try {
    const result = act(env);
    env.screen.report(title, message(result));
    return result;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (error instanceof UserError) {
      env.screen.report(title, detail);
      return { refused: detail };
    }
    env.screen.report(title, vi.failed(detail));
    throw error;
  }
}
