/** The register by code: codes that were lost are found again by text; a code that stands twice is a problem. */
import { isLikely, parseCode } from '../../domain/petition-code.ts';
import { vi } from '../../text/vi.ts';
import type { Problem } from '../../workbook/problem.ts';
import type { CodedTab } from './codes.ts';
import type { RegisterRow, Snapshot } from './snapshot.ts';
import { problemIn } from './work-problems.ts';

export interface RegisterIndex {
  readonly byCode: ReadonlyMap<string, RegisterRow>;
  /** Rows whose code was lost and is put back. */
  readonly recoded: readonly RegisterRow[];
  /** Rows that stand for no petition, and codes that were lost. */
  readonly strays: readonly Problem[];
}

/** Indexes the register as it was read. */
export function indexRegister(snapshot: Snapshot, coded: readonly CodedTab[]): RegisterIndex {
  const byCode = new Map<string, RegisterRow>();
  const unnamed: RegisterRow[] = [];
  const strays: Problem[] = [];
  const { sheet, rows } = snapshot.register;
  const stray = (row: RegisterRow, reason: string): void => {
    strays.push({ sheet, cell: `${row.$row}:${row.$row}`, header: '', reason });
  };
  const atCode = (row: RegisterRow, reason: string): void => {
    strays.push(problemIn(snapshot.register, row, { key: 'code', reason }));
  };
  for (const row of rows) {
    const first = byCode.get(row.code);
    const code = parseCode(row.code);
    if (code !== undefined && !isLikely(code)) atCode(row, vi.register.notGiven(row.code));
    if (code === undefined) unnamed.push(row);
    else if (first !== undefined) stray(row, vi.register.codeTwice(row.code, first.$row));
    else byCode.set(row.code, row);
  }
  const recoded: RegisterRow[] = [];
  for (const row of unnamed) {
    const code = lostCode(row, coded, byCode);
    if (code === undefined) {
      if (row.content !== '') stray(row, vi.register.noCode);
      continue;
    }
    const named = { ...row, code };
    byCode.set(code, named);
    recoded.push(named);
    atCode(row, vi.code.putBack(code, row.code));
  }
  return { byCode, recoded, strays };
}

/** The code that a register row without one must have borne: of a typed row with the same text and source. */
function lostCode(
  row: RegisterRow,
  coded: readonly CodedTab[],
  byCode: ReadonlyMap<string, RegisterRow>,
): string | undefined {
  if (row.content === '') return undefined;
  for (const { tab, petitions } of coded) {
    if (tab.source.name !== row.raisedAt) continue;
    const match = petitions.find(
      (petition) => petition.row.content === row.content && !byCode.has(petition.code),
    );
    if (match !== undefined) return match.code;
  }
  return undefined;
}
