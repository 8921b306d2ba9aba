/** The sheets that get protections: the guide, the workbook's own, and the tabs of the sources. */
import type { Workbook } from '../../ports.ts';
import type { Problem } from '../../workbook/problem.ts';
import { GUIDE_SHEET, SHEETS } from '../../workbook/sheets.ts';
import type { Columns, Table } from '../../workbook/table.ts';
import { petitions } from '../../workbook/tables/petitions.ts';
import { actualSheetName, readTable, wasRead } from '../read-table.ts';
import type { PlannedSheet } from './plan.ts';
import type { RoleTables } from './read-roles.ts';

export interface SheetsToProtect {
  readonly sheets: readonly PlannedSheet[];
  /** Sheets that are missing or whose header is gone. */
  readonly problems: readonly Problem[];
}

/**
 * Finds them and their headers: 1 read for each.
 * @param names all sheet names of the workbook
 */
export function sheetsToProtect(
  workbook: Workbook,
  names: readonly string[],
  { sources }: RoleTables,
): SheetsToProtect {
  const found = [
    ...SHEETS.map(({ table }) => findSheet(workbook, names, table, table.sheet, undefined)),
    ...[...emailsByTab(sources)].map(([tab, email]) => findSheet(workbook, names, petitions, tab, email)),
  ];
  const guide = actualSheetName(GUIDE_SHEET, names);
  return {
    sheets: [...(guide === undefined ? [] : [bare(guide)]), ...found.flatMap(({ sheet }) => sheet ?? [])],
    problems: found.flatMap(({ problem }) => problem ?? []),
  };
}

/** The e-mail cells of each tab's sources, joined: several sources may share a tab. */
function emailsByTab(sources: RoleTables['sources']): ReadonlyMap<string, string> {
  const emails = new Map<string, string>();
  for (const { code, sheet, email } of sources) {
    if (code !== '' && sheet !== '') emails.set(sheet, `${emails.get(sheet) ?? ''};${email}`);
  }
  return emails;
}

function bare(sheet: string): PlannedSheet {
  return { sheet, table: undefined, located: undefined, sourceEmail: undefined };
}

interface Found {
  readonly sheet?: PlannedSheet;
  readonly problem?: Problem;
}

function findSheet<C extends Columns>(
  workbook: Workbook,
  names: readonly string[],
  table: Table<C>,
  wanted: string,
  sourceEmail: string | undefined,
): Found {
  const read = readTable(workbook, names, table, { roundYear: 0 }, wanted);
  if (!wasRead(read)) return { problem: read.problem };
  const { sheet, located } = read;
  return { sheet: { sheet, table, located, sourceEmail } };
}
