/** Where rows and columns go when some are inserted, deleted or moved, and what that does to spans and rectangles. */
import { type Interval, type StructureChange, shiftInterval } from '../formulas/shift.ts';
import { joinAreas } from './areas.ts';
import { type Area, OPEN } from './model.ts';

/** Where a single row or column is afterwards; undefined when it was deleted. */
export function lineAfter(index: number, change: StructureChange): number | undefined {
  return shiftInterval({ first: index, last: index }, change)?.first;
}

/** The same map with its keys moved; what stood on deleted lines is gone. */
export function movedKeys<T>(map: ReadonlyMap<number, T>, change: StructureChange): Map<number, T> {
  const out = new Map<number, T>();
  for (const [index, item] of map) {
    const after = lineAfter(index, change);
    if (after !== undefined) out.set(after, item);
  }
  return out;
}

export function movedSet(set: ReadonlySet<number>, change: StructureChange): Set<number> {
  return new Set([...set].flatMap((index) => lineAfter(index, change) ?? []));
}

/** The area as one rectangle afterwards, as a reference would follow; undefined when all of it is gone. */
export function areaAfter(area: Area, change: StructureChange): Area | undefined {
  const span = shiftInterval(spanOf(area, change.axis), change);
  return span === null ? undefined : withSpan(area, change.axis, span);
}

/** The line, counted before the change, that inserted lines are modelled on. */
export interface Model {
  readonly line: number;
  /** False where the area's first line is the anchor of a relative formula and must stay the first. */
  readonly above: boolean;
}

/**
 * What belongs to cells (validations, conditional formats) afterwards: moved lines take theirs along, so that an area
 * may fall apart; new lines belong where their model does.
 */
export function areasAfter(areas: readonly Area[], change: StructureChange, model?: Model): Area[] {
  if (change.kind === 'move') return joinAreas(areas.flatMap((area) => pieces(area, change)));
  return areas.flatMap((area) => {
    const after = areaAfter(area, change);
    if (after === undefined) return [];
    return change.kind === 'insert' && model !== undefined ? widened(area, after, change, model) : after;
  });
}

type Insertion = Extract<StructureChange, { at: number }>;

function widened(area: Area, after: Area, change: Insertion, model: Model): Area {
  const before = spanOf(area, change.axis);
  const moved = spanOf(after, change.axis);
  if (model.line < before.first || model.line > before.last) return after;
  const first = model.above ? Math.min(moved.first, change.at) : moved.first;
  const last = Math.max(moved.last, change.at + change.count - 1);
  return withSpan(area, change.axis, { first, last });
}

type Move = Extract<StructureChange, { to: number }>;

/** The three stretches that a move puts in another order, each cut out of the area and carried over. */
function pieces(area: Area, change: Move): Area[] {
  const span = spanOf(area, change.axis);
  const low = Math.min(change.from, change.to);
  const high = Math.max(change.from + change.count, change.to);
  const cuts = [1, low, change.from, change.from + change.count, change.to, high, Number.POSITIVE_INFINITY];
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  return edges.slice(1).flatMap((end, i) => {
    const first = Math.max(span.first, edges[i] ?? 1);
    const last = Math.min(span.last, end - 1);
    const target = first <= last ? lineAfter(first, change) : undefined;
    return target === undefined
      ? []
      : withSpan(area, change.axis, { first: target, last: target + last - first });
  });
}

function spanOf(area: Area, axis: StructureChange['axis']): Interval {
  const [first, last] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  return { first, last: last === OPEN ? Number.POSITIVE_INFINITY : last };
}

function withSpan(area: Area, axis: StructureChange['axis'], span: Interval): Area {
  const last = span.last === Number.POSITIVE_INFINITY ? OPEN : span.last;
  return axis === 'row'
    ? { ...area, top: span.first, bottom: last }
    : { ...area, left: span.first, right: last };
}
