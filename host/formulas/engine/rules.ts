/**
 * Where IronCalc 0.8.4 answers otherwise than Sheets, and the detour that makes it answer alike.
 *
 * Known and left alone: `&` writes decimals with a dot; `TEXT` with an hour before a month (`hh:mm dd/mm`), with
 * names of days, and with halves (banker's rounding) under formats other than `0`; `LEN` counts an emoji once; a date
 * text without a year is no date; `LOOKUP`; results that spill stay in their first cell; `INDEX` at a position that
 * comes out as 0 is `#VALUE!`. `#NAME?`: QUERY, ARRAYFORMULA, REGEXMATCH and its like, SPLIT, JOIN, HYPERLINK, TO_TEXT,
 * IMPORTRANGE, SPARKLINE.
 */
import { type Call, fill, mapCalls, type Node, type Nodes, soleText, walk } from '../tree.ts';
import { sumproductOverEach } from './array-rules.ts';
import { blankStaysBlank } from './blank-rules.ts';
import { countRule, sumifRule, sumifsRule } from './criteria-rules.ts';
import { indexRule, matchRule, vlookupRule } from './lookup-rules.ts';

/** Stands for a line break inside the engine, whose wildcards stop at a real one. */
export const LINE_BREAK = '\uE00A';

type Rule = (call: Call) => Nodes;
const keep = (call: Call): Nodes => [call];
const argument = (call: Call, index: number): Nodes => call.args[index] ?? [];
const string = (text: string): Nodes => [{ kind: 'string', text: `"${text}"` }];

function textRule(call: Call): Nodes {
  const [value = [], format = []] = call.args;
  if (soleText(format) !== '"0"') return keep(call);
  return fill('IF(ISTEXT(X);X;ROUND(X;0)&"")', { X: value });
}

/** Sheets allows `IFERROR(x)` and `IF(a;b;)`: what is missing is blank. */
function blankArguments(least: number): Rule {
  return (call) => {
    const args = [...call.args];
    while (args.length < least) args.push([]);
    return [{ ...call, args: args.map((arg) => (arg.length === 0 ? string('') : arg)) }];
  };
}

const RULES: Readonly<Record<string, Rule>> = {
  INDEX: indexRule,
  MATCH: matchRule,
  VLOOKUP: vlookupRule,
  COUNTIF: countRule,
  COUNTIFS: countRule,
  SUMIF: sumifRule,
  SUMIFS: sumifsRule,
  DATEVALUE: (call) => [{ ...call, name: 'VALUE' }],
  TEXT: textRule,
  IF: blankArguments(2),
  IFERROR: blankArguments(2),
  IFNA: blankArguments(2),
  CHAR: (call) => (soleText(argument(call, 0)) === '10' ? string(LINE_BREAK) : keep(call)),
  CLEAN: (call) => fill(`SUBSTITUTE(CLEAN(X);"${LINE_BREAK}";"")`, { X: argument(call, 0) }),
};

/** The engine drops `--`, which turns TRUE into 1; `1*` does the same and stays. */
function withoutDoubleMinus(nodes: Nodes): Nodes {
  const isSign = (node: Node | undefined) => node?.kind === 'operator' && node.text === '-';
  const result: Node[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    const previous = result.at(-1);
    const unary = !previous || (previous.kind === 'operator' && previous.text !== '%');
    if (unary && isSign(node) && isSign(nodes[index + 1])) {
      result.push({ kind: 'number', text: '1' }, { kind: 'operator', text: '*' });
      index += 1;
    } else if (node)
      result.push(node.kind === 'group' ? { ...node, items: withoutDoubleMinus(node.items) } : node);
  }
  return result;
}

/** The formula as the engine must be given it to answer as Sheets does. */
export function forEngine(nodes: Nodes): Nodes {
  const plain = withoutDoubleMinus(blankStaysBlank(nodes));
  const signs = mapCalls(plain, (call) => [{ ...call, args: call.args.map(withoutDoubleMinus) }]);
  return mapCalls(sumproductOverEach(signs), (call) => RULES[call.name]?.(call) ?? [call]);
}

/** Functions that see the blank rows below the used ones. */
export function countsBlanks(nodes: Nodes): boolean {
  for (const node of walk(nodes)) {
    if (node.kind === 'call' && ['ROWS', 'COLUMNS', 'COUNTBLANK'].includes(node.name)) return true;
  }
  return false;
}
