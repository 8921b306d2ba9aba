/** `Utilities.parseCsv`: rows of fields, quotes doubled inside quotes. */

/** @param delimiter one character */
export function parseCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const field = text.charAt(at) === '"' ? quotedField(text, at + 1) : plainField(text, at, delimiter);
    rows.at(-1)?.push(field.value);
    at = field.end;
    if (text.charAt(at) === delimiter) at = endsWithDelimiter(text, at, rows);
    else at = startRow(text, at, rows);
  }
  return rows;
}

interface Field {
  readonly value: string;
  readonly end: number;
}

function plainField(text: string, start: number, delimiter: string): Field {
  let end = start;
  while (end < text.length && !`${delimiter}\r\n`.includes(text.charAt(end))) end += 1;
  return { value: text.slice(start, end), end };
}

function quotedField(text: string, start: number): Field {
  let value = '';
  let at = start;
  while (at < text.length) {
    if (text.charAt(at) !== '"') value += text.charAt(at);
    else if (text.charAt(at + 1) === '"') value += text.charAt(++at);
    else return { value, end: at + 1 };
    at += 1;
  }
  return { value, end: at };
}

/** After the last delimiter of the text one empty field follows. */
function endsWithDelimiter(text: string, at: number, rows: string[][]): number {
  if (at + 1 === text.length) rows.at(-1)?.push('');
  return at + 1;
}

function startRow(text: string, at: number, rows: string[][]): number {
  const next = text.startsWith('\r\n', at) ? at + 2 : at + 1;
  if (next < text.length) rows.push([]);
  return next;
}
