/** The simple `onEdit`: stamps the time when a group says its list is done; costs nothing on any other edit. */
import { SEND_STATES } from '../domain/vocabulary.ts';
import { strip } from '../workbook/tables/petitions.ts';

const STRIP_ROWS = 8;

/** Stamps the strip of a source tab; returns at once, with no call, unless its state is what changed. */
export function stampStrip(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (!isState(event.value) && !isState(event.oldValue)) return;
  const { range } = event;
  const row = range.getRow();
  const column = range.getColumn();
  if (row > STRIP_ROWS || column < 2) return;
  const sheet = range.getSheet();
  const labels = sheet
    .getRange(1, column - 1, STRIP_ROWS, 1)
    .getValues()
    .map(([label]) => label);
  if (labels[row - 1] !== strip.state.label) return;
  const timeRow = labels.indexOf(strip.time.label) + 1;
  if (timeRow === 0) return;
  sheet.getRange(timeRow, column).setValue(isState(event.value) ? new Date() : '');
}

function isState(value: unknown): boolean {
  return (SEND_STATES as readonly unknown[]).includes(value);
}
