/**
 * The conditional colours of the sheet in front. The library works out every rule anew at each change of a cell, on
 * this page's only thread; with the rules of all sheets at once a typist would feel it.
 */
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { ColourRule } from '../../contract.ts';
import type { Engine } from './engine.ts';
import { FROM_SERVER } from './guard.ts';
import { gridColourRules } from './rules.ts';
import { sheetKey } from './snapshot.ts';

interface Shown {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly ids: readonly string[];
}

export class Colours {
  private readonly engine: Engine;
  private shown: Shown | null = null;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** Colours a sheet, and no other one. */
  show(unitId: string, sheet: number, rules: readonly ColourRule[]): void {
    const subUnitId = sheetKey(sheet);
    if (this.shown?.unitId === unitId && this.shown.subUnitId === subUnitId) return;
    if (this.shown?.unitId === unitId) this.remove(this.shown);
    const made = gridColourRules(sheet, rules);
    this.shown = { unitId, subUnitId, ids: made.map(({ cfId }) => cfId) };
    // The library puts each new rule before the others; the first of ours is to win.
    for (const rule of made.reverse())
      this.mutate(AddConditionalRuleMutation.id, { unitId, subUnitId, rule });
    // A rule that comes after the workbook is not worked out until somebody asks.
    if (made.length > 0) this.engine.api.getFormula().executeCalculation();
  }

  private remove({ unitId, subUnitId, ids }: Shown): void {
    for (const cfId of ids) this.mutate(DeleteConditionalRuleMutation.id, { unitId, subUnitId, cfId });
  }

  private mutate(id: string, params: object): void {
    this.engine.api.syncExecuteCommand(id, params, FROM_SERVER);
  }
}
