/** From a table's declaration to the layout of its sheet. */
import type { Options } from './column.ts';
import type { Criterion } from './criterion.ts';
import { COLOURS, type ColumnLayout, type SheetLayout, type TextLook } from './layout.ts';
import { refsOf } from './refs.ts';
import type { SheetSpec } from './sheets.ts';
import { type Columns, entries, type Located, lastColumn, type Table } from './table.ts';

/** Where the entries of a drop-down stand: the column of another sheet, as found there. */
export type CatalogueColumns = (options: {
  readonly sheet: string;
  readonly header: string;
}) => Criterion | undefined;

/** Layouts of the columns of a table, where they stand. */
export function columnLayouts<C extends Columns>(
  table: Table<C>,
  located: Located<C>,
  catalogue: CatalogueColumns,
): readonly ColumnLayout[] {
  return entries(table).flatMap(([key, column]) => {
    const at = located.columnOf[key];
    if (at === undefined) return [];
    return [
      {
        column: at,
        width: column.width,
        format: column.format,
        align: column.align,
        hidden: column.hidden,
        typed: column.owner === 'person',
        headerNote: column.note,
        criterion: column.checkbox ? { kind: 'tick' as const } : criterionOf(column.options, catalogue),
      },
    ];
  });
}

function criterionOf(options: Options | undefined, catalogue: CatalogueColumns): Criterion | undefined {
  if (options === undefined) return undefined;
  return 'sheet' in options ? catalogue(options) : { kind: 'list', entries: options };
}

/** The layout of one of the workbook's own sheets (source tabs have theirs in `tab-layout.ts`). */
export function layoutOf(
  spec: SheetSpec,
  sheet: string,
  located: Located<Columns>,
  catalogue: CatalogueColumns,
): SheetLayout {
  const { table } = spec;
  const refs = refsOf(sheet, located);
  return {
    sheet,
    tabColour: spec.tabColour,
    hidden: spec.hidden === true,
    headerRow: located.headerRow,
    frozenRows: located.headerRow,
    frozenColumns: spec.frozenColumns ?? 0,
    rows: spec.rows,
    fontSize: 11,
    columns: columnLayouts(table, located, catalogue),
    looks: titleLooks(located, spec),
    rules: spec.rules?.(refs, located.headerRow + 1) ?? [],
  };
}

/** Title and hint, when there is room for them above the header. */
function titleLooks(located: Located<Columns>, spec: SheetSpec): readonly TextLook[] {
  if (spec.table.headerRow === 1) return [];
  const columns = lastColumn(located);
  const above = { column: 1, columns, format: '@', wrap: false, align: 'left' } as const;
  return [
    { ...above, row: 1, rows: 1, size: 14, bold: true, colour: COLOURS.title },
    { ...above, row: 2, rows: spec.table.headerRow - 2, size: 11, italic: true, colour: COLOURS.quiet },
  ];
}
