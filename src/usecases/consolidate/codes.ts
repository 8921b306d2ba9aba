/** Settles which code each typed row bears, and says what had to be put right. */
import { type Claim, type CodedRow, claimCodes } from '../../domain/claim-codes.ts';
import { parseCode, tidyCode } from '../../domain/petition-code.ts';
import { normaliseText } from '../../domain/text.ts';
import { vi } from '../../text/vi.ts';
import { cellAt, cellName, type Grid } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/column.ts';
import type { Problem } from '../../workbook/problem.ts';
import { declaredPlace } from '../../workbook/refs.ts';
import { petitions } from '../../workbook/tables/petitions.ts';
import { view } from '../../workbook/tables/view.ts';
import type { PetitionRow, RegisterRow, SourceTab } from './snapshot.ts';

/** A row of a tab with the code it shall bear. */
export interface CodedPetition {
  readonly code: string;
  readonly row: PetitionRow;
}

/** A tab after its codes are settled. */
export interface CodedTab {
  readonly tab: SourceTab;
  readonly petitions: readonly CodedPetition[];
  /** Claims whose code does not yet stand in the row. */
  readonly toWrite: readonly Claim[];
  readonly problems: readonly Problem[];
}

/** Code → text of all the register holds for one source. */
export function knownTexts(source: string, registered: readonly RegisterRow[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const row of registered) {
    const code = parseCode(row.code);
    const typed = code?.source === source && code.part === undefined;
    if (typed && !known.has(row.code)) known.set(row.code, row.content);
  }
  return known;
}

/** Code → text as the view shows it, from the last consolidation. */
export function shownTexts(grid: Grid): ReadonlyMap<string, string> {
  const { code, content } = declaredPlace(view).columnOf;
  const shown = new Map<string, string>();
  for (let row = view.headerRow + 1; row <= grid.length; row += 1) {
    const text = cellText(cellAt(grid, row, content ?? 1));
    const bearer = tidyCode(cellText(cellAt(grid, row, code ?? 1)));
    if (parseCode(bearer) !== undefined) shown.set(bearer, text);
  }
  return shown;
}

/** Settles the codes of one tab; a tab that could not be read has none to settle. */
export function codeTab(
  tab: SourceTab,
  registered: readonly RegisterRow[],
  shown: ReadonlyMap<string, string>,
): CodedTab {
  if (tab.table === undefined) return { tab, petitions: [], toWrite: [], problems: [] };
  const known = knownTexts(tab.source.code, registered);
  const filled = tab.table.rows.filter((row) => row.content !== '');
  const rows: CodedRow[] = filled.map((row) => ({ row: row.$row, code: row.code, text: row.content }));
  const claims = claimCodes(tab.source.code, rows, known, shown);
  const given = new Map(claims.map((claim) => [claim.row, claim.given]));
  return {
    tab,
    petitions: filled.map((row) => ({ code: given.get(row.$row) ?? '', row })),
    toWrite: claims.filter((claim) => claim.code !== claim.given),
    problems: [
      ...claims.flatMap((claim) => codeProblem(tab, claim, registered)),
      ...tab.table.rows.flatMap((row) => contentProblem(tab, row, known)),
    ],
  };
}

const CODE_MESSAGES: Readonly<Record<Claim['how'], ((given: string, was: string) => string) | undefined>> = {
  kept: undefined,
  new: undefined,
  'put-back': vi.code.putBack,
  foreign: vi.code.foreign,
  copy: vi.code.copy,
};

function codeProblem(tab: SourceTab, claim: Claim, registered: readonly RegisterRow[]): readonly Problem[] {
  const { how, given, code, row } = claim;
  const message = CODE_MESSAGES[how];
  if (message === undefined) return [];
  const before = how === 'foreign' ? registered.find((known) => known.code === tidyCode(code)) : undefined;
  const where = before === undefined ? '' : vi.code.mayBeMerged(given, before.code, before.$row);
  return [problemAt(tab, row, 'code', message(given, code) + where)];
}

/** A row in which everything but the petition itself was typed; one that bears a known code was withdrawn. */
function contentProblem(
  tab: SourceTab,
  row: PetitionRow,
  known: ReadonlyMap<string, string>,
): readonly Problem[] {
  if (row.content !== '' || known.has(row.code) || !isBegun(tab, row)) return [];
  return [problemAt(tab, row.$row, 'content', vi.noContent)];
}

const BESIDE = ['place', 'raisedBy', 'day', 'composition', 'field', 'note'] as const;

/** Whether anything but spaces was typed beside the petition. */
function isBegun(tab: SourceTab, row: PetitionRow): boolean {
  return BESIDE.some((key) => normaliseText(typedIn(tab, row, key)) !== '');
}

/** What stands in a cell of a tab, as typed. */
export function typedIn(
  { table }: SourceTab,
  { $row }: PetitionRow,
  key: keyof typeof petitions.columns,
): string {
  const column = table?.located.columnOf[key];
  const cell = table === undefined || column === undefined ? '' : cellAt(table.grid, $row, column);
  return typeof cell === 'string' ? cell : cellText(cell);
}

/** A problem at a cell of a tab, by column. */
export function problemAt(
  tab: SourceTab,
  row: number,
  key: keyof typeof petitions.columns,
  reason: string,
): Problem {
  const column = tab.table?.located.columnOf[key];
  return {
    sheet: tab.table?.sheet ?? tab.source.sheet,
    cell: column === undefined ? '' : cellName(row, column),
    header: petitions.columns[key].header,
    reason,
  };
}
