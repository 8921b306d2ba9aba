/** A range of cells: the last part, for what moves cells about. */
import { cellArea } from '../../store/areas.ts';
import { type CopyParts, copyBlock, pasteArea } from '../../store/copy.ts';
import { moveBlock } from '../../store/cut.ts';
import type { Area, Computed } from '../../store/model.ts';
import { computedAt } from '../../store/read.ts';
import { unguard } from '../unimplemented.ts';
import { select } from './active.ts';
import { enumName } from './enums.ts';
import type { GoogleRange } from './google.ts';
import { insideGrid, RangeBase } from './range-base.ts';
import { RangeText } from './range-text.ts';
import { sortArea, sortKeys } from './sorting.ts';

type Members = 'activate' | 'activateAsCurrentCell' | 'sort' | 'copyTo' | 'moveTo';

const ALL: CopyParts = {
  contents: 'formulas',
  styles: 'all',
  notes: true,
  validations: true,
  merges: true,
  conditionalFormats: true,
};

const FORMAT: CopyParts = { styles: 'all', merges: true, conditionalFormats: true };

/** What each way of pasting takes along. */
const PASTES: Readonly<Record<string, CopyParts>> = {
  PASTE_NORMAL: ALL,
  PASTE_NO_BORDERS: { ...ALL, styles: 'no borders' },
  PASTE_FORMAT: FORMAT,
  PASTE_FORMULA: { contents: 'formulas' },
  PASTE_DATA_VALIDATION: { validations: true },
  PASTE_VALUES: { contents: 'values' },
  PASTE_CONDITIONAL_FORMATTING: { conditionalFormats: true },
};

interface CopyOptions {
  readonly formatOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
}

export class Range extends RangeText implements Pick<GoogleRange, Members> {
  activate(): GoogleRange {
    return this.other('activate', () => {
      select(this.desk, this.sheetId, this.asked);
      return this.self;
    });
  }

  activateAsCurrentCell(): GoogleRange {
    return this.other('activateAsCurrentCell', () => {
      select(this.desk, this.sheetId, cellArea(this.asked.top, this.asked.left));
      return this.self;
    });
  }

  sort(sortSpecObj: unknown): GoogleRange {
    return this.changeNow('sort', () => {
      sortArea(this.desk, this.data, this.area, sortKeys(this.desk, this.area, sortSpecObj));
    });
  }

  copyTo(
    destination: GoogleRange,
    how: GoogleAppsScript.Spreadsheet.CopyPasteType | CopyOptions = {},
    transposed = false,
  ): void {
    if (transposed) this.desk.fail('chưa mô phỏng: Range.copyTo, transposed');
    const parts = this.#parts(how);
    const target = this.#target('copyTo', destination);
    this.changeNow('copyTo', () => {
      const area = this.#landing(target, pasteArea(this.area, target.area));
      const source = { sheet: this.data, area: this.area };
      copyBlock(this.desk.ctx.book, source, { sheet: target.data, area }, parts, this.#computed());
    });
  }

  #parts(how: GoogleAppsScript.Spreadsheet.CopyPasteType | CopyOptions): CopyParts {
    if (typeof how === 'object' && how !== null && enumName(how) === undefined) {
      const { formatOnly, contentsOnly } = how as CopyOptions;
      if (formatOnly === true) return FORMAT;
      return contentsOnly === true ? { contents: 'values' } : ALL;
    }
    const name = enumName(how) ?? '';
    return PASTES[name] ?? this.desk.fail(`chưa mô phỏng: Range.copyTo, ${name}`);
  }

  /** Cuts this range and pastes it; references to it follow. */
  moveTo(target: GoogleRange): void {
    const onto = this.#target('moveTo', target);
    this.changeNow('moveTo', () => {
      this.desk.demandEdit(this.data, this.area);
      const { top, left, bottom, right } = this.area;
      const { top: newTop, left: newLeft } = onto.area;
      const wanted = {
        top: newTop,
        left: newLeft,
        bottom: newTop + bottom - top,
        right: newLeft + right - left,
      };
      const area = this.#landing(onto, wanted);
      const source = { sheet: this.data, area: this.area };
      moveBlock(this.desk.ctx.book, source, { sheet: onto.data, area }, this.#computed());
    });
  }

  #target(member: string, shell: GoogleRange): RangeBase {
    return unguard(shell, RangeBase) ?? this.desk.mismatch([shell], `Range.${member}`);
  }

  #landing(target: RangeBase, area: Area): Area {
    insideGrid(this.desk, target.data, area);
    this.desk.demandEdit(target.data, area);
    return area;
  }

  #computed(): (row: number, column: number) => Computed {
    const sheet = this.data;
    const reader = this.desk.reader(sheet);
    return (row, column) => computedAt(sheet, row, column, reader);
  }
}
