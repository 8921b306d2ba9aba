/** The part of Range for data validations, check boxes, the filter and protection. */

import { putContent } from '../../store/cells.ts';
import type { SheetData } from '../../store/model.ts';
import { computedAt } from '../../store/read.ts';
import { mayEdit } from '../../store/rights.ts';
import type { Rule } from '../../store/validations.ts';
import { setValidation } from '../../store/validations.ts';
import { validationAt } from '../../store/validity.ts';
import { unguard } from '../unimplemented.ts';
import { Filter } from './filter.ts';
import type { GoogleFilter, GoogleProtection, GoogleRange, GoogleValidation } from './google.ts';
import { gridOf } from './grid.ts';
import { protect } from './protection.ts';
import { RangeShape } from './range-shape.ts';
import { DataValidation } from './validation.ts';
import { validationShell } from './validation-builder.ts';

type Members =
  | 'getDataValidation'
  | 'getDataValidations'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'insertCheckboxes'
  | 'removeCheckboxes'
  | 'isChecked'
  | 'check'
  | 'uncheck'
  | 'createFilter'
  | 'getFilter'
  | 'protect'
  | 'canEdit';

const FILTER_EXISTS = "You can't create a filter in a sheet that already has a filter.";

export class RangeRules extends RangeShape implements Pick<GoogleRange, Members> {
  getDataValidation(): GoogleValidation | null {
    return this.read('getDataValidation', () => this.first(this.#rule()));
  }

  getDataValidations(): (GoogleValidation | null)[][] {
    return this.read('getDataValidations', () => this.each(this.#rule()));
  }

  #rule(): (sheet: SheetData, row: number, column: number) => GoogleValidation | null {
    return (sheet, row, column) => {
      const found = validationAt(sheet, row, column);
      return found === undefined ? null : validationShell(this.desk, found);
    };
  }

  setDataValidation(rule: GoogleValidation | null): GoogleRange {
    const stored = this.#stored('setDataValidation', rule);
    return this.#assign(
      'setDataValidation',
      () => stored,
      (sheet) => setValidation(this.desk.ctx.book, sheet, this.asked, stored),
    );
  }

  setDataValidations(rules: (GoogleValidation | null)[][]): GoogleRange {
    const { area, desk } = this;
    const grid = gridOf(desk, 'Range.setDataValidations', area, rules);
    const stored = grid.map((line) => line.map((rule) => this.#stored('setDataValidations', rule)));
    const ruleAt = (row: number, column: number): Rule | null =>
      stored[row - area.top]?.[column - area.left] ?? null;
    return this.#assign('setDataValidations', ruleAt, (sheet) => {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const cell = { top: row, left: column, bottom: row, right: column };
          setValidation(desk.ctx.book, sheet, cell, ruleAt(row, column));
        }
      }
    });
  }

  #stored(member: string, rule: unknown): Rule | null {
    if (rule === null) return null;
    return (unguard(rule, DataValidation) ?? this.desk.mismatch([rule], `Range.${member}`)).rule;
  }

  #assign(
    member: string,
    rule: (row: number, column: number) => Rule | null,
    apply: (sheet: SheetData) => void,
  ): GoogleRange {
    const { desk, sheetId, area } = this;
    desk.demandEdit(this.data, area);
    desk.pending.queue({ sheetId, area, rule }, (carryOut) => {
      desk.ctx.meter.write(
        `Range.${member}`,
        carryOut(() => apply(this.data)),
      );
    });
    return this.self;
  }

  /** Boxes that are not filled yet become unchecked. */
  insertCheckboxes(...values: unknown[]): GoogleRange {
    const args = values.map((value) =>
      typeof value === 'number' || typeof value === 'boolean' ? value : String(value),
    );
    const rule: Rule = { criterion: { type: 'CHECKBOX', args }, allowInvalid: false, showDropdown: true };
    const off = args[1] ?? (args.length === 0 ? false : null);
    return this.#assign(
      'insertCheckboxes',
      () => rule,
      (sheet) => {
        setValidation(this.desk.ctx.book, sheet, this.asked, rule);
        this.#fillBlanks(sheet, off);
      },
    );
  }

  #fillBlanks(sheet: SheetData, off: string | number | boolean | null): void {
    const reader = this.desk.reader(sheet);
    this.eachPosition((row, column) => {
      if (computedAt(sheet, row, column, reader) === null)
        putContent(this.desk.ctx.book, sheet, row, column, off);
    });
  }

  /** Takes away the boxes and what they stood for. */
  removeCheckboxes(): GoogleRange {
    return this.#onBoxes('removeCheckboxes', (sheet, row, column) => {
      const cell = { top: row, left: column, bottom: row, right: column };
      setValidation(this.desk.ctx.book, sheet, cell, null);
      putContent(this.desk.ctx.book, sheet, row, column, null);
    });
  }

  check(): GoogleRange {
    return this.#onBoxes('check', (sheet, row, column, on) =>
      putContent(this.desk.ctx.book, sheet, row, column, on),
    );
  }

  uncheck(): GoogleRange {
    return this.#onBoxes('uncheck', (sheet, row, column, _on, off) =>
      putContent(this.desk.ctx.book, sheet, row, column, off),
    );
  }

  #onBoxes(
    member: string,
    apply: (sheet: SheetData, row: number, column: number, on: Box, off: Box) => void,
  ): GoogleRange {
    this.desk.demandEdit(this.data, this.area);
    return this.change(member, () => {
      const sheet = this.data;
      this.eachPosition((row, column) => {
        const box = boxAt(sheet, row, column);
        if (box !== undefined) apply(sheet, row, column, box.on, box.off);
      });
    });
  }

  /** True when every box is checked, false when none is, null when they differ or a cell has no box. */
  isChecked(): boolean | null {
    return this.read('isChecked', () => {
      const states = this.each((sheet, row, column) => {
        const box = boxAt(sheet, row, column);
        return box && computedAt(sheet, row, column, this.desk.reader(sheet)) === box.on;
      }).flat();
      if (states.every((state) => state === true)) return true;
      return states.every((state) => state === false) ? false : null;
    });
  }

  createFilter(): GoogleFilter {
    const { desk, sheetId } = this;
    return desk.ctx.meter.writeNow('Range.createFilter', () => {
      const sheet = this.data;
      desk.demandSheet(sheet);
      if (sheet.filter !== undefined) desk.fail(FILTER_EXISTS);
      sheet.filter = { area: { ...this.area }, hidden: {} };
      desk.ctx.book.version += 1;
      return new Filter(desk, sheetId).self;
    });
  }

  getFilter(): GoogleFilter | null {
    return this.read('getFilter', () =>
      this.data.filter === undefined ? null : new Filter(this.desk, this.sheetId).self,
    );
  }

  protect(): GoogleProtection {
    return this.desk.ctx.meter.writeNow('Range.protect', () =>
      protect(this.desk, this.data, 'range', [{ ...this.asked }]),
    );
  }

  canEdit(): boolean {
    const { book, user } = this.desk.ctx;
    return this.read('canEdit', () => mayEdit(book, this.data, this.area, user));
  }
}

type Box = string | number | boolean | null;

/** The two values of a cell's box; undefined when it has none. */
function boxAt(sheet: SheetData, row: number, column: number): { on: Box; off: Box } | undefined {
  const rule = validationAt(sheet, row, column);
  if (rule?.criterion.type !== 'CHECKBOX') return undefined;
  const [on = true, off = rule.criterion.args.length === 0 ? false : null] = rule.criterion.args;
  return { on: boxValue(on), off: boxValue(off) };
}

function boxValue(arg: unknown): Box {
  return typeof arg === 'string' || typeof arg === 'number' || typeof arg === 'boolean' ? arg : null;
}
