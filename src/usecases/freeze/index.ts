/** "Chốt số liệu": the figures the report is signed on, kept as they were; what comes later is a supplement (plan III.4). */

import { dayFromInstant } from '../../domain/day.ts';
import { SETTING_SPECS } from '../../domain/settings.ts';
import { foldCase } from '../../domain/text.ts';
import type { Env } from '../../ports.ts';
import { viAssignment } from '../../text/vi-assignment.ts';
import { cellName } from '../../workbook/cell.ts';
import { blankRow, encodeRow } from '../../workbook/table.ts';
import { log } from '../../workbook/tables/records.ts';
import { settings } from '../../workbook/tables/settings.ts';
import { freezeInput, parseInput } from '../assignment/inputs.ts';
import { writeLog } from '../assignment/log-entry.ts';
import { consolidateHeld, previewConsolidation } from '../consolidate/index.ts';
import { minutesOfDay } from '../mail-run/hours.ts';
import { requireCommand } from '../permissions/require-role.ts';
import { openRound, type Round } from '../read-round.ts';
import { readTable, wasRead } from '../read-table.ts';
import { type FrozenFigures, figureLines, readFigures } from './figures.ts';
import { previewText } from './message.ts';

export interface FreezeResult {
  /** `again`: they were frozen before, and are told unchanged; `turned-away`: the person did not go on. */
  readonly outcome: 'frozen' | 'again' | 'turned-away';
  /** When, as it stands in `Cài đặt`; `''` when they are not frozen. */
  readonly at: string;
  /** Undefined when they are not frozen, or somebody deleted the lines that tell of it. */
  readonly figures: FrozenFigures | undefined;
  /** The cell of `Cài đặt` to clear to undo it: `B32`; `''` when they are not frozen. */
  readonly undoAt: string;
}

/**
 * Consolidates once more and freezes the figures; figures that are frozen are only told again.
 * @param given `{ confirmed: true }` asks nobody
 * @throws UserError when it is not for the caller, a needed sheet is missing, or someone else is at work
 */
export function freezeFigures(env: Env, given?: unknown): FreezeResult {
  const input = parseInput(freezeInput, given ?? {});
  const round = openRound(env.workbook, env.clock.now());
  requireCommand(env, round.settings, 'freeze');
  const before = frozenBefore(env, round);
  if (before !== undefined) return before;
  if (!input.confirmed) {
    const { result } = previewConsolidation(env);
    if (!env.screen.confirm(viAssignment.freeze.title, previewText(result))) {
      return { outcome: 'turned-away', at: '', figures: undefined, undoAt: '' };
    }
  }
  return env.lock.run(viAssignment.freeze.atWork, () => freezeHeld(env));
}

/** Under the lock: somebody else may have frozen them while the person was asked. */
function freezeHeld(env: Env): FreezeResult {
  const before = frozenBefore(env, openRound(env.workbook, env.clock.now()));
  if (before !== undefined) return before;
  const { result, snapshot } = consolidateHeld(env);
  const at = viAssignment.moment(dayFromInstant(snapshot.now), minutesOfDay(snapshot.now));
  const entry = {
    action: viAssignment.freeze.title,
    object: at,
    detail: figureLines(result).join('\n'),
  };
  writeLog(env, snapshot, entry);
  const undoAt = writeFrozenAt(env, snapshot, at);
  const row = { ...blankRow(log), ...entry, who: env.identity.email() };
  return { outcome: 'frozen', at, figures: readFigures([row], at), undoAt };
}

/** What was frozen before; undefined when nothing was. 1 read when something was. */
function frozenBefore(env: Env, round: Round): FreezeResult | undefined {
  const at = round.settings.frozenAt;
  if (at === undefined) return undefined;
  const table = readTable(env.workbook, round.names, log, round.context);
  const figures = wasRead(table) ? readFigures(table.rows, at) : undefined;
  return { outcome: 'again', at, figures, undoAt: undoCell(round) };
}

/** Writes the time into its row, which is added below when the sheet has none; gives its cell. */
function writeFrozenAt(env: Env, round: Round, at: string): string {
  const { settingsTable: table } = round;
  const column = table.located.columnOf.value ?? 2;
  const known = frozenRow(round);
  if (known !== undefined) {
    env.workbook.write({ sheet: table.sheet, row: known, column }, [[at]]);
    return cellName(known, column);
  }
  const { label, explanation } = SETTING_SPECS.frozenAt;
  const row = table.grid.length + 1;
  const cells = encodeRow(settings, table.located, {
    ...blankRow(settings),
    key: label,
    value: at,
    explanation,
  });
  env.workbook.ensureRows(table.sheet, row);
  env.workbook.write({ sheet: table.sheet, row, column: 1 }, [cells]);
  return cellName(row, column);
}

function frozenRow({ settingsTable }: Round): number | undefined {
  const label = foldCase(SETTING_SPECS.frozenAt.label);
  return settingsTable.rows.find(({ key }) => foldCase(key) === label)?.$row;
}

function undoCell(round: Round): string {
  const row = frozenRow(round);
  return row === undefined ? '' : cellName(row, round.settingsTable.located.columnOf.value ?? 2);
}
