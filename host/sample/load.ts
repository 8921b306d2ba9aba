/** Fills the tabs of a workbook with the sample round, by typing as its people would. */
import { readFileSync } from 'node:fs';
import type { Host, RunReport } from '../index.ts';
import { cellName } from '../store/a1.ts';
import { cellAt } from '../store/cells.ts';
import type { SheetData } from '../store/model.ts';
import { sheetNamed } from '../store/sheets.ts';

export interface SampleSheet {
  /** Name of the tab. */
  readonly sheet: string;
  /** E-mail of whoever types. */
  readonly user: string;
  /** When, ISO text. */
  readonly at: string;
  /** Text of a label above the header to what is typed in the cell on its right. */
  readonly strip: Readonly<Record<string, string>>;
  /** Header to what is typed under it. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export interface Sample {
  /** Where the clock is to stand when all is typed, ISO text. */
  readonly now: string;
  readonly sheets: readonly SampleSheet[];
}

/** Rows in which a header row is looked for. */
const HEADER_ROWS = 10;

export function readSample(): Sample {
  return JSON.parse(readFileSync(new URL('./round-2022.json', import.meta.url), 'utf8')) as Sample;
}

/**
 * Types every sheet of the sample, each at its time; the clock is left at the last one.
 * @returns the reports of the edits, in order
 * @throws when a tab, a header or a label is not where it should be
 */
export function loadSample(host: Host, sample: Sample): readonly RunReport[] {
  return sample.sheets.flatMap((part) => {
    host.clock.set(part.at);
    return [...typeRows(host, part), ...typeStrip(host, part)];
  });
}

/** One paste per run of neighbouring columns, so that columns in between stay as they are. */
function typeRows(host: Host, part: SampleSheet): RunReport[] {
  const headers = new Set(part.rows.flatMap((row) => Object.keys(row)));
  if (headers.size === 0) return [];
  const header = findHeader(sheetOf(host, part), headers, part);
  return neighbours(header.columns).map((run) => {
    const grid = part.rows.map((row) => run.map(({ text }) => row[text] ?? ''));
    return host.edit(part.sheet, cellName(header.row + 1, run[0]?.column ?? 1), grid, { user: part.user });
  });
}

function typeStrip(host: Host, part: SampleSheet): RunReport[] {
  return Object.entries(part.strip).map(([label, value]) => {
    const { row, column } = findLabel(sheetOf(host, part), label, part);
    return host.edit(part.sheet, cellName(row, column + 1), [[value]], { user: part.user });
  });
}

function sheetOf(host: Host, part: SampleSheet): SheetData {
  const sheet = sheetNamed(host.book, part.sheet);
  if (sheet === undefined) throw new Error(`Dữ liệu mẫu: sổ không có trang "${part.sheet}".`);
  return sheet;
}

interface HeaderCell {
  readonly text: string;
  readonly column: number;
}

/** The row of the first ten that holds the most of the headers; it must hold them all. */
function findHeader(
  sheet: SheetData,
  headers: ReadonlySet<string>,
  part: SampleSheet,
): { readonly row: number; readonly columns: readonly HeaderCell[] } {
  let best: { row: number; columns: readonly HeaderCell[] } = { row: 0, columns: [] };
  for (let row = 1; row <= HEADER_ROWS; row += 1) {
    const columns = textsOf(sheet, row).filter(({ text }) => headers.has(text));
    if (columns.length > best.columns.length) best = { row, columns };
  }
  const found = new Set(best.columns.map(({ text }) => text));
  const missing = [...headers].filter((text) => !found.has(text));
  if (missing.length > 0)
    throw new Error(
      `Dữ liệu mẫu: trang "${part.sheet}" không có cột ${missing.map((text) => `"${text}"`).join(', ')}.`,
    );
  return best;
}

function findLabel(
  sheet: SheetData,
  label: string,
  part: SampleSheet,
): { readonly row: number; readonly column: number } {
  for (let row = 1; row <= HEADER_ROWS; row += 1) {
    const cell = textsOf(sheet, row).find(({ text }) => text === label);
    if (cell !== undefined) return { row, column: cell.column };
  }
  throw new Error(`Dữ liệu mẫu: trang "${part.sheet}" không có ô "${label}".`);
}

/** Texts of a row, left to right; spaces and line breaks inside count as one space. */
function textsOf(sheet: SheetData, row: number): HeaderCell[] {
  const columns = [...(sheet.cells.get(row)?.keys() ?? [])].sort((a, b) => a - b);
  return columns.map((column) => ({
    column,
    text: String(cellAt(sheet, row, column)?.value ?? '')
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim(),
  }));
}

function neighbours(columns: readonly HeaderCell[]): HeaderCell[][] {
  const runs: HeaderCell[][] = [];
  for (const cell of columns) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1)?.column === cell.column - 1) last.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
