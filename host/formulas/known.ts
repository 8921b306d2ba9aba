/** The values of a workbook's formulas as known at one moment, and how they are brought up to date. */
import type { BookData } from '../store/model.ts';
import { CellSet } from './cell-set.ts';
import { hasCircle } from './circles.ts';
import {
  type Change,
  type Contents,
  changeBetween,
  contentsOf,
  type Formulas,
  formulasWhere,
} from './contents.ts';
import { evaluate, evaluatePlainly, type Outcome, type Task } from './evaluation.ts';
import { allNeeds, needsOf } from './needs.ts';
import { mindsStructure, sees } from './sights.ts';
import { isSame, isWhole, type Values } from './values.ts';

/** Never changed, so that a workbook and its forks may start from the same. */
export interface Known {
  readonly contents: Contents;
  readonly values: Values;
  /** True when only all formulas together come out right: some spill, go in circles, or look anywhere. */
  readonly isTangled: boolean;
  /** The day `TODAY()` was worked out for, `YYYY-MM-DD`. */
  readonly day: string;
  readonly timeZone: string;
}

/** What is known after one way of working out. */
type Worked = Pick<Known, 'values' | 'isTangled'>;

/** Longer chains of formulas are worked out all at once. */
const MOST_WAVES = 12;

function dayOf(milliseconds: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(milliseconds);
}

const isEmpty = (formulas: Formulas): boolean => formulas.every(({ size }) => size === 0);

/** Values of the formulas that are still there, by the numbers their sheets have now. */
function carriedOver({ contents: before, values }: Known, { sheets }: Contents): Values {
  return sheets.map(({ name, formulas }) => {
    const old = values[before.sheetNumbers.get(name.toLowerCase()) ?? -1] ?? new Map();
    return new Map([...old].filter(([key]) => formulas.has(key)));
  });
}

/** Formulas that may come to something else; those that change by the moment are among them if any are. */
function staleFormulas(contents: Contents, values: Values, change: Change, isNewDay: boolean): Formulas {
  const stale = formulasWhere(contents, (sheet, key, formula) => {
    const isNew = !values[sheet]?.has(key) || change.cells.has(sheet, key);
    const isDue = isNewDay && formula.shape.habits.changesWith !== 'cells';
    return (
      isNew ||
      isDue ||
      sees(sheet, formula, change.cells, contents) ||
      mindsStructure(formula.shape, sheet, change, contents)
    );
  });
  if (isEmpty(stale)) return stale;
  return formulasWhere(
    contents,
    (sheet, key, { shape }) => shape.habits.changesWith === 'moment' || (stale[sheet]?.has(key) ?? false),
  );
}

/** Every formula in its own cell, and every cell there is. */
function plainly(task: Task): Worked {
  const { values } = evaluatePlainly(task, allNeeds(task.contents));
  return { values, isTangled: true };
}

function allAtOnce(task: Task): Worked {
  const all = formulasWhere(task.contents, () => true);
  const { values, isSpilled } = evaluate(task, needsOf(all, task.contents, task.values));
  return isSpilled ? plainly(task) : { values, isTangled: false };
}

/** Cells whose new value may make a difference to formulas that see them. */
function changedCells({ values }: Outcome, wanted: Formulas, before: Values): CellSet {
  const changed = new CellSet();
  values.forEach((found, sheet) => {
    for (const [key, value] of found) {
      const isUnsure = wanted[sheet]?.has(key) && !isWhole(value);
      if (isUnsure || !isSame(before[sheet]?.get(key), value)) changed.add(sheet, key);
    }
  });
  return changed;
}

/**
 * Works out what is stale, then what sees a value that changed thereby, until none does. A formula that was worked out
 * together with what it sees is not worked out again.
 * @returns null when there is no end to it, or some formula spills
 */
function inWaves(task: Task, stale: Formulas): Worked | null {
  const { contents } = task;
  let { values } = task;
  let wanted = stale;
  for (let wave = 0; !isEmpty(wanted); wave += 1) {
    const needs = needsOf(wanted, contents, values);
    const outcome = wave < MOST_WAVES ? evaluate({ ...task, values }, needs) : null;
    if (!outcome || outcome.isSpilled) return null;
    const changed = changedCells(outcome, wanted, values);
    values = values.map((known, sheet) => new Map([...known, ...(outcome.values[sheet] ?? [])]));
    wanted = formulasWhere(
      contents,
      (sheet, key, formula) => !needs.formulas[sheet]?.has(key) && sees(sheet, formula, changed, contents),
    );
  }
  return { values, isTangled: false };
}

/** Whether what formulas need cannot be told from their references, or is themselves. */
function isKnotted(contents: Contents): boolean {
  const shapes = [...contents.shapes.values()];
  return shapes.some(({ habits }) => habits.looksAnywhere) || hasCircle(contents);
}

function worked(task: Task, old: Known | null, change: Change | null, isNewDay: boolean): Worked {
  // A workbook that was tangled may have been put right: it is looked at afresh.
  if (!old || !change || old.isTangled) return isKnotted(task.contents) ? plainly(task) : allAtOnce(task);
  if (change.hasFormulas && isKnotted(task.contents)) return plainly(task);
  return inWaves(task, staleFormulas(task.contents, task.values, change, isNewDay)) ?? allAtOnce(task);
}

/**
 * What the formulas come to.
 * @param now the present moment, milliseconds since 1970
 * @param before what was known of this workbook, or of the one it is a copy of
 */
export function knownNow(book: BookData, now: number, before: Known | null): Known {
  const { timeZone } = book;
  const day = dayOf(now, timeZone);
  const contents = contentsOf(book, before?.contents ?? null);
  const old = before?.timeZone === timeZone ? before : null;
  const change = old && changeBetween(old.contents, contents);
  const isNewDay = day !== old?.day;
  if (old && change?.isNone && !isNewDay) return old;
  const values = old ? carriedOver(old, contents) : contents.sheets.map(() => new Map());
  const task: Task = { contents, values, timeZone, now };
  return { contents, day, timeZone, ...worked(task, old, change, isNewDay) };
}
