/** What consolidation changes in the register: program columns put right in place, new petitions appended. */
import type { Day } from '../../domain/day.ts';
import { parseCode } from '../../domain/petition-code.ts';
import { phaseOf } from '../../domain/round.ts';
import { IN_SOURCE, WITHDRAWN } from '../../domain/vocabulary.ts';
import { vi } from '../../text/vi.ts';
import type { Problem } from '../../workbook/problem.ts';
import { blankRow } from '../../workbook/table.ts';
import { register } from '../../workbook/tables/register.ts';
import { type CodedPetition, type CodedTab, problemAt } from './codes.ts';
import type { RegisterRow, Snapshot, SourceTab } from './snapshot.ts';

/** The columns that the program keeps right in rows that exist; the code itself is never rewritten. */
export const KEPT_COLUMNS = [
  'content',
  'raisedAt',
  'place',
  'day',
  'phase',
  'standing',
  'suggestion',
] as const;
export type KeptColumn = (typeof KEPT_COLUMNS)[number];
export type KeptValues = Pick<RegisterRow, KeptColumn>;

export interface RegisterChanges {
  /** Rows that exist and whose program columns shall read otherwise. */
  readonly corrected: readonly RegisterRow[];
  /** How many of them their groups have withdrawn since. */
  readonly withdrawn: number;
  /** Rows whose code was lost and is put back. */
  readonly recoded: readonly RegisterRow[];
  /** Rows to add below; `$row` is 0 until they have a place. */
  readonly added: readonly RegisterRow[];
  /** The register as it will stand, one row for each code. */
  readonly after: readonly RegisterRow[];
  readonly problems: readonly Problem[];
}

/** Compares the tabs with the register. */
export function changeRegister(snapshot: Snapshot, coded: readonly CodedTab[]): RegisterChanges {
  const problems: Problem[] = [];
  const { byCode, recoded, strays } = indexRegister(snapshot, coded);
  problems.push(...strays);
  const corrected: RegisterRow[] = [];
  const added: RegisterRow[] = [];
  const seen = new Set<string>();
  for (const { tab, petitions } of coded) {
    for (const petition of petitions) {
      seen.add(petition.code);
      problems.push(...cellProblems(snapshot, tab, petition));
      const known = byCode.get(petition.code);
      const kept = keptValues(snapshot, tab, petition, known);
      if (known === undefined) {
        const row = newRow(snapshot, petition, kept);
        added.push(row);
        byCode.set(row.code, row);
      } else if (differs(known, kept)) {
        const row = { ...known, ...kept };
        corrected.push(row);
        byCode.set(row.code, row);
      }
    }
  }
  const gone = withdrawn(coded, byCode, seen);
  for (const row of gone) {
    corrected.push(row);
    byCode.set(row.code, row);
  }
  return { corrected, withdrawn: gone.length, recoded, added, after: [...byCode.values()], problems };
}

/** The register by code: codes that were lost are found again by text; a code that stands twice is a problem. */
function indexRegister(
  snapshot: Snapshot,
  coded: readonly CodedTab[],
): { byCode: Map<string, RegisterRow>; recoded: readonly RegisterRow[]; strays: readonly Problem[] } {
  const byCode = new Map<string, RegisterRow>();
  const unnamed: RegisterRow[] = [];
  const strays: Problem[] = [];
  const { sheet, rows } = snapshot.register;
  const stray = (row: RegisterRow, reason: string): void => {
    strays.push({ sheet, cell: `${row.$row}:${row.$row}`, header: '', reason });
  };
  for (const row of rows) {
    if (parseCode(row.code) === undefined) unnamed.push(row);
    else if (byCode.has(row.code)) stray(row, vi.register.codeTwice(row.code));
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

function keptValues(
  snapshot: Snapshot,
  tab: SourceTab,
  { row }: CodedPetition,
  known: RegisterRow | undefined,
): KeptValues {
  const day = dayWithin(snapshot, row.day);
  const phase = phaseOf(tab.source.kind, day, snapshot.today, snapshot.conferenceDay);
  const chosen = snapshot.matchField(row.field);
  const shown = known === undefined ? (chosen ?? '') : known.field;
  return {
    content: row.content,
    raisedAt: tab.source.name,
    place: row.place,
    day,
    phase: known !== undefined && known.phase !== '' ? known.phase : phase,
    standing: standingOf(row.judgement, row.reason),
    suggestion: row.field === '' || chosen === shown ? '' : vi.register.groupWrote(row.field),
  };
}

function standingOf(judgement: string, reason: string): string {
  if (judgement === '') return IN_SOURCE;
  return reason === '' ? judgement : `${judgement}: ${reason}`;
}

function differs(known: RegisterRow, kept: KeptValues): boolean {
  return KEPT_COLUMNS.some((key) => known[key] !== kept[key]);
}

function newRow(snapshot: Snapshot, petition: CodedPetition, kept: KeptValues): RegisterRow {
  const field = snapshot.matchField(petition.row.field) ?? '';
  return { ...blankRow(register), ...kept, code: petition.code, field };
}

/** Rows whose tab was read and no longer holds them. A tab that could not be read withdraws nothing. */
function withdrawn(
  coded: readonly CodedTab[],
  byCode: ReadonlyMap<string, RegisterRow>,
  seen: ReadonlySet<string>,
): readonly RegisterRow[] {
  const readable = new Set(
    coded.filter(({ tab }) => tab.table !== undefined).map(({ tab }) => tab.source.code),
  );
  return [...byCode.values()].flatMap((row) => {
    const gone = !seen.has(row.code) && readable.has(parseCode(row.code)?.source ?? '');
    return gone && row.standing !== WITHDRAWN ? [{ ...row, standing: WITHDRAWN }] : [];
  });
}

/** A day that cannot belong to the round is a problem to show, not a day to use (design §3.1.2). */
function dayWithin({ window }: Snapshot, day: Day | ''): Day | '' {
  return day >= window.from && day <= window.to ? day : '';
}

function cellProblems(snapshot: Snapshot, tab: SourceTab, { row }: CodedPetition): readonly Problem[] {
  const problems: Problem[] = [];
  if (row.field !== '' && snapshot.matchField(row.field) === undefined) {
    problems.push(problemAt(tab, row.$row, 'field', vi.notInList(row.field, vi.fieldWord)));
  }
  if (row.day !== '' && dayWithin(snapshot, row.day) === '') {
    problems.push(problemAt(tab, row.$row, 'day', vi.farDay(row.day)));
  }
  return problems;
}
