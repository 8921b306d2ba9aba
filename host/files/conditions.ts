/** Google's tests of one cell as formulas of the file, and back. A formula nobody recognises stays a formula. */
import { fromXlsx, toXlsx } from '../formulas/references.ts';
import type { Criterion } from '../store/model.ts';

type Argument = Criterion['args'][number];

const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;

/** `@` is the cell, `$1` and `$2` the arguments. */
const TEMPLATES: Readonly<Record<string, string>> = {
  CELL_EMPTY: 'LEN(TRIM(@))=0',
  CELL_NOT_EMPTY: 'LEN(TRIM(@))>0',
  TEXT_CONTAINS: 'NOT(ISERROR(SEARCH($1,@)))',
  TEXT_DOES_NOT_CONTAIN: 'ISERROR(SEARCH($1,@))',
  TEXT_EQUAL_TO: '@&""=$1',
  TEXT_STARTS_WITH: 'LEFT(@,LEN($1))=$1',
  TEXT_ENDS_WITH: 'RIGHT(@,LEN($1))=$1',
  TEXT_IS_VALID_EMAIL: 'ISNUMBER(SEARCH("?*@?*.?*",@&""))',
  TEXT_IS_VALID_URL: 'ISNUMBER(SEARCH("?*.?*",@&""))',
  NUMBER_BETWEEN: 'AND(ISNUMBER(@),@>=$1,@<=$2)',
  NUMBER_NOT_BETWEEN: 'AND(ISNUMBER(@),OR(@<$1,@>$2))',
  NUMBER_EQUAL_TO: 'AND(ISNUMBER(@),@=$1)',
  NUMBER_NOT_EQUAL_TO: 'AND(ISNUMBER(@),@<>$1)',
  NUMBER_GREATER_THAN: 'AND(ISNUMBER(@),@>$1)',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'AND(ISNUMBER(@),@>=$1)',
  NUMBER_LESS_THAN: 'AND(ISNUMBER(@),@<$1)',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'AND(ISNUMBER(@),@<=$1)',
  DATE_AFTER: 'AND(ISNUMBER(@),INT(@)>$1)',
  DATE_BEFORE: 'AND(ISNUMBER(@),INT(@)<$1)',
  DATE_EQUAL_TO: 'AND(ISNUMBER(@),INT(@)=$1)',
  DATE_ON_OR_AFTER: 'AND(ISNUMBER(@),INT(@)>=$1)',
  DATE_ON_OR_BEFORE: 'AND(ISNUMBER(@),INT(@)<=$1)',
  DATE_BETWEEN: 'AND(ISNUMBER(@),INT(@)>=$1,INT(@)<=$2)',
  DATE_NOT_BETWEEN: 'AND(ISNUMBER(@),OR(INT(@)<$1,INT(@)>$2))',
  DATE_IS_VALID_DATE: 'ISNUMBER(@)',
};

/** Google's moving dates, as its `RelativeDate` names them. */
const RELATIVE: Readonly<Record<string, string>> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
};

function dateCall(serial: number): string {
  const day = new Date((Math.floor(serial) - UNIX_EPOCH) * DAY);
  return `DATE(${day.getUTCFullYear()},${day.getUTCMonth() + 1},${day.getUTCDate()})`;
}

function writtenArgument(argument: Argument | undefined, relative: boolean): string {
  if (typeof argument === 'string') {
    if (argument.startsWith('=')) return toXlsx(argument);
    if (relative) return RELATIVE[argument] ?? 'TODAY()';
    return `"${argument.replaceAll('"', '""')}"`;
  }
  if (typeof argument === 'object' && argument !== null && 'serial' in argument)
    return dateCall(argument.serial);
  return typeof argument === 'boolean' ? String(argument).toUpperCase() : String(argument ?? 0);
}

/**
 * The test of a criterion as a formula of the file, without `=`; null when there is no such formula.
 * @param cell address the formula is written for, e.g. `B5`
 */
export function conditionFormula({ type, args }: Criterion, cell: string): string | null {
  if (type === 'CUSTOM_FORMULA') return toXlsx(String(args[0] ?? ''));
  const relative = type.endsWith('_RELATIVE');
  const template = TEMPLATES[type.replace(/_RELATIVE$/, '')];
  if (template === undefined) return null;
  return template.replace(/@(?!\?)|\$[12]/g, (part) =>
    part === '@' ? cell : writtenArgument(args[part === '$1' ? 0 : 1], relative),
  );
}

const LITERAL = String.raw`"(?:[^"]|"")*"|-?\d+(?:\.\d+)?(?:E[+-]?\d+)?|DATE\(\d+,\d+,\d+\)`;

/** A template as a pattern; the arguments are the groups `one` and `two`. */
function patternOf(template: string, cell: string): RegExp {
  const seen = new Set<string>();
  const pattern = template.replace(/@(?!\?)|\$[12]|[^\w]/g, (part) => {
    if (part === '@') return cell;
    if (!part.startsWith('$')) return `\\${part}`;
    const name = part === '$1' ? 'one' : 'two';
    if (seen.has(name)) return `\\k<${name}>`;
    seen.add(name);
    return `(?<${name}>${LITERAL})`;
  });
  return new RegExp(`^${pattern}$`);
}

function readArgument(text: string): Argument {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  const [, year, month, day] = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(text) ?? [];
  if (year === undefined) return Number(text);
  return { serial: Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY + UNIX_EPOCH };
}

const isDate = (argument: Argument): boolean => typeof argument === 'object';

/** The criterion a formula of the file stands for; the inverse of {@link conditionFormula}. */
export function conditionOf(formula: string, cell: string): Criterion {
  for (const [type, template] of Object.entries(TEMPLATES)) {
    const match = patternOf(template, cell).exec(formula);
    if (!match) continue;
    const { one, two } = match.groups ?? {};
    const args = [one, two].filter((text) => text !== undefined).map(readArgument);
    if (args.every((argument) => isDate(argument) === type.startsWith('DATE_'))) return { type, args };
  }
  return { type: 'CUSTOM_FORMULA', args: [fromXlsx(formula)] };
}
