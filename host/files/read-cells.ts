/** Cells of a file as cells of the store. */
import { ValueType, type Worksheet } from '@cj-tech-master/excelts';
import { fromXlsx, translateFormula } from '../formulas/references.ts';
import type { Cell, CellStyle, Scalar, SheetData } from '../store/model.ts';
import { parseAddress } from './areas.ts';
import { ownStyle, storedStyle } from './cell-styles.ts';

/** A sheet as the library has read it. */
export type WorksheetModel = Worksheet['model'];
type CellModel = NonNullable<WorksheetModel['rows']>[number]['cells'][number];

/** LibreOffice writes the constants TRUE and FALSE so. */
const BOOLEAN_FORMULA = /^=(TRUE|FALSE)\(\)$/;
const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;

/** Formulas that a file says only once, by the address of the cell that says it. */
type Masters = ReadonlyMap<string, string>;

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  if (!('richText' in value) || !Array.isArray(value.richText)) return '';
  return value.richText.map((part: { text?: string }) => part.text ?? '').join('');
}

/** The library makes a Date of a number under a date format; the store keeps the number. */
export function scalarOf(value: unknown): Scalar | undefined {
  if (value instanceof Date) return value.getTime() / DAY + UNIX_EPOCH;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null && 'error' in value) return String(value.error);
  return textOf(value) || undefined;
}

function sharedFormula(model: CellModel, masters: Masters): string | undefined {
  const formula = masters.get(model.sharedFormula ?? '');
  if (formula === undefined) return undefined;
  const from = parseAddress(model.sharedFormula ?? '');
  const to = parseAddress(model.address);
  return translateFormula(formula, to.row - from.row, to.column - from.column);
}

function contentOf(model: CellModel, masters: Masters): Cell {
  const formula = masters.get(model.address) ?? sharedFormula(model, masters);
  const truth = BOOLEAN_FORMULA.exec(formula ?? '')?.[1];
  if (truth !== undefined) return { value: truth === 'TRUE' };
  if (formula !== undefined) return { formula };
  if (model.type === ValueType.Merge) return {};
  const value = scalarOf(model.type === ValueType.Hyperlink ? model.text : model.value);
  if (value === undefined) return {};
  return model.hyperlink === undefined ? { value } : { value, link: model.hyperlink };
}

function noteOf(model: CellModel): string | undefined {
  const note = model.comment?.note;
  if (typeof note === 'string') return note || undefined;
  return note?.texts?.map(({ text }) => text).join('') || undefined;
}

function mastersOf(models: readonly CellModel[]): Masters {
  const masters = new Map<string, string>();
  for (const { address, formula } of models) if (formula) masters.set(address, fromXlsx(formula));
  return masters;
}

/** Styles already read: the library gives cells that look alike one object, or equal ones. */
function styleReader(
  columnStyles: SheetData['columnStyles'],
): (model: CellModel, column: number) => CellStyle {
  const read = new Map<string, CellStyle>();
  return ({ style = {} }, column) => {
    const key = `${column} ${JSON.stringify(style)}`;
    const known = read.get(key) ?? ownStyle(storedStyle(style), columnStyles.get(column) ?? {});
    read.set(key, known);
    return known;
  };
}

/** All cells of a sheet that hold something of their own. */
export function readCells(
  model: WorksheetModel,
  columnStyles: SheetData['columnStyles'],
): SheetData['cells'] {
  const models = (model.rows ?? []).flatMap(({ cells }) => cells);
  const masters = mastersOf(models);
  const styleOf = styleReader(columnStyles);
  const cells: SheetData['cells'] = new Map();
  for (const cellModel of models) {
    const { row, column } = parseAddress(cellModel.address);
    const style = styleOf(cellModel, column);
    const note = noteOf(cellModel);
    const cell: Cell = {
      ...contentOf(cellModel, masters),
      ...(note === undefined ? {} : { note }),
      ...(Object.keys(style).length > 0 ? { style: { ...style } } : {}),
    };
    if (Object.keys(cell).length === 0) continue;
    const line = cells.get(row) ?? new Map<number, Cell>();
    cells.set(row, line.set(column, cell));
  }
  return cells;
}
