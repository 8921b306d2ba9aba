/** "Vì sao hạn này?": the deadline of a petition in steps that a clerk can check by hand (design §3.2). */
import { clockOf } from '../../domain/assignment/clock.ts';
import { resolveMains } from '../../domain/grouping.ts';
import { tidyCode } from '../../domain/petition-code.ts';
import { foldCase } from '../../domain/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Env } from '../../ports.ts';
import { viExplain } from '../../text/vi-explain.ts';
import { remainingWords } from '../../workbook/remaining.ts';
import { ledger } from '../../workbook/tables/records.ts';
import { register } from '../../workbook/tables/register.ts';
import { findRow, type Register, type RegisterRow, rowsByCode } from '../assignment/find-rows.ts';
import { assignmentHistory } from '../assignment/history.ts';
import { codeInput, parseInput } from '../assignment/inputs.ts';
import { MAIL_MODES } from '../mail-run/ledger-row.ts';
import { openRound, readDaysOff, readNeeded } from '../read-round.ts';
import { readTable, wasRead } from '../read-table.ts';
import { type Explained, explainRow } from './steps.ts';

export interface Explanation extends Explained {
  readonly code: string;
  /** "còn 3 ngày", "quá 2 ngày" …; `''` when no deadline runs. */
  readonly remaining: string;
}

/**
 * Explains the deadline of a petition; of a merged one that of its main petition.
 * @param given a code; without it the row that is selected in `Theo dõi`
 * @throws UserError when no petition is meant, or a needed sheet is missing
 */
export function explainDeadline(env: Env, given?: unknown): Explanation {
  const { workbook } = env;
  const round = openRound(workbook, env.clock.now());
  const daysOff = readDaysOff(workbook, round);
  const sent = readTable(workbook, round.names, ledger, round.context);
  const table = readNeeded(workbook, round, register);
  const asked = given === undefined ? selectedRow(env, table) : findRow(table, codeOf(given));
  const row = mainOf(table, asked);
  const history = wasRead(sent) ? assignmentHistory(sent.rows, MAIL_MODES.trial) : new Map();
  const explained = explainRow(row, { round, daysOff, table, told: history.get(tidyCode(row.code)) });
  const merged = row === asked ? [] : [viExplain.merged(asked.code, row.code)];
  return {
    ...explained,
    code: row.code,
    steps: [...merged, ...explained.steps],
    remaining: remainingWords(clockOf(row, daysOff.listed), round.today),
  };
}

function codeOf(given: unknown): string {
  const input = parseInput(codeInput, given);
  return typeof input === 'string' ? input : input.code;
}

/** The row of the register that is selected. Throws a `UserError` when no petition is. */
export function selectedRow({ screen }: Pick<Env, 'screen'>, table: Register): RegisterRow {
  const at = foldCase(screen.activeSheet()) === foldCase(table.sheet) ? screen.activeRow() : 0;
  const row = table.rows.find(({ $row, code }) => $row === at && code !== '');
  if (row === undefined) throw new UserError(viExplain.chooseRow(table.sheet));
  return row;
}

/** The row whose deadline counts: its own, unless it was merged into one that stands. */
function mainOf(table: Register, row: RegisterRow): RegisterRow {
  const byCode = rowsByCode(table);
  const grouped = [...byCode].map(([code, { field, mergedInto }]) => ({
    code,
    field,
    mergedInto: tidyCode(mergedInto),
  }));
  const main = resolveMains(grouped).mainOf.get(tidyCode(row.code));
  return (main === undefined ? undefined : byCode.get(main)) ?? row;
}

/** The explanation as a person reads it. */
export function explanationMessage({ code, sentence, steps, warnings, remaining }: Explanation): string {
  return [
    viExplain.head(code, sentence),
    '',
    ...steps.map((step, index) => `${index + 1}. ${step}`),
    ...warnings.map((warning) => `⚠ ${warning}`),
    ...(remaining === '' ? [] : ['', viExplain.now(remaining)]),
  ].join('\n');
}
