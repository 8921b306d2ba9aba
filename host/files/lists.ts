/** Lists to choose from: short ones stand in the rule itself, others in a hidden sheet of the file. */

import type { Area } from '../store/model.ts';
import { qualifiedText } from './areas.ts';

/** The sheet of the file that holds the long lists, one to a column; it is no sheet of the workbook. */
export const LIST_SHEET = '_danh_sach';
/** Excel takes no more in a rule, and a comma there always separates. */
const LONGEST = 255;

export interface Lists {
  /** What the rule must say to offer these items: `"Có,Không"`, or where they stand. */
  formulaOf(items: readonly string[]): string;
  /** The items that stand in an area of the list sheet. */
  itemsIn(area: Area): string[];
  /** The columns of the list sheet, from A on. */
  readonly columns: readonly (readonly string[])[];
}

function fitsInRule(items: readonly string[]): boolean {
  const plain = items.every((item) => item !== '' && item === item.trim() && !/[,"\n]/.test(item));
  return plain && items.length > 0 && items.join(',').length <= LONGEST;
}

/** Lists of one file; each wording is kept once. */
export function createLists(start: readonly (readonly string[])[] = []): Lists {
  const columns = [...start];
  const known = new Map(start.map((items, index) => [JSON.stringify(items), index + 1]));
  return {
    columns,
    formulaOf(items) {
      if (fitsInRule(items)) return `"${items.join(',')}"`;
      const key = JSON.stringify(items);
      const column = known.get(key) ?? columns.push(items);
      known.set(key, column);
      return qualifiedText(LIST_SHEET, {
        top: 1,
        left: column,
        bottom: Math.max(1, items.length),
        right: column,
      });
    },
    itemsIn: ({ top, left, bottom }) => [...(columns[left - 1] ?? [])].slice(top - 1, bottom),
  };
}

/** Items written in the rule itself; null when the text is something else. */
export function literalItems(formula: string): string[] | null {
  const [, inside] = /^"((?:[^"]|"")*)"$/.exec(formula) ?? [];
  return inside === undefined
    ? null
    : inside
        .replaceAll('""', '"')
        .split(',')
        .map((item) => item.trim());
}
