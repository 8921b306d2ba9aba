/** "Nhập hộ": petitions that came on paper, by Zalo or by word of mouth, typed into a source's tab for its people. */
import type { Day } from '../../domain/day.ts';
import { normaliseText } from '../../domain/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Env } from '../../ports.ts';
import { viPanels } from '../../text/vi-panels.ts';
import { blankRow, encodeRow, inRun, neighbours, rowFormats, runLast } from '../../workbook/table.ts';
import { sources } from '../../workbook/tables/catalogues.ts';
import { petitions } from '../../workbook/tables/petitions.ts';
import { editCells } from '../assignment/edit-cells.ts';
import { writeLog } from '../assignment/log-entry.ts';
import { mustRead, openRound, type Round, readNeeded } from '../read-round.ts';
import { type ReadTable, readTable } from '../read-table.ts';

const words = viPanels.intake;

/** A petition as a person typed it for somebody. */
export interface TypedPetition {
  readonly content: string;
  readonly place: string;
  readonly day: Day | '';
  readonly field: string;
  readonly note: string;
}

export interface Intake {
  /** The source's code, `T05`. */
  readonly source: string;
  readonly petitions: readonly TypedPetition[];
  /** The day the signed paper came; blank leaves what stands. */
  readonly paperDay: Day | '';
  /** True when the answer to the same call was lost. */
  readonly again: boolean;
}

type Tab = ReadTable<typeof petitions.columns>;

/** Everything that people type of a petition; in a tab as set up these columns are one block, written at once. */
const TYPED = ['content', 'place', 'raisedBy', 'day', 'composition', 'field', 'note'] as const;

/**
 * Writes the petitions below what stands in the tab: 3 reads, a write for each run of neighbouring columns.
 * @returns what to tell
 * @throws UserError when the source or its tab is gone, or nothing has any letter
 */
export function addPetitions(env: Env, intake: Intake): string {
  const typed = intake.petitions
    .map((petition) => ({ ...petition, content: normaliseText(petition.content) }))
    .filter(({ content }) => content !== '');
  if (typed.length === 0) throw new UserError(words.nothing);
  return env.lock.run(words.atWork, () => {
    const round = openRound(env.workbook, env.clock.now());
    const listed = readNeeded(env.workbook, round, sources);
    const source = listed.rows.find(({ code }) => code === intake.source);
    if (source === undefined) throw new UserError(words.unknownSource(intake.source));
    if (intake.paperDay !== '') {
      editCells(env.workbook, sources, listed, [
        { row: source.$row, key: 'paperDay', value: sources.columns.paperDay.encode(intake.paperDay) },
      ]);
    }
    const tab = mustRead(readTable(env.workbook, round.names, petitions, round.context, source.sheet));
    const missing = intake.again ? notStanding(tab, typed) : typed;
    const stand = typed.length - missing.length;
    const said = stand === 0 ? [] : [words.wasAdded(stand, tab.sheet)];
    return [...said, ...(missing.length === 0 ? [] : [write(env, round, tab, missing)])].join('\n');
  });
}

/** Those that the tab does not hold yet, word for word: somebody may have mended one, or typed below, since. */
function notStanding({ rows }: Tab, typed: readonly TypedPetition[]): readonly TypedPetition[] {
  const standing = rows.map(({ content }) => content);
  return typed.filter(({ content }) => {
    const at = standing.indexOf(content);
    if (at >= 0) standing.splice(at, 1);
    return at < 0;
  });
}

function write(env: Env, round: Round, tab: Tab, typed: readonly TypedPetition[]): string {
  const { workbook } = env;
  const first = Math.max(tab.located.headerRow, ...tab.rows.map(({ $row }) => $row)) + 1;
  const last = first + typed.length - 1;
  const formats = rowFormats(petitions, tab.located);
  const cells = typed.map((petition) =>
    encodeRow(petitions, tab.located, {
      ...blankRow(petitions),
      ...petition,
      place: normaliseText(petition.place),
      note: normaliseText(petition.note),
    }),
  );
  workbook.ensureRows(tab.sheet, last);
  for (const run of runLast(neighbours(tab.located, TYPED), 'content')) {
    const place = { sheet: tab.sheet, row: first, column: run.column };
    workbook.format(
      place,
      cells.map(() => inRun(formats, run)),
    );
    workbook.write(
      place,
      cells.map((row) => inRun(row, run)),
    );
  }
  const message = words.added(typed.length, tab.sheet, first, last);
  writeLog(env, round, { action: words.logAction, object: tab.sheet, detail: message });
  return message;
}
