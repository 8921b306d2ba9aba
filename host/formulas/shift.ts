/** What inserting, deleting and moving rows or columns does to one interval of them. */

export type StructureChange =
  | {
      readonly sheet: string;
      readonly axis: 'row' | 'column';
      readonly kind: 'insert' | 'delete';
      /** First inserted or deleted index; an insertion lands before what was there. */
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly sheet: string;
      readonly axis: 'row' | 'column';
      readonly kind: 'move';
      readonly from: number;
      readonly count: number;
      /** The block lands before this index, counted before the move. */
      readonly to: number;
    };

/** Both ends count; `last` is `Infinity` for an interval that is open to the end of the grid. */
export interface Interval {
  readonly first: number;
  readonly last: number;
}

function inserted({ first, last }: Interval, at: number, count: number): Interval {
  return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
}

function deleted({ first, last }: Interval, at: number, count: number): Interval | null {
  const end = at + count;
  const newFirst = first < at ? first : Math.max(at, first - count);
  const newLast = last < at ? last : last < end ? at - 1 : last - count;
  return newLast < newFirst ? null : { first: newFirst, last: newLast };
}

/** A block that holds the whole interval carries it along; else the interval loses and gains the block's rows. */
function moved(interval: Interval, from: number, count: number, to: number): Interval | null {
  const { first, last } = interval;
  const end = from + count;
  if (to >= from && to <= end) return interval;
  const landing = to > from ? to - count : to;
  if (first >= from && last < end) return { first: first - from + landing, last: last - from + landing };
  const reorderedInside = from >= first && end - 1 <= last && to >= first && to <= last + 1;
  if (reorderedInside) return interval;
  const rest = deleted(interval, from, count);
  return rest && inserted(rest, landing, count);
}

/** Where an interval of the changed axis is afterwards; `null` when nothing of it is left. */
export function shiftInterval(interval: Interval, change: StructureChange): Interval | null {
  switch (change.kind) {
    case 'insert':
      return inserted(interval, change.at, change.count);
    case 'delete':
      return deleted(interval, change.at, change.count);
    case 'move':
      return moved(interval, change.from, change.count, change.to);
  }
}
