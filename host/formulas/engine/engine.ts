/** IronCalc behind a few verbs: set, evaluate, read, free. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { initSync, Model } from '@ironcalc/wasm';
import type { Computed } from '../../store/model.ts';
import { LINE_BREAK } from './rules.ts';

export interface Engine {
  /** A formula with `=`, a constant as {@link constantInput} writes it, or `''` to empty the cell. */
  set(sheet: number, row: number, column: number, input: string): void;
  /** Works everything out, with `now` (milliseconds since 1970) as the present moment. */
  evaluate(now: number): void;
  /** A formula's value; errors by the engine's own names, see {@link shownValue}. */
  read(sheet: number, row: number, column: number): Computed;
  /** Whether what a formula comes to takes up more than its own cell, or would if it could. */
  isSpilled(sheet: number, row: number, column: number): boolean;
  /** Gives the memory back; the engine must not be used afterwards. */
  free(): void;
}

const TYPE = { number: 1, text: 2, boolean: 4, error: 16 };
/** Sheets names its errors otherwise; what the engine cannot do is a name it does not know. */
const ERRORS: Readonly<Record<string, string>> = {
  '#N/IMPL!': '#NAME?',
  '#SPILL!': '#REF!',
  '#CIRC!': '#REF!',
  '#CALC!': '#N/A',
};
/** All fifteen digits of a number, whatever format the engine would choose. */
const FULL_PRECISION = '0.00000000000000E+00';

let ready = false;
function initialise(): void {
  if (ready) return;
  // Some of the engine's functions are so large that to compile them a second time, better, takes longer than it saves.
  setFlagsFromString('--liftoff-only');
  const file = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  initSync({ module: readFileSync(file) });
  ready = true;
}

/** Name of a sheet inside the engine, which refuses some names that Sheets allows. */
export function engineSheetName(index: number): string {
  return `sheet_${index}`;
}

/** A constant as the engine, which speaks German (`;`, decimal comma), must be told it. */
export function constantInput(value: string | number | boolean): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return `'${value.replaceAll('\n', LINE_BREAK)}`;
}

function withClock(now: number, act: () => void): void {
  const real = Date.now;
  Date.now = () => now;
  try {
    act();
  } finally {
    Date.now = real;
  }
}

function readNumber(model: Model, sheet: number, row: number, column: number): number {
  const shown = model.getFormattedCellValue(sheet, row, column);
  if (/^-?\d{1,9}$/.test(shown)) return Number(shown);
  model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', FULL_PRECISION);
  return Number(model.getFormattedCellValue(sheet, row, column).replace(',', '.'));
}

function read(model: Model, sheet: number, row: number, column: number): Computed {
  const type = model.getCellType(sheet, row, column);
  if (type === TYPE.number) return readNumber(model, sheet, row, column);
  const shown = model.getFormattedCellValue(sheet, row, column);
  if (type === TYPE.boolean) return shown === 'TRUE';
  if (type === TYPE.error) return { error: shown };
  return shown.replaceAll(LINE_BREAK, '\n');
}

/** A value as Sheets would show it. */
export function shownValue(value: Computed): Computed {
  return typeof value === 'object' && value !== null ? { error: ERRORS[value.error] ?? value.error } : value;
}

function isSpilled(model: Model, sheet: number, row: number, column: number): boolean {
  const structure = model.getCellArrayStructure(sheet, row, column);
  if (typeof structure !== 'object' || !('DynamicAnchor' in structure)) return false;
  const isHeldBack = model.getFormattedCellValue(sheet, row, column) === '#SPILL!';
  return isHeldBack || structure.DynamicAnchor.some((size) => size > 1);
}

/**
 * An engine with that many empty sheets; all are made before any formula, since a later one has every formula read again.
 * @param timeZone IANA name, for TODAY and NOW
 */
export function createEngine(sheetCount: number, timeZone: string): Engine {
  initialise();
  const model = new Model('book', 'de', timeZone, 'en');
  model.pauseEvaluation();
  for (let index = 1; index < sheetCount; index += 1) model.newSheet();
  for (let index = 0; index < sheetCount; index += 1) model.renameSheet(index, engineSheetName(index));
  return {
    set: (sheet, row, column, input) => model.setUserInput(sheet, row, column, input),
    evaluate(now) {
      model.flushSendQueue();
      withClock(now, () => model.evaluate());
    },
    read: (sheet, row, column) => read(model, sheet, row, column),
    isSpilled: (sheet, row, column) => isSpilled(model, sheet, row, column),
    free: () => model.free(),
  };
}
