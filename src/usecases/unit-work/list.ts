/** "Việc của đơn vị": what a unit has been assigned, by deadline, with the state of each (design §3.5). */
import { clockOf } from '../../domain/assignment/clock.ts';
import { partOfUnit } from '../../domain/assignment/unit-part.ts';
import type { Day } from '../../domain/day.ts';
import { STATES, stateOf } from '../../domain/state.ts';
import { foldCase } from '../../domain/text.ts';
import type { Env } from '../../ports.ts';
import { viReview } from '../../text/vi-review.ts';
import { remainingWords } from '../../workbook/remaining.ts';
import { units } from '../../workbook/tables/catalogues.ts';
import { register } from '../../workbook/tables/register.ts';
import { codedRows, type RegisterRow } from '../assignment/find-rows.ts';
import { type DaysOff, openRound, type Round, readDaysOff, readNeeded } from '../read-round.ts';
import { readTable, wasRead } from '../read-table.ts';

export interface UnitWork {
  readonly row: RegisterRow;
  /** The deadline that runs, pauses and promises counted; else the one that stands there. */
  readonly due: Day | '';
  /** As in `Còn lại`. */
  readonly remaining: string;
  readonly state: string;
}

/** States in which a unit still has to do with a petition. */
const AT_WORK: readonly string[] = [
  STATES.working,
  STATES.awaitingApproval,
  STATES.sentBack,
  STATES.answered,
];

/**
 * Lists what the unit leads or helps with; what is only proposed, merged, withdrawn or done with is left out. Those whose
 * deadline runs come first, the nearest at the top. Nothing is written.
 * Reads: 4 (settings, days off, units, register).
 * @param unit its name or short name
 * @throws UserError when a needed sheet is missing
 */
export function listUnitWork({ workbook, clock }: Env, unit: string): readonly UnitWork[] {
  const round = openRound(workbook, clock.now());
  const daysOff = readDaysOff(workbook, round);
  const table = readTable(workbook, round.names, units, round.context);
  const known = wasRead(table) ? table.rows.map(({ name, short }) => [name, short]) : [];
  const isMeant = (name: string): boolean => name !== '' && foldCase(name) === foldCase(unit);
  const names = known.find((each) => each.some(isMeant)) ?? [unit];
  return codedRows(readNeeded(workbook, round, register))
    .flatMap((row) => workOf(row, names, round, daysOff))
    .sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function workOf(
  row: RegisterRow,
  names: readonly string[],
  { today }: Round,
  { listed }: DaysOff,
): readonly UnitWork[] {
  const state = stateOf(row);
  const part = partOfUnit(row, names);
  if (part === undefined || !AT_WORK.includes(state)) return [];
  const clock = clockOf(row, listed);
  return [
    {
      row,
      due: clock.kind === 'reply' || clock.kind === 'completion' ? clock.due : row.due,
      remaining: remainingWords(clock, today),
      state: part === 'lead' ? state : viReview.helps(state),
    },
  ];
}

/** What is awaited before what is not, then by day and code. */
function key({ row, due, remaining }: UnitWork): string {
  return `${remaining === '' ? 1 : 0} ${due || '9'} ${row.code}`;
}
