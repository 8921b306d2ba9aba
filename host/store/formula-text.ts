/** Formulas as they are typed: checked against the locale and brought into the form the store keeps. */
import { fromXlsx } from '../formulas/references.ts';
import { tokenize } from '../formulas/tokens.ts';
import { rulesOf } from './locales.ts';

/**
 * The formula as the store keeps it: `;` between arguments, decimal comma.
 * A locale with a decimal comma takes `;` alone; one with a decimal point takes `,` and `;`.
 * @returns undefined when the locale refuses it (`,` between arguments under vi_VN)
 */
export function storedFormula(formula: string, locale: string): string | undefined {
  if (rulesOf(locale).decimal === '.') return fromXlsx(formula);
  const refused = tokenize(formula).some((token) => token.kind === 'separator' && token.text === ',');
  return refused ? undefined : formula;
}
