/**
 * How far a sheet is scrolled, in pixels. The library's own way of bringing a cell into view counts rows as if all were
 * of one height below a frozen header; tall rows then leave the active cell off the screen.
 */
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { Engine } from './engine.ts';
import { shift } from './shift.ts';

/** Pixels that the scroll bars lie over. */
const BAR = 16;

export interface Scroll {
  readonly x: number;
  readonly y: number;
}

function partsOf({ univer }: Engine, unitId: string) {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  return { viewport, skeleton };
}

/** How far the sheet in front is scrolled; not at all when nothing is drawn. */
export function scrollOf(engine: Engine, unitId: string): Scroll {
  const { viewport } = partsOf(engine, unitId);
  return { x: viewport?.viewportScrollX ?? 0, y: viewport?.viewportScrollY ?? 0 };
}

/** Scrolls the sheet in front. */
export function scrollTo(engine: Engine, unitId: string, { x, y }: Scroll): void {
  partsOf(engine, unitId).viewport?.scrollToViewportPos({ viewportScrollX: x, viewportScrollY: y });
}

/** Scrolls as little as brings a cell into view; rows and columns from 0. */
export function revealCell(engine: Engine, unitId: string, row: number, column: number): void {
  const { viewport, skeleton } = partsOf(engine, unitId);
  if (!viewport || !skeleton) return;
  const { xSplit, ySplit } = skeleton.getWorksheetConfig().freeze;
  const { top, bottom, left, right } = viewport.calcViewportInfo().viewBound;
  const cell = skeleton.getCellWithCoordByIndex(row, column);
  const down =
    row < ySplit ? 0 : shift({ start: cell.startY, end: cell.endY }, { start: top, end: bottom - BAR });
  const across =
    column < xSplit ? 0 : shift({ start: cell.startX, end: cell.endX }, { start: left, end: right - BAR });
  if (down === 0 && across === 0) return;
  const { x, y } = scrollOf(engine, unitId);
  scrollTo(engine, unitId, { x: x + across, y: y + down });
}
