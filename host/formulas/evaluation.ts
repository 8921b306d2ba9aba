/** One pass of the engine: some formulas worked out, with all they see. */
import type { Computed } from '../store/model.ts';
import { writeCorner } from './a1.ts';
import { Alikes, type Place } from './alike.ts';
import { type CellKey, columnOf, rowOf } from './cell-key.ts';
import type { Contents } from './contents.ts';
import { constantInput, createEngine, type Engine, engineSheetName } from './engine/engine.ts';
import { FormulaWriter } from './engine/writer.ts';
import type { Needs } from './needs.ts';
import { type Setting, settledAt } from './settled.ts';
import type { Values } from './values.ts';

export interface Task {
  readonly contents: Contents;
  /** Values of the formulas that are not worked out; those that are may be among them. */
  readonly values: Values;
  readonly timeZone: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface Outcome {
  readonly values: readonly Map<CellKey, Computed>[];
  /** True when some formula spills, or would: what others come to then depends on what is there besides. */
  readonly isSpilled: boolean;
}

/** The formula that is told to the engine in place of another, often that one itself. */
type ModelOf = (sheet: number, key: CellKey) => Place;

/** Numbers the engine gives to the sheets it needs. */
function engineSheets(contents: Contents, needs: Needs): Map<number, number> {
  const numbers = contents.sheets.map((_, number) => number).filter((number) => needs.isInvolved(number));
  return new Map(numbers.map((number, index) => [number, index]));
}

class Pass {
  private readonly task: Task;
  private readonly needs: Needs;
  private readonly setting: Setting;
  private readonly model: ModelOf;
  private readonly sheets: ReadonlyMap<number, number>;
  private readonly engine: Engine;

  constructor(task: Task, needs: Needs, makeModel: (setting: Setting) => ModelOf) {
    this.task = task;
    this.needs = needs;
    this.setting = { contents: task.contents, live: needs.formulas, values: task.values };
    this.model = makeModel(this.setting);
    this.sheets = engineSheets(task.contents, needs);
    this.engine = createEngine(this.sheets.size + 1, task.timeZone);
  }

  run(): Outcome {
    try {
      this.load();
      this.engine.evaluate(this.task.now);
      return this.outcome();
    } finally {
      this.engine.free();
    }
  }

  private load(): void {
    const writer = new FormulaWriter(this.setting, this.sheets);
    for (const [sheet, number] of this.sheets) {
      for (const key of this.task.contents.sheets[sheet]?.cells.keys() ?? []) {
        const input = this.input(sheet, key, writer);
        if (input !== null) this.engine.set(number, rowOf(key), columnOf(key), input);
      }
    }
    for (const [text, row] of writer.shared) this.engine.set(this.sheets.size, row, 1, text);
  }

  private input(sheet: number, key: CellKey, writer: FormulaWriter): string | null {
    const isLive = this.needs.formulas[sheet]?.has(key) ?? false;
    if (!isLive && !this.needs.sees(sheet, key)) return null;
    const content = settledAt(this.setting, sheet, key);
    if (typeof content !== 'object') return content === undefined ? null : constantInput(content);
    const model = this.model(sheet, key);
    const isModel = model.sheet === sheet && model.key === key;
    return isModel ? writer.formula(sheet, content) : `=${this.address(model)}`;
  }

  private address({ sheet, key }: Place): string {
    const corner = { column: columnOf(key), columnFixed: true, row: rowOf(key), rowFixed: true };
    return `${engineSheetName(this.sheets.get(sheet) ?? 0)}!${writeCorner(corner)}`;
  }

  private outcome(): Outcome {
    let isSpilled = false;
    const read = ({ sheet, key }: Place): Computed => {
      const [number, row, column] = [this.sheets.get(sheet) ?? 0, rowOf(key), columnOf(key)];
      const value = this.engine.read(number, row, column);
      isSpilled ||= this.engine.isSpilled(number, row, column);
      return value;
    };
    const values = this.task.contents.sheets.map(() => new Map<CellKey, Computed>());
    this.needs.formulas.forEach((keys, sheet) => {
      for (const key of keys) {
        const model = this.model(sheet, key);
        const value = values[model.sheet]?.get(model.key) ?? read(model);
        values[model.sheet]?.set(model.key, value);
        values[sheet]?.set(key, value);
      }
    });
    return { values, isSpilled };
  }
}

/** Works out what is needed; formulas alike are told once. */
export function evaluate(task: Task, needs: Needs): Outcome {
  return new Pass(task, needs, (setting) => {
    const alikes = new Alikes(setting);
    return (sheet, key) => alikes.model(sheet, key);
  }).run();
}

/** Works out what is needed, every formula by itself in its own cell. */
export function evaluatePlainly(task: Task, needs: Needs): Outcome {
  return new Pass(task, needs, () => (sheet, key) => ({ sheet, key })).run();
}
