/** Rows and columns as wholes: the part of Sheet that inserts, deletes, moves, sizes, freezes and hides them. */
import { closed } from '../../store/areas.ts';
import { type Area, OPEN, type SheetData } from '../../store/model.ts';
import { type Axis, cutsMerge, deleteLines, insertLines, moveLines } from '../../store/structure.ts';
import { unguard } from '../unimplemented.ts';
import type { GoogleRange, GoogleSheet } from './google.ts';
import { demandCells, demandColumns } from './limits.ts';
import { RangeBase } from './range-base.ts';
import { SheetBase } from './sheet-base.ts';

type Members =
  | 'insertRows'
  | 'insertRowBefore'
  | 'insertRowAfter'
  | 'insertRowsBefore'
  | 'insertRowsAfter'
  | 'insertColumns'
  | 'insertColumnBefore'
  | 'insertColumnAfter'
  | 'insertColumnsBefore'
  | 'insertColumnsAfter'
  | 'deleteRow'
  | 'deleteRows'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'moveRows'
  | 'moveColumns';

export class SheetLines extends SheetBase implements Pick<GoogleSheet, Members> {
  insertRows(rowIndex: number, numRows = 1): void {
    this.#insert('insertRows', 'row', rowIndex, numRows, rowIndex);
  }

  insertRowBefore(beforePosition: number): GoogleSheet {
    return this.#insert('insertRowBefore', 'row', beforePosition, 1, beforePosition);
  }

  insertRowAfter(afterPosition: number): GoogleSheet {
    return this.#insert('insertRowAfter', 'row', afterPosition + 1, 1, afterPosition);
  }

  insertRowsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return this.#insert('insertRowsBefore', 'row', beforePosition, howMany, beforePosition);
  }

  insertRowsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return this.#insert('insertRowsAfter', 'row', afterPosition + 1, howMany, afterPosition);
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    this.#insert('insertColumns', 'column', columnIndex, numColumns, columnIndex);
  }

  insertColumnBefore(beforePosition: number): GoogleSheet {
    return this.#insert('insertColumnBefore', 'column', beforePosition, 1, beforePosition);
  }

  insertColumnAfter(afterPosition: number): GoogleSheet {
    return this.#insert('insertColumnAfter', 'column', afterPosition + 1, 1, afterPosition);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return this.#insert('insertColumnsBefore', 'column', beforePosition, howMany, beforePosition);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return this.#insert('insertColumnsAfter', 'column', afterPosition + 1, howMany, afterPosition);
  }

  /** @param like the existing line whose look the new ones take */
  #insert(member: string, axis: Axis, at: number, count: number, like: number): GoogleSheet {
    return this.changeNow(member, (sheet) => {
      this.#demandInside(sheet, axis, like, 1);
      this.desk.demandCount(count, 1, `The number of ${axis}s to insert must be at least 1.`);
      this.#demandRoom(sheet, axis, at);
      if (axis === 'column') demandColumns(this.desk, sheet.columnCount + count);
      const other = axis === 'row' ? sheet.columnCount : sheet.rowCount;
      demandCells(this.desk, count * other);
      insertLines(this.desk.ctx.book, sheet, axis, at, count, like);
    });
  }

  deleteRow(rowPosition: number): GoogleSheet {
    return this.#delete('deleteRow', 'row', rowPosition, 1);
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.#delete('deleteRows', 'row', rowPosition, howMany);
  }

  deleteColumn(columnPosition: number): GoogleSheet {
    return this.#delete('deleteColumn', 'column', columnPosition, 1);
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this.#delete('deleteColumns', 'column', columnPosition, howMany);
  }

  #delete(member: string, axis: Axis, at: number, count: number): GoogleSheet {
    return this.changeNow(member, (sheet) => {
      this.#demandInside(sheet, axis, at, count);
      const [total, frozen] =
        axis === 'row' ? [sheet.rowCount, sheet.frozenRows] : [sheet.columnCount, sheet.frozenColumns];
      const unfrozen = Math.max(0, at + count - 1 - Math.max(at - 1, frozen));
      if (total - frozen - unfrozen < 1) {
        this.desk.fail(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
      }
      this.desk.demandEdit(sheet, linesArea(axis, at, count));
      deleteLines(this.desk.ctx.book, sheet, axis, at, count);
    });
  }

  moveRows(rowSpec: GoogleRange, destinationIndex: number): void {
    this.#move('moveRows', 'row', rowSpec, destinationIndex);
  }

  moveColumns(columnSpec: GoogleRange, destinationIndex: number): void {
    this.#move('moveColumns', 'column', columnSpec, destinationIndex);
  }

  #move(member: string, axis: Axis, spec: GoogleRange, to: number): void {
    const range = unguard(spec, RangeBase) ?? this.desk.mismatch([spec, to], `Sheet.${member}`);
    this.changeNow(member, (sheet) => {
      const { top, left, bottom, right } = range.area;
      const [from, last] = axis === 'row' ? [top, bottom] : [left, right];
      const total = axis === 'row' ? sheet.rowCount : sheet.columnCount;
      if (to < 1 || to > total + 1) this.desk.fail(`Those ${axis}s are out of bounds.`);
      if (cutsMerge(sheet, axis, from, last))
        this.desk.fail(`Moving ${axis}s that cut merged cells is not possible.`);
      this.desk.demandEdit(sheet, linesArea(axis, from, last - from + 1));
      this.#demandRoom(sheet, axis, to);
      moveLines(this.desk.ctx.book, sheet, axis, from, last - from + 1, to);
    });
  }

  #demandInside(sheet: SheetData, axis: Axis, at: number, count: number): void {
    const total = axis === 'row' ? sheet.rowCount : sheet.columnCount;
    const inside =
      Number.isInteger(at) && Number.isInteger(count) && at >= 1 && count >= 1 && at + count - 1 <= total;
    if (!inside) this.desk.fail(`Those ${axis}s are out of bounds.`);
  }

  /** Lines cannot be put in the midst of a protected range or sheet by someone it keeps out. */
  #demandRoom(sheet: SheetData, axis: Axis, at: number): void {
    this.desk.demandSheet(sheet);
    const crossed = sheet.protections.filter((protection) => {
      const crossing = protection.areas
        .map((area) => closed(area, sheet))
        .filter((area) => isInside(area, axis, at));
      return protection.kind === 'range' && crossing.length > 0;
    });
    this.desk.demandEdit({ ...sheet, protections: crossed }, { top: 1, left: 1, bottom: OPEN, right: OPEN });
  }
}

function isInside(area: Area, axis: Axis, at: number): boolean {
  return axis === 'row' ? at > area.top && at <= area.bottom : at > area.left && at <= area.right;
}

function linesArea(axis: Axis, at: number, count: number): Area {
  const last = at + count - 1;
  return axis === 'row'
    ? { top: at, left: 1, bottom: last, right: OPEN }
    : { top: 1, left: at, bottom: OPEN, right: last };
}
