/** Names of sheets that the file format takes: Google allows longer ones and more characters. */
import type { SheetData } from '../store/model.ts';
import { LIST_SHEET } from './lists.ts';

const LONGEST = 31;

function allowed(name: string): string {
  const plain = name.replace(/[\\/?*[\]:]/g, '-').replace(/^'+|'+$/g, '');
  return plain.slice(0, LONGEST) || '-';
}

function unused(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    name = name.replace(/ \(\d+\)$/, '').slice(0, LONGEST - suffix.length) + suffix;
  }
  return name;
}

/** Name in the workbook to name in the file, for every sheet; almost always the same. */
export function fileNames(sheets: readonly SheetData[]): ReadonlyMap<string, string> {
  const taken = new Set([LIST_SHEET]);
  const names = new Map<string, string>();
  const keep = (sheet: SheetData, name: string) => {
    taken.add(name.toLowerCase());
    names.set(sheet.name, name);
  };
  const fits = (sheet: SheetData) =>
    allowed(sheet.name) === sheet.name && sheet.name.toLowerCase() !== LIST_SHEET;
  for (const sheet of sheets.filter(fits)) keep(sheet, sheet.name);
  for (const sheet of sheets.filter((candidate) => !fits(candidate))) {
    keep(sheet, unused(allowed(sheet.name), taken));
  }
  return names;
}
