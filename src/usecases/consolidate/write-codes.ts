/** Writes codes and live formulas into a tab, after looking again that its rows still stand where they stood. */
import type { Claim } from '../../domain/claim-codes.ts';
import type { Workbook } from '../../ports.ts';
import { type CellValue, cellAt, type Grid } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/column.ts';
import { checkFormula, type LiveRefs, replyFormula, statusFormula } from '../../workbook/live-formulas.ts';
import { refsOf } from '../../workbook/refs.ts';
import { neighbours } from '../../workbook/table.ts';
import type { petitions } from '../../workbook/tables/petitions.ts';
import type { ReadTable } from '../read-table.ts';
import type { CodedTab } from './codes.ts';

const WRITTEN = ['code', 'check', 'status', 'reply'] as const;

type TabTable = ReadTable<typeof petitions.columns>;

/**
 * Gives a tab its missing codes: 1 read, and 1 write when its program columns stand together.
 * @returns false when rows have moved since they were read, and nothing was written
 */
export function writeCodes(workbook: Workbook, coded: CodedTab, refs: LiveRefs): boolean {
  const { tab, toWrite } = coded;
  const first = toWrite[0];
  const last = toWrite[toWrite.length - 1];
  if (tab.table === undefined || first === undefined || last === undefined) return true;
  const table = tab.table;
  const now = readAgain(workbook, table, first.row, last.row - first.row + 1);
  if (toWrite.some((claim) => !stillThere(now, claim)) || !keptCodesStand(now, table, first.row)) {
    return false;
  }
  const given = new Map(toWrite.map((claim) => [claim.row, claim.given]));
  const own = refsOf(table.sheet, table.located);
  const cellOf = (key: (typeof WRITTEN)[number], row: number): CellValue => {
    if (key === 'code') return given.get(row) ?? now.code(row);
    if (key === 'check') return checkFormula(row, own, refs, true);
    return key === 'status' ? statusFormula(row, own, refs) : replyFormula(row, own, refs);
  };
  for (const run of neighbours(table.located, WRITTEN)) {
    const values = rowsFrom(first.row, last.row).map((row) => run.keys.map((key) => cellOf(key, row)));
    workbook.write({ sheet: table.sheet, row: first.row, column: run.column }, values);
  }
  return true;
}

const rowsFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The code and the text of rows as they are now. */
interface Again {
  readonly rows: number;
  code(row: number): CellValue;
  text(row: number): string;
}

function readAgain(workbook: Workbook, table: TabTable, first: number, rows: number): Again {
  const { code = 1, content = 1 } = table.located.columnOf;
  const left = Math.min(code, content);
  const place = { sheet: table.sheet, row: first, column: left };
  const block: Grid = workbook.readBlock(place, rows, Math.abs(code - content) + 1);
  return {
    rows,
    code: (row) => cellAt(block, row - first + 1, code - left + 1),
    text: (row) => cellText(cellAt(block, row - first + 1, content - left + 1)),
  };
}

function stillThere(now: Again, claim: Claim): boolean {
  return now.text(claim.row) === claim.text && cellText(now.code(claim.row)) === claim.code;
}

/** Rows in between keep the code they were read with; a row that was blank may have been typed meanwhile. */
function keptCodesStand(now: Again, table: TabTable, first: number): boolean {
  return table.rows.every((row) => {
    const between = row.$row >= first && row.$row < first + now.rows;
    return !between || cellText(now.code(row.$row)) === row.code;
  });
}
