/** Days of `Cài đặt` that cannot be used: the one that formulas take for today, and the day of the conference. */
import { SETTING_SPECS } from '../../domain/settings.ts';
import { foldCase } from '../../domain/text.ts';
import { vi } from '../../text/vi.ts';
import { type CellValue, cellAt, cellName } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/column.ts';
import type { Problem } from '../../workbook/problem.ts';
import { REVIEW_DAY, settings } from '../../workbook/tables/settings.ts';
import type { Round } from '../read-round.ts';

export function settingsProblems({ settingsTable: table, conferenceDay }: Round): readonly Problem[] {
  const column = table.located.columnOf.value ?? 2;
  const problemAt = (label: string, isFine: (cell: CellValue) => boolean): readonly Problem[] => {
    const row = table.rows.find(({ key }) => foldCase(key) === foldCase(label))?.$row;
    const cell = row === undefined ? '' : cellAt(table.grid, row, column);
    if (row === undefined || cell === '' || isFine(cell)) return [];
    const { header } = settings.columns.value;
    const reason = vi.notADay(label, cellText(cell));
    return [{ sheet: table.sheet, cell: cellName(row, column), header, reason }];
  };
  return [
    ...problemAt(REVIEW_DAY.label, (cell) => cell instanceof Date),
    ...problemAt(SETTING_SPECS.conferenceDate.label, () => conferenceDay !== undefined),
  ];
}
