/** The rows of a source tab as set-up leaves them: live formulas in all, and petitions given back to a tab that was lost. */
import { isWithdrawn } from '../../domain/assignment/standing.ts';
import { parseCode } from '../../domain/petition-code.ts';
import type { Env } from '../../ports.ts';
import type { Preset } from '../../presets/preset.ts';
import { checkFormula, type LiveRefs, replyFormula, statusFormula } from '../../workbook/live-formulas.ts';
import { declaredPlace, refsOf } from '../../workbook/refs.ts';
import { neighbours, type RowOf } from '../../workbook/table.ts';
import type { sources } from '../../workbook/tables/catalogues.ts';
import { petitions, READY_ROWS } from '../../workbook/tables/petitions.ts';
import { register } from '../../workbook/tables/register.ts';
import type { OwnSheets } from './own-sheets.ts';
import { type WholeSheet, writeRows } from './whole-sheet.ts';

export type Source = RowOf<typeof sources>;
export type Tab = WholeSheet<typeof petitions.columns>;

/** What every tab is made with. */
export interface TabContext {
  readonly own: OwnSheets;
  readonly preset: Preset;
  readonly live: LiveRefs;
  readonly rows: number;
}

const LIVE = ['check', 'status', 'reply'] as const;

/** `Kiểm tra` in the rows made ready, and all live formulas wherever a row has its code. */
export function writeLive(env: Env, context: TabContext, tab: Tab): void {
  const first = tab.located.headerRow + 1;
  const coded = new Set(tab.rows.filter((row) => row.code !== '').map((row) => row.$row));
  const last = Math.max(first + READY_ROWS - 1, ...coded);
  const own = refsOf(tab.sheet, tab.located);
  env.workbook.ensureRows(tab.sheet, last);
  for (const run of neighbours(tab.located, LIVE)) {
    const cells: string[][] = [];
    for (let row = first; row <= last; row += 1) {
      cells.push(
        run.keys.map((key) => {
          if (key === 'check') return checkFormula(row, own, context.live, coded.has(row));
          if (!coded.has(row)) return '';
          const formula = key === 'status' ? statusFormula : replyFormula;
          return formula(row, own, context.live);
        }),
      );
    }
    env.workbook.write({ sheet: tab.sheet, row: first, column: run.column }, cells);
  }
}

/** Petitions of the register that a tab which has to be made anew must have held. */
export function lostPetitions({ own }: TabContext, source: Source): readonly RowOf<typeof register>[] {
  return own
    .of(register)
    .rows.filter((row) => parseCode(row.code)?.source === source.code && !isWithdrawn(row.standing));
}

/** Writes them into the tab that was made anew. */
export function restore(
  env: Env,
  context: TabContext,
  sheet: string,
  lost: readonly RowOf<typeof register>[],
): void {
  const located = declaredPlace(petitions);
  const own = refsOf(sheet, located);
  const seeds = lost.map(({ code, content, place, day, field }) => ({ code, content, place, day, field }));
  writeRows(env, petitions, { sheet, located }, located.headerRow + 1, seeds, (row) => ({
    check: checkFormula(row, own, context.live, true),
    status: statusFormula(row, own, context.live),
    reply: replyFormula(row, own, context.live),
  }));
}
