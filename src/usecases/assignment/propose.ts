/** "Đề xuất đơn vị": fills blank lead units from the fields' default units; people's own choices stay (design §3.3). */
import { STATES, stateOf } from '../../domain/state.ts';
import { entryMatcher } from '../../domain/text.ts';
import type { Env } from '../../ports.ts';
import { viAssignment } from '../../text/vi-assignment.ts';
import { register } from '../../workbook/tables/register.ts';
import { namesOf } from '../consolidate/snapshot.ts';
import { requireCommand } from '../permissions/require-role.ts';
import { openRound, readCatalogues, readNeeded } from '../read-round.ts';
import { type CellEdit, editCells } from './edit-cells.ts';
import { type RegisterRow, rowsByCode } from './find-rows.ts';
import { writeLog } from './log-entry.ts';

export interface ProposeResult {
  /** Petitions that were given a unit, by unit. */
  readonly proposed: readonly { readonly unit: string; readonly codes: readonly string[] }[];
  /** Codes without a field: somebody has to choose one first. */
  readonly noField: readonly string[];
  /** Codes whose field has no unit that is valid on the day of the conference. */
  readonly noUnit: readonly string[];
}

/**
 * Proposes units; nothing is assigned by it, since no deadline is filled.
 * @throws UserError when it is not for the caller, a needed sheet is missing, or someone else is at work
 */
export function proposeUnits(env: Env): ProposeResult {
  return env.lock.run(viAssignment.propose.atWork, () => {
    const { workbook } = env;
    const round = openRound(workbook, env.clock.now());
    requireCommand(env, round.settings, 'propose');
    const catalogues = readCatalogues(workbook, round);
    const matchField = entryMatcher(namesOf(catalogues.fields.rows));
    const { defaultUnit } = catalogues.on(round.conferenceDay ?? round.today);
    const table = readNeeded(workbook, round, register);
    const open = [...rowsByCode(table).values()].filter(isOpen);
    const found = open.map((row) => {
      const field = matchField(row.field);
      return { row, field, unit: field === undefined ? undefined : defaultUnit(field) };
    });
    const result = {
      proposed: byUnit(found),
      noField: found.flatMap(({ row, field }) => (field === undefined ? [row.code] : [])),
      noUnit: found.flatMap(({ row, field, unit }) =>
        field !== undefined && unit === undefined ? [row.code] : [],
      ),
    };
    const edits = found.flatMap(({ row, unit }): readonly CellEdit<typeof register.columns>[] =>
      unit === undefined ? [] : [{ row: row.$row, key: 'unit', value: unit }],
    );
    if (edits.length === 0) return result;
    writeLog(env, round, { action: viAssignment.propose.title, object: '', detail: trail(result) });
    editCells(workbook, register, table, edits);
    return result;
  });
}

/** Nobody has it yet, and it is not on its way to another unit. */
function isOpen(row: RegisterRow): boolean {
  const unassigned = stateOf(row) === STATES.unassigned;
  return row.mergedInto === '' && unassigned && row.unit === '' && row.returnedTo === '';
}

type Found = readonly { readonly row: RegisterRow; readonly unit: string | undefined }[];

function byUnit(found: Found): ProposeResult['proposed'] {
  const codes = new Map<string, string[]>();
  for (const { row, unit } of found) {
    if (unit !== undefined) codes.set(unit, [...(codes.get(unit) ?? []), row.code]);
  }
  return [...codes].map(([unit, list]) => ({ unit, codes: list }));
}

function trail({ proposed }: ProposeResult): string {
  return proposed.map(({ unit, codes }) => `${unit}: ${codes.join(', ')}`).join('\n');
}

/** The result as a person reads it. */
export function proposeMessage({ proposed, noField, noUnit }: ProposeResult): string {
  const words = viAssignment.propose;
  const count = proposed.reduce((sum, { codes }) => sum + codes.length, 0);
  return [
    count === 0 ? words.nothing : words.done(count),
    ...proposed.map(({ unit, codes }) => words.unit(unit, codes.length)),
    ...(noField.length > 0 ? [words.noField(noField.length)] : []),
    ...(noUnit.length > 0 ? [words.noUnit(noUnit)] : []),
    ...(count > 0 ? ['', words.undo] : []),
  ].join('\n');
}
