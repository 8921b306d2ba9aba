/** The event object of `onEdit`, from what stood in the cell before and what stands there now. */
import { AuthMode } from '../services/script-app.ts';
import type { Services } from '../services/services.ts';
import { parseA1 } from '../store/a1.ts';
import { cellAt } from '../store/cells.ts';
import type { Area, BookData } from '../store/model.ts';
import { sheetNamed } from '../store/sheets.ts';
import type { Run } from './machine.ts';

export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** What somebody typed; the values are those of `singleValue`. */
export interface Edit {
  readonly place: Place;
  readonly value: string | undefined;
  readonly oldValue: string | undefined;
}

/** Where a grid comes to stand that is typed from the first cell of `a1` on. */
export function typedPlace(sheet: string, a1: string, grid: readonly (readonly unknown[])[]): Place {
  const start = parseA1(a1)?.area;
  if (start === undefined) throw new Error(`Ô "${a1}" không đúng cách viết (mẫu: B7).`);
  const { top, left } = start;
  const width = Math.max(1, ...grid.map((row) => row.length));
  return { sheet, area: { top, left, bottom: top + Math.max(1, grid.length) - 1, right: left + width - 1 } };
}

/** What a single cell holds, as text; undefined for a blank cell and for more than one cell. */
export function singleValue(book: BookData, { sheet, area }: Place): string | undefined {
  if (area.top !== area.bottom || area.left !== area.right) return undefined;
  const data = sheetNamed(book, sheet);
  const cell = data && cellAt(data, area.top, area.left);
  const held = cell?.formula ?? cell?.value;
  if (held === undefined) return undefined;
  return typeof held === 'boolean' ? String(held).toUpperCase() : String(held);
}

/**
 * Google (guides/triggers/events): `range`, `source`, `authMode`; `value` and `oldValue` only for a single cell and
 * only when there is one; `user` is left out, since a simple trigger need not learn who typed.
 */
export function editEvent(
  run: Run,
  services: Services,
  { place, value, oldValue }: Edit,
): Record<string, unknown> {
  const source = services.SpreadsheetApp.getActiveSpreadsheet();
  const { top, left, bottom, right } = place.area;
  const sheet = source.getSheetByName(place.sheet);
  const range = sheet?.getRange(top, left, bottom - top + 1, right - left + 1);
  const event: Record<string, unknown> = { authMode: AuthMode.LIMITED, source, range };
  if (value !== undefined) event.value = value;
  if (oldValue !== undefined) event.oldValue = oldValue;
  return run.realm.object(event);
}

/** The event object of `onOpen`. */
export function openEvent(run: Run, services: Services): Record<string, unknown> {
  return run.realm.object({
    authMode: AuthMode.LIMITED,
    source: services.SpreadsheetApp.getActiveSpreadsheet(),
  });
}
