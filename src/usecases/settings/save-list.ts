/** Puts a pasted list into `Nguồn ý kiến` or `Đơn vị`: rows it knows are filled in, others are added below. */
import { readAddresses } from '../../domain/reminders/addresses.ts';
import { foldCase, normaliseText } from '../../domain/text.ts';
import type { Env } from '../../ports.ts';
import { viPanels } from '../../text/vi-panels.ts';
import { cellName } from '../../workbook/cell.ts';
import type { Problem } from '../../workbook/problem.ts';
import { blankRow, type Columns, encodeRow, type Row, rowFormats, type Table } from '../../workbook/table.ts';
import { sources, units } from '../../workbook/tables/catalogues.ts';
import { type CellEdit, editCells } from '../assignment/edit-cells.ts';
import { writeLog } from '../assignment/log-entry.ts';
import { openRound, readNeeded } from '../read-round.ts';
import type { ReadTable } from '../read-table.ts';

const words = viPanels.lists;

export type ListName = 'sources' | 'units';
/** Values by column; what is left out stays as it is. */
export type ListRow = Readonly<Record<string, string>>;

export interface SavedList {
  readonly message: string;
  readonly problems: readonly Problem[];
}

/**
 * Writes the rows: 2 reads, a write for each run of cells, 2 for new rows, one for the log.
 * A bad address leaves its cell as it is and is a problem; the rest of its row is written.
 */
export function saveList(env: Env, list: ListName, rows: readonly ListRow[]): SavedList {
  return list === 'sources'
    ? save(env, sources, 'code', SOURCE_KEYS, rows, words.logAction.sources)
    : save(env, units, 'name', UNIT_KEYS, rows, words.logAction.units);
}

const SOURCE_KEYS = ['name', 'sheet', 'kind', 'head', 'secretary', 'frontHead', 'email', 'phone', 'remindBy'];
const UNIT_KEYS = ['short', 'block', 'contact', 'email', 'superiorEmail'];
const EMAILS = ['email', 'superiorEmail'];

function save<C extends Columns>(
  env: Env,
  table: Table<C>,
  key: keyof C & string,
  keys: readonly string[],
  given: readonly ListRow[],
  action: string,
): SavedList {
  return env.lock.run(words.atWork, () => {
    const round = openRound(env.workbook, env.clock.now());
    const read = readNeeded(env.workbook, round, table);
    const { edits, added, problems } = sortOut(read, key, keys, given);
    editCells(env.workbook, table, read, edits);
    addRows(env, table, read, added);
    const changed = new Set(edits.map(({ row }) => row)).size;
    const said = words.saved(read.sheet, changed, added.length);
    const message = said.charAt(0).toUpperCase() + said.slice(1);
    const isNew = table.sheet === sources.sheet && added.length > 0;
    if (changed + added.length > 0) writeLog(env, round, { action, object: read.sheet, detail: message });
    return { message: isNew ? message + words.setUpNext : message, problems };
  });
}

interface Sorted<C extends Columns> {
  readonly edits: readonly CellEdit<C>[];
  readonly added: readonly Row<C>[];
  readonly problems: readonly Problem[];
}

function sortOut<C extends Columns>(
  read: ReadTable<C>,
  key: keyof C & string,
  keys: readonly string[],
  given: readonly ListRow[],
): Sorted<C> {
  const edits: CellEdit<C>[] = [];
  const added = new Map<string, Row<C>>();
  const problems: Problem[] = [];
  const known = new Map(read.rows.map((row) => [foldCase(String(row[key])), row]));
  const problem = (row: number, column: string, reason: string): void => {
    const at = read.located.columnOf[column];
    const cell = row === 0 || at === undefined ? '' : cellName(row, at);
    problems.push({ sheet: read.sheet, cell, header: '', reason });
  };
  for (const line of given) {
    const name = normaliseText(line[key] ?? '');
    const row = known.get(foldCase(name));
    if (name === '') problem(0, key, words.noKey);
    const values = keys.flatMap((column) => {
      const value = normaliseText(line[column] ?? '');
      const [bad] = EMAILS.includes(column) ? readAddresses(value).invalid : [];
      if (bad !== undefined) problem(row?.$row ?? 0, column, words.badEmail(bad));
      return value === '' || bad !== undefined ? [] : [[column, value] as const];
    });
    if (name === '') continue;
    if (row === undefined) {
      added.set(foldCase(name), {
        ...added.get(foldCase(name)),
        [key]: name,
        ...Object.fromEntries(values),
      } as Row<C>);
      continue;
    }
    const differing = values.filter(([column, value]) => row[column] !== value);
    edits.push(...differing.map(([column, value]) => ({ row: row.$row, key: column, value })));
  }
  return { edits, added: [...added.values()], problems };
}

/** New rows below the last; formulas of theirs come with the next set-up, which makes their tabs too. */
function addRows<C extends Columns>(
  env: Env,
  table: Table<C>,
  read: ReadTable<C>,
  added: readonly Row<C>[],
): void {
  if (added.length === 0) return;
  const row = Math.max(read.located.headerRow, ...read.rows.map(({ $row }) => $row)) + 1;
  const place = { sheet: read.sheet, row, column: 1 };
  const formats = rowFormats(table, read.located);
  env.workbook.ensureRows(read.sheet, row + added.length - 1);
  env.workbook.format(
    place,
    added.map(() => formats),
  );
  env.workbook.write(
    place,
    added.map((each) => encodeRow(table, read.located, { ...blankRow(table), ...each })),
  );
}
