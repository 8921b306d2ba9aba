/** The result of a set-up as a person reads it. */
import { vi } from '../../text/vi.ts';
import type { SetUpResult } from './index.ts';

export function setUpMessage({ finished, next, made, mended, restored }: SetUpResult): string {
  const first = finished ? vi.setUp.done(made, mended) : vi.setUp.paused(next);
  return [first, ...restored.map(({ sheet, rows }) => vi.setUp.restored(sheet, rows))].join('\n');
}
