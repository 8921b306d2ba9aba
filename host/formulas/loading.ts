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
}

/** Parsed once per wording, for as long as the calculator lives. */
interface Parsed {
  readonly nodes: Nodes;
  readonly wholeGrid: boolean;
  readonly sheets: readonly string[];
  /** What it needs cannot be told from its wording: OFFSET, INDIRECT. */
  readonly reachesAnywhere: boolean;
}
/** The row in which a search, by its wording, is worked out; kept, so that a change elsewhere moves none. */
type Searches = Map<string, number>;
export interface FormulaCache {
  readonly parsed: Map<string, Parsed>;
  readonly searches: Searches;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
}
interface LoadedSheet {
  readonly data: SheetData;
  readonly used: Extent;
}

function parsed(formula: string, cache: FormulaCache): Parsed {
  const known = cache.parsed.get(formula);
  if (known) return known;
  const nodes = forEngine(parseFormula(formula));
  const sheets = new Set<string>();
  let reachesAnywhere = false;
  for (const node of walk(nodes)) {
    if (node.kind === 'reference' && node.sheet !== null) sheets.add(node.sheet);
    if (node.kind === 'call' && ['OFFSET', 'INDIRECT'].includes(node.name)) reachesAnywhere = true;
  }
  const result = { nodes, wholeGrid: countsBlanks(nodes), sheets: [...sheets], reachesAnywhere };
  cache.parsed.set(formula, result);
  return result;
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

function neededSheets(book: BookData, cache: FormulaCache): LoadedSheet[] {
  const needed = new Set<SheetData>();
  for (const sheet of book.sheets) {
    for (const [, , cell] of cellsOf(sheet)) {
      if (cell.formula === undefined) continue;
      needed.add(sheet);
      for (const name of parsed(cell.formula, cache).sheets) {
        const other = book.sheets.find((candidate) => sameSheetName(candidate.name, name));
        if (other) needed.add(other);
      }
    }
  }
  return [...needed].map((data) => ({ data, used: usedExtent(data) }));
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
  readonly searches: Searches;
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
  const row = searches.get(text) ?? searches.size + 1;
  searches.set(text, row);
  sharedInputs.set(cellKey(row, 1), `=${text}`);
  return `${engineSheetName(sheets.length)}!$A$${row}`;
}

function formulaInputs(
  own: number,
  { data }: LoadedSheet,
  cache: FormulaCache,
  writer: Writer,
): Map<CellKey, string> {
  const inputs = new Map<CellKey, string>();
  for (const [row, column, { formula }] of cellsOf(data)) {
    if (formula === undefined) continue;
    const { nodes, wholeGrid } = parsed(formula, cache);
    inputs.set(cellKey(row, column), `=${formulaText(nodes, own, wholeGrid, writer)}`);
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

/** Everything the engine must be told of the workbook as it is now; its last sheet holds the shared searches. */
export function loadOf(book: BookData, cache: FormulaCache): Load {
  const sheets = neededSheets(book, cache);
  const columns = sheets.map(() => new Set<number>());
  const writer: Writer = { sheets, searches: cache.searches, sharedInputs: new Map(), columns };
  const inputs = sheets.map((sheet, index) => formulaInputs(index, sheet, cache, writer));
  const anywhere = [...cache.parsed.values()].some(({ reachesAnywhere }) => reachesAnywhere);
  sheets.forEach((sheet, index) => {
    addConstants(inputs[index] ?? new Map(), sheet, anywhere ? null : (columns[index] ?? null));
  });
  return { sheets: sheets.map(({ data }) => data.name), inputs: [...inputs, writer.sharedInputs] };
}
