/** The results of "Phân quyền" and "Bỏ phân quyền" as a person reads them. */
import { viRoles } from '../../text/vi-roles.ts';
import type { ClearResult, PermissionsResult } from './index.ts';

export function permissionsMessage(result: PermissionsResult): string {
  const { finished, done, all, changes, problems } = result;
  const { apply } = viRoles;
  const lists: readonly (readonly [readonly string[], (names: readonly string[]) => string])[] = [
    [result.noAddress, apply.noAddress],
    [result.notTaken, apply.notTaken],
    [result.othersOwn, apply.othersOwn],
    [result.locked, apply.locked],
  ];
  return [
    finished ? apply.done(done, changes) : apply.paused(done, all),
    ...lists.flatMap(([names, say]) => (names.length > 0 ? [say(names)] : [])),
    ...problems.map(({ reason }) => reason),
    apply.limits,
  ].join('\n');
}

export function clearMessage({ finished, removed, locked }: ClearResult): string {
  const first = finished ? viRoles.clear.done(removed) : viRoles.clear.paused(removed);
  return [first, ...(locked.length > 0 ? [viRoles.apply.locked(locked)] : [])].join('\n');
}
