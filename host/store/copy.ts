/** Copying a block of cells to another place, as a paste does: repeated where the target is a multiple of the source. */
import { translateFormula } from '../formulas/references.ts';
import { columnsOf, covers, intersect, rowsOf, subtractFrom } from './areas.ts';
import { cellAt, copyOfCell, putContent, putNote } from './cells.ts';
import type { Area, BookData, Cell, CellStyle, Computed, SheetData, Validation } from './model.ts';
import { clearStyles, patchArea, styleAt } from './styles.ts';
import { setValidation } from './validations.ts';
import { validationAt } from './validity.ts';

/** What of a cell is copied. */
export interface CopyParts {
  readonly contents?: 'formulas' | 'values';
  readonly styles?: 'all' | 'no borders';
  readonly notes?: boolean;
  readonly validations?: boolean;
  readonly merges?: boolean;
  readonly conditionalFormats?: boolean;
}

export interface Block {
  readonly sheet: SheetData;
  readonly area: Area;
}

/** Where a paste of `source` on the area `onto` lands. */
export function pasteArea(source: Area, onto: Area): Area {
  const rows = rowsOf(onto) % rowsOf(source) === 0 ? rowsOf(onto) : rowsOf(source);
  const columns = columnsOf(onto) % columnsOf(source) === 0 ? columnsOf(onto) : columnsOf(source);
  return { top: onto.top, left: onto.left, bottom: onto.top + rows - 1, right: onto.left + columns - 1 };
}

interface Picture {
  readonly cell: Cell;
  readonly style: CellStyle;
  readonly validation: Validation | undefined;
  readonly value: Computed;
}

/**
 * Copies parts of a block; the block is read whole before anything is written, so that source and target may overlap.
 * @param target as `pasteArea` gives it
 * @param valueAt what a cell of the source comes to
 */
export function copyBlock(
  book: BookData,
  source: Block,
  target: Block,
  parts: CopyParts,
  valueAt: (row: number, column: number) => Computed,
): void {
  const pictures = pictureOf(source, valueAt);
  const mergesOfSource = source.sheet.merges.filter((merge) => covers(source.area, merge));
  const tiles = tilesOf(source.area, target.area);
  if (parts.styles !== undefined) clearStyles(book, target.sheet, target.area);
  for (const tile of tiles) {
    pictures.forEach((line, r) => {
      line.forEach((picture, c) => {
        const from = { row: source.area.top + r, column: source.area.left + c };
        paste(book, target.sheet, picture, from, { row: tile.top + r, column: tile.left + c }, parts);
      });
    });
    if (parts.merges === true) copyMerges(target.sheet, mergesOfSource, source.area, tile);
    if (parts.conditionalFormats === true) copyFormats(source, target.sheet, tile);
  }
  book.version += 1;
}

function pictureOf({ sheet, area }: Block, valueAt: (row: number, column: number) => Computed): Picture[][] {
  return Array.from({ length: rowsOf(area) }, (_r, r) =>
    Array.from({ length: columnsOf(area) }, (_c, c) => {
      const [row, column] = [area.top + r, area.left + c];
      return {
        cell: copyOfCell(cellAt(sheet, row, column) ?? {}),
        style: styleAt(sheet, row, column),
        validation: validationAt(sheet, row, column),
        value: valueAt(row, column),
      };
    }),
  );
}

function tilesOf(source: Area, target: Area): Area[] {
  const tiles: Area[] = [];
  for (let top = target.top; top <= target.bottom; top += rowsOf(source)) {
    for (let left = target.left; left <= target.right; left += columnsOf(source)) {
      tiles.push({ top, left, bottom: top + rowsOf(source) - 1, right: left + columnsOf(source) - 1 });
    }
  }
  return tiles;
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

function paste(
  book: BookData,
  sheet: SheetData,
  picture: Picture,
  from: Spot,
  to: Spot,
  parts: CopyParts,
): void {
  const area = { top: to.row, left: to.column, bottom: to.row, right: to.column };
  if (parts.contents !== undefined) pasteContent(book, sheet, picture, from, to, parts.contents);
  if (parts.styles !== undefined) patchArea(book, sheet, area, styleOf(picture.style, parts.styles));
  if (parts.notes === true) putNote(book, sheet, to.row, to.column, picture.cell.note ?? '');
  if (parts.validations === true) setValidation(book, sheet, area, picture.validation ?? null);
}

function pasteContent(
  book: BookData,
  sheet: SheetData,
  { cell, value }: Picture,
  from: Spot,
  to: Spot,
  contents: 'formulas' | 'values',
): void {
  if (contents === 'formulas' && cell.formula !== undefined) {
    const formula = translateFormula(cell.formula, to.row - from.row, to.column - from.column);
    putContent(book, sheet, to.row, to.column, { formula });
    return;
  }
  putContent(book, sheet, to.row, to.column, typeof value === 'object' ? (value?.error ?? null) : value);
  const pasted = cellAt(sheet, to.row, to.column);
  if (cell.link !== undefined && pasted !== undefined) pasted.link = cell.link;
}

function styleOf(style: CellStyle, which: 'all' | 'no borders'): CellStyle {
  if (which === 'all') return style;
  const { border: _border, ...rest } = style;
  return rest;
}

function copyMerges(sheet: SheetData, merges: readonly Area[], source: Area, tile: Area): void {
  sheet.merges = sheet.merges.filter((merge) => intersect(merge, tile) === undefined);
  sheet.merges.push(...merges.map((merge) => shifted(merge, tile.top - source.top, tile.left - source.left)));
}

/** Rules of the source's sheet reach over the tile as they reach over the source. */
function copyFormats(source: Block, sheet: SheetData, tile: Area): void {
  const [down, across] = [tile.top - source.area.top, tile.left - source.area.left];
  const found = source.sheet.conditionalFormats.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => intersect(area, source.area) ?? []);
    return areas.length === 0 ? [] : [{ rule, areas: areas.map((area) => shifted(area, down, across)) }];
  });
  for (const rule of sheet.conditionalFormats) rule.areas = subtractFrom(rule.areas, tile);
  for (const { rule, areas } of found) {
    if (sheet === source.sheet) rule.areas.push(...areas);
    else sheet.conditionalFormats.push({ ...structuredClone(rule), areas });
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
}

function shifted(area: Area, down: number, across: number): Area {
  return {
    top: area.top + down,
    left: area.left + across,
    bottom: area.bottom + down,
    right: area.right + across,
  };
}
