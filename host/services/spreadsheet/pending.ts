/**
 * What queued writes will have changed: a later call in the same run is judged as if they had been carried out
 * (`setNumberFormat('@')` and then `setValues` with a leading `=`).
 */
import { contains } from '../../store/areas.ts';
import type { Area, Validation } from '../../store/model.ts';

/** The rule a queued `setDataValidation` gives a cell; null = none. */
export type PendingRule = Pick<Validation, 'criterion' | 'allowInvalid'> | null;

export interface Layer {
  readonly sheetId: number;
  readonly area: Area;
  /** Whether cells of the area become `@`; told by position in the sheet. */
  readonly asText?: (row: number, column: number) => boolean;
  readonly rule?: (row: number, column: number) => PendingRule;
  /** Whether something is written, so that the area counts as filled. */
  readonly fills?: boolean;
}

export class Pending {
  readonly #layers: Layer[] = [];

  /** Queues a change together with what later calls must know of it. */
  queue(layer: Layer, write: (carryOut: (apply: () => void) => () => void) => void): void {
    this.#layers.push(layer);
    try {
      write((apply) => () => {
        this.#drop(layer);
        apply();
      });
    } catch (error) {
      this.#drop(layer);
      throw error;
    }
  }

  #drop(layer: Layer): void {
    const index = this.#layers.indexOf(layer);
    if (index >= 0) this.#layers.splice(index, 1);
  }

  /** Whether a cell will be `@`; undefined when nothing queued says so. */
  asText(sheetId: number, row: number, column: number): boolean | undefined {
    return this.#last(sheetId, row, column, (layer) => layer.asText)?.(row, column);
  }

  /** The queued rule of a cell; undefined when nothing queued touches it. */
  rule(sheetId: number, row: number, column: number): PendingRule | undefined {
    return this.#last(sheetId, row, column, (layer) => layer.rule)?.(row, column);
  }

  /** Whether a change of the sheet's validations is queued. */
  hasRules(sheetId: number): boolean {
    return this.#layers.some((layer) => layer.sheetId === sheetId && layer.rule !== undefined);
  }

  /** How far queued values reach. */
  extent(sheetId: number): { lastRow: number; lastColumn: number } {
    const filled = this.#layers.filter((layer) => layer.sheetId === sheetId && layer.fills === true);
    return {
      lastRow: Math.max(0, ...filled.map((layer) => layer.area.bottom)),
      lastColumn: Math.max(0, ...filled.map((layer) => layer.area.right)),
    };
  }

  #last<T>(
    sheetId: number,
    row: number,
    column: number,
    pick: (layer: Layer) => T | undefined,
  ): T | undefined {
    for (let i = this.#layers.length - 1; i >= 0; i -= 1) {
      const layer = this.#layers[i];
      if (layer?.sheetId !== sheetId || !contains(layer.area, row, column)) continue;
      const found = pick(layer);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
