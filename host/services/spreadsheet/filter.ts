/** A sheet's filter and the criteria of its columns: values that are hidden. */

import { closed } from '../../store/areas.ts';
import type { Filter as FilterData, SheetData } from '../../store/model.ts';
import { guard, unguard } from '../unimplemented.ts';
import type { Desk } from './desk.ts';
import type {
  GoogleFilter,
  GoogleFilterCriteria,
  GoogleFilterCriteriaBuilder,
  GoogleRange,
} from './google.ts';
import { sortArea } from './sorting.ts';

export class FilterCriteria implements Pick<GoogleFilterCriteria, 'copy' | 'getHiddenValues'> {
  readonly hidden: readonly string[];
  readonly self: GoogleFilterCriteria;
  readonly #desk: Desk;

  constructor(desk: Desk, hidden: readonly string[]) {
    this.#desk = desk;
    this.hidden = hidden;
    this.self = guard<GoogleFilterCriteria>('FilterCriteria', this);
  }

  copy(): GoogleFilterCriteriaBuilder {
    return this.#desk.ctx.meter.other('FilterCriteria.copy', () =>
      newFilterCriteria(this.#desk, this.hidden),
    );
  }

  getHiddenValues(): string[] {
    return this.#desk.ctx.meter.other('FilterCriteria.getHiddenValues', () =>
      this.#desk.ctx.realm.array(this.hidden),
    );
  }
}

type BuilderMembers = 'build' | 'copy' | 'getHiddenValues' | 'setHiddenValues';

class FilterCriteriaBuilder implements Pick<GoogleFilterCriteriaBuilder, BuilderMembers> {
  readonly self: GoogleFilterCriteriaBuilder;
  readonly #desk: Desk;
  #hidden: readonly string[];

  constructor(desk: Desk, hidden: readonly string[]) {
    this.#desk = desk;
    this.#hidden = hidden;
    this.self = guard<GoogleFilterCriteriaBuilder>('FilterCriteriaBuilder', this);
  }

  #other<T>(member: string, act: () => T): T {
    return this.#desk.ctx.meter.other(`FilterCriteriaBuilder.${member}`, act);
  }

  build(): GoogleFilterCriteria {
    return this.#other('build', () => new FilterCriteria(this.#desk, this.#hidden).self);
  }

  copy(): GoogleFilterCriteriaBuilder {
    return this.#other('copy', () => newFilterCriteria(this.#desk, this.#hidden));
  }

  getHiddenValues(): string[] {
    return this.#other('getHiddenValues', () => this.#desk.ctx.realm.array(this.#hidden));
  }

  setHiddenValues(values: string[]): GoogleFilterCriteriaBuilder {
    return this.#other('setHiddenValues', () => {
      this.#hidden = Array.from(values, String);
      return this.self;
    });
  }
}

export function newFilterCriteria(desk: Desk, hidden: readonly string[] = []): GoogleFilterCriteriaBuilder {
  return new FilterCriteriaBuilder(desk, hidden).self;
}

export class Filter implements GoogleFilter {
  readonly self: GoogleFilter;
  readonly #desk: Desk;
  readonly #sheetId: number;

  constructor(desk: Desk, sheetId: number) {
    this.#desk = desk;
    this.#sheetId = sheetId;
    this.self = guard<GoogleFilter>('Filter', this);
  }

  get #data(): FilterData {
    return this.#desk.sheet(this.#sheetId).filter ?? this.#desk.fail('The filter no longer exists.');
  }

  #now(member: string, apply: (sheet: SheetData, filter: FilterData) => void): GoogleFilter {
    const { ctx } = this.#desk;
    return ctx.meter.writeNow(`Filter.${member}`, () => {
      apply(this.#desk.sheet(this.#sheetId), this.#data);
      ctx.book.version += 1;
      return this.self;
    });
  }

  getRange(): GoogleRange {
    return this.#desk.ctx.meter.read('Filter.getRange', () =>
      this.#desk.make.range({ sheetId: this.#sheetId, area: this.#data.area }),
    );
  }

  /** @param columnPosition column of the sheet, from 1 */
  getColumnFilterCriteria(columnPosition: number): GoogleFilterCriteria | null {
    return this.#desk.ctx.meter.read('Filter.getColumnFilterCriteria', () => {
      const hidden = this.#data.hidden[this.#column(columnPosition)];
      return hidden === undefined ? null : new FilterCriteria(this.#desk, hidden).self;
    });
  }

  setColumnFilterCriteria(columnPosition: number, filterCriteria: GoogleFilterCriteria | null): GoogleFilter {
    return this.#now('setColumnFilterCriteria', (_sheet, filter) => {
      const criteria = unguard(filterCriteria, FilterCriteria);
      if (criteria === undefined) delete filter.hidden[this.#column(columnPosition)];
      else filter.hidden[this.#column(columnPosition)] = [...criteria.hidden];
    });
  }

  removeColumnFilterCriteria(columnPosition: number): GoogleFilter {
    return this.#now('removeColumnFilterCriteria', (_sheet, filter) => {
      delete filter.hidden[this.#column(columnPosition)];
    });
  }

  remove(): void {
    this.#now('remove', (sheet) => {
      delete sheet.filter;
    });
  }

  /** Sorts the rows below the filter's header. */
  sort(columnPosition: number, ascending: boolean): GoogleFilter {
    return this.#now('sort', (sheet, filter) => {
      const whole = closed(filter.area, sheet);
      const area = { ...whole, top: whole.top + 1 };
      if (area.top > area.bottom) return;
      sortArea(this.#desk, sheet, area, [{ column: this.#column(columnPosition), ascending }]);
    });
  }

  #column(position: number): number {
    const { left, right } = closed(this.#data.area, this.#desk.sheet(this.#sheetId));
    const inside = position >= left && position <= right;
    return inside ? position : this.#desk.fail('The column position is outside the range of the filter.');
  }
}
