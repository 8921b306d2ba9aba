/** Where each sheet was left, so that it is found again like that. */
import type { Engine } from './engine.ts';
import { type Scroll, scrollOf, scrollTo } from './viewport.ts';

/** The active cell, counted from 0, and how far the sheet was scrolled. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly scroll: Scroll;
}

const START: Place = { row: 0, column: 0, scroll: { x: 0, y: 0 } };

export class Places {
  private readonly engine: Engine;
  private readonly places = new Map<number, Place>();
  private restoring = false;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** Whether the selection moves because a sheet is shown as it was left. */
  get isRestoring(): boolean {
    return this.restoring;
  }

  /** Keeps where the sheet in front stands. */
  keep(unitId: string, sheet: number): void {
    const cell = this.engine.api.getActiveWorkbook()?.getActiveRange();
    if (!cell) return;
    const scroll = scrollOf(this.engine, unitId);
    this.places.set(sheet, { row: cell.getRow(), column: cell.getColumn(), scroll });
  }

  /** Brings the sheet in front to where it was left; to its first cell when it was never there. */
  restore(unitId: string, sheet: number): void {
    const { row, column, scroll } = this.places.get(sheet) ?? START;
    this.restoring = true;
    this.engine.api.getActiveWorkbook()?.getActiveSheet().getRange(row, column).activate();
    scrollTo(this.engine, unitId, scroll);
    this.restoring = false;
  }
}
