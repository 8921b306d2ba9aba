/** One sheet of a file as a sheet of the store. */
import type { DataValidation, WorksheetView } from '@cj-tech-master/excelts';
import type { SheetData, Validation } from '../store/model.ts';
import { parseAreas, parseReference } from './areas.ts';
import { storedColor, storedStyle } from './cell-styles.ts';
import { firstCell, storedFormats } from './conditional-formats.ts';
import { readCells, type WorksheetModel } from './read-cells.ts';
import { DEFAULT_WIDTH, heightInPixels, widthInPixels } from './units.ts';
import { type RuleContext, storedRule } from './validations.ts';

/** A new sheet of Sheets. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

type Columns = Pick<SheetData, 'columnStyles' | 'columnWidths' | 'hiddenColumns'>;
type Rows = Pick<SheetData, 'rowHeights' | 'hiddenRows'>;

/** Programs give one style to all columns up to the last one possible: what lies beyond the used ones is left out. */
function readColumns(model: WorksheetModel, lastColumn: number): Columns {
  const columns: Columns = { columnStyles: new Map(), columnWidths: new Map(), hiddenColumns: new Set() };
  for (const { min, max, width, hidden, style } of model.cols ?? []) {
    for (let column = min; column <= Math.min(max, lastColumn); column += 1) {
      const stored = storedStyle(style ?? {});
      if (Object.keys(stored).length > 0) columns.columnStyles.set(column, stored);
      const pixels = widthInPixels(width ?? 0);
      if (pixels > 0 && pixels !== DEFAULT_WIDTH) columns.columnWidths.set(column, pixels);
      if (hidden) columns.hiddenColumns.add(column);
    }
  }
  return columns;
}

function readRows(model: WorksheetModel): Rows {
  const rows: Rows = { rowHeights: new Map(), hiddenRows: new Set() };
  for (const { number, height, customHeight, hidden } of model.rows ?? []) {
    if (customHeight && height !== undefined) rows.rowHeights.set(number, heightInPixels(height));
    if (hidden) rows.hiddenRows.add(number);
  }
  return rows;
}

function readValidations(model: WorksheetModel, context: Omit<RuleContext, 'cell'>): Validation[] {
  const areasOf = new Map<DataValidation, string[]>();
  for (const [key, validation] of Object.entries(model.dataValidations)) {
    if (!validation) continue;
    const areas = areasOf.get(validation) ?? [];
    areasOf.set(validation, [...areas, key.replace(/^range:/, '')]);
  }
  return [...areasOf].flatMap(([validation, texts]) => {
    const areas = parseAreas(texts.join(' '));
    const rule = storedRule(validation, { ...context, cell: firstCell(areas) });
    return rule && areas.length > 0 ? [{ areas, ...rule }] : [];
  });
}

function lastOf(numbers: Iterable<number>, least: number): number {
  let last = least;
  for (const number of numbers) last = Math.max(last, number);
  return last;
}

function frozenOf([view]: readonly Partial<WorksheetView>[]): { frozenRows: number; frozenColumns: number } {
  if (view?.state !== 'frozen') return { frozenRows: 0, frozenColumns: 0 };
  return { frozenRows: view.ySplit ?? 0, frozenColumns: view.xSplit ?? 0 };
}

function filterOf({ autoFilter }: WorksheetModel): Pick<SheetData, 'filter'> {
  const area = typeof autoFilter === 'string' ? parseReference(autoFilter)?.area : undefined;
  return area ? { filter: { area, hidden: {} } } : {};
}

/**
 * A sheet of a file.
 * @param id number it has until the side data give it its own again
 */
export function readSheet(
  model: WorksheetModel,
  id: number,
  context: Omit<RuleContext, 'cell' | 'sheet'>,
): SheetData {
  // A sheet made by another program may say nothing of how it is shown.
  const { name, views = [], properties } = model;
  const lastCell = lastOf(
    (model.rows ?? []).map(({ max }) => max),
    LEAST_COLUMNS,
  );
  const columns = readColumns(model, lastCell);
  const cells = readCells(model, columns.columnStyles);
  const tabColor = storedColor(properties.tabColor);
  return {
    id,
    name,
    rowCount: lastOf(cells.keys(), LEAST_ROWS),
    columnCount: lastOf(
      [...cells.values()].flatMap((line) => [...line.keys()]),
      LEAST_COLUMNS,
    ),
    cells,
    ...columns,
    ...readRows(model),
    ...frozenOf(views),
    hidden: model.state !== 'visible',
    ...(tabColor ? { tabColor } : {}),
    hiddenGridlines: views[0]?.showGridLines === false,
    merges: (model.merges ?? []).flatMap(parseAreas),
    validations: readValidations(model, { ...context, sheet: name }),
    conditionalFormats: storedFormats(model.conditionalFormattings),
    protections: [],
    ...filterOf(model),
  };
}
