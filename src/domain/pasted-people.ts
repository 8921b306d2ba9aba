/** A pasted list of people or bodies read into records: columns known by their headers, or else by what stands in them. */
import { cellsOf, isOrdinal, isTable, tidyPaste } from './pasted-cells.ts';
import { foldMarks, normaliseText } from './text.ts';

/** How a column is known: by its header or, where there is none, by its cells; else by its place among the rest. */
export interface ColumnKind<K extends string> {
  readonly key: K;
  /** Of the header, marks and case folded. */
  readonly header: RegExp;
  /** Of a cell, marks and case folded; without it the column is told by its place. */
  readonly cell?: RegExp;
}

export type PastedRecord<K extends string> = Readonly<Record<K, string>>;

type Cells = readonly string[];

/** Outside of tables: "Tổ 1; tên; điện thoại", or "Tổ 1: tên - điện thoại" where nothing stronger parts most lines. */
const STRONG = /\t|;|\s\|\s/;
const SEPARATORS = /\t|;|\s[-–|]\s|:\s/;
const ORDINAL_BEFORE = /^\s*\d{1,3}[.)]\s+/;
const LEAST_HEADERS = 2;

/** Columns of a list of a ward's groups. */
export const HEAD_COLUMNS: readonly ColumnKind<
  'group' | 'head' | 'secretary' | 'frontHead' | 'email' | 'phone'
>[] = [
  {
    key: 'group',
    header: /^(to|tdp|to dan pho|ten to|thon|khu pho|don vi|ma)$/,
    cell: /^(?:to|tdp|to dan pho|thon|t)?\D{0,6}\d{1,3}$/,
  },
  { key: 'secretary', header: /bi thu/ },
  { key: 'frontHead', header: /mat tran|ctmt|ban cong tac/ },
  { key: 'head', header: /to truong|truong thon|ho va ten|ho ten|^ten/ },
  { key: 'email', header: /mail|thu dien tu/, cell: /@/ },
  { key: 'phone', header: /dien thoai|sdt|di dong|zalo/, cell: /^[\d .+()-]{8,}$/ },
];

/** Columns of a list of units. */
export const UNIT_COLUMNS: readonly ColumnKind<'name' | 'short' | 'contact' | 'email' | 'superiorEmail'>[] = [
  { key: 'superiorEmail', header: /cap tren|lanh dao|phu trach.*mail/, cell: /@/ },
  { key: 'email', header: /mail|thu dien tu/, cell: /@/ },
  { key: 'short', header: /viet tat|ten ngan/ },
  { key: 'contact', header: /dau moi|nguoi|can bo|lien he/ },
  { key: 'name', header: /^ten|don vi|co quan|bo phan/ },
];

/**
 * Reads a list pasted from a sheet, a document or a message.
 * @param columns what the list may hold; without a header, columns that no cell tells are taken in `order`
 * @returns a record for each line, every key there, '' where the list has no such column
 */
export function readPastedRecords<K extends string>(
  raw: string,
  columns: readonly ColumnKind<K>[],
  order: readonly K[],
): readonly PastedRecord<K>[] {
  const text = tidyPaste(raw);
  const grid = isTable(text) ? cellsOf(text) : linesOf(text);
  const header = grid.findIndex(
    (cells) =>
      cells.filter((cell) => keyOf(cell, columns) !== undefined).length >= LEAST_HEADERS &&
      !cells.some((cell) => cell.includes('@')),
  );
  const body = grid.slice(header + 1).map((cells) => cells.map(normaliseText));
  const keys =
    header < 0 ? keysByCells(body, columns, order) : (grid[header] ?? []).map((cell) => keyOf(cell, columns));
  return body.map((cells) => {
    const value = ({ key }: ColumnKind<K>) => cells[keys.indexOf(key)] ?? '';
    return Object.fromEntries(columns.map((column) => [column.key, value(column)])) as PastedRecord<K>;
  });
}

/** The number of a group as people name it: "Tổ 5", "TDP số 05", "T05"; undefined when there is none. */
export function groupNumber(typed: string): number | undefined {
  const digits = /\d{1,3}/.exec(typed)?.[0];
  return digits === undefined ? undefined : Number(digits);
}

function linesOf(text: string): readonly Cells[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const areStrong = lines.filter((line) => STRONG.test(line)).length * 2 > lines.length;
  const cells = lines.map((line) =>
    line
      .replace(ORDINAL_BEFORE, '')
      .split(areStrong ? STRONG : SEPARATORS)
      .map((cell) => cell.trim()),
  );
  const first = cells.findIndex((each) => each.length > 1);
  return first > 0 && areStrong ? cells.slice(first) : cells;
}

function keyOf<K extends string>(cell: string, columns: readonly ColumnKind<K>[]): K | undefined {
  const folded = foldMarks(cell);
  return columns.find(({ header }) => header.test(folded))?.key;
}

/** Each column once: first those that their cells tell, then the rest in the order that is usual. */
function keysByCells<K extends string>(
  body: readonly Cells[],
  columns: readonly ColumnKind<K>[],
  order: readonly K[],
): readonly (K | undefined)[] {
  const width = Math.max(0, ...body.map((cells) => cells.length));
  const keys: (K | undefined)[] = Array.from({ length: width });
  const told = columns
    .filter(({ cell }) => cell !== undefined)
    .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  for (const { key, cell } of told) {
    const at = keys.findIndex((known, column) => known === undefined && isTold(body, column, cell));
    if (at >= 0) keys[at] = key;
  }
  const rest = order.filter((key) => !keys.includes(key) && !told.some((column) => column.key === key));
  return keys.map((key, column) => key ?? (isNumbering(body, column) ? undefined : rest.shift()));
}

function isTold(body: readonly Cells[], column: number, cell: RegExp | undefined): boolean {
  const filled = body.map((cells) => cells[column] ?? '').filter((each) => each !== '');
  return filled.length > 0 && filled.every((each) => cell?.test(foldMarks(each)) === true);
}

function isNumbering(body: readonly Cells[], column: number): boolean {
  return body.every((cells) => isOrdinal(cells[column] ?? ''));
}
