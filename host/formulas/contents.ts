/** What the cells of a workbook hold at one moment, as formulas see it, and what differs from an earlier one. */
import type { BookData, Cell, Scalar, SheetData } from '../store/model.ts';
import { type CellKey, cellKey } from './cell-key.ts';
import { CellSet } from './cell-set.ts';
import { type Shape, type Shapes, shapeOf } from './shapes.ts';

export interface FormulaCell {
  readonly text: string;
  readonly shape: Shape;
  /** How many rows below the shape's own row it stands. */
  readonly down: number;
}

/** A constant, or a formula; blank cells have none. */
export type Content = Scalar | FormulaCell;

export interface SheetContents {
  readonly name: string;
  /** Size of the grid. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The last row and column that hold anything. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly cells: ReadonlyMap<CellKey, Content>;
  readonly formulas: ReadonlyMap<CellKey, FormulaCell>;
}

export interface Contents {
  readonly sheets: readonly SheetContents[];
  /** Lower-case name to number. */
  readonly sheetNumbers: ReadonlyMap<string, number>;
  /** Those its formulas have. */
  readonly shapes: Shapes;
}

export interface Change {
  /** Cells that hold something else than before, or nothing any more. */
  readonly cells: CellSet;
  /** Whether any formula came, went or changed. */
  readonly hasFormulas: boolean;
  /** Lower-case names of sheets that came or went. */
  readonly sheets: ReadonlySet<string>;
  /** Numbers of the sheets whose grid has another size. */
  readonly resized: ReadonlySet<number>;
  /** Numbers of the sheets whose last row or column that holds anything is another. */
  readonly outgrown: ReadonlySet<number>;
  readonly isNone: boolean;
}

/** Formulas met so far: the same one often stands in the same row of many sheets. */
interface Met {
  readonly shapes: Shapes;
  readonly texts: Map<string, FormulaCell>;
}

function formulaCell(text: string, row: number, { shapes, texts }: Met): FormulaCell {
  const twin = texts.get(text);
  if (twin && twin.shape.row + twin.down === row) return twin;
  const shape = shapeOf(text, row, shapes);
  const formula = { text, shape, down: row - shape.row };
  texts.set(text, formula);
  return formula;
}

/** What a cell held before, if that is a formula and still there: equal formulas are then the same object. */
function kept(before: Content | undefined, { formula }: Cell): FormulaCell | undefined {
  return typeof before === 'object' && before.text === formula ? before : undefined;
}

function contentOf(cell: Cell, row: number, before: Content | undefined, met: Met): Content | undefined {
  if (cell.formula === undefined) return cell.value;
  return kept(before, cell) ?? formulaCell(cell.formula, row, met);
}

function sheetContents(sheet: SheetData, before: SheetContents | undefined, met: Met): SheetContents {
  const cells = new Map<CellKey, Content>();
  const formulas = new Map<CellKey, FormulaCell>();
  let lastRow = 1;
  let lastColumn = 1;
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      const key = cellKey(row, column);
      const content = contentOf(cell, row, before?.cells.get(key), met);
      if (content === undefined) continue;
      cells.set(key, content);
      if (typeof content === 'object') formulas.set(key, content);
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
  }
  const { name, rowCount, columnCount } = sheet;
  return { name, rowCount, columnCount, lastRow, lastColumn, cells, formulas };
}

/** Some formula cells, by number of the sheet. */
export type Formulas = readonly ReadonlySet<CellKey>[];

export function formulasWhere(
  { sheets }: Contents,
  test: (sheet: number, key: CellKey, formula: FormulaCell) => boolean,
): Formulas {
  return sheets.map(
    ({ formulas }, sheet) =>
      new Set([...formulas].filter(([key, formula]) => test(sheet, key, formula)).map(([key]) => key)),
  );
}

export function sheetNamed(contents: Contents | null, name: string): SheetContents | undefined {
  return contents?.sheets[contents.sheetNumbers.get(name.toLowerCase()) ?? -1];
}

/** @param before the workbook earlier, of which what still holds is kept */
export function contentsOf(book: BookData, before: Contents | null): Contents {
  const met: Met = { shapes: new Map(before?.shapes), texts: new Map() };
  const sheets = book.sheets.map((sheet) => sheetContents(sheet, sheetNamed(before, sheet.name), met));
  const used = sheets.flatMap(({ formulas }) => [...formulas.values()].map(({ shape }) => shape));
  return {
    sheets,
    sheetNumbers: new Map(sheets.map(({ name }, number) => [name.toLowerCase(), number])),
    shapes: new Map(used.map((shape) => [shape.key, shape])),
  };
}

const isResized = (sheet: SheetContents, old: SheetContents): boolean =>
  sheet.rowCount !== old.rowCount || sheet.columnCount !== old.columnCount;

const isOutgrown = (sheet: SheetContents, old: SheetContents): boolean =>
  sheet.lastRow !== old.lastRow || sheet.lastColumn !== old.lastColumn;

/** Cells that differ, with what they held and hold. */
function* differences(
  old: SheetContents | undefined,
  sheet: SheetContents,
): Generator<[CellKey, Content | undefined, Content | undefined]> {
  for (const [key, content] of sheet.cells) {
    const before = old?.cells.get(key);
    if (before !== content) yield [key, before, content];
  }
  for (const [key, content] of old?.cells ?? []) if (!sheet.cells.has(key)) yield [key, content, undefined];
}

function sheetsThatCameOrWent(before: Contents, after: Contents): Set<string> {
  const [old, now] = [before.sheetNumbers, after.sheetNumbers];
  return new Set([...old.keys(), ...now.keys()].filter((name) => !old.has(name) || !now.has(name)));
}

/** What is different in `after`; cells of sheets that went are not among it. */
export function changeBetween(before: Contents, after: Contents): Change {
  const cells = new CellSet();
  const resized = new Set<number>();
  const outgrown = new Set<number>();
  const sheets = sheetsThatCameOrWent(before, after);
  let hasFormulas = sheets.size > 0;
  after.sheets.forEach((sheet, number) => {
    const old = sheetNamed(before, sheet.name);
    for (const [key, ...contents] of differences(old, sheet)) {
      cells.add(number, key);
      hasFormulas ||= contents.some((content) => typeof content === 'object');
    }
    if (old && isResized(sheet, old)) resized.add(number);
    if (old && isOutgrown(sheet, old)) outgrown.add(number);
  });
  const isNone = cells.isEmpty && sheets.size === 0 && resized.size === 0;
  return { cells, hasFormulas, sheets, resized, outgrown, isNone };
}
