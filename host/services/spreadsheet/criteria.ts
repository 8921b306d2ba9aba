/** Criteria between the bundle and the store: dates become serial days, ranges become names and areas, and back. */

import { dateMoment } from '../../store/coerce.ts';
import { storedFormula } from '../../store/formula-text.ts';
import type { Criterion } from '../../store/model.ts';
import { momentOf, serialOf } from '../../store/zones.ts';
import { unguard } from '../unimplemented.ts';
import type { Desk } from './desk.ts';
import { enumName } from './enums.ts';
import { RangeBase } from './range-base.ts';

type Arg = Criterion['args'][number];

/** A criterion as the store keeps it; refuses formulas that the locale does not take. */
export function storedCriterion(desk: Desk, type: string, args: readonly unknown[]): Criterion {
  return { type, args: args.map((arg) => storedArgument(desk, arg)) };
}

function storedArgument(desk: Desk, arg: unknown): Arg {
  if (typeof arg === 'string') return arg.startsWith('=') ? formulaArgument(desk, arg) : arg;
  if (arg === null || typeof arg === 'number' || typeof arg === 'boolean') return arg;
  if (Array.isArray(arg)) return arg.map(String);
  const range = unguard(arg, RangeBase);
  if (range !== undefined) return { sheet: range.data.name, area: { ...range.asked } };
  const moment = dateMoment(arg);
  if (moment !== undefined) return { serial: serialOf(moment, desk.ctx.book.timeZone) };
  return enumName(arg) ?? desk.fail('The criterion has an argument of a kind Google does not take.');
}

function formulaArgument(desk: Desk, formula: string): string {
  const { locale } = desk.ctx.book;
  const stored = storedFormula(formula, locale);
  return (
    stored ??
    desk.fail(`Formula parse error: "," cannot separate arguments in the locale ${locale}; use ";".`)
  );
}

/** The arguments as `getCriteriaValues` gives them. */
export function criteriaValues(desk: Desk, criterion: Criterion): unknown[] {
  const { realm, book } = desk.ctx;
  const values = criterion.args.map((arg): unknown => {
    if (typeof arg !== 'object' || arg === null) return arg;
    if ('serial' in arg) return realm.date(momentOf(arg.serial, book.timeZone));
    if (!('area' in arg)) return arg;
    const sheet = book.sheets.find((candidate) => candidate.name === arg.sheet);
    return sheet === undefined ? '#REF!' : desk.make.range({ sheetId: sheet.id, area: arg.area });
  });
  return realm.array(values);
}
