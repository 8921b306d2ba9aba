/** The rows of `Nguồn ý kiến` that can be read from, and what is wrong with the others. */
import { foldCase } from '../../domain/text.ts';
import { vi } from '../../text/vi.ts';
import { cellName } from '../../workbook/cell.ts';
import type { Problem } from '../../workbook/problem.ts';
import { sources } from '../../workbook/tables/catalogues.ts';
import type { ReadTable } from '../read-table.ts';
import type { SourceRow } from './snapshot.ts';

/** What a source's own code may look like: it begins every code that the source's petitions are given. */
const SOURCE_CODE = /^[A-ZĐ]{1,4}\d{0,3}$/;

export interface SourceList {
  readonly usable: readonly SourceRow[];
  readonly problems: readonly Problem[];
}

/** Sorts out rows without a code or a sheet, with a code that cannot be, and those that repeat another's. */
export function listSources(table: ReadTable<typeof sources.columns>): SourceList {
  const usable: SourceRow[] = [];
  const problems: Problem[] = [];
  const codes = new Set<string>();
  const sheets = new Set<string>();
  for (const row of table.rows) {
    const fault = faultOf(row, codes, sheets);
    if (fault === undefined) {
      codes.add(row.code);
      sheets.add(foldCase(row.sheet));
      usable.push(row);
      continue;
    }
    const column = table.located.columnOf[fault.key];
    problems.push({
      sheet: table.sheet,
      cell: column === undefined ? '' : cellName(row.$row, column),
      header: sources.columns[fault.key].header,
      reason: fault.reason,
    });
  }
  return { usable, problems };
}

interface Fault {
  readonly key: 'code' | 'sheet';
  readonly reason: string;
}

function faultOf(
  { code, sheet }: SourceRow,
  codes: ReadonlySet<string>,
  sheets: ReadonlySet<string>,
): Fault | undefined {
  const { source } = vi;
  if (!SOURCE_CODE.test(code)) return { key: 'code', reason: source.badCode(code) };
  if (codes.has(code)) return { key: 'code', reason: source.codeTwice(code) };
  if (sheet === '') return { key: 'sheet', reason: source.noSheet };
  return sheets.has(foldCase(sheet)) ? { key: 'sheet', reason: source.sheetTwice(sheet) } : undefined;
}
