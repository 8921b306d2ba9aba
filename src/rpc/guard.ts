/** Who may make which call: the contract's roles, against the settings and catalogues as they stand. */
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
  const named = roles.includes('unit') || roles.includes('head');
  const bodies = named ? readRoleTables(env.workbook, names) : undefined;
  const settings = bodies?.settings ?? readSettings(env.workbook, names);
  requireAnyOf(env, settings, roles, viPanels.thisCall, bodies);
};
