/** What a script puts into cells, judged before it is queued: coerced, and refused where Google refuses. */
import type { Content } from '../../store/cells.ts';
import {
  type CoerceRules,
  coerce,
  coerceRules,
  formulaOf,
  isRefusal,
  type Refusal,
} from '../../store/coerce.ts';
import type { Area, SheetData } from '../../store/model.ts';
import { formatAt } from '../../store/styles.ts';
import type { Desk } from './desk.ts';
import type { Grid } from './grid.ts';
import { demandValid } from './rejections.ts';

export type Contents = readonly (readonly Content[])[];

interface Target {
  readonly desk: Desk;
  readonly sheetId: number;
  readonly data: SheetData;
  readonly area: Area;
}

/** The contents of `setValue(s)`; throws what the call must throw. */
export function checkedContents(target: Target, grid: Grid): Contents {
  const rules = rulesOf(target);
  return checked(target, grid, (input, asText) => coerce(input, asText, rules));
}

/** The contents of `setFormula(s)`: a missing `=` is put in front, blank clears the cell. */
export function checkedFormulas(target: Target, grid: Grid): Contents {
  const rules = rulesOf(target);
  return checked(target, grid, (input, asText) => formulaContent(String(input ?? ''), asText, rules));
}

function rulesOf({ desk }: Target): CoerceRules {
  return coerceRules(desk.ctx.book, desk.ctx.clock.now(), false);
}

function formulaContent(text: string, asText: boolean, rules: CoerceRules): Content | Refusal {
  if (text === '') return null;
  const formula = text.startsWith('=') ? text : `=${text}`;
  return asText ? formula : formulaOf(formula, rules);
}

function checked(
  target: Target,
  grid: Grid,
  become: (input: unknown, asText: boolean) => Content | Refusal,
): Contents {
  const { desk, data, area } = target;
  desk.demandEdit(data, area);
  const asText = textCells(target);
  const contents = grid.map((line, r) =>
    line.map((input, c) => {
      const content = become(input, asText(area.top + r, area.left + c));
      return isRefusal(content) ? refuse(target, content, area.top + r, area.left + c) : content;
    }),
  );
  demandValid(desk, data, area, contents);
  return contents;
}

function refuse({ desk, data }: Target, refusal: Refusal, row: number, column: number): never {
  return desk.fail(`${refusal.refused} (${desk.where(data, row, column)})`);
}

/** Whether a cell is `@` once all that is queued has been carried out; rows to be added look like the last one. */
function textCells({ desk, sheetId, data }: Target): (row: number, column: number) => boolean {
  const lastRow = desk.sheet(sheetId).rowCount;
  return (row, column) => {
    const like = Math.min(row, lastRow);
    return desk.pending.asText(sheetId, like, column) ?? formatAt(data, like, column) === '@';
  };
}
