/** Formulas that say the same of the same values come to the same: the engine need be told only one of them. */
import { type CellKey, cellKey } from './cell-key.ts';
import type { FormulaCell } from './contents.ts';
import type { ReferencePart } from './engine/parts.ts';
import { areaOf } from './reach.ts';
import { type Setting, settledAt } from './settled.ts';

export interface Place {
  readonly sheet: number;
  readonly key: CellKey;
}

/** Formulas that need one another are followed so deep; beyond, each stands for itself. */
const DEEPEST = 50;

const isMoving = ({ reference: { first, last } }: ReferencePart): boolean =>
  [first, last].some((corner) => corner !== null && corner.row !== null && !corner.rowFixed);

export class Alikes {
  private readonly setting: Setting;
  private readonly models = new Map<string, Place>();
  private readonly found: Map<CellKey, Place>[];

  constructor(setting: Setting) {
    this.setting = setting;
    this.found = setting.contents.sheets.map(() => new Map());
  }

  /** The first formula asked about that is sure to come to the same as this one; often itself. */
  model(sheet: number, key: CellKey, depth = 0): Place {
    const known = this.found[sheet]?.get(key);
    if (known) return known;
    const itself = { sheet, key };
    // Whoever comes back here while it is being looked at goes in a circle, and finds only this one.
    this.found[sheet]?.set(key, itself);
    const formula = this.setting.contents.sheets[sheet]?.formulas.get(key);
    const wording = formula && depth < DEEPEST ? this.wording(sheet, formula, depth) : null;
    const model = (wording === null ? undefined : this.models.get(wording)) ?? itself;
    if (wording !== null) this.models.set(wording, model);
    this.found[sheet]?.set(key, model);
    return model;
  }

  /** All that its value depends on, what is the same for every formula of the shape left out; null when that is too much. */
  private wording(own: number, { shape, down }: FormulaCell, depth: number): string | null {
    if (!shape.habits.isPlaceless) return null;
    const words = [shape.key];
    for (const look of shape.looks) {
      const word = this.word(own, look, down, depth);
      if (word === null) return null;
      words.push(word);
    }
    return words.join('\n');
  }

  private word(own: number, look: ReferencePart, down: number, depth: number): string | null {
    if (!isMoving(look)) return look.sheet === null ? String(own) : '';
    const sheet = look.sheet === null ? own : this.setting.contents.sheetNumbers.get(look.sheet);
    if (look.reference.last || sheet === undefined) return null;
    const { top, left } = areaOf(look.reference, down);
    return this.contentWord(sheet, cellKey(top, left), depth);
  }

  private contentWord(sheet: number, key: CellKey, depth: number): string {
    const content = settledAt(this.setting, sheet, key);
    if (content === undefined) return '';
    if (typeof content !== 'object') return JSON.stringify(content);
    const model = this.model(sheet, key, depth + 1);
    return `=${model.sheet} ${model.key}`;
  }
}
