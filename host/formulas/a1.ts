/** Column letters and the corners of A1 references: `$A`, `5`, `B$7`. */

/** One end of a reference; a `null` part is open (`A:C` has no rows). Rows and columns count from 1. */
export interface Corner {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

/** 1 → `A`, 27 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → 1, `aa` → 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** Reads `$B$7`, `C`, `$5`; the text must already be known to be a corner. */
export function parseCorner(text: string): Corner {
  const [, firstDollar, letters, secondDollar, digits] = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/.exec(text) ?? [];
  return {
    column: letters ? columnNumber(letters) : null,
    columnFixed: Boolean(letters && firstDollar),
    row: digits ? Number(digits) : null,
    rowFixed: Boolean(digits && (letters ? secondDollar : firstDollar || secondDollar)),
  };
}

/** The inverse of {@link parseCorner}. */
export function writeCorner(corner: Corner): string {
  const column = corner.column === null ? '' : (corner.columnFixed ? '$' : '') + columnLetters(corner.column);
  const row = corner.row === null ? '' : (corner.rowFixed ? '$' : '') + String(corner.row);
  return column + row;
}

/** The name as it stands before `!`: in quotes unless it is a plain word that cannot be taken for a cell. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) &&
    !/^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*|true|false)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Sheet names are the same whatever their case. */
export function sameSheetName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
