/** Writes what was decided in "Rà từng ý kiến": four cells of a petition's row, and tells what they held before. */
import { tidyCode } from '../../domain/petition-code.ts';
import { normaliseText } from '../../domain/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Env } from '../../ports.ts';
import { vi } from '../../text/vi.ts';
import { viAssignment } from '../../text/vi-assignment.ts';
import { viReview } from '../../text/vi-review.ts';
import { register } from '../../workbook/tables/register.ts';
import { type CellEdit, editCells } from '../assignment/edit-cells.ts';
import { type Register, type RegisterRow, rowsByCode } from '../assignment/find-rows.ts';
import { writeLog } from '../assignment/log-entry.ts';
import { openRound, readNeeded } from '../read-round.ts';

/** What a row holds, or is to hold. */
export interface Decision {
  readonly code: string;
  readonly field: string;
  readonly competence: string;
  readonly unit: string;
  readonly reviewed: boolean;
}

/** `reviewed` is last: of a call that was stopped halfway nothing counts as gone through. */
const KEYS = ['field', 'competence', 'unit', 'reviewed'] as const;

/** A row, and what becomes of it. */
interface Change {
  readonly row: RegisterRow;
  readonly before: Decision;
  readonly after: Decision;
}

/**
 * Writes all decisions, or none when a code is unknown. Cells that hold what was decided already are left alone; where
 * all do, nothing is written and nothing logged.
 * Reads: 2 (settings, register). Writes: one for each run of neighbouring rows in a column that changes, and 1 for the log.
 * @returns what the rows held before, to be decided again when a person takes it back
 * @throws UserError when a code is unknown, a petition would be gone through without a field, a column or sheet is
 *   missing, or someone else is at work
 */
export function decideReview(env: Env, decisions: readonly Decision[]): readonly Decision[] {
  const bare = decisions.filter(({ field, reviewed }) => reviewed && normaliseText(field) === '');
  if (bare.length > 0) throw new UserError(viReview.noField(bare.map(({ code }) => code)));
  return env.lock.run(viReview.atWork, () => {
    const { workbook, clock } = env;
    const round = openRound(workbook, clock.now());
    const table = readNeeded(workbook, round, register);
    demandColumns(table);
    const changes = changesOf(table, decisions);
    const made = changes.filter(({ before, after }) => KEYS.some((key) => before[key] !== after[key]));
    if (made.length > 0) {
      const object = made.map(({ row }) => row.code).join(', ');
      writeLog(env, round, { action: viReview.title, object, detail: made.flatMap(trail).join('\n') });
      editCells(
        workbook,
        register,
        table,
        KEYS.flatMap((key) => made.flatMap((change) => editOf(key, change))),
      );
    }
    return changes.map(({ before }) => before);
  });
}

/** A decision whose column is gone would be lost without a word. */
function demandColumns({ sheet, located }: Register): void {
  const missing = KEYS.filter((key) => located.columnOf[key] === undefined);
  if (missing.length === 0) return;
  const headers = missing.map((key) => register.columns[key].header);
  throw new UserError(vi.cannotUse(sheet, vi.columnMissing(headers)));
}

/** Each petition once; of two decisions on one the later. */
function changesOf(table: Register, decisions: readonly Decision[]): readonly Change[] {
  const byCode = rowsByCode(table);
  const wanted = new Map(decisions.map((decision) => [tidyCode(decision.code), decision]));
  const unknown = [...wanted.keys()].filter((code) => !byCode.has(code));
  if (unknown.length > 0) throw new UserError(viAssignment.unknownCodes(unknown));
  return [...wanted].flatMap(([key, { code, field, competence, unit, reviewed }]) => {
    const row = byCode.get(key);
    if (row === undefined) return [];
    const after = {
      code,
      field: normaliseText(field),
      competence: normaliseText(competence),
      unit: normaliseText(unit),
      reviewed,
    };
    return [{ row, before: beforeOf(row, code), after }];
  });
}

/** A tick without a field is none: taken back, it would be refused. */
function beforeOf({ field, competence, unit, reviewed }: RegisterRow, code: string): Decision {
  return { code, field, competence, unit, reviewed: reviewed && field !== '' };
}

function editOf(
  key: (typeof KEYS)[number],
  { row, after }: Change,
): readonly CellEdit<typeof register.columns>[] {
  if (row[key] === after[key]) return [];
  const value = key === 'reviewed' ? register.columns.reviewed.encode(after.reviewed) : after[key];
  return [{ row: row.$row, key, value }];
}

/** What was decided, and what it took the place of. */
function trail({ row, before, after }: Change): readonly string[] {
  const now = `${row.code}: ${inWords(after)}`;
  const isLost = KEYS.some(
    (key) => before[key] !== after[key] && before[key] !== '' && before[key] !== false,
  );
  return isLost ? [now, viAssignment.replaced(row.code, inWords(before))] : [now];
}

function inWords({ field, competence, unit, reviewed }: Decision): string {
  const parts = [field, competence, unit, reviewed ? '' : viReview.notReviewed];
  return parts.filter((part) => part !== '').join('; ');
}
