/** "Ghi nhận phê duyệt": writes what leaders decided on paper beside the replies they decided on (design §3.3). */
import { formatDayShort } from '../../domain/day.ts';
import { UserError } from '../../domain/user-error.ts';
import { DECISIONS } from '../../domain/vocabulary.ts';
import type { Env } from '../../ports.ts';
import { viAssignment } from '../../text/vi-assignment.ts';
import { register } from '../../workbook/tables/register.ts';
import { requireCommand } from '../permissions/require-role.ts';
import { openRound, readNeeded } from '../read-round.ts';
import { editCells } from './edit-cells.ts';
import { findWorkRows, type RegisterRow } from './find-rows.ts';
import { type ApprovalInput, approvalInput, dayInput, parseInput } from './inputs.ts';
import { writeLog } from './log-entry.ts';

export interface ApprovalResult {
  readonly codes: readonly string[];
  /** What now stands in `Ý kiến lãnh đạo`. */
  readonly written: string;
}

/**
 * Records one decision for some petitions: all of them, or, when a code is unknown or has no reply, none.
 * @param given `{ codes, decision, remark, by, day, onlyWaiting }`
 * @throws UserError that says why nothing was recorded
 */
export function recordApproval(env: Env, given: unknown): ApprovalResult {
  const input = parseInput(approvalInput, given);
  return env.lock.run(viAssignment.approval.atWork, () => {
    const { workbook } = env;
    const round = openRound(workbook, env.clock.now());
    requireCommand(env, round.settings, 'approve');
    const written = decisionText(input, dayInput(input.day, round.context.roundYear, ''));
    const table = readNeeded(workbook, round, register);
    const rows = findWorkRows(table, input.codes);
    if (input.decision !== DECISIONS[0]) demandReplies(rows);
    if (input.onlyWaiting) demandWaiting(rows, written);
    const codes = rows.map(({ code }) => code);
    writeLog(env, round, {
      action: viAssignment.approval.title,
      object: codes.join(', '),
      detail: [written, ...rows.flatMap(({ code, decision }) => replacedLine(code, decision))].join('\n'),
    });
    editCells(
      workbook,
      register,
      table,
      rows.map(({ $row }) => ({ row: $row, key: 'decision', value: written })),
    );
    return { codes, written };
  });
}

/** "Trả lại: nêu rõ thời hạn (Thường trực Đảng ủy, 06/7/2022)"; the decision first, since states are read from it. */
function decisionText({ decision, remark, by }: ApprovalInput, day: string): string {
  const when = day === '' ? '' : `${formatDayShort(day)}/${day.slice(0, 4)}`;
  const who = [by, when].filter((part) => part !== '').join(', ');
  return `${decision}${remark === '' ? '' : `: ${remark}`}${who === '' ? '' : ` (${who})`}`;
}

function demandReplies(rows: readonly RegisterRow[]): void {
  const silent = rows.filter(({ reply }) => reply === '').map(({ code }) => code);
  if (silent.length > 0) throw new UserError(viAssignment.approval.noReply(silent));
}

/** The same decision once more is none: its answer may have been lost. */
function demandWaiting(rows: readonly RegisterRow[], written: string): void {
  const decided = rows.filter(
    ({ decision }) => decision !== '' && !decision.startsWith(DECISIONS[0]) && decision !== written,
  );
  if (decided.length > 0) throw new UserError(viAssignment.approval.decided(decided));
}

function replacedLine(code: string, before: string): readonly string[] {
  return before === '' ? [] : [viAssignment.replaced(code, before)];
}

/** The result as a person reads it. */
export function approvalMessage({ codes, written }: ApprovalResult): string {
  return viAssignment.approval.done(codes, written);
}
