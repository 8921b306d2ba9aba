/** Cells that people merged where the program writes: what is written under a merge is lost, so nothing is, and it is named. */
import type { MergedArea, Workbook } from '../../ports.ts';
import { vi } from '../../text/vi.ts';
import { cellName } from '../../workbook/cell.ts';
import type { Problem } from '../../workbook/problem.ts';
import { register } from '../../workbook/tables/register.ts';
import type { CodedTab } from './codes.ts';
import type { RegisterChanges } from './register-changes.ts';
import { KEPT_COLUMNS, type RegisterColumn, type RegisterTable } from './register-columns.ts';
import type { RegisterRow } from './snapshot.ts';

/** The merge that swallows whatever is written into a cell; undefined where the cell is its own, or a merge's first. */
function mergeOver(areas: readonly MergedArea[], row: number, column: number): MergedArea | undefined {
  return areas.find(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns &&
      (row !== area.row || column !== area.column),
  );
}

function mergeProblem(sheet: string, header: string, area: MergedArea): Problem {
  const from = cellName(area.row, area.column);
  const to = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return { sheet, cell: `${from}:${to}`, header, reason: vi.mergedCells(`${from}:${to}`, header) };
}

/** A tab without the codes that cannot be written; it is looked at for merges only where a code was lost. 1 read then. */
export function withoutMergedCodes(workbook: Workbook, coded: CodedTab): CodedTab {
  const { tab, toWrite, problems } = coded;
  const lost = toWrite.filter(({ how, code }) => how === 'put-back' && code === '').map(({ row }) => row);
  const column = tab.table?.located.columnOf.code;
  if (tab.table === undefined || column === undefined || lost.length === 0) return coded;
  const { sheet } = tab.table;
  const first = Math.min(...lost);
  const areas = workbook.mergesIn({ sheet, row: first, column }, Math.max(...lost) - first + 1, 1);
  const merged = new Map(
    lost.flatMap((row) => {
      const area = mergeOver(areas, row, column);
      return area === undefined ? [] : [[row, area] as const];
    }),
  );
  const at = new Set([...merged.keys()].map((row) => cellName(row, column)));
  const { header } = register.columns.code;
  return {
    ...coded,
    toWrite: toWrite.filter(({ row }) => !merged.has(row)),
    problems: [
      ...problems.filter(({ cell }) => !at.has(cell)),
      ...[...new Set(merged.values())].map((area) => mergeProblem(sheet, header, area)),
    ],
  };
}

/**
 * The changes without what cannot be written into the register; it is looked at for merges only where all that is to be
 * written stands in cells that were left blank. 1 read then.
 */
export function withoutMergedCells(
  workbook: Workbook,
  table: RegisterTable,
  changes: RegisterChanges,
): RegisterChanges {
  const before = new Map(table.rows.map((row) => [row.$row, row]));
  const { corrected, recoded } = changes;
  const keysOf = (row: RegisterRow): readonly RegisterColumn[] =>
    KEPT_COLUMNS.filter((key) => before.get(row.$row)?.[key] !== row[key]);
  const cells = [
    ...recoded.map((row) => ({ row, key: 'code' as const })),
    ...corrected.flatMap((row) => keysOf(row).map((key) => ({ row, key }))),
  ];
  if (cells.length === 0 || cells.some(({ row, key }) => before.get(row.$row)?.[key] !== '')) return changes;
  const rows = cells.map(({ row }) => row.$row);
  const first = Math.min(...rows);
  const width = table.grid[0]?.length ?? 1;
  const areas = workbook.mergesIn(
    { sheet: table.sheet, row: first, column: 1 },
    Math.max(...rows) - first + 1,
    width,
  );
  const merged = cells.flatMap(({ row, key }) => {
    const area = mergeOver(areas, row.$row, table.located.columnOf[key] ?? 0);
    return area === undefined ? [] : [{ cell: `${key} ${row.$row}`, row: row.$row, area, key }];
  });
  const at = new Set(merged.map(({ row, key }) => cellName(row, table.located.columnOf[key] ?? 1)));
  const swallowed = new Set(merged.map(({ cell }) => cell));
  const isFree = (key: RegisterColumn, row: RegisterRow): boolean => !swallowed.has(`${key} ${row.$row}`);
  const named = new Map(merged.map(({ area, key }) => [area, register.columns[key].header]));
  return {
    ...changes,
    recoded: recoded.filter((row) => isFree('code', row)),
    corrected: corrected.filter((row) => keysOf(row).some((key) => isFree(key, row))),
    problems: [
      ...changes.problems.filter(({ cell }) => !at.has(cell)),
      ...[...named].map(([area, header]) => mergeProblem(table.sheet, header, area)),
    ],
  };
}
