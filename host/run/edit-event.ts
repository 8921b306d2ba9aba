/** The event objects of the simple triggers. */
import { AuthMode } from '../services/script-app.ts';
import type { Services } from '../services/services.ts';
import type { Edit } from '../services/spreadsheet/app.ts';
import type { Scalar } from '../store/model.ts';
import type { Run } from './machine.ts';

/**
 * The event of `onEdit` (Google: guides/triggers/events): `range`, `source`, `authMode`; `value` and `oldValue` as
 * text, only for a single cell and only when there is one; `user` is left out, since a simple trigger need not learn
 * who typed.
 */
export function editEvent(
  run: Run,
  services: Services,
  sheetName: string,
  edit: Edit,
): Record<string, unknown> {
  const source = services.SpreadsheetApp.getActiveSpreadsheet();
  const { top, left, bottom, right } = edit.area;
  const range = source.getSheetByName(sheetName)?.getRange(top, left, bottom - top + 1, right - left + 1);
  return run.realm.object({
    authMode: AuthMode.LIMITED,
    source,
    range,
    ...(edit.value !== undefined && { value: asText(edit.value) }),
    ...(edit.oldValue !== undefined && { oldValue: asText(edit.oldValue) }),
  });
}

/** The event of `onOpen`. */
export function openEvent(run: Run, services: Services): Record<string, unknown> {
  return run.realm.object({
    authMode: AuthMode.LIMITED,
    source: services.SpreadsheetApp.getActiveSpreadsheet(),
  });
}

/** A ticked box is `TRUE`. */
function asText(value: Scalar): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
