/** What is wrong in a cell, where, and what to do: data that is listed, never thrown. */

export interface Problem {
  readonly sheet: string;
  /** `E12`; `''` when the whole sheet is meant. */
  readonly cell: string;
  readonly header: string;
  /** In Vietnamese: what is wrong and what to do. */
  readonly reason: string;
}

/** Problems as a person walks through them: sheet by sheet in the order of the tabs, down each sheet, along each row. */
export function inReadingOrder(problems: readonly Problem[], sheets: readonly string[]): readonly Problem[] {
  const tab = new Map(sheets.map((sheet, index) => [sheet, index]));
  const tabOf = ({ sheet }: Problem): number => tab.get(sheet) ?? sheets.length;
  return [...problems].sort(
    (a, b) => tabOf(a) - tabOf(b) || rowOf(a) - rowOf(b) || columnOf(a) - columnOf(b),
  );
}

const rowOf = ({ cell }: Problem): number => Number(/\d+/.exec(cell)?.[0] ?? 0);

/** `AB7` → 28: letters are counted in base 26; 0 where a whole row is meant. */
const columnOf = ({ cell }: Problem): number =>
  [...(/^[A-Z]*/.exec(cell)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
