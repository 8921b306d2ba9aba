/** Pasted text with tabs as a grid of cells, as Sheets, Excel and Word put it on the clipboard. */

/** A list mark with a tab behind it, as Word copies its lists, is no cell. */
const LIST_MARK =
  /^\s*(?:[-–—+•*·●▪■□○◦◆✓✔☐☑☒➢➤►▶→»\uf0b7\uf0a7\uf0d8\uf0fc\uf0a8o]|\(?(?:\d{1,3}|[a-zđ]|[ivx]{1,4})[.)/])\t+/iu;
const LEAST_SHARE_OF_LINES = 1 / 3;
const ORDINAL = /^\(?\d{1,3}[.)]?$/;
/** A column is one of ordinals when this share of its rows says so. */
const ORDINAL_SHARE = 0.6;

/** NFC, one kind of line break, no invisible letters; tabs stay, since they part cells. */
export function tidyPaste(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/(\d)\ufe0f?\u20e3/g, '$1.')
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g, ' ');
}

/** Whether tabs part cells in the text, and do not just follow list marks. */
export function isTable(text: string): boolean {
  if (isQuotedCell(text)) return true;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const parted = lines.filter((line) => line.replace(LIST_MARK, '').trim().includes('\t'));
  return parted.length > 0 && parted.length >= lines.length * LEAST_SHARE_OF_LINES;
}

/** The cells, trimmed, rows of equal width; rows without any text are left out. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const rows = rejoined(parse(text).filter((row) => row.some((cell) => cell.trim() !== '')));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => (row[column] ?? '').trim()));
}

/** Whether a cell is just a number in a list. */
export function isOrdinal(cell: string): boolean {
  return ORDINAL.test(cell);
}

/** A cell with a line break is copied in quotes, its own quotes doubled. */
function isQuotedCell(text: string): boolean {
  return /^"(?:[^"]|"")*\n(?:[^"]|"")*"(?=\t|\n|$)/.test(text.trim());
}

function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(\t|\n|$)|([^\t\n]*)(\t|\n|$)/y;
  while (cell.lastIndex < text.length) {
    const [, quoted, quotedEnd, plain = '', plainEnd] = cell.exec(text) ?? [];
    rows[rows.length - 1]?.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if ((quotedEnd ?? plainEnd) === '\n') rows.push([]);
  }
  return rows;
}

/** Word writes a cell of several paragraphs as several lines: what is short of cells goes on in the next line. */
function rejoined(rows: readonly string[][]): string[][] {
  const width = commonest(rows.map((row) => row.length));
  const numbered =
    rows.filter((row) => isOrdinal(row[0]?.trim() ?? '')).length >= rows.length * ORDINAL_SHARE;
  const joined: string[][] = [];
  for (const row of rows) {
    const before = joined[joined.length - 1];
    const fits = before !== undefined && before.length + row.length - 1 <= width;
    const goesOn = fits && before.length > 1 && !(numbered && isOrdinal(row[0]?.trim() ?? ''));
    if (goesOn) before.push(`${before.pop() ?? ''}\n${row[0] ?? ''}`, ...row.slice(1));
    else joined.push([...row]);
  }
  return joined;
}

/** The most frequent of some numbers; of equal ones the larger. */
function commonest(numbers: readonly number[]): number {
  const times = (wanted: number) => numbers.filter((number) => number === wanted).length;
  return [...numbers].sort((a, b) => times(b) - times(a) || b - a)[0] ?? 0;
}
