/** The contents of a speech, and speeches whose words were changed after they had been split. */
import { isPart, isSplit, tidyCode, typedCode } from '../../domain/petition-code.ts';
import { normaliseText } from '../../domain/text.ts';
import { splitSpeech } from '../../language/index.ts';
import { viLanguage } from '../../text/vi-language.ts';
import { cellName } from '../../workbook/cell.ts';
import type { Problem } from '../../workbook/problem.ts';
import type { RowOf } from '../../workbook/table.ts';
import { register } from '../../workbook/tables/register.ts';
import type { ReadTable } from '../read-table.ts';

type RegisterRow = RowOf<typeof register>;

/** The contents that a petition's text seems to hold, each with what was said once for all. */
export function contentsOf(text: string): readonly string[] {
  return splitSpeech(text).map((content) =>
    normaliseText([content.preamble, content.text].filter((part) => part !== '').join(' ')),
  );
}

/** Contents whose speech no longer says them: the group changed its words after the split. */
function changedContents(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const texts = new Map(rows.map((row) => [row.code, row]));
  return rows.filter((row) => {
    const speech = isPart(row.code) ? texts.get(typedCode(row.code)) : undefined;
    if (speech === undefined || !isSplit(speech.code, tidyCode(speech.mergedInto))) return false;
    return !contentsOf(speech.content).includes(row.content);
  });
}

/** The same as problems to list, at the text of each content. */
export function splitProblems(
  table: ReadTable<typeof register.columns>,
  rows: readonly RegisterRow[],
): readonly Problem[] {
  const column = table.located.columnOf.content;
  return changedContents(rows).map((row) => ({
    sheet: table.sheet,
    cell: column === undefined ? '' : cellName(row.$row, column),
    header: register.columns.content.header,
    reason: viLanguage.split.edited(typedCode(row.code)),
  }));
}
