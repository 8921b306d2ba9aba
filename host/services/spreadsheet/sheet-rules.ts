/** Rules that lie over a sheet: the part of Sheet for conditional formats, protections, the filter and sorting. */
import { closed } from '../../store/areas.ts';
import { extentOf } from '../../store/cells.ts';
import { isHiddenByFilter } from '../../store/filters.ts';
import { type ConditionalFormat, OPEN } from '../../store/model.ts';
import { unguard } from '../unimplemented.ts';
import { Filter } from './filter.ts';
import type { GoogleFilter, GoogleProtection, GoogleRule, GoogleSheet } from './google.ts';
import { Protection, protect, protectionsOf } from './protection.ts';
import { ConditionalFormatRule } from './rule.ts';
import { ruleShell } from './rule-builder.ts';
import { SheetLook } from './sheet-look.ts';
import { sortArea, sortKeys } from './sorting.ts';

type Members =
  | 'getConditionalFormatRules'
  | 'setConditionalFormatRules'
  | 'clearConditionalFormatRules'
  | 'protect'
  | 'getProtections'
  | 'getFilter'
  | 'isRowHiddenByFilter'
  | 'sort';

export class SheetRules extends SheetLook implements Pick<GoogleSheet, Members> {
  getConditionalFormatRules(): GoogleRule[] {
    return this.read('getConditionalFormatRules', () => {
      const shells = this.data.conditionalFormats.map(({ areas, criterion, style }) =>
        ruleShell(this.desk, { sheetId: this.sheetId, areas, criterion, style }),
      );
      return this.desk.ctx.realm.array(shells);
    });
  }

  /** Replaces all rules of the sheet, other people's too. */
  setConditionalFormatRules(rules: GoogleRule[]): void {
    const stored = Array.from(rules, (rule) => this.#stored(rule));
    this.change('setConditionalFormatRules', (sheet) => {
      sheet.conditionalFormats = stored;
    });
  }

  #stored(shell: GoogleRule): ConditionalFormat {
    const { desk } = this;
    const rule =
      unguard(shell, ConditionalFormatRule) ?? desk.mismatch([shell], 'Sheet.setConditionalFormatRules');
    const { sheetId, areas, criterion, style } = rule.spec;
    if (criterion === null || sheetId !== this.sheetId) {
      return desk.fail('Conditional format rule cannot reference a different sheet.');
    }
    return structuredClone({ areas: [...areas], criterion, style });
  }

  clearConditionalFormatRules(): void {
    this.change('clearConditionalFormatRules', (sheet) => {
      sheet.conditionalFormats = [];
    });
  }

  /** A sheet has one protection of its own: asked for again, it is the one that is there. */
  protect(): GoogleProtection {
    const { desk, sheetId } = this;
    return desk.ctx.meter.writeNow('Sheet.protect', () => {
      const known = this.data.protections.find((protection) => protection.kind === 'sheet');
      return known === undefined
        ? protect(desk, this.data, 'sheet', [])
        : new Protection(desk, sheetId, known.id).self;
    });
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleProtection[] {
    return this.read('getProtections', () =>
      this.desk.ctx.realm.array(protectionsOf(this.desk, this.data, type)),
    );
  }

  getFilter(): GoogleFilter | null {
    return this.read('getFilter', () =>
      this.data.filter === undefined ? null : new Filter(this.desk, this.sheetId).self,
    );
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    return this.read('isRowHiddenByFilter', () =>
      isHiddenByFilter(this.data, rowPosition, this.desk.reader(this.data)),
    );
  }

  /** Sorts the whole sheet below its frozen rows. */
  sort(columnPosition: number, ascending = true): GoogleSheet {
    return this.changeNow('sort', (sheet) => {
      const last = Math.max(extentOf(sheet).lastRow, sheet.frozenRows + 1);
      const area = closed({ top: sheet.frozenRows + 1, left: 1, bottom: last, right: OPEN }, sheet);
      sortArea(this.desk, sheet, area, sortKeys(this.desk, area, { column: columnPosition, ascending }));
    });
  }
}
