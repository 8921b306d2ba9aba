/** Who may make which call: the contract's roles, against the settings and catalogues as they stand. */
import type { Env } from '../ports.ts';
import { viPanels } from '../text/vi-panels.ts';
import { readRoleTables, readSettings } from '../usecases/permissions/read-roles.ts';
import { requireAnyOf } from '../usecases/permissions/require-role.ts';
import { contract } from './contract.ts';
import type { Guard } from './dispatch.ts';

/** No read for calls that are everybody's, 1 for those of office, Front and leaders, 3 where units may too. */
export const guard: Guard = (env, name) => {
  const { roles } = contract[name];
  if (roles.length === 0) return;
  const names = env.workbook.sheetNames();
  if (roles.includes('unit') || roles.includes('head')) {
    const tables = readRoleTables(env.workbook, names);
    requireAnyOf(env, tables.settings, roles, viPanels.thisCall, tables);
  } else requireStaff(env, names, roles);
};

function requireStaff(env: Env, names: readonly string[], roles: Parameters<typeof requireAnyOf>[2]): void {
  requireAnyOf(env, readSettings(env.workbook, names), roles, viPanels.thisCall);
}
