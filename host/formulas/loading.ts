/** What of the workbook the engine must hold: sheets with formulas, those they refer to, and every cell as input. */
import type { BookData, Cell, SheetData } from '../store/model.ts';
import { type Corner, sameSheetName, writeCorner } from './a1.ts';
import { constantInput, engineSheetName } from './engine/engine.ts';
import { SHARED } from './engine/lookup-rules.ts';
import { countsBlanks, forEngine } from './engine/rules.ts';
import type { ReferenceToken } from './tokens.ts';
import { type Nodes, parseFormula, walk, writeFormula } from './tree.ts';

/** Row and column in one number. */
export type CellKey = number;
const MOST_COLUMNS = 18_279;
export const cellKey = (row: number, column: number): CellKey => row * MOST_COLUMNS + column;
export const rowOf = (key: CellKey): number => Math.floor(key / MOST_COLUMNS);
export const columnOf = (key: CellKey): number => key % MOST_COLUMNS;

export interface Load {
  /** Names of the loaded sheets; the position is the engine's sheet number. */
  readonly sheets: readonly string[];
  /** Per sheet of the engine, what to type into each cell. */
  readonly inputs: readonly ReadonlyMap<CellKey, string>[];
  /** What the next load need not work out again. */
  readonly memory: Memory;
}

interface Parsed {
  readonly nodes: Nodes;
  readonly wholeGrid: boolean;
  readonly sheets: readonly string[];
  /** What it needs cannot be told from its wording: OFFSET, INDIRECT. */
  readonly reachesAnywhere: boolean;
}

/** By wording: the formulas of the workbook, and the rows in which shared searches are worked out. */
interface Memory {
  readonly formulas: ReadonlyMap<string, Parsed>;
  readonly searches: ReadonlyMap<string, number>;
}

/** Rows of the engine's last sheet; a change of the workbook moves no search that is still needed. */
interface SearchRows {
  readonly before: ReadonlyMap<string, number>;
  readonly used: Map<string, number>;
  /** Rows that no search had before, the next one first. */
  readonly free: Generator<number, never>;
}

function* freeRows(before: ReadonlyMap<string, number>): Generator<number, never> {
  const taken = new Set(before.values());
  for (let row = 1; ; row += 1) if (!taken.has(row)) yield row;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
}
interface LoadedSheet {
  readonly data: SheetData;
  readonly used: Extent;
}

function parse(formula: string): Parsed {
  const nodes = forEngine(parseFormula(formula));
  const sheets = new Set<string>();
  let reachesAnywhere = false;
  for (const node of walk(nodes)) {
    if (node.kind === 'reference' && node.sheet !== null) sheets.add(node.sheet);
    if (node.kind === 'call' && ['OFFSET', 'INDIRECT'].includes(node.name)) reachesAnywhere = true;
  }
  return { nodes, wholeGrid: countsBlanks(nodes), sheets: [...sheets], reachesAnywhere };
}

/** Every formula of the workbook, each wording once. */
function parseAll(book: BookData, before: Memory['formulas']): Map<string, Parsed> {
  const formulas = new Map<string, Parsed>();
  for (const sheet of book.sheets) {
    for (const [, , { formula }] of cellsOf(sheet)) {
      if (formula !== undefined)
        formulas.set(formula, formulas.get(formula) ?? before.get(formula) ?? parse(formula));
    }
  }
  return formulas;
}

function* cellsOf(sheet: SheetData): Generator<[row: number, column: number, cell: Cell]> {
  for (const [row, cells] of sheet.cells) for (const [column, cell] of cells) yield [row, column, cell];
}

/** Rounded up, so that one more row does not change the text of every formula. */
const STEP = 32;
const roundedUp = (count: number): number => Math.max(1, Math.ceil(count / STEP)) * STEP;

function usedExtent(sheet: SheetData): Extent {
  let rows = 0;
  let columns = 0;
  for (const [row, column, cell] of cellsOf(sheet)) {
    if (cell.value === undefined && cell.formula === undefined) continue;
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  return { rows: roundedUp(rows), columns: roundedUp(columns) };
}

function neededSheets(book: BookData, formulas: Memory['formulas']): LoadedSheet[] {
  const named = new Set<string>();
  const withFormulas = new Set<SheetData>();
  for (const sheet of book.sheets) {
    for (const [, , { formula }] of cellsOf(sheet)) {
      if (formula === undefined) continue;
      withFormulas.add(sheet);
      for (const name of formulas.get(formula)?.sheets ?? []) named.add(name.toLowerCase());
    }
  }
  return book.sheets
    .filter((sheet) => withFormulas.has(sheet) || named.has(sheet.name.toLowerCase()))
    .map((data) => ({ data, used: usedExtent(data) }));
}

function between(first: number | null, last: number | null, extent: number): [number, number] {
  const start = first ?? last ?? 1;
  return [start, first === null || last === null ? Math.max(start, extent) : last];
}

interface Clipped {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Whole-column and open references end where the sheet does: the engine goes through every cell of them. */
function clipped({ first, last }: ReferenceToken, extent: Extent): Clipped {
  if (!last) return { text: writeCorner(first), left: first.column ?? 1, right: first.column ?? 1 };
  const [top, bottom] = between(first.row, last.row, extent.rows);
  const [left, right] = between(first.column, last.column, extent.columns);
  const corner = (like: Corner, row: number, column: number) => writeCorner({ ...like, row, column });
  const text = `${corner(first, top, left)}:${corner(last, bottom, right)}`;
  return { text, left: Math.min(left, right), right: Math.max(left, right) };
}

/** Turns parsed formulas into what the engine is told, and collects what else it needs for them. */
interface Writer {
  readonly sheets: readonly LoadedSheet[];
  readonly formulas: Memory['formulas'];
  readonly searches: SearchRows;
  /** Cells of the engine's last sheet, where shared searches are worked out. */
  readonly sharedInputs: Map<CellKey, string>;
  /** Per sheet, the columns that some formula speaks of. */
  readonly columns: readonly Set<number>[];
}

function writeReferenceFor(token: ReferenceToken, own: number, wholeGrid: boolean, writer: Writer): string {
  const { sheets, columns } = writer;
  const name = token.sheet;
  const index = name === null ? own : sheets.findIndex(({ data }) => sameSheetName(data.name, name));
  const sheet = sheets[index];
  if (!sheet) return '#REF!';
  const { data, used } = sheet;
  const extent = wholeGrid ? { rows: data.rowCount, columns: data.columnCount } : used;
  const area = clipped(token, extent);
  for (let column = area.left; column <= area.right; column += 1) columns[index]?.add(column);
  return `${engineSheetName(index)}!${area.text}`;
}

function formulaText(nodes: Nodes, own: number, wholeGrid: boolean, writer: Writer): string {
  return writeFormula(nodes, (node) => {
    if (node.kind === 'reference') return writeReferenceFor(node, own, wholeGrid, writer);
    if (node.kind !== 'call' || node.name !== SHARED) return null;
    return sharedCell(formulaText(node.args[0] ?? [], own, wholeGrid, writer), writer);
  });
}

function sharedCell(text: string, { searches, sharedInputs, sheets }: Writer): string {
  const { before, used, free } = searches;
  const row = used.get(text) ?? before.get(text) ?? free.next().value;
  used.set(text, row);
  sharedInputs.set(cellKey(row, 1), `=${text}`);
  return `${engineSheetName(sheets.length)}!$A$${row}`;
}

function formulaInputs(own: number, { data }: LoadedSheet, writer: Writer): Map<CellKey, string> {
  const inputs = new Map<CellKey, string>();
  for (const [row, column, { formula }] of cellsOf(data)) {
    const known = formula === undefined ? undefined : writer.formulas.get(formula);
    if (known === undefined) continue;
    inputs.set(cellKey(row, column), `=${formulaText(known.nodes, own, known.wholeGrid, writer)}`);
  }
  return inputs;
}

function addConstants(
  inputs: Map<CellKey, string>,
  { data }: LoadedSheet,
  columns: ReadonlySet<number> | null,
): void {
  for (const [row, column, { formula, value }] of cellsOf(data)) {
    if (formula !== undefined || value === undefined || columns?.has(column) === false) continue;
    inputs.set(cellKey(row, column), constantInput(value));
  }
}

/**
 * Everything the engine must be told of the workbook as it is now; its last sheet holds the shared searches.
 * @param before the load before, of which what still holds is kept
 */
export function loadOf(book: BookData, before: Load | null): Load {
  const formulas = parseAll(book, before?.memory.formulas ?? new Map());
  const sheets = neededSheets(book, formulas);
  const columns = sheets.map(() => new Set<number>());
  const rows = before?.memory.searches ?? new Map();
  const searches: SearchRows = { before: rows, used: new Map(), free: freeRows(rows) };
  const writer: Writer = { sheets, formulas, searches, sharedInputs: new Map(), columns };
  const inputs = sheets.map((sheet, index) => formulaInputs(index, sheet, writer));
  const anywhere = [...formulas.values()].some(({ reachesAnywhere }) => reachesAnywhere);
  sheets.forEach((sheet, index) => {
    addConstants(inputs[index] ?? new Map(), sheet, anywhere ? null : (columns[index] ?? null));
  });
  return {
    sheets: sheets.map(({ data }) => data.name),
    inputs: [...inputs, writer.sharedInputs],
    memory: { formulas, searches: searches.used },
  };
}
