/** References for formulas, made from where tables were found, so that a moved column is still the right one. */
import { columnLetters, quoteSheet } from './cell.ts';
import { type Columns, entries, type Located, type Table } from './table.ts';

export interface TableRefs<K extends string> {
  /** `'Theo dõi'!$A:$A`; undefined when the sheet lacks the column. */
  whole(key: K): string;
  /** `$A12`, on the same sheet. */
  cell(key: K, row: number): string;
}

/** Where set-up puts the columns of a table: in the declared order, from A on. */
export function declaredPlace<C extends Columns>(table: Table<C>): Located<C> {
  const columnOf: Partial<Record<keyof C, number>> = {};
  entries(table).forEach(([key], index) => {
    columnOf[key] = index + 1;
  });
  return { headerRow: table.headerRow, columnOf };
}

/**
 * References to the columns of a table as found on a sheet. A column that the sheet lacks gives `#REF!`, which the
 * formulas around it turn into a blank.
 */
export function refsOf<C extends Columns>(sheet: string, located: Located<C>): TableRefs<keyof C & string> {
  const letters = (key: keyof C): string | undefined => {
    const column = located.columnOf[key];
    return column === undefined ? undefined : columnLetters(column);
  };
  return {
    whole: (key) => {
      const letter = letters(key);
      return letter === undefined ? '#REF!' : `${quoteSheet(sheet)}!$${letter}:$${letter}`;
    },
    cell: (key, row) => {
      const letter = letters(key);
      return letter === undefined ? '#REF!' : `$${letter}${row}`;
    },
  };
}
