/** How the deadlines of the settings read, written beside their words for the line above each group's list. */
import { foldCase } from '../../domain/text.ts';
import type { WorkCalendar } from '../../domain/working-days.ts';
import type { RowOf } from '../../workbook/table.ts';
import { DUES_READ, type settings, settingsOf } from '../../workbook/tables/settings.ts';
import { readDue } from '../set-up/seeds.ts';

type SettingsRow = RowOf<typeof settings>;

/** Rows whose deadline no longer reads as it stands there, with what they are to hold. */
export function dueReadChanges(
  rows: readonly SettingsRow[],
  calendar: WorkCalendar,
): readonly { readonly row: number; readonly limit: string }[] {
  const values = settingsOf(rows);
  return DUES_READ.flatMap(({ from, label }) => {
    const row = rows.find(({ key }) => foldCase(key) === foldCase(label));
    const limit = readDue(values[from] ?? '', values, calendar)?.limit ?? '';
    return row === undefined || row.value === limit ? [] : [{ row: row.$row, limit }];
  });
}
