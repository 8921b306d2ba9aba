/** Notes the day on which a source's signed paper came, or takes the note back. */
import type { Day } from '../../domain/day.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Env } from '../../ports.ts';
import { viPanels } from '../../text/vi-panels.ts';
import { sources } from '../../workbook/tables/catalogues.ts';
import { editCells } from '../assignment/edit-cells.ts';
import { writeLog } from '../assignment/log-entry.ts';
import { openRound, readNeeded } from '../read-round.ts';

const words = viPanels.board;

/**
 * Writes `Ngày nhận văn bản` of a source: 2 reads, 2 writes.
 * @param code of the source
 * @param day blank takes the note back
 * @returns what to tell
 */
export function setPaperDay(env: Env, code: string, day: Day | ''): string {
  return env.lock.run(words.atWork, () => {
    const round = openRound(env.workbook, env.clock.now());
    const listed = readNeeded(env.workbook, round, sources);
    const source = listed.rows.find((row) => row.code === code);
    if (source === undefined) throw new UserError(viPanels.intake.unknownSource(code));
    const value = sources.columns.paperDay.encode(day);
    editCells(env.workbook, sources, listed, [{ row: source.$row, key: 'paperDay', value }]);
    const message = day === '' ? words.paperGone(source.name) : words.paperSet(source.name, day);
    writeLog(env, round, { action: words.logAction, object: code, detail: message });
    return message;
  });
}
