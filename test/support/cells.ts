/** The cells of a workbook as plain text, to compare two workbooks whole. */
import type { Host } from '../../host/index.ts';

/**
 * Every cell with something typed or calculated from: `Sheet!R7C1` to its formula or value.
 * @param only names of the sheets to look at; all when left out
 */
export function cellsOf(host: Host, only?: readonly string[]): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  for (const sheet of host.book.sheets) {
    if (only !== undefined && !only.includes(sheet.name)) continue;
    for (const [row, line] of sheet.cells) {
      for (const [column, cell] of line) {
        const content = cell.formula ?? cell.value;
        if (content !== undefined) cells[`${sheet.name}!R${row}C${column}`] = content;
      }
    }
  }
  return cells;
}
