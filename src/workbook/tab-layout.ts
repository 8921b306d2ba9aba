/** The layout of a source tab: the strip above, the table below, large enough for a phone. */
import { SEND_STATES } from '../domain/vocabulary.ts';
import { COLOURS, type SheetLayout, type TextLook } from './layout.ts';
import { type CatalogueColumns, columnLayouts } from './layout-of.ts';
import { refsOf } from './refs.ts';
import { tabRules } from './sheets.ts';
import { type Located, lastColumn } from './table.ts';
import { petitions, READY_ROWS, strip } from './tables/petitions.ts';

const MOMENT = 'dd/mm/yyyy hh:mm';

export interface TabOptions {
  readonly sheet: string;
  readonly located: Located<typeof petitions.columns>;
  readonly catalogue: CatalogueColumns;
  readonly isGroup: boolean;
  /** Rows to make ready below the header. */
  readonly rows: number;
}

export function tabLayout({ sheet, located, catalogue, isGroup, rows }: TabOptions): SheetLayout {
  const shift = located.headerRow - petitions.headerRow;
  return {
    sheet,
    tabColour: isGroup ? COLOURS.tabGroup : COLOURS.tabOther,
    hidden: false,
    headerRow: located.headerRow,
    frozenRows: located.headerRow,
    frozenColumns: 0,
    rows: located.headerRow + Math.max(rows, READY_ROWS),
    fontSize: 12,
    columns: columnLayouts(petitions, located, catalogue),
    looks: stripLooks(shift, lastColumn(located)),
    rules: tabRules(refsOf(sheet, located), located.headerRow + 1),
  };
}

/** `shift`: how far people's own rows above have moved the strip down. */
function stripLooks(shift: number, columns: number): readonly TextLook[] {
  const line = (row: number): Pick<TextLook, 'row' | 'column' | 'rows'> => ({
    row: row + shift,
    column: 1,
    rows: 1,
  });
  const valueCell = (row: number): TextLook => ({
    ...line(row),
    column: 2,
    columns: 1,
    bold: true,
    background: COLOURS.labelled,
    align: 'center',
  });
  return [
    { ...line(strip.title.row), columns: 1, size: 16, bold: true, colour: COLOURS.title, format: '@' },
    { ...line(strip.sourceCode.row), column: 2, columns: 1, colour: COLOURS.quiet, format: '@' },
    { ...line(strip.guide.row), columns, italic: true, colour: COLOURS.quiet, format: '@', wrap: false },
    { ...line(strip.state.row), columns: 1, bold: true, format: '@', align: 'right' },
    { ...valueCell(strip.state.row), format: '@', criterion: { kind: 'list', entries: SEND_STATES } },
    { ...line(strip.time.row), columns: 1, format: '@', align: 'right' },
    { ...valueCell(strip.time.row), format: MOMENT },
    { ...line(strip.live.row), columns, colour: COLOURS.title, format: 'General', wrap: false },
  ];
}
