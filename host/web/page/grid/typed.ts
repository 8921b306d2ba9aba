/** What a person typed, cut into the rectangles the server takes. */
import type { Scalar } from '../../../store/model.ts';

/** Rows and columns counted from 0, as the grid library tells them. */
export type TypedCells = Readonly<Record<number, Readonly<Record<number, Scalar>>>>;

export interface TypedBlock {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly grid: Scalar[][];
}

/** One block when the cells fill a rectangle, else one for each run of neighbours in a row. */
export function typedBlocks(cells: TypedCells): TypedBlock[] {
  const runs = Object.entries(cells).flatMap(([row, line]) => runsOf(Number(row), line));
  return runs.reduce<TypedBlock[]>(joinRun, []);
}

function runsOf(row: number, line: Readonly<Record<number, Scalar>>): TypedBlock[] {
  const columns = Object.keys(line)
    .map(Number)
    .sort((a, b) => a - b);
  const runs: TypedBlock[] = [];
  for (const column of columns) {
    const values = runs.at(-1)?.grid[0];
    const last = runs.at(-1);
    const next = last !== undefined && values !== undefined && last.column + values.length === column + 1;
    if (next) values.push(line[column] ?? '');
    else runs.push({ row: row + 1, column: column + 1, grid: [[line[column] ?? '']] });
  }
  return runs;
}

/** A run that continues the block above it becomes its last row. */
function joinRun(blocks: TypedBlock[], run: TypedBlock): TypedBlock[] {
  const above = blocks.find(
    ({ row, column, grid }) =>
      column === run.column && row + grid.length === run.row && grid[0]?.length === run.grid[0]?.length,
  );
  if (above === undefined) return [...blocks, run];
  above.grid.push(...run.grid);
  return blocks;
}

/** A cell as the library tells a change of it; null or a null value = emptied. */
export interface ChangedCell {
  readonly v?: unknown;
  readonly f?: unknown;
  /** Where the page keeps the formula of a cell it draws. */
  readonly custom?: { readonly formula?: unknown } | null;
}

/** The values of a change; a formula counts as its text. */
export function typedCells(
  changes: Readonly<Record<number, Readonly<Record<number, ChangedCell | null>>>>,
): TypedCells {
  return Object.fromEntries(
    Object.entries(changes).map(([row, line]) => [
      row,
      Object.fromEntries(Object.entries(line).map(([column, cell]) => [column, contentOf(cell)])),
    ]),
  );
}

function contentOf(cell: ChangedCell | null): Scalar {
  const content = cell?.custom?.formula ?? cell?.f ?? cell?.v;
  return typeof content === 'number' || typeof content === 'boolean' ? content : String(content ?? '');
}
