/** How a locale writes numbers and dates: the part of it that typed values depend on. */

export interface LocaleRules {
  readonly decimal: ',' | '.';
  readonly thousands: '.' | ',';
  /** Whether `3/12` is 3 December (true) or 12 March (false). */
  readonly dayFirst: boolean;
}

const POINT: LocaleRules = { decimal: '.', thousands: ',', dayFirst: false };
const COMMA: LocaleRules = { decimal: ',', thousands: '.', dayFirst: true };

const RULES: Readonly<Record<string, LocaleRules>> = {
  en_US: POINT,
  en_GB: { ...POINT, dayFirst: true },
  vi_VN: COMMA,
  vi: COMMA,
};

/** The rules of a spreadsheet's locale; an unknown one counts as en_US, Google's default. */
export function rulesOf(locale: string): LocaleRules {
  return RULES[locale] ?? POINT;
}
