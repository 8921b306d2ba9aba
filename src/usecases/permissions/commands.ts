/** Which roles each command is for: one line for each command. */
import type { Role } from '../../domain/roles.ts';

export type Command =
  | 'consolidate'
  | 'setUp'
  | 'freeze'
  | 'propose'
  | 'issue'
  | 'reminders'
  | 'approve'
  | 'reply'
  | 'applyPermissions'
  | 'clearPermissions';

/** "Kiểm tra trang này" has no line: it only reads, and is everyone's. */
export const COMMAND_ROLES: Readonly<Record<Command, readonly Role[]>> = {
  consolidate: ['office', 'front'],
  setUp: ['office', 'front'],
  freeze: ['office', 'front'],
  propose: ['office', 'front'],
  issue: ['office'],
  reminders: ['office'],
  approve: ['office', 'leader'],
  reply: ['office', 'front', 'unit'],
  applyPermissions: ['office'],
  clearPermissions: ['office'],
};
