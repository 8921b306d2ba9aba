/** What the program writes into the strip of a source tab: labels, and the line that speaks to the group. */
import { NOTHING_TO_SAY } from '../domain/vocabulary.ts';
import { vi } from '../text/vi.ts';
import { type CellValue, columnLetters, quoteSheet } from './cell.ts';
import type { TableRefs } from './refs.ts';
import type { KeyOf } from './table.ts';
import type { sources } from './tables/catalogues.ts';
import { strip } from './tables/petitions.ts';
import { settings } from './tables/settings.ts';

export interface StripTexts {
  readonly name: string;
  readonly code: string;
  /** Label in `Cài đặt` of the deadline as read; undefined for sources without one. */
  readonly dueLabel: string | undefined;
  /** The column of the petitions, from 1. */
  readonly content: number;
  readonly headerRow: number;
  /** The row on which the strip begins. */
  readonly top: number;
}

/** The strip's cells, rows 1 to 5, columns A and B; `kept` are the two values that people and `onEdit` write. */
export function stripCells(
  texts: StripTexts,
  sourceRefs: TableRefs<KeyOf<typeof sources>>,
  kept: { readonly state: CellValue; readonly time: CellValue },
): readonly (readonly CellValue[])[] {
  return [
    [texts.name, texts.code],
    [vi.tab.guide, ''],
    [strip.state.label, kept.state],
    [strip.time.label, kept.time],
    [liveLine(texts, sourceRefs), ''],
  ];
}

/** No tab comes this far; an end past the last row follows when rows are added. */
const LAST_ROW = 5_000;

/** How many rows hold a petition: from the header on, so that a row put in just below it counts; without the header itself. */
function countFormula({ content, headerRow }: StripTexts): string {
  const column = columnLetters(content);
  return `SUMPRODUCT(--(LEN(TRIM($${column}$${headerRow}:$${column}$${LAST_ROW}))>0))-1`;
}

function liveLine(texts: StripTexts, sourceRefs: TableRefs<KeyOf<typeof sources>>): string {
  const all = `${quoteSheet(settings.sheet)}!$A:$B`;
  const due =
    texts.dueLabel === undefined
      ? ''
      : `IFERROR("${vi.tab.due}"&VLOOKUP("${texts.dueLabel}";${all};2;FALSE)&" · ";"")&`;
  const count = countFormula(texts);
  const found = `MATCH("${texts.code}";${sourceRefs.whole('code')};0)`;
  const paper = `INDEX(${sourceRefs.whole('paperDay')};${found})`;
  const received = `IFERROR(IF(${paper}="";"";" · ${vi.tab.paperReceived}"&TEXT(${paper};"dd/mm"));"")`;
  const state = `$B$${texts.top + strip.state.row - 1}`;
  const contradicted = `IF(AND(${state}="${NOTHING_TO_SAY}";${count}>0);" · ${vi.tab.contradicted}";"")`;
  return `=${due}"${vi.tab.have}"&(${count})&"${vi.tab.petitions}"&${contradicted}&${received}`;
}
