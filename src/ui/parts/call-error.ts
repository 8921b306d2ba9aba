/** Whatever a call may throw, in words a person can read. */
import { CallError } from '../../rpc/client.ts';
import { call as words } from '../../text/vi-ui/parts.ts';

export function asCallError(reason: unknown): CallError {
  if (reason instanceof CallError) return reason;
  return new CallError(words.failed(reason instanceof Error ? reason.message : String(reason)), 'failed');
}
