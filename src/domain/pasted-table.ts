/** A pasted table read into petitions: columns known by their headers, or else by what stands in them. */
import { readDay } from './day-text.ts';
import { isOrdinal } from './pasted-cells.ts';
import type { PasteContext, Pasted, PastedRow } from './pasted-text.ts';
import { headingOf, isClosing } from './pasted-words.ts';
import { foldMarks, normaliseText } from './text.ts';

type Part = 'order' | 'content' | 'place' | 'day' | 'field' | 'note';
type Cells = readonly string[];

/** What headers say; the first that fits. "Địa điểm" before "nội dung": "Nội dung, địa điểm" is content all the same. */
const HEADERS: readonly (readonly [Part, RegExp])[] = [
  ['order', /^(stt|tt|so tt|so thu tu|#)$/],
  ['content', /noi dung|^y kien|^kien nghi|phan anh|de xuat/],
  ['place', /dia diem|dia chi|vi tri|noi xay ra|khu vuc/],
  ['day', /^ngay|thoi gian/],
  ['field', /linh vuc/],
  ['note', /./],
];
const LONGEST_HEADER = 40;
const ROWS_BEFORE_HEADER = 3;

/** Petitions of a grid; rows above the header and rows that are no petition are left out. */
export function readPastedTable(grid: readonly Cells[], context: PasteContext): Pasted {
  const header = grid.slice(0, ROWS_BEFORE_HEADER).findIndex(isHeader);
  const body = grid.slice(header + 1);
  const parts = header < 0 ? partsByValues(body, context) : (grid[header] ?? []).map(partOfHeader);
  const names = header < 0 ? [] : (grid[header] ?? []);
  const rows: PastedRow[] = [];
  const leftOut = grid.slice(0, Math.max(header, 0)).map(joined);
  let heading: Pick<PastedRow, 'field' | 'note'> = { field: '', note: '' };
  for (const cells of body) {
    const row = rowOf(cells, parts, names, context);
    const only = cells.filter((cell) => cell !== '');
    const signed = only.length > 0 && only.every(isClosing);
    const heads = only.length === 1 || (only.length === 2 && isLetterOrdinal(only[0] ?? ''));
    const aside = row.content === '' || signed || (heads && isAside(only.join('. ')));
    const under = aside && heads ? headingOf(only.join('. '), context.fieldOf) : undefined;
    if (!aside) rows.push({ ...row, field: row.field || heading.field, note: both(heading.note, row.note) });
    else if (under === undefined || isClosing(joined(cells))) leftOut.push(joined(cells));
    else heading = under;
  }
  return { rows, leftOut };
}

/** "I", "II", "A": what numbers a heading of rows that are numbered themselves. */
function isLetterOrdinal(cell: string): boolean {
  return /^(?:[IVX]{1,4}|[A-Z])[.)]?$/.test(cell);
}

/** A line of its own across the table: a heading or a signature. */
function isAside(text: string): boolean {
  return isClosing(text) || /^(?:[IVX]{1,4}|[A-Z])[.)]\s/.test(text);
}

function isHeader(cells: Cells): boolean {
  const short = cells.filter((cell) => cell !== '' && cell.length <= LONGEST_HEADER);
  const known = short.filter((cell) => partOfHeader(cell) !== 'note');
  return known.length > 0 && known.some((cell) => partOfHeader(cell) === 'content') && short.length > 1;
}

function partOfHeader(cell: string): Part {
  const folded = foldMarks(cell);
  return HEADERS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'note';
}

/** Without a header: ordinals, days and fields are told by their look; the longest of the rest is the content. */
function partsByValues(body: readonly Cells[], context: PasteContext): readonly Part[] {
  const columns = (body[0] ?? []).map((_, column) => body.map((cells) => cells[column] ?? ''));
  const all = (column: Cells, is: (cell: string) => boolean) =>
    column.some((cell) => cell !== '') && column.every((cell) => cell === '' || is(cell));
  const parts = columns.map((column): Part | undefined => {
    if (all(column, isOrdinal)) return 'order';
    if (all(column, (cell) => 'day' in readDay(cell, context.roundYear))) return 'day';
    return all(column, (cell) => context.fieldOf(cell) !== undefined) ? 'field' : undefined;
  });
  const length = (column: number) =>
    parts[column] === undefined ? (columns[column] ?? []).join('').length : 0;
  const order = columns.map((_, column) => column);
  const content = [...order].sort((a, b) => length(b) - length(a))[0];
  const place = order.find((column) => column > (content ?? 0) && length(column) > 0);
  return parts.map((part, column) => {
    if (column === content) return 'content';
    return part ?? (column === place ? 'place' : 'note');
  });
}

function rowOf(cells: Cells, parts: readonly Part[], names: Cells, context: PasteContext): PastedRow {
  const of = (part: Part) =>
    cells
      .filter((cell, column) => parts[column] === part && cell !== '')
      .map(normaliseText)
      .join('. ');
  const day = readDay(of('day'), context.roundYear);
  const field = context.fieldOf(of('field'));
  const rest = cells.flatMap((cell, column) => {
    const name = names[column] ?? '';
    const isNoOrdinal = parts[column] === 'order' && !isOrdinal(cell) && !isLetterOrdinal(cell);
    return (parts[column] === 'note' || isNoOrdinal) && cell !== ''
      ? [isNote(name) ? cell : `${name}: ${cell}`]
      : [];
  });
  const unread = [
    ...('day' in day ? [] : [of('day')]),
    ...(field === undefined ? [of('field')] : []),
    ...rest,
  ];
  return {
    content: of('content').replace(/^\d{1,2}[.)]\s+/, ''),
    place: of('place'),
    day: 'day' in day ? day.day : '',
    field: field ?? '',
    note: unread.filter((text) => text !== '').join('; '),
  };
}

function isNote(name: string): boolean {
  return name === '' || foldMarks(name) === 'ghi chu';
}

function both(a: string, b: string): string {
  return [a, b].filter((text) => text !== '').join('; ');
}

function joined(cells: Cells): string {
  return cells.filter((cell) => cell !== '').join(' · ');
}
