/** Text of the clipboard as rows and columns: tabs and line breaks between cells, quotes round a cell that holds them. */

/** Cells of a table copied from a spreadsheet or a document; a text without tabs or line breaks is one cell. */
export function pastedGrid(text: string): string[][] {
  const cells = cellsOf(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''));
  const grid: string[][] = [[]];
  for (const { value, endsRow } of cells) {
    grid.at(-1)?.push(value);
    if (endsRow) grid.push([]);
  }
  const width = Math.max(...grid.map((row) => row.length));
  return grid.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

interface PastedCell {
  readonly value: string;
  readonly endsRow: boolean;
}

/** A cell in quotes, with its quotes doubled inside, or a bare one. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;

function cellsOf(text: string): PastedCell[] {
  const cells: PastedCell[] = [];
  for (let index = 0, more = true; more; ) {
    CELL.lastIndex = index;
    const [all = '', quoted, bare = '', end = ''] = CELL.exec(text) ?? bareCell(text, index);
    cells.push({ value: quoted?.replaceAll('""', '"') ?? bare, endsRow: end === '\n' });
    index += all.length;
    more = end !== '';
  }
  return cells;
}

/** A quote that never closes is an ordinary letter. */
function bareCell(text: string, index: number): [string, undefined, string, string] {
  const [bare = ''] = /^[^\t\n]*/.exec(text.slice(index)) ?? [];
  const end = text.charAt(index + bare.length);
  return [bare + end, undefined, bare, end];
}
