/** Tabs that bear another name than `Nguồn ý kiến` says: known again by their strip and codes, so that a name may be changed. */
import { parseCode, tidyCode } from '../../domain/petition-code.ts';
import { foldCase } from '../../domain/text.ts';
import type { Workbook } from '../../ports.ts';
import { vi } from '../../text/vi.ts';
import { cellAt, cellName, type Grid } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/column.ts';
import type { Problem } from '../../workbook/problem.ts';
import { GUIDE_SHEET, SHEETS } from '../../workbook/sheets.ts';
import { valueCellOf } from '../../workbook/strip.ts';
import { locate } from '../../workbook/table.ts';
import { sources } from '../../workbook/tables/catalogues.ts';
import { petitions, strip } from '../../workbook/tables/petitions.ts';
import { actualSheetName, type ReadTable } from '../read-table.ts';
import type { SourceRow } from './snapshot.ts';

/** A source with the name its tab really bears. */
export interface RenamedTab {
  readonly source: SourceRow;
  readonly sheet: string;
}

export interface FoundTabs {
  /** The sources, those with a renamed tab under its real name. */
  readonly listed: readonly SourceRow[];
  readonly renamed: readonly RenamedTab[];
  /** Tabs with a source's header that no source has. */
  readonly unlisted: readonly string[];
}

/**
 * Looks at every sheet that is nobody's: 1 read for each. It is the tab of a source that has none when it alone bears that
 * source's codes.
 * @param sources every row of `Nguồn ý kiến`
 */
export function findTabs(
  workbook: Workbook,
  names: readonly string[],
  sources: readonly SourceRow[],
): FoundTabs {
  const own = new Set(
    [GUIDE_SHEET, ...SHEETS.map(({ table }) => table.sheet), ...sources.map(({ sheet }) => sheet)].map(
      foldCase,
    ),
  );
  const tabs = names
    .filter((name) => !own.has(foldCase(name)))
    .flatMap((sheet) => {
      const code = sourceOf(workbook.read(sheet));
      return code === undefined ? [] : [{ sheet, code }];
    });
  const renamed = sources.flatMap((source, index): readonly RenamedTab[] => {
    const before = sources.slice(0, index);
    if (hasTab(source, before, names) || before.some(({ code }) => code === source.code)) return [];
    const [tab, other] = tabs.filter(({ code }) => code === source.code);
    return tab === undefined || other !== undefined ? [] : [{ source, sheet: tab.sheet }];
  });
  const found = new Map(renamed.map(({ source, sheet }) => [source, sheet]));
  const taken = new Set(found.values());
  return {
    listed: sources.map((source) => ({ ...source, sheet: found.get(source) ?? source.sheet })),
    renamed,
    unlisted: tabs.map(({ sheet }) => sheet).filter((sheet) => !taken.has(sheet)),
  };
}

/** Whether the sheet that a source names is there, and no source above it has it. */
function hasTab({ sheet }: SourceRow, before: readonly SourceRow[], names: readonly string[]): boolean {
  const isTaken = before.some((source) => foldCase(source.sheet) === foldCase(sheet));
  return !isTaken && sheet !== '' && actualSheetName(sheet, names) !== undefined;
}

/** The source that a tab is of: that of most of its codes, else the one its strip names; undefined when it is no tab. */
function sourceOf(grid: Grid): string | undefined {
  const located = locate(petitions, grid);
  if (located === undefined) return undefined;
  const counts = new Map<string, number>();
  for (let row = located.headerRow + 1; row <= grid.length; row += 1) {
    const code = parseCode(tidyCode(cellText(cellAt(grid, row, located.columnOf.code ?? 0))))?.source;
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? codeInStrip(grid, located.headerRow);
}

function codeInStrip(grid: Grid, headerRow: number): string {
  const state = valueCellOf(strip.state.label, grid, headerRow - 1);
  if (state === undefined) return '';
  return cellText(cellAt(grid, state.row - strip.state.row + strip.sourceCode.row, state.column));
}

/** What is told of them: where a name was put right, and which tabs no source has. */
export function tabProblems(
  table: ReadTable<typeof sources.columns>,
  { renamed, unlisted }: FoundTabs,
): readonly Problem[] {
  const { header } = sources.columns.sheet;
  const column = table.located.columnOf.sheet ?? 1;
  return [
    ...renamed.map(({ source, sheet }) => ({
      sheet: table.sheet,
      cell: cellName(source.$row, column),
      header,
      reason: vi.source.renamed(source.sheet, sheet),
    })),
    ...unlisted.map((sheet) => ({ sheet, cell: '', header: '', reason: vi.source.unlisted(sheet) })),
  ];
}

/** Writes the names into `Trang`: 1 write for each. */
export function writeTabNames(
  workbook: Workbook,
  { sheet, located }: Pick<ReadTable<typeof sources.columns>, 'sheet' | 'located'>,
  renamed: readonly RenamedTab[],
): void {
  const column = located.columnOf.sheet ?? 1;
  for (const tab of renamed) workbook.write({ sheet, row: tab.source.$row, column }, [[tab.sheet]]);
}
