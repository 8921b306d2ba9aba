/** Look-alike petitions: listed with reasons, merged by a pointer that can be taken back, or told apart for good. */
import * as z from 'zod/mini';
import { resolveMains } from '../../domain/grouping.ts';
import { tidyCode } from '../../domain/petition-code.ts';
import { UserError } from '../../domain/user-error.ts';
import type { LookAlike } from '../../language/index.ts';
import type { Env } from '../../ports.ts';
import { viLanguage } from '../../text/vi-language.ts';
import { register } from '../../workbook/tables/register.ts';
import { type CellEdit, editCells } from '../assignment/edit-cells.ts';
import { findRow, type Register, type RegisterRow } from '../assignment/find-rows.ts';
import { parseInput } from '../assignment/inputs.ts';
import { writeLog } from '../assignment/log-entry.ts';
import { requireCommand } from '../permissions/require-role.ts';
import { openRound, type Round, readNeeded } from '../read-round.ts';
import { differentCodes, openLookAlikes } from '../suggestions.ts';

const words = viLanguage.lookAlikes;

/** Pairs that nobody has decided on yet; nothing is written. */
export function listLookAlikes(env: Env): readonly LookAlike[] {
  const round = openRound(env.workbook, env.clock.now());
  return openLookAlikes(readNeeded(env.workbook, round, register).rows);
}

/** The list as a person reads it. */
export function lookAlikesMessage(pairs: readonly LookAlike[]): string {
  const SHOWN = 15;
  if (pairs.length === 0) return words.none;
  const lines = pairs.slice(0, SHOWN).map(({ a, b, reason }) => words.pair(a, b, reason));
  const rest = pairs.length - lines.length;
  return [words.found(pairs.length), '', ...lines, ...(rest > 0 ? [words.more(rest)] : [])].join('\n');
}

const mergeInput = z.object({
  code: z.string(),
  into: z.string(),
  /** True: merge although both have been answered, differently. */
  although: z._default(z.boolean(), false),
});
const unmergeInput = z.object({
  code: z.string().check(z.trim(), z.minLength(1)),
  members: z._default(z.array(z.string()), []),
});
const apartInput = z.object({ a: z.string(), b: z.string(), apart: z._default(z.boolean(), true) });

export interface Merged {
  readonly message: string;
  /** The petitions that point elsewhere now, that which was merged among them. */
  readonly moved: readonly string[];
}

/**
 * Merges a petition, and all that was merged into it, into another; a pointer is written and nothing is moved.
 * @param given `{ code, into, although? }`
 * @throws UserError when a code is unknown, both are one, or two different replies would meet unasked
 */
export function mergePetitions(env: Env, given: unknown): Merged {
  const input = parseInput(mergeInput, given);
  const moved: string[] = [];
  const message = change(env, words.actions.merge, (table) => {
    const mains = resolveMains(table.rows.map(pointed)).mainOf;
    const mainOf = (code: string): string => mains.get(findRow(table, code).code) ?? tidyCode(code);
    const [code, into] = [mainOf(input.code), mainOf(input.into)];
    if (code === into) {
      if (tidyCode(input.code) === tidyCode(input.into)) throw new UserError(words.itself);
      const merged = [input.code, input.into].map(tidyCode).find((each) => each !== into) ?? into;
      return { edits: [], object: code, message: words.alreadyMerged(merged, into) };
    }
    const replies = [findRow(table, code).reply, findRow(table, into).reply];
    if (!input.although && replies.every((reply) => reply !== '') && replies[0] !== replies[1]) {
      throw new UserError(words.twoReplies(code, into));
    }
    const rows = table.rows.filter((row) => row.code !== '' && mains.get(row.code) === code);
    moved.push(...rows.map((row) => row.code));
    return {
      edits: rows.map(({ $row }) => ({ row: $row, key: 'mergedInto', value: into })),
      object: moved.join(', '),
      message: words.merged(moved, into),
    };
  });
  return { message, moved };
}

/**
 * Takes a petition out of the one it was merged into.
 * @param given its code, or `{ code, members? }`: those of the members that went along with it come back to it
 */
export function unmergePetition(env: Env, given: unknown): string {
  const { code, members } = parseInput(unmergeInput, typeof given === 'string' ? { code: given } : given);
  const wanted = new Set(members.map(tidyCode));
  return change(env, words.actions.unmerge, (table) => {
    const row = findRow(table, code);
    if (row.mergedInto === '') return { edits: [], object: row.code, message: words.notMerged(row.code) };
    const back = table.rows.filter(
      (each) => each.code !== row.code && wanted.has(each.code) && each.mergedInto === row.mergedInto,
    );
    return {
      edits: [
        { row: row.$row, key: 'mergedInto', value: '' },
        ...back.map(({ $row }) => ({ row: $row, key: 'mergedInto' as const, value: row.code })),
      ],
      object: [row.code, ...back.map((each) => each.code)].join(', '),
      message: words.unmerged(row.code, row.mergedInto),
    };
  });
}

/** Remembers that two petitions are not the same, or (`apart` false) forgets it. @param given `{ a, b, apart? }` */
export function tellApart(env: Env, given: unknown): string {
  const { a, b, apart } = parseInput(apartInput, given);
  const { actions, different, same } = words;
  return change(env, apart ? actions.different : actions.same, (table) => {
    const [first, second] = [findRow(table, a), findRow(table, b)];
    const pointer = [first, second].find(({ mergedInto }) =>
      [first.code, second.code].includes(tidyCode(mergedInto)),
    );
    if (apart && pointer !== undefined) {
      throw new UserError(words.stillMerged(pointer.code, tidyCode(pointer.mergedInto)));
    }
    const edits = [notSameEdit(first, second.code, apart), notSameEdit(second, first.code, apart)];
    return {
      edits: edits.flatMap((edit) => edit ?? []),
      object: `${first.code}, ${second.code}`,
      message: (apart ? different : same)(first.code, second.code),
    };
  });
}

function notSameEdit(
  row: RegisterRow,
  code: string,
  apart: boolean,
): CellEdit<typeof register.columns> | undefined {
  const before = differentCodes(row);
  if (before.includes(code) === apart) return undefined;
  const after = apart ? [...before, code] : before.filter((known) => known !== code);
  return { row: row.$row, key: 'notSame', value: after.join(', ') };
}

const pointed = (row: RegisterRow) => ({
  code: row.code,
  field: row.field,
  mergedInto: tidyCode(row.mergedInto),
});

interface Change {
  readonly edits: readonly CellEdit<typeof register.columns>[];
  readonly object: string;
  readonly message: string;
}

/** Reads the register under the lock, writes the cells a command is about, and logs it; returns what to tell. */
function change(env: Env, action: string, work: (table: Register, round: Round) => Change): string {
  return env.lock.run(words.atWork, () => {
    const round = openRound(env.workbook, env.clock.now());
    requireCommand(env, round.settings, 'consolidate');
    const table = readNeeded(env.workbook, round, register);
    const { edits, object, message } = work(table, round);
    if (edits.length === 0) return message;
    editCells(env.workbook, register, table, edits);
    writeLog(env, round, { action, object, detail: message });
    return message;
  });
}
