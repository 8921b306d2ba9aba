/** What of a workbook an `.xlsx` file cannot hold, kept beside it and put back by the names of the sheets. */
import { renameSheetInFormula } from '../formulas/references.ts';
import type { BookData, Cell, Filter, Protection, SheetData } from '../store/model.ts';
import type { Condition } from './conditional-formats.ts';
import { hasOpenAreas, reopenAreas } from './open-areas.ts';
import { fileNames } from './sheet-names.ts';
import { clippedText, LONGEST_TEXT } from './units.ts';
import { restoreRules, type Unlike, unlikeFormats, unlikeValidations } from './unlike-rules.ts';
import type { Rule } from './validations.ts';

interface SheetSide {
  readonly id: number;
  /** Name in the workbook, where the file needed another. */
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hasOpenAreas: boolean;
  readonly protections: readonly Protection[];
  /** Links within the workbook by the text they stand on: LibreOffice makes links to the file of them. */
  readonly links: Readonly<Record<string, string>>;
  readonly hiddenByFilter: Filter['hidden'];
  readonly validations: Unlike<Rule>;
  readonly conditionalFormats: Unlike<Condition>;
}

type BookSide = Pick<BookData, 'id' | 'name' | 'locale' | 'timeZone' | 'owner' | 'version'>;

interface SideData extends BookSide {
  /** By the name in the file. */
  readonly sheets: Readonly<Record<string, SheetSide>>;
  /** Texts longer than a cell of the file takes. */
  readonly longTexts: readonly string[];
}

function* cellsOf(book: BookData): Generator<Cell> {
  for (const { cells } of book.sheets) for (const line of cells.values()) yield* line.values();
}

/** The same down each sheet and from left to right, in whatever order the cells were typed. */
function inOrder(book: BookData): readonly Cell[] {
  const sorted = <T>(entries: Iterable<readonly [number, T]>) => [...entries].sort(([a], [b]) => a - b);
  return book.sheets.flatMap(({ cells }) =>
    sorted(cells).flatMap(([, line]) => sorted(line).map(([, cell]) => cell)),
  );
}

const isInternal = (link: string | undefined): boolean => link?.startsWith('#gid=') ?? false;

function internalLinks(sheet: SheetData): Record<string, string> {
  const cells = [...sheet.cells.values()].flatMap((line) => [...line.values()]);
  return Object.fromEntries(
    cells.filter(({ link }) => isInternal(link)).map(({ value, link }) => [value, link]),
  );
}

function restoreLinks(sheet: SheetData, links: Readonly<Record<string, string>>): void {
  for (const cell of [...sheet.cells.values()].flatMap((line) => [...line.values()])) {
    if (cell.link === undefined || /^(?:https?|mailto):/i.test(cell.link)) continue;
    cell.link = links[String(cell.value)] ?? cell.link;
  }
}

function sheetSide(book: BookData, sheet: SheetData): SheetSide {
  const { id, name, rowCount, columnCount, protections, filter } = sheet;
  return {
    id,
    name,
    rowCount,
    columnCount,
    hasOpenAreas: hasOpenAreas(book, sheet),
    protections,
    links: internalLinks(sheet),
    hiddenByFilter: filter?.hidden ?? {},
    validations: unlikeValidations(book, sheet),
    conditionalFormats: unlikeFormats(sheet),
  };
}

/** All of the workbook that the file does not hold, as plain JSON. */
export function sideData(book: BookData): unknown {
  const { id, name, locale, timeZone, owner, version } = book;
  const names = fileNames(book.sheets);
  const sheets = book.sheets.map(
    (sheet) => [names.get(sheet.name) ?? sheet.name, sheetSide(book, sheet)] as const,
  );
  const texts = inOrder(book).map(({ value }) => value);
  const longTexts = texts.filter((value) => typeof value === 'string' && value.length > LONGEST_TEXT);
  return { id, name, locale, timeZone, owner, version, sheets: Object.fromEntries(sheets), longTexts };
}

function isSideData(data: unknown): data is SideData {
  return typeof data === 'object' && data !== null && 'sheets' in data && 'id' in data;
}

function restoreName(book: BookData, sheet: SheetData, name: string): void {
  if (sheet.name === name) return;
  for (const cell of cellsOf(book)) {
    if (cell.formula !== undefined) cell.formula = renameSheetInFormula(cell.formula, sheet.name, name);
  }
  for (const { criterion } of book.sheets.flatMap(({ validations }) => validations)) {
    criterion.args = criterion.args.map((argument) => {
      const isThere = typeof argument === 'object' && argument !== null && 'area' in argument;
      return isThere && argument.sheet === sheet.name ? { ...argument, sheet: name } : argument;
    });
  }
  sheet.name = name;
}

function restoreGrid(sheet: SheetData, side: SheetSide): void {
  const most = (numbers: Iterable<number>, least: number) =>
    [...numbers].reduce((a, b) => Math.max(a, b), least);
  const columns = [...sheet.cells.values()].flatMap((line) => [...line.keys()]);
  sheet.rowCount = most(sheet.cells.keys(), side.rowCount);
  sheet.columnCount = most(columns, side.columnCount);
  sheet.protections = structuredClone([...side.protections]);
  if (sheet.filter) sheet.filter.hidden = structuredClone(side.hiddenByFilter);
}

/** Gives sheets their numbers back, new ones a number of their own, and lets links follow. */
function restoreIds(book: BookData, ids: ReadonlyMap<SheetData, number>): void {
  let next = Math.max(-1, ...ids.values());
  const changed = new Map<string, number>();
  for (const sheet of book.sheets) {
    const id = ids.get(sheet) ?? ++next;
    changed.set(String(sheet.id), id);
    sheet.id = id;
  }
  for (const cell of cellsOf(book)) {
    if (cell.link === undefined) continue;
    cell.link = cell.link.replace(
      /^#gid=(\d+)/,
      (link, id: string) => `#gid=${changed.get(id) ?? link.slice(5)}`,
    );
  }
}

function restoreLongTexts(book: BookData, texts: readonly string[]): void {
  if (texts.length === 0) return;
  const byClipped = new Map<unknown, string[]>();
  for (const text of texts)
    byClipped.set(clippedText(text), [...(byClipped.get(clippedText(text)) ?? []), text]);
  for (const cell of inOrder(book)) {
    const whole = byClipped.get(cell.value) ?? [];
    const next = whole.length > 1 ? whole.shift() : whole[0];
    if (next !== undefined) cell.value = next;
  }
}

/**
 * Puts back what {@link sideData} took out. Sheets the side data do not know keep what the file says; what is said of
 * sheets that are gone is dropped.
 * @param data as `sideData` gave it, from JSON; anything else leaves the workbook as it is
 */
export function applySideData(book: BookData, data: unknown): void {
  if (!isSideData(data)) return;
  const { id, name, locale, timeZone, owner, version } = data;
  Object.assign(book, { id, name, locale, timeZone, owner, version } satisfies BookSide);
  const sides = book.sheets.map((sheet) => [sheet, data.sheets[sheet.name]] as const);
  const known = sides.flatMap(([sheet, side]) => (side ? [[sheet, side] as const] : []));
  for (const [sheet, side] of known) restoreName(book, sheet, side.name);
  for (const [sheet, side] of known) restoreRules(sheet, side.validations, side.conditionalFormats);
  for (const [sheet, side] of known) {
    restoreGrid(sheet, side);
    if (side.hasOpenAreas) reopenAreas(book, sheet, side);
  }
  restoreIds(book, new Map(known.map(([sheet, side]) => [sheet, side.id])));
  for (const [sheet, side] of known) restoreLinks(sheet, side.links);
  restoreLongTexts(book, data.longTexts);
}
