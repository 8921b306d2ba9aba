/** Petitions pasted from paper, Word, a sheet or Zalo, undone into rows: numbering, bullets, tables and wrapped lines gone. */
import type { Day } from './day.ts';
import { cellsOf, isTable, tidyPaste } from './pasted-cells.ts';
import { readPastedList } from './pasted-list.ts';
import { readPastedTable } from './pasted-table.ts';
import type { EntryMatcher } from './text.ts';

/** One petition as it is to stand in a row. */
export interface PastedRow {
  readonly content: string;
  readonly place: string;
  readonly day: Day | '';
  /** A field of the catalogue, where the paper names one. */
  readonly field: string;
  /** The heading it stood under, and what had a column of its own. */
  readonly note: string;
}

export interface Pasted {
  readonly rows: readonly PastedRow[];
  /** Lines that are no petition (titles, greetings, signatures), for a person to look at. */
  readonly leftOut: readonly string[];
}

export interface PasteContext {
  /** For days written without a year. */
  readonly roundYear: number;
  /** Finds the field of the catalogue that a heading or a cell means. */
  readonly fieldOf: EntryMatcher;
}

/** Reads pasted text into petitions; no word of it is lost, it stands either in a row or among `leftOut`. */
export function readPasted(raw: string, context: PasteContext): Pasted {
  const text = tidyPaste(raw);
  return isTable(text) ? readPastedTable(cellsOf(text), context) : readPastedList(text, context);
}
