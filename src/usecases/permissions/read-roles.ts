/** Reads who is who: the settings, and the catalogues that give units and heads their addresses. */
import type { Settings } from '../../domain/settings.ts';
import type { Workbook } from '../../ports.ts';
import type { RowOf } from '../../workbook/table.ts';
import { sources, units } from '../../workbook/tables/catalogues.ts';
import { settings, settingsOf } from '../../workbook/tables/settings.ts';
import { readTable, wasRead } from '../read-table.ts';

export interface RoleTables {
  readonly settings: Settings;
  readonly units: readonly RowOf<typeof units>[];
  readonly sources: readonly RowOf<typeof sources>[];
}

/** No day is read here, so the year that days without one belong to does not matter. */
const NO_YEAR = { roundYear: 0 };

/**
 * The settings, blank while there is no such sheet (1 read at most).
 * @param names all sheet names of the workbook
 */
export function readSettings(workbook: Workbook, names: readonly string[]): Settings {
  const table = readTable(workbook, names, settings, NO_YEAR);
  return wasRead(table) ? settingsOf(table.rows) : {};
}

/** Settings, units and sources (3 reads at most); a catalogue that cannot be read names nobody. */
export function readRoleTables(workbook: Workbook, names: readonly string[]): RoleTables {
  const unitTable = readTable(workbook, names, units, NO_YEAR);
  const sourceTable = readTable(workbook, names, sources, NO_YEAR);
  return {
    settings: readSettings(workbook, names),
    units: wasRead(unitTable) ? unitTable.rows : [],
    sources: wasRead(sourceTable) ? sourceTable.rows : [],
  };
}
