/** Validations that reject: one forbidden value refuses the whole call. */
import { cellName } from '../../store/a1.ts';
import { closed, intersect } from '../../store/areas.ts';
import { type Content, isSwallowed } from '../../store/cells.ts';
import type { Area, SheetData } from '../../store/model.ts';
import { textAt } from '../../store/read.ts';
import { allows, type Judge, validationAt } from '../../store/validity.ts';
import type { Bench } from './bench.ts';
import type { PendingRule } from './pending.ts';

/** Throws in Google's words when a rejecting validation, stored or queued, forbids one of the contents. */
export function demandValid(
  bench: Bench,
  sheet: SheetData,
  area: Area,
  contents: readonly (readonly (Content | undefined)[])[],
): void {
  const queued = bench.pending.hasRules(sheet.id);
  if (!queued && !rejectsWithin(sheet, area)) return;
  const judge = judgeOf(bench);
  contents.forEach((line, r) => {
    line.forEach((content, c) => {
      if (content === undefined) return;
      const row = area.top + r;
      const column = area.left + c;
      const rule = ruleAt(bench, sheet, row, column);
      if (!rule || rule.allowInvalid || allows(rule.criterion, content, judge)) return;
      if (!isSwallowed(sheet, row, column)) forbidden(bench, row, column);
    });
  });
}

function forbidden(bench: Bench, row: number, column: number): never {
  return bench.fail(
    `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`,
  );
}

function rejectsWithin(sheet: SheetData, area: Area): boolean {
  return sheet.validations.some(
    (rule) => !rule.allowInvalid && rule.areas.some((part) => intersect(part, area) !== undefined),
  );
}

function ruleAt(bench: Bench, sheet: SheetData, row: number, column: number): PendingRule {
  const queued = bench.pending.rule(sheet.id, row, column);
  return queued === undefined ? (validationAt(sheet, row, column) ?? null) : queued;
}

function judgeOf(bench: Bench): Judge {
  const known = new Map<object, readonly string[]>();
  return {
    locale: bench.ctx.book.locale,
    textsOf(range) {
      const texts = known.get(range) ?? readTexts(bench, range);
      known.set(range, texts);
      return texts;
    },
  };
}

function readTexts(bench: Bench, range: { sheet: string; area: Area }): string[] {
  const sheet = bench.ctx.book.sheets.find((candidate) => candidate.name === range.sheet);
  if (sheet === undefined) return [];
  const reader = bench.reader(sheet);
  const { top, left, bottom, right } = closed(range.area, sheet);
  const texts: string[] = [];
  for (const row of sheet.cells.keys()) {
    if (row < top || row > bottom) continue;
    for (let column = left; column <= right; column += 1) texts.push(textAt(sheet, row, column, reader));
  }
  return texts.filter((text) => text !== '');
}
