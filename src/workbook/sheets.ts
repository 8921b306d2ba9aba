/** Every sheet of the workbook, in the order of its tabs: which table it holds and how it looks. */
import { APPROVED, JUDGEMENTS } from '../domain/vocabulary.ts';
import { vi } from '../text/vi.ts';
import { COLOURS, type ColourRule } from './layout.ts';
import type { TableRefs } from './refs.ts';
import type { Columns, Table } from './table.ts';
import { daysOff, duties, fields, sources, units } from './tables/catalogues.ts';
import { ledger, log } from './tables/records.ts';
import { register } from './tables/register.ts';
import { settings } from './tables/settings.ts';
import { view } from './tables/view.ts';

export interface SheetSpec {
  // biome-ignore lint/suspicious/noExplicitAny: sheets hold tables of any columns.
  readonly table: Table<any>;
  /** Rows above the header: a title, then a hint. */
  readonly title?: string;
  readonly hint?: string;
  readonly tabColour: string;
  /** Kept out of the way of those who need not see it. */
  readonly hidden?: true;
  readonly rows: number;
  readonly frozenColumns?: number;
  readonly rules?: (refs: TableRefs<string>, row: number) => readonly ColourRule[];
}

const begins = (cell: string, text: string): string => `LEFT(${cell};${text.length})="${text}"`;

export const GUIDE_SHEET = 'Hướng dẫn';

/** Sheets before the source tabs are none but the guide; these follow the tabs. */
export const SHEETS: readonly SheetSpec[] = [
  {
    table: register,
    title: vi.sheets.register.title,
    hint: vi.sheets.register.hint,
    tabColour: COLOURS.tabWork,
    rows: 500,
    frozenColumns: 2,
    rules: ({ cell }, row) => [
      {
        formula: `=ISNUMBER(SEARCH("${vi.daysLeft.over}";${cell('remaining', row)}))`,
        background: COLOURS.late,
      },
      { formula: `=${begins(cell('decision', row), APPROVED)}`, background: COLOURS.done },
    ],
  },
  {
    table: view,
    tabColour: COLOURS.tabWork,
    rows: 400,
    rules: ({ cell }, row) => [
      {
        formula: `=AND(${cell('code', row)}="";${cell('content', row)}<>"")`,
        background: COLOURS.heading,
        bold: true,
      },
    ],
  },
  {
    table: duties,
    title: vi.sheets.duties.title,
    hint: vi.sheets.duties.hint,
    tabColour: COLOURS.tabWork,
    rows: 60,
  },
  {
    table: sources,
    title: vi.sheets.sources.title,
    hint: vi.sheets.sources.hint,
    tabColour: COLOURS.tabWork,
    rows: 60,
    frozenColumns: 2,
    rules: ({ cell }, row) => [
      { formula: `=${cell('light', row)}="${vi.light.signed}"`, background: COLOURS.done },
      { formula: `=${cell('light', row)}="${vi.light.unsigned}"`, background: COLOURS.attention },
      { formula: `=${cell('light', row)}="${vi.light.none}"`, background: COLOURS.late },
    ],
  },
  { table: units, tabColour: COLOURS.tabAdmin, hidden: true, rows: 80 },
  { table: fields, tabColour: COLOURS.tabAdmin, hidden: true, rows: 60 },
  { table: daysOff, tabColour: COLOURS.tabAdmin, hidden: true, rows: 300 },
  { table: settings, tabColour: COLOURS.tabAdmin, hidden: true, rows: 60 },
  { table: ledger, tabColour: COLOURS.tabAdmin, hidden: true, rows: 1000 },
  { table: log, tabColour: COLOURS.tabAdmin, hidden: true, rows: 1000 },
];

/** Colours of a source tab: what is wrong in a row, and a group that does not agree. */
export function tabRules({ cell }: TableRefs<string>, row: number): readonly ColourRule[] {
  return [
    {
      formula: `=AND(${cell('check', row)}<>"";${cell('check', row)}<>"${vi.check.fine}")`,
      background: COLOURS.attention,
    },
    { formula: `=${cell('judgement', row)}="${JUDGEMENTS[1]}"`, background: COLOURS.late },
  ];
}

/** The spec of a table's sheet. */
export function sheetOf<C extends Columns>(table: Table<C>): SheetSpec {
  const spec = SHEETS.find((candidate) => candidate.table === table);
  if (spec === undefined) throw new Error(`no sheet holds the table ${table.sheet}`);
  return spec;
}
