/** Writes a unit's reply, which came by mail or on a slip, into the register (design §3.3). */
import { type Day, formatDay } from '../../domain/day.ts';
import { roleBook } from '../../domain/roles.ts';
import { UserError } from '../../domain/user-error.ts';
import { DECISIONS, DISAGREED, PROMISING_OUTCOMES, REFERRED_OUTCOME } from '../../domain/vocabulary.ts';
import { checkReply } from '../../language/index.ts';
import type { Env } from '../../ports.ts';
import { viAssignment } from '../../text/vi-assignment.ts';
import { register } from '../../workbook/tables/register.ts';
import { COMMAND_ROLES } from '../permissions/commands.ts';
import { mayCommand, whomToAsk } from '../permissions/require-role.ts';
import { openRound, type Round, readNeeded } from '../read-round.ts';
import { type CellEdit, editCells } from './edit-cells.ts';
import { findWorkRows, type RegisterRow } from './find-rows.ts';
import { dayInput, parseInput, type ReplyInput, replyInput } from './inputs.ts';
import { writeLog } from './log-entry.ts';
import { replyRight } from './reply-right.ts';

export interface ReplyResult {
  readonly code: string;
  readonly outcome: string;
  /** Whether an earlier decision no longer holds, because this reply is another one. */
  readonly decisionReset: boolean;
  /** What the group says of the reply before; `''` when it does not disagree. */
  readonly disagreement: string;
  /** What the reply check noticed; never a block. */
  readonly remarks: readonly string[];
}

type Cells = Partial<
  Pick<
    RegisterRow,
    'reply' | 'outcome' | 'replyDay' | 'completionDue' | 'referredTo' | 'referredDay' | 'decision'
  >
>;

/**
 * Records a reply; whatever leaders decided on an earlier one is set back to "Chờ", which only those who may record a
 * decision can do.
 * @param given `{ code, reply, outcome, completionDue, replyDay, referredTo, referredDay }`; the last four as needed
 * @throws UserError when the code is unknown, or the outcome needs a day or a body that neither input nor row has
 */
export function recordReply(env: Env, given: unknown): ReplyResult {
  const input = parseInput(replyInput, given);
  return env.lock.run(viAssignment.reply.atWork, () => {
    const { workbook } = env;
    const round = openRound(workbook, env.clock.now());
    const mayReply = replyRight(env, round);
    const table = readNeeded(workbook, round, register);
    const [row] = findWorkRows(table, [input.code]);
    if (row === undefined) throw new UserError(viAssignment.unknownCodes([input.code]));
    mayReply(row);
    const cells = cellsOf(input, row, round);
    if (cells.decision !== undefined) requireNewDecision(env, round, row);
    writeLog(env, round, { action: viAssignment.reply.title, object: row.code, detail: trail(row, cells) });
    editCells(workbook, register, table, edits(row, cells));
    const disagreement = row.standing.startsWith(DISAGREED) ? row.standing : '';
    return {
      code: row.code,
      outcome: input.outcome,
      decisionReset: cells.decision !== undefined,
      disagreement,
      remarks: remarksOn(input.reply, row),
    };
  });
}

function remarksOn(reply: string, { content, place, unit }: RegisterRow): readonly string[] {
  const units = [unit].filter((name) => name !== '');
  return checkReply(reply, { text: content, place }, { units }).reasons.map(({ message }) => message);
}

/** Setting a decision back is for those who may record one: others are told whom to send the new reply to. */
function requireNewDecision(env: Env, { settings }: Round, { code, decision }: RegisterRow): void {
  if (mayCommand(env, settings, 'approve')) return;
  const ask = whomToAsk(roleBook(settings), COMMAND_ROLES.approve);
  throw new UserError(viAssignment.reply.decided(code, decision, ask));
}

/** The cells to write, checked: an outcome that promises needs its day, one that refers needs its body. */
function cellsOf(input: ReplyInput, row: RegisterRow, { today, context }: Round): Cells {
  const { reply, outcome, referredTo } = input;
  const dayOf = (typed: string): Day | '' => dayInput(typed, context.roundYear, '');
  const completionDue = dayOf(input.completionDue);
  const referredDay = dayOf(input.referredDay);
  const refers = outcome === REFERRED_OUTCOME;
  if (PROMISING_OUTCOMES.includes(outcome) && completionDue === '' && row.completionDue === '') {
    throw new UserError(viAssignment.faults.noCompletionDue(outcome));
  }
  if (completionDue !== '' && completionDue < today) {
    throw new UserError(viAssignment.faults.pastCompletion(formatDay(completionDue)));
  }
  if (refers && referredTo === '' && row.referredTo === '') {
    throw new UserError(viAssignment.faults.noSuperior);
  }
  return {
    reply,
    outcome,
    replyDay: dayInput(input.replyDay, context.roundYear, today),
    ...(completionDue === '' ? {} : { completionDue }),
    ...(referredTo === '' ? {} : { referredTo }),
    ...referral(refers, referredDay, row, today),
    ...(row.decision === '' || row.decision === DECISIONS[0] ? {} : { decision: DECISIONS[0] }),
  };
}

/** The clock stands still from the day of sending up, which is today unless somebody says otherwise. */
function referral(refers: boolean, given: Day | '', row: RegisterRow, today: Day): Cells {
  if (given !== '') return { referredDay: given };
  return refers && row.referredDay === '' ? { referredDay: today } : {};
}

function edits(row: RegisterRow, cells: Cells): readonly CellEdit<typeof register.columns>[] {
  return (Object.keys(cells) as (keyof Cells)[]).map((key) => ({
    row: row.$row,
    key,
    value: encode(key, cells),
  }));
}

function encode(key: keyof Cells, cells: Cells) {
  const value = cells[key] ?? '';
  const { replyDay } = register.columns;
  const isDay = key === 'replyDay' || key === 'completionDue' || key === 'referredDay';
  return isDay ? replyDay.encode(value) : value;
}

/** What was written, and what it took the place of. */
function trail(row: RegisterRow, { reply = '', outcome = '', decision }: Cells): string {
  const lines = [`${outcome}: ${reply}`];
  if (row.reply !== '') lines.push(viAssignment.replaced(row.code, `${row.outcome}: ${row.reply}`));
  if (decision !== undefined) lines.push(viAssignment.replaced(row.code, row.decision));
  return lines.join('\n');
}

/** The result as a person reads it. */
export function replyMessage({ code, outcome, decisionReset, disagreement, remarks }: ReplyResult): string {
  const words = viAssignment.reply;
  return [
    words.done(code, outcome),
    ...(decisionReset ? [words.decisionReset] : []),
    ...(disagreement === '' ? [] : [words.disagreement(disagreement)]),
    ...(remarks.length === 0 ? [] : [words.remarks(remarks)]),
  ].join('\n');
}
