/** The part of Range that draws borders, merges cells and clears. */
import { intersect } from '../../store/areas.ts';
import { drawBorders, type LineOrder } from '../../store/borders.ts';
import { blankArea, clearNotes } from '../../store/cells.ts';
import { breakMerges, cutsAnyMerge, mergeAreas, slices } from '../../store/merges.ts';
import type { Area, BorderLine, SheetData } from '../../store/model.ts';
import { clearStyles } from '../../store/styles.ts';
import { setValidation } from '../../store/validations.ts';
import { hexColor } from './colors.ts';
import { enumName } from './enums.ts';
import type { GoogleRange } from './google.ts';
import type { Layer } from './pending.ts';
import { RangeFormat } from './range-format.ts';

type Members =
  | 'setBorder'
  | 'merge'
  | 'mergeAcross'
  | 'mergeVertically'
  | 'breakApart'
  | 'isPartOfMerge'
  | 'getMergedRanges'
  | 'clear'
  | 'clearContent'
  | 'clearFormat'
  | 'clearNote'
  | 'clearDataValidations';

const LINE_STYLES: Readonly<Record<string, BorderLine['style']>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'solid',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

interface ClearOptions {
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly commentsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

const CUT_MERGE = 'You must select all cells in a merged range to merge or unmerge them.';

export class RangeShape extends RangeFormat implements Pick<GoogleRange, Members> {
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): GoogleRange {
    const line: BorderLine = {
      color: hexColor(color ?? '#000000'),
      style: LINE_STYLES[enumName(style) ?? 'SOLID'] ?? 'solid',
    };
    const order = (wanted: boolean | null): LineOrder => (wanted === null ? undefined : wanted ? line : null);
    const orders = {
      top: order(top),
      left: order(left),
      bottom: order(bottom),
      right: order(right),
      vertical: order(vertical),
      horizontal: order(horizontal),
    };
    return this.#wipe('setBorder', {}, (sheet, area) => drawBorders(this.desk.ctx.book, sheet, area, orders));
  }

  merge(): GoogleRange {
    return this.#merge('merge', (area) => [area]);
  }

  mergeAcross(): GoogleRange {
    return this.#merge('mergeAcross', (area) => slices(area, 'row'));
  }

  mergeVertically(): GoogleRange {
    return this.#merge('mergeVertically', (area) => slices(area, 'column'));
  }

  #merge(member: string, partsOf: (area: Area) => Area[]): GoogleRange {
    return this.changeNow(member, () => {
      const sheet = this.#demandWholeMerges();
      mergeAreas(this.desk.ctx.book, sheet, partsOf(this.area));
    });
  }

  breakApart(): GoogleRange {
    return this.changeNow('breakApart', () => {
      const sheet = this.#demandWholeMerges();
      breakMerges(this.desk.ctx.book, sheet, this.area);
    });
  }

  #demandWholeMerges(): SheetData {
    const { data, area, desk } = this;
    desk.demandEdit(data, area);
    if (cutsAnyMerge(data, area)) desk.fail(CUT_MERGE);
    return data;
  }

  isPartOfMerge(): boolean {
    return this.read('isPartOfMerge', () => this.#merges().length > 0);
  }

  getMergedRanges(): GoogleRange[] {
    return this.read('getMergedRanges', () =>
      this.array(this.#merges().map((area) => this.desk.make.range({ sheetId: this.sheetId, area }))),
    );
  }

  #merges(): Area[] {
    return this.data.merges.filter((merge) => intersect(merge, this.area) !== undefined);
  }

  /** Without options: contents and formats; validations and notes stay, as Google's reference says. */
  clear(options: ClearOptions = {}): GoogleRange {
    if (options.skipFilteredRows === true) this.desk.fail('chưa mô phỏng: Range.clear({skipFilteredRows})');
    const named = [options.contentsOnly, options.formatOnly, options.validationsOnly, options.commentsOnly];
    const all = !named.includes(true);
    const formats = all || options.formatOnly === true;
    const rules = options.validationsOnly === true;
    return this.#wipe('clear', { formats, rules }, (sheet, area) => {
      const { book } = this.desk.ctx;
      if (all || options.contentsOnly === true) blankArea(book, sheet, area);
      if (formats) clearStyles(book, sheet, area);
      if (rules) setValidation(book, sheet, area, null);
      if (options.commentsOnly === true) clearNotes(book, sheet, area);
    });
  }

  clearContent(): GoogleRange {
    return this.#wipe('clearContent', {}, (sheet, area) => blankArea(this.desk.ctx.book, sheet, area));
  }

  clearFormat(): GoogleRange {
    return this.#wipe('clearFormat', { formats: true }, (sheet, area) =>
      clearStyles(this.desk.ctx.book, sheet, area),
    );
  }

  clearNote(): GoogleRange {
    return this.#wipe('clearNote', {}, (sheet, area) => clearNotes(this.desk.ctx.book, sheet, area));
  }

  clearDataValidations(): GoogleRange {
    return this.#wipe('clearDataValidations', { rules: true }, (sheet, area) =>
      setValidation(this.desk.ctx.book, sheet, area, null),
    );
  }

  /** Queues a change of the whole area, with what later calls must know of it. */
  #wipe(
    member: string,
    gone: { readonly formats?: boolean; readonly rules?: boolean },
    apply: (sheet: SheetData, area: Area) => void,
  ): GoogleRange {
    const { desk, sheetId, area } = this;
    desk.demandEdit(this.data, area);
    const layer: Layer = {
      sheetId,
      area,
      ...(gone.formats === true && { asText: () => false }),
      ...(gone.rules === true && { rule: () => null }),
    };
    desk.pending.queue(layer, (carryOut) => {
      desk.ctx.meter.write(
        `Range.${member}`,
        carryOut(() => apply(this.data, area)),
      );
    });
    return this.self;
  }
}
