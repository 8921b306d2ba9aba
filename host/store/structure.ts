/** Rows and columns inserted, deleted and moved, with all that hangs on them: formulas, merges, rules, widths. */
import { type StructureChange, shiftFormula } from '../formulas/references.ts';
import { intersect } from './areas.ts';
import { copyOfCell, forgetExtent } from './cells.ts';
import { areaAfter, areasAfter, lineAfter, movedKeys, movedSet } from './lines.ts';
import type { Area, BookData, Cell, Criterion, Filter, Protection, SheetData } from './model.ts';
import { criteriaOf, mapFormulas } from './rewrite.ts';

export type Axis = StructureChange['axis'];

/**
 * Inserts blank lines so that the first new one has index `at`.
 * @param like the line (counted before) whose format and validations the new ones take; absent = none
 */
export function insertLines(
  book: BookData,
  sheet: SheetData,
  axis: Axis,
  at: number,
  count: number,
  like?: number,
): void {
  const change: StructureChange = { sheet: sheet.name, axis, kind: 'insert', at, count };
  const atEnd = at > (axis === 'row' ? sheet.rowCount : sheet.columnCount);
  if (atEnd) extendRules(book, sheet, change, like);
  else restructure(book, sheet, change, like);
  if (axis === 'row') sheet.rowCount += count;
  else sheet.columnCount += count;
  if (like !== undefined) copyLook(sheet, change, lineAfter(like, change) ?? like);
}

/** Lines added after the last one move nothing; only rules grow with them. */
function extendRules(
  book: BookData,
  sheet: SheetData,
  change: StructureChange,
  like: number | undefined,
): void {
  sheet.validations = rulesAfter(sheet.validations, change, like);
  sheet.conditionalFormats = rulesAfter(sheet.conditionalFormats, change, like);
  book.version += 1;
}

/** Deletes lines; what referred to them becomes `#REF!`. */
export function deleteLines(book: BookData, sheet: SheetData, axis: Axis, at: number, count: number): void {
  restructure(book, sheet, { sheet: sheet.name, axis, kind: 'delete', at, count });
  if (axis === 'row') sheet.rowCount -= count;
  else sheet.columnCount -= count;
}

/** Moves a block of lines so that it lands before line `to` (counted before the move). */
export function moveLines(
  book: BookData,
  sheet: SheetData,
  axis: Axis,
  from: number,
  count: number,
  to: number,
): void {
  restructure(book, sheet, { sheet: sheet.name, axis, kind: 'move', from, count, to });
}

function restructure(book: BookData, sheet: SheetData, change: StructureChange, like?: number): void {
  moveCells(sheet, change);
  moveMeasures(sheet, change);
  moveAreas(sheet, change, like);
  moveFilter(sheet, change);
  const name = sheet.name.toLowerCase().replaceAll("'", "''");
  mapFormulas(book, (formula, onSheet) =>
    onSheet === sheet.name || formula.toLowerCase().includes(name)
      ? shiftFormula(formula, onSheet, change)
      : formula,
  );
  moveCriteria(book, sheet, change);
  forgetExtent(sheet);
  book.version += 1;
}

function moveCells(sheet: SheetData, change: StructureChange): void {
  if (change.axis === 'row') {
    sheet.cells = movedKeys(sheet.cells, change);
    return;
  }
  const rows = new Map<number, Map<number, Cell>>();
  for (const [row, line] of sheet.cells) {
    const moved = movedKeys(line, change);
    if (moved.size > 0) rows.set(row, moved);
  }
  sheet.cells = rows;
}

function moveMeasures(sheet: SheetData, change: StructureChange): void {
  if (change.axis === 'row') {
    sheet.rowHeights = movedKeys(sheet.rowHeights, change);
    sheet.hiddenRows = movedSet(sheet.hiddenRows, change);
    sheet.frozenRows = frozenAfter(sheet.frozenRows, change);
    return;
  }
  sheet.columnWidths = movedKeys(sheet.columnWidths, change);
  sheet.columnStyles = movedKeys(sheet.columnStyles, change);
  sheet.hiddenColumns = movedSet(sheet.hiddenColumns, change);
  sheet.frozenColumns = frozenAfter(sheet.frozenColumns, change);
}

function frozenAfter(frozen: number, change: StructureChange): number {
  if (change.kind === 'move') return frozen;
  if (change.kind === 'insert') return change.at <= frozen ? frozen + change.count : frozen;
  return frozen - Math.max(0, Math.min(frozen, change.at + change.count - 1) - change.at + 1);
}

function moveAreas(sheet: SheetData, change: StructureChange, like: number | undefined): void {
  const follow = (area: Area): Area[] => {
    const after = areaAfter(area, change);
    return after === undefined ? [] : [after];
  };
  sheet.merges = sheet.merges
    .flatMap(follow)
    .filter((area) => area.top < area.bottom || area.left < area.right);
  sheet.validations = rulesAfter(sheet.validations, change, like);
  sheet.conditionalFormats = rulesAfter(sheet.conditionalFormats, change, like);
  sheet.protections = sheet.protections.flatMap((protection) => protectionAfter(protection, follow));
}

function rulesAfter<T extends { areas: Area[]; criterion: Criterion }>(
  rules: readonly T[],
  change: StructureChange,
  like: number | undefined,
): T[] {
  for (const rule of rules) {
    const above = !rule.criterion.args.some((arg) => typeof arg === 'string' && arg.startsWith('='));
    rule.areas = areasAfter(rule.areas, change, like === undefined ? undefined : { line: like, above });
  }
  return rules.filter((rule) => rule.areas.length > 0);
}

function protectionAfter(protection: Protection, follow: (area: Area) => Area[]): Protection[] {
  protection.areas = protection.areas.flatMap(follow);
  protection.unprotected = protection.unprotected.flatMap(follow);
  return protection.kind === 'range' && protection.areas.length === 0 ? [] : [protection];
}

function moveFilter(sheet: SheetData, change: StructureChange): void {
  if (sheet.filter === undefined) return;
  const area = areaAfter(sheet.filter.area, change);
  if (area === undefined) delete sheet.filter;
  else
    sheet.filter = {
      area,
      hidden: change.axis === 'row' ? sheet.filter.hidden : hiddenAfter(sheet.filter, change),
    };
}

function hiddenAfter(filter: Filter, change: StructureChange): Filter['hidden'] {
  const byColumn = new Map(Object.entries(filter.hidden).map(([column, values]) => [Number(column), values]));
  return Object.fromEntries(movedKeys(byColumn, change));
}

/** Ranges that validations of any sheet take their values from. */
function moveCriteria(book: BookData, sheet: SheetData, change: StructureChange): void {
  for (const criterion of book.sheets.flatMap(criteriaOf)) {
    criterion.args = criterion.args.map((arg) => argumentAfter(arg, sheet, change));
  }
}

function argumentAfter(
  arg: Criterion['args'][number],
  sheet: SheetData,
  change: StructureChange,
): Criterion['args'][number] {
  if (typeof arg !== 'object' || arg === null || !('sheet' in arg) || arg.sheet !== sheet.name) return arg;
  const area = areaAfter(arg.area, change);
  return area === undefined ? '#REF!' : { sheet: arg.sheet, area };
}

/** New lines look like line `like`: format, height; validations and rules have followed already. */
function copyLook(sheet: SheetData, change: Extract<StructureChange, { at: number }>, like: number): void {
  const fresh = Array.from({ length: change.count }, (_, i) => change.at + i);
  if (change.axis === 'column') {
    for (const column of fresh) copyColumnLook(sheet, like, column);
    return;
  }
  const source = sheet.cells.get(like);
  const look = [...(source ?? [])].filter(([, cell]) => cell.style !== undefined);
  if (look.length === 0) return;
  for (const row of fresh)
    sheet.cells.set(row, new Map(look.map(([column, cell]) => [column, lookOf(cell)])));
}

function copyColumnLook(sheet: SheetData, like: number, column: number): void {
  const style = sheet.columnStyles.get(like);
  if (style !== undefined) sheet.columnStyles.set(column, { ...style });
  const width = sheet.columnWidths.get(like);
  if (width !== undefined) sheet.columnWidths.set(column, width);
  for (const line of sheet.cells.values()) {
    const cell = line.get(like);
    if (cell?.style !== undefined) line.set(column, lookOf(cell));
  }
}

function lookOf(cell: Cell): Cell {
  const { style } = copyOfCell(cell);
  return style === undefined ? {} : { style };
}

/** Whether moving or deleting these lines would cut a merge in two. */
export function cutsMerge(sheet: SheetData, axis: Axis, first: number, last: number): boolean {
  return sheet.merges.some((merge) => {
    const [start, end] = axis === 'row' ? [merge.top, merge.bottom] : [merge.left, merge.right];
    const lines: Area =
      axis === 'row' ? { ...merge, top: first, bottom: last } : { ...merge, left: first, right: last };
    return intersect(merge, lines) !== undefined && !(start >= first && end <= last);
  });
}
