/** The part of Range that reads and writes what stands in cells: values, formulas, notes. */
import { cellAt, hasContent, putGrid, putNote } from '../../store/cells.ts';
import type { Area, SheetData } from '../../store/model.ts';
import { textAt, valueAt } from '../../store/read.ts';
import { type Contents, checkedContents, checkedFormulas } from './contents.ts';
import type { GoogleRange } from './google.ts';
import { type Grid, gridOf, uniformGrid } from './grid.ts';
import { RangeBase } from './range-base.ts';

type Members =
  | 'getValue'
  | 'getValues'
  | 'setValue'
  | 'setValues'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'setFormula'
  | 'setFormulas'
  | 'getNote'
  | 'getNotes'
  | 'setNote'
  | 'setNotes'
  | 'isBlank';

export class RangeValues extends RangeBase implements Pick<GoogleRange, Members> {
  /** One answer per cell, as an array of the bundle's realm. */
  protected each<T>(get: (sheet: SheetData, row: number, column: number) => T): T[][] {
    const { data, area } = this;
    const rows: T[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line: T[] = [];
      for (let column = area.left; column <= area.right; column += 1) line.push(get(data, row, column));
      rows.push(line);
    }
    return this.array(rows);
  }

  /** Visits each cell of the area. */
  protected eachPosition(visit: (row: number, column: number) => void): void {
    const { top, left, bottom, right } = this.area;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) visit(row, column);
    }
  }

  /** The answer for the top left cell. */
  protected first<T>(get: (sheet: SheetData, row: number, column: number) => T): T {
    return get(this.data, this.asked.top, this.asked.left);
  }

  getValue(): unknown {
    return this.read('getValue', () => this.first(this.#value()));
  }

  getValues(): unknown[][] {
    return this.read('getValues', () => this.each(this.#value()));
  }

  #value(): (sheet: SheetData, row: number, column: number) => unknown {
    const reader = this.desk.reader(this.data);
    return (sheet, row, column) => valueAt(sheet, row, column, reader);
  }

  getDisplayValue(): string {
    return this.read('getDisplayValue', () => this.first(this.#text()));
  }

  getDisplayValues(): string[][] {
    return this.read('getDisplayValues', () => this.each(this.#text()));
  }

  #text(): (sheet: SheetData, row: number, column: number) => string {
    const reader = this.desk.reader(this.data);
    return (sheet, row, column) => textAt(sheet, row, column, reader);
  }

  /** The formula as it is kept (`;` between arguments), `''` when the cell holds none. */
  getFormula(): string {
    return this.read('getFormula', () => this.first(formulaAt));
  }

  getFormulas(): string[][] {
    return this.read('getFormulas', () => this.each(formulaAt));
  }

  setValue(value: unknown): GoogleRange {
    return this.#put('setValue', checkedContents(this, uniformGrid(this.area, value)));
  }

  setValues(values: unknown[][]): GoogleRange {
    return this.#put('setValues', checkedContents(this, this.#grid('setValues', values)));
  }

  setFormula(formula: string): GoogleRange {
    return this.#put('setFormula', checkedFormulas(this, uniformGrid(this.area, formula)));
  }

  setFormulas(formulas: string[][]): GoogleRange {
    return this.#put('setFormulas', checkedFormulas(this, this.#grid('setFormulas', formulas)));
  }

  #grid(member: string, values: unknown): Grid {
    return gridOf(this.desk, `Range.${member}`, this.area, values);
  }

  #put(member: string, contents: Contents): GoogleRange {
    const { desk, data, area } = this;
    const { ctx } = desk;
    desk.pending.queue({ sheetId: this.sheetId, area, fills: true }, (carryOut) => {
      ctx.meter.write(
        `Range.${member}`,
        carryOut(() => putGrid(ctx.book, data, area, contents)),
      );
    });
    return this.self;
  }

  getNote(): string {
    return this.read('getNote', () => this.first(noteAt));
  }

  getNotes(): string[][] {
    return this.read('getNotes', () => this.each(noteAt));
  }

  setNote(note: string | null): GoogleRange {
    return this.#putNotes('setNote', uniformGrid(this.area, note));
  }

  setNotes(notes: (string | null)[][]): GoogleRange {
    return this.#putNotes('setNotes', this.#grid('setNotes', notes));
  }

  #putNotes(member: string, notes: Grid): GoogleRange {
    const { desk, data, area } = this;
    desk.demandEdit(data, area);
    return this.change(member, () => {
      eachOf(area, notes, (note, row, column) =>
        putNote(desk.ctx.book, data, row, column, String(note ?? '')),
      );
    });
  }

  isBlank(): boolean {
    return this.read('isBlank', () => !this.each(isFilled).flat().includes(true));
  }

  /** Queues a change and returns this range, as most of its members do. */
  protected change(member: string, apply: () => void): GoogleRange {
    this.desk.ctx.meter.write(`Range.${member}`, apply);
    return this.self;
  }

  /** Carries a change out at once and returns this range. */
  protected changeNow(member: string, apply: () => void): GoogleRange {
    this.desk.ctx.meter.writeNow(`Range.${member}`, apply);
    return this.self;
  }
}

function eachOf(area: Area, grid: Grid, visit: (item: unknown, row: number, column: number) => void): void {
  grid.forEach((line, r) => {
    line.forEach((item, c) => {
      visit(item, area.top + r, area.left + c);
    });
  });
}

function formulaAt(sheet: SheetData, row: number, column: number): string {
  return cellAt(sheet, row, column)?.formula ?? '';
}

function noteAt(sheet: SheetData, row: number, column: number): string {
  return cellAt(sheet, row, column)?.note ?? '';
}

function isFilled(sheet: SheetData, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return cell !== undefined && hasContent(cell);
}
