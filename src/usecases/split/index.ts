/** Splits one speech into its contents: each gets a row of its own in the register, the speech points to the first. */
import { isPart, isSplit, partCode, tidyCode } from '../../domain/petition-code.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Env } from '../../ports.ts';
import { viLanguage } from '../../text/vi-language.ts';
import { blankRow } from '../../workbook/table.ts';
import { register } from '../../workbook/tables/register.ts';
import { editCells } from '../assignment/edit-cells.ts';
import { findRow, type Register, type RegisterRow } from '../assignment/find-rows.ts';
import { writeLog } from '../assignment/log-entry.ts';
import { appendRows } from '../consolidate/write-register.ts';
import { selectedRow } from '../explain/index.ts';
import { requireCommand } from '../permissions/require-role.ts';
import { openRound, readCatalogues, readDaysOff, readNeeded } from '../read-round.ts';
import { makeSuggester } from '../suggestions.ts';
import { contentsOf } from './contents.ts';

const words = viLanguage.split;

export interface SplitResult {
  readonly code: string;
  readonly parts: readonly string[];
}

/**
 * Splits the petition that is selected in `Theo dõi`, after showing its contents and asking.
 * @returns undefined when the person turned away
 */
export function splitSelected(env: Env): SplitResult | undefined {
  const round = openRound(env.workbook, env.clock.now());
  const speech = selectedRow(env, readNeeded(env.workbook, round, register));
  const agreed = env.screen.confirm(words.title, words.confirm(speech.code, contentsToSplit(speech)));
  return agreed ? splitPetition(env, speech.code) : undefined;
}

/**
 * Splits a petition. Its own row stays, whole, and points to the first content; counts go by contents from then on.
 * @throws UserError when the code is unknown, merged, split already, or holds one content
 */
export function splitPetition(env: Env, code: string): SplitResult {
  return env.lock.run(words.atWork, () => {
    const { workbook } = env;
    const round = openRound(workbook, env.clock.now());
    requireCommand(env, round.settings, 'consolidate');
    const catalogues = readCatalogues(workbook, round);
    const daysOff = readDaysOff(workbook, round);
    const table = readNeeded(workbook, round, register);
    const speech = findRow(table, code);
    const contents = contentsToSplit(speech);
    const suggest = makeSuggester(catalogues.fields.rows, table.rows);
    const proposals = catalogues.on(round.today);
    const parts = contents.map((content, index): RegisterRow => {
      const field = suggest(content, speech.place, speech.day).fields[0]?.field ?? speech.field;
      const unit = proposals.defaultUnit(field) ?? '';
      const { raisedAt, place, day, phase, standing } = speech;
      const part = partCode(speech.code, index + 1);
      return {
        ...blankRow(register),
        code: part,
        content,
        raisedAt,
        place,
        day,
        phase,
        standing,
        field,
        unit,
      };
    });
    const missing = parts.filter((part) => !stands(table, part.code));
    if (missing.length > 0) appendRows(workbook, table, missing, daysOff.cells);
    const first = partCode(speech.code, 1);
    editCells(workbook, register, table, [{ row: speech.$row, key: 'mergedInto', value: first }]);
    const codes = parts.map((part) => part.code);
    writeLog(env, round, {
      action: words.title,
      object: speech.code,
      detail: words.done(speech.code, codes),
    });
    return { code: speech.code, parts: codes };
  });
}

function contentsToSplit(speech: RegisterRow): readonly string[] {
  const { code } = speech;
  const into = tidyCode(speech.mergedInto);
  if (isPart(code)) throw new UserError(words.part(code));
  if (isSplit(code, into)) throw new UserError(words.already(code));
  if (into !== '') throw new UserError(words.merged(code, into));
  const contents = contentsOf(speech.content);
  if (contents.length < 2) throw new UserError(words.one(code));
  return contents;
}

/** A content left by a run that was stopped, or by a split that was undone, is used again. */
const stands = (table: Register, code: string): boolean => table.rows.some((row) => row.code === code);

/** The result as a person reads it. */
export const splitMessage = (result: SplitResult | undefined): string =>
  result === undefined ? words.cancelled : words.done(result.code, result.parts);
