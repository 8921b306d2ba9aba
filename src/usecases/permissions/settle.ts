/** Brings the protections of one sheet into order: removes, adds, lets in and out; people's own are left alone. */
import type { Permissions, Protection } from '../../ports.ts';
import { viRoles } from '../../text/vi-roles.ts';
import { changesFor, type WantedProtection } from '../../workbook/protection.ts';

export interface Settled {
  readonly sheet: string;
  readonly changes: number;
  readonly notTaken: readonly string[];
  readonly othersOwn: boolean;
  readonly locked: boolean;
}

/** Whether the workbook itself put it there. */
export function isOurs({ description }: Protection): boolean {
  return description.startsWith(viRoles.prefix);
}

/**
 * @param found every protection on the sheet
 * @param owner address that no protection keeps out
 */
export function settleSheet(
  permissions: Permissions,
  sheet: string,
  wanted: readonly WantedProtection[],
  found: readonly Protection[],
  owner: string,
): Settled {
  const ours = found.filter(isOurs);
  const locked = ours.some(({ bars }) => bars);
  const othersOwn = found.some((one) => one.wholeSheet && !isOurs(one));
  if (locked) return { sheet, changes: 0, notTaken: [], othersOwn, locked };
  const placed = wanted.filter(({ area }) => area !== undefined || !othersOwn);
  const known = ours.map((protection) => ({ ...protection.details(), protection }));
  const { remove, add, editors } = changesFor(placed, known, owner);
  for (const { protection } of remove) protection.remove();
  const added = add.map((one) => permissions.add(sheet, one));
  const opened = editors.map((change) => {
    const refused = change.protection.protection.changeEditors(change);
    const inVain = refused.length === change.add.length && change.remove.length === 0;
    return { refused, changed: !inVain || change.protection.domainEdit };
  });
  const changes = remove.length + add.length + opened.filter(({ changed }) => changed).length;
  const notTaken = [...added, ...opened.map(({ refused }) => refused)].flat();
  return { sheet, changes, notTaken, othersOwn, locked };
}
