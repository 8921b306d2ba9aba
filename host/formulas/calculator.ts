/** The values of a workbook's formulas, worked out when asked for and kept while nothing changes. */
import type { Calculator, Clock } from '../run/context.ts';
import type { BookData } from '../store/model.ts';
import { cellKey } from './cell-key.ts';
import { shownValue } from './engine/engine.ts';
import { type Known, knownNow } from './known.ts';

interface State {
  readonly known: Known;
  /** Version of the workbook, time zone and moment for which this was found. */
  readonly version: number;
  readonly timeZone: string;
  readonly now: number;
}

/**
 * A calculator for one workbook. Nothing is worked out while `book.version` and the day stay the same; when cells
 * changed, only the formulas that see them.
 * @param start what is known of the workbook, or of the one it is a copy of; asked once, when first needed
 */
export function createCalculator(
  book: BookData,
  clock: Clock,
  start: () => Known | null = () => null,
): Calculator {
  let state: State | null = null;
  const known = (): Known => {
    const now = clock.now();
    const { version, timeZone } = book;
    if (state?.version !== version || state.now !== now || state.timeZone !== timeZone) {
      state = { known: knownNow(book, now, state ? state.known : start()), version, timeZone, now };
    }
    return state.known;
  };
  return {
    known,
    value(sheetName, row, column) {
      const { contents, values } = known();
      const sheet = contents.sheetNumbers.get(sheetName.toLowerCase());
      if (sheet === undefined) return null;
      return shownValue(values[sheet]?.get(cellKey(row, column)) ?? null);
    },
  };
}
