/** What consolidation changes in the register: program columns put right in place, new petitions appended. */

import { isWithdrawn } from '../../domain/assignment/standing.ts';
import type { Day } from '../../domain/day.ts';
import { asSupplement, phaseOf, withoutSupplement } from '../../domain/round.ts';
import { COMPOSITIONS } from '../../domain/vocabulary.ts';
import { vi } from '../../text/vi.ts';
import { isFoundAsTyped } from '../../workbook/live-formulas.ts';
import type { Problem } from '../../workbook/problem.ts';
import { blankRow } from '../../workbook/table.ts';
import { register } from '../../workbook/tables/register.ts';
import { splitProblems } from '../split/contents.ts';
import { type CodedPetition, type CodedTab, problemAt, typedIn } from './codes.ts';
import { KEPT_COLUMNS, type KeptValues } from './register-columns.ts';
import { indexRegister } from './register-index.ts';
import type { RegisterRow, Snapshot, SourceTab } from './snapshot.ts';
import { withStandings } from './standings.ts';
import { withSuggestions } from './suggestions.ts';
import { workProblems } from './work-problems.ts';

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

/**
 * Compares the tabs with the register.
 * @param mended rows of it whose code is put right already
 */
export function changeRegister(
  snapshot: Snapshot,
  coded: readonly CodedTab[],
  mended: readonly RegisterRow[],
): RegisterChanges {
  const { byCode, recoded, strays } = indexRegister(snapshot, coded);
  const problems: Problem[] = [...strays];
  const next = new Map(byCode);
  for (const { tab, petitions } of coded) {
    for (const petition of petitions) {
      problems.push(...cellProblems(snapshot, tab, petition));
      const known = byCode.get(petition.code);
      next.set(petition.code, {
        ...(known ?? newRow(snapshot, petition)),
        ...keptValues(snapshot, tab, petition, known),
      });
    }
  }
  const after = withSuggestions(snapshot, withStandings([...next.values()], coded), byCode);
  const corrected = after.filter((row) => differs(byCode.get(row.code), row));
  return {
    corrected,
    withdrawn: corrected.filter((row) => isGone(row) && !isGone(byCode.get(row.code))).length,
    recoded: [...mended, ...recoded],
    added: after.filter(({ code }) => !byCode.has(code)),
    after,
    problems: [...problems, ...workProblems(snapshot, after), ...splitProblems(snapshot.register, after)],
  };
}

function isGone(row: RegisterRow | undefined): boolean {
  return row !== undefined && isWithdrawn(row.standing);
}

/** What the tab says of a petition; how it stands there is told by all tabs together. */
function keptValues(
  snapshot: Snapshot,
  tab: SourceTab,
  { row }: CodedPetition,
  known: RegisterRow | undefined,
): Omit<KeptValues, 'standing'> {
  const day = dayWithin(snapshot, row.day);
  const has = (key: 'place' | 'day'): boolean => tab.table?.located.columnOf[key] !== undefined;
  const chosen = snapshot.matchField(row.field);
  const shown = known === undefined ? (chosen ?? '') : known.field;
  return {
    content: row.content,
    raisedAt: tab.source.name,
    place: has('place') ? row.place : (known?.place ?? ''),
    day: has('day') ? day : (known?.day ?? ''),
    phase: phaseIn(snapshot, tab, day, known),
    suggestion: row.field === '' || chosen === shown ? '' : vi.register.groupWrote(row.field),
  };
}

/** A petition keeps the phase it was first given; undoing the freeze makes supplements of nothing. */
function phaseIn(snapshot: Snapshot, tab: SourceTab, day: Day | '', known: RegisterRow | undefined): string {
  const frozen = snapshot.settings.frozenAt !== undefined;
  if (known !== undefined && known.phase !== '') return frozen ? known.phase : withoutSupplement(known.phase);
  const phase = phaseOf(tab.source.kind, day, snapshot.today, snapshot.conferenceDay);
  return frozen ? asSupplement(phase) : phase;
}

function differs(known: RegisterRow | undefined, row: RegisterRow): boolean {
  return known !== undefined && KEPT_COLUMNS.some((key) => known[key] !== row[key]);
}

/** A row as it is added, with the unit that answers for its field by default; competence is for people to say. */
function newRow(snapshot: Snapshot, petition: CodedPetition): RegisterRow {
  const field = snapshot.matchField(petition.row.field) ?? '';
  const unit = snapshot.proposals.defaultUnit(field) ?? '';
  return { ...blankRow(register), code: petition.code, field, unit };
}

/** A day that cannot belong to the round is a problem to show, not a day to use (design §3.1.2). */
function dayWithin({ window }: Snapshot, day: Day | ''): Day | '' {
  return day >= window.from && day <= window.to ? day : '';
}

function cellProblems(snapshot: Snapshot, tab: SourceTab, { row }: CodedPetition): readonly Problem[] {
  const problems: Problem[] = [];
  const field = snapshot.matchField(row.field);
  if (row.field !== '' && field === undefined) {
    problems.push(problemAt(tab, row.$row, 'field', vi.notInList(row.field, vi.fieldWord)));
  }
  for (const [key, entry] of [
    ['field', field ?? ''],
    ['composition', COMPOSITIONS.find((known) => known === row.composition) ?? ''],
  ] as const) {
    const typed = typedIn(tab, row, key);
    if (entry === '' || isFoundAsTyped(typed, entry)) continue;
    problems.push(problemAt(tab, row.$row, key, vi.understoodAs(typed, entry)));
  }
  if (row.day !== '' && dayWithin(snapshot, row.day) === '') {
    problems.push(problemAt(tab, row.$row, 'day', vi.farDay(row.day)));
  }
  return problems;
}
