/** How little to scroll so that something lies within what is seen. */

/** A stretch of pixels. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Pixels to scroll on; a cell larger than the view is left alone while part of it is seen, else it begins the view. */
export function shift(cell: Span, view: Span): number {
  const isLarger = cell.end - cell.start > view.end - view.start;
  const isSeen = cell.start < view.end && cell.end > view.start;
  if (isLarger) return isSeen ? 0 : cell.start - view.start;
  if (cell.start < view.start) return cell.start - view.start;
  return Math.max(0, cell.end - view.end);
}
