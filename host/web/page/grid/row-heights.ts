/** Gives rows the height that shows the whole of their wrapped text, as Sheets does. */
import type { IRange } from '@univerjs/core';
import {
  IRenderManagerService,
  SetWorksheetRowAutoHeightMutation,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { Engine } from './engine.ts';
import { FROM_SERVER } from './guard.ts';

/**
 * Fits the rows from `first` to `last`, counted from 0; a row whose height somebody set keeps it.
 * @returns false when nothing is drawn yet, so that there is nothing to measure with
 */
export function fitRows(
  { univer, api }: Engine,
  unitId: string,
  subUnitId: string,
  first: number,
  last: number,
): boolean {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(subUnitId);
  if (skeleton === undefined) return false;
  const rows: IRange = {
    startRow: first,
    endRow: last,
    startColumn: 0,
    endColumn: skeleton.getColumnCount() - 1,
  };
  const heights = skeleton
    .calculateAutoHeightInRange([rows])
    .filter(({ row, autoHeight }) => autoHeight !== undefined && skeleton.getRowHeight(row) !== autoHeight);
  const change = { unitId, subUnitId, rowsAutoHeightInfo: heights };
  if (heights.length > 0) api.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, change, FROM_SERVER);
  return true;
}
