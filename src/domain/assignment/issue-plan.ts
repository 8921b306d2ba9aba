/** What an issue of assignments comes to: who is told what of which petition, and which cells change (design §3.3). */
import type { Day } from '../day.ts';
import { STATES, type StateFacts, stateOf } from '../state.ts';
import { foldCase } from '../text.ts';

/** A row of the register, as far as assigning cares. */
export interface IssueFacts extends StateFacts {
  readonly code: string;
  readonly field: string;
  readonly due: Day | '';
  /** `Ghi chú`: why a unit gave the petition back. */
  readonly note: string;
}

/** Who was last told that a petition is theirs, and until when; `due` is blank where that is not known. */
export interface Issued {
  readonly unit: string;
  readonly due: Day | '';
}

/** Cells that an issue writes; those that are not named stay as they are. */
export interface IssueCells {
  readonly unit?: string;
  readonly due?: Day;
  readonly returnedTo?: '';
}

export interface Move {
  readonly code: string;
  /** `none`: only cells change, everybody knows already. */
  readonly kind: 'assignment' | 'dueChange' | 'transfer' | 'none';
  readonly unit: string;
  readonly due: Day;
  /** What was told before; undefined for a first assignment. */
  readonly before: Issued | undefined;
  /** Whether the unit that had it gave it back, and why. */
  readonly givenBack: boolean;
  readonly reason: string;
  readonly cells: IssueCells;
}

/** A row that is not issued because something in a cell must be put right first. */
export interface Held {
  readonly code: string;
  readonly key: 'unit' | 'returnedTo' | 'due';
  readonly reason: string;
}

export interface IssuePlan {
  /** Rows about which somebody is told something, or whose cells change; in the order of the register. */
  readonly moves: readonly Move[];
  readonly held: readonly Held[];
  /** Codes of rows that nobody has given a unit. */
  readonly waiting: readonly string[];
}

export interface IssueContext {
  /** Who was last told of a petition. */
  readonly issuedTo: (code: string) => Issued | undefined;
  /** The deadline of what is assigned now. */
  readonly due: Day;
  /** What keeps the row from being issued, in Vietnamese; undefined when nothing does. */
  readonly holdOf: (row: IssueFacts) => Omit<Held, 'code'> | undefined;
}

/** States in which a unit can be told that a petition is theirs. */
const ISSUABLE: readonly string[] = [STATES.unassigned, STATES.working, STATES.sentBack];

/** Plans the issue over the rows of the register, one for each code. */
export function planIssue(rows: readonly IssueFacts[], context: IssueContext): IssuePlan {
  const moves: Move[] = [];
  const held: Held[] = [];
  const waiting: string[] = [];
  for (const row of rows) {
    if (row.mergedInto !== '' || !ISSUABLE.includes(stateOf(row))) continue;
    if (row.unit === '' && row.returnedTo === '') {
      waiting.push(row.code);
      continue;
    }
    const hold = context.holdOf(row);
    if (hold !== undefined) held.push({ code: row.code, ...hold });
    else moves.push(...moveOf(row, context));
  }
  return { moves, held, waiting };
}

function moveOf(row: IssueFacts, context: IssueContext): readonly Move[] {
  const givenBack = row.returnedTo !== '';
  const unit = givenBack ? row.returnedTo : row.unit;
  const due = givenBack || row.due === '' ? context.due : row.due;
  const before = context.issuedTo(row.code);
  const kind = kindOf(before, unit, due);
  const cells: IssueCells = {
    ...(unit === row.unit ? {} : { unit }),
    ...(due === row.due ? {} : { due }),
    ...(givenBack ? { returnedTo: '' as const } : {}),
  };
  if (kind === 'none' && Object.keys(cells).length === 0) return [];
  const reason = givenBack ? row.note.replace(/\s+/g, ' ') : '';
  return [{ code: row.code, kind, unit, due, before, givenBack, reason, cells }];
}

function kindOf(before: Issued | undefined, unit: string, due: Day): Move['kind'] {
  if (before === undefined) return 'assignment';
  if (foldCase(before.unit) !== foldCase(unit)) return 'transfer';
  return before.due !== '' && before.due !== due ? 'dueChange' : 'none';
}
