/** The answer of a call that changed something and has nothing to complain about. */
import type { Saved } from '../answers.ts';

export function saved(message: string): Saved {
  return { message, problems: [] };
}
