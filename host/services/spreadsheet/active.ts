/** What is active: a sheet of the workbook, and on each sheet a range, A1 until another is chosen. */
import { cellArea, closed } from '../../store/areas.ts';
import type { Area } from '../../store/model.ts';
import { unguard } from '../unimplemented.ts';
import type { Desk } from './desk.ts';
import type { GoogleRange, GoogleSheet } from './google.ts';
import { RangeBase } from './range-base.ts';
import { SheetBase } from './sheet-base.ts';

/** Makes a range, and the sheet it lies on, the active one. */
export function select(desk: Desk, sheetId: number, area: Area): void {
  desk.active.sheetId = sheetId;
  desk.active.areas.set(sheetId, area);
}

/** Makes a range that the bundle hands over the active one. */
export function selectRange(desk: Desk, range: GoogleRange): GoogleRange {
  const target = unguard(range, RangeBase) ?? desk.mismatch([range], 'setActiveRange');
  select(desk, target.sheetId, target.asked);
  return range;
}

/** Makes a sheet the active one; its selection goes back to A1 unless it is to be restored. */
export function selectSheet(desk: Desk, sheet: GoogleSheet, restoreSelection: boolean): GoogleSheet {
  const { id } = (unguard(sheet, SheetBase) ?? desk.mismatch([sheet], 'setActiveSheet')).data;
  desk.active.sheetId = id;
  if (!restoreSelection) desk.active.areas.delete(id);
  return sheet;
}

export function activeRange(desk: Desk, sheetId: number): GoogleRange {
  return desk.make.range({ sheetId, area: activeArea(desk, sheetId) });
}

/** The top left cell of the active range. */
export function activeCell(desk: Desk, sheetId: number): GoogleRange {
  const { top, left } = activeArea(desk, sheetId);
  return desk.make.range({ sheetId, area: cellArea(top, left) });
}

/** The active area; A1 when none was chosen or the grid no longer holds it. */
function activeArea(desk: Desk, sheetId: number): Area {
  const chosen = desk.active.areas.get(sheetId);
  const sheet = desk.sheet(sheetId);
  const { bottom, right } = closed(chosen ?? cellArea(1, 1), sheet);
  const inside = bottom <= sheet.rowCount && right <= sheet.columnCount;
  return chosen !== undefined && inside ? chosen : cellArea(1, 1);
}
