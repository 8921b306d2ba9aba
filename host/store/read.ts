/** What a cell reads as: its value, its text on the screen. */

import { cellAt } from './cells.ts';
import type { Cell, Computed, SheetData } from './model.ts';
import { displayText, isDateFormat } from './number-format.ts';
import { formatAt } from './styles.ts';
import { momentOf } from './zones.ts';

/** What reading needs to know beside the cell. */
export interface Reader {
  readonly locale: string;
  readonly timeZone: string;
  formula(row: number, column: number): Computed;
  date(milliseconds: number): unknown;
}

/** A constant, or what the formula comes to. */
export function computedAt(sheet: SheetData, row: number, column: number, reader: Reader): Computed {
  const cell = cellAt(sheet, row, column);
  return cell === undefined ? null : computed(cell, row, column, reader);
}

function computed(cell: Cell, row: number, column: number, reader: Reader): Computed {
  return cell.formula === undefined ? (cell.value ?? null) : reader.formula(row, column);
}

/** As `getValue` gives it: `''` when blank, a Date under a date format, an error as its text. */
export function valueAt(sheet: SheetData, row: number, column: number, reader: Reader): unknown {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return '';
  const value = computed(cell, row, column, reader);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'number') return value === null ? '' : value.error;
  const format = cell.style?.format ?? sheet.columnStyles.get(column)?.format;
  return isDateFormat(format) ? reader.date(momentOf(value, reader.timeZone)) : value;
}

/** As `getDisplayValue` gives it. */
export function textAt(sheet: SheetData, row: number, column: number, reader: Reader): string {
  const value = computedAt(sheet, row, column, reader);
  return value === null ? '' : displayText(value, formatAt(sheet, row, column), reader.locale);
}
