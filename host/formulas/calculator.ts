/** The values of a workbook's formulas, worked out when asked for and kept while nothing changes. */
import type { Calculator, Clock } from '../run/context.ts';
import type { BookData, Computed } from '../store/model.ts';
import { createEngine, type Engine } from './engine/engine.ts';
import { cellKey, columnOf, type Load, loadOf, rowOf } from './loading.ts';

interface State {
  readonly engine: Engine;
  readonly load: Load;
  /** Lower-case name to the engine's sheet number. */
  readonly sheetNumbers: ReadonlyMap<string, number>;
  readonly timeZone: string;
  readonly version: number;
  /** The moment last asked about, and the day `TODAY()` was worked out for. */
  readonly now: number;
  readonly day: string;
  /** Per sheet, answers already read. */
  readonly answers: readonly Map<number, Computed>[];
}

function dayOf(milliseconds: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(milliseconds);
}

function sameSheets(one: Load, other: Load): boolean {
  return (
    one.sheets.length === other.sheets.length &&
    one.sheets.every((name, index) => name === other.sheets[index])
  );
}

/** Types into the engine what differs from what it holds; true when anything did. */
function update(engine: Engine, before: Load | null, after: Load): boolean {
  let changed = false;
  after.inputs.forEach((inputs, sheet) => {
    const old = before?.inputs[sheet];
    const set = (key: number, input: string) => {
      engine.set(sheet, rowOf(key), columnOf(key), input);
      changed = true;
    };
    for (const [key, input] of inputs) if (old?.get(key) !== input) set(key, input);
    for (const key of old?.keys() ?? []) if (!inputs.has(key)) set(key, '');
  });
  return changed;
}

function upToDate(book: BookData, now: number, state: State | null): state is State {
  return state?.version === book.version && state.now === now && state.timeZone === book.timeZone;
}

function refreshed(book: BookData, now: number, old: State | null): State {
  const { timeZone, version } = book;
  const day = dayOf(now, timeZone);
  const load = old?.version === version ? old.load : loadOf(book, old?.load ?? null);
  const kept = old && old.timeZone === timeZone && sameSheets(old.load, load) ? old : null;
  if (old && !kept) old.engine.free();
  const engine = kept?.engine ?? createEngine(load.inputs.length, timeZone);
  const changed = update(engine, kept?.load ?? null, load);
  if (kept && !changed && kept.day === day) return { ...kept, load, version, now };
  engine.evaluate(now);
  const sheetNumbers = new Map(load.sheets.map((name, index) => [name.toLowerCase(), index]));
  const answers = load.sheets.map(() => new Map<number, Computed>());
  return { engine, load, sheetNumbers, timeZone, version, now, day, answers };
}

/**
 * A calculator for one workbook. Nothing is worked out while `book.version` and the day stay the same; when cells
 * changed only those are told to the engine.
 */
export function createCalculator(book: BookData, clock: Clock): Calculator {
  let state: State | null = null;
  return {
    value(sheetName, row, column) {
      const now = clock.now();
      if (!upToDate(book, now, state)) {
        const before: State | null = state;
        // Should the engine refuse something half-way, it is built anew the next time.
        state = null;
        state = refreshed(book, now, before);
      }
      const sheet = state.sheetNumbers.get(sheetName.toLowerCase());
      const answers = sheet === undefined ? undefined : state.answers[sheet];
      if (sheet === undefined || !answers) return null;
      const key = cellKey(row, column);
      const answer = answers.get(key) ?? state.engine.read(sheet, row, column);
      answers.set(key, answer);
      return answer;
    },
  };
}
