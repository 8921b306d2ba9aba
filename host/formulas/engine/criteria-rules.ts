/** COUNTIF, SUMIF and their plurals with a criterion of exclusion. */
import { type Call, fill, type Nodes } from '../tree.ts';

/** `"<>text"` as the criterion for what it leaves out; null for any other criterion, `"<>"` alone among them. */
function excluded(criterion: Nodes): Nodes | null {
  const [first, ...rest] = criterion;
  if (first?.kind !== 'string' || !first.text.startsWith('"<>')) return null;
  if (first.text === '"<>"' && rest.length === 0) return null;
  return [{ kind: 'string', text: `"=${first.text.slice(3)}` }, ...rest];
}

/** The engine reads numbers in criteria with a dot: `">1,5"` → `">1.5"`. */
function withDot(criterion: Nodes): Nodes {
  const [only] = criterion;
  if (criterion.length !== 1 || only?.kind !== 'string') return criterion;
  return [{ ...only, text: only.text.replace(/^("[<>=]*-?\d+),(\d+")$/, '$1.$2') }];
}

type Pair = readonly [range: Nodes, criterion: Nodes];

/** Counts or sums over all pairs; the engine passes over blank cells for `"<>text"`, so the complement is taken. */
function conditional(name: 'COUNTIFS' | 'SUMIFS', summed: Nodes, pairs: readonly Pair[]): Nodes {
  const negative = pairs.findIndex(([, criterion]) => excluded(criterion));
  const pair = pairs[negative];
  const without = pair && excluded(pair[1]);
  if (!pair || !without)
    return [{ kind: 'call', name, args: [...(name === 'SUMIFS' ? [summed] : []), ...pairs.flat()] }];
  const others = pairs.filter((_, index) => index !== negative);
  const everything = name === 'SUMIFS' ? 'SUM(SUMMED)' : 'ROWS(RANGE)*COLUMNS(RANGE)';
  const all =
    others.length > 0
      ? conditional(name, summed, others)
      : fill(everything, { SUMMED: summed, RANGE: pair[0] });
  const minus = conditional(name, summed, [...others, [pair[0], without]]);
  return fill('(ALL-MINUS)', { ALL: all, MINUS: minus });
}

function pairsOf(args: readonly Nodes[]): Pair[] {
  return args.flatMap((range, index): Pair[] =>
    index % 2 === 0 ? [[range, withDot(args[index + 1] ?? [])]] : [],
  );
}

/** `COUNTIF(S)(range;criterion;…)`. */
export function countRule(call: Call): Nodes {
  return conditional('COUNTIFS', [], pairsOf(call.args));
}

/** `SUMIF(range;criterion;summed)`, where `summed` may be left out. */
export function sumifRule(call: Call): Nodes {
  return conditional('SUMIFS', call.args[2] ?? call.args[0] ?? [], pairsOf(call.args.slice(0, 2)));
}

/** `SUMIFS(summed;range;criterion;…)`. */
export function sumifsRule(call: Call): Nodes {
  return conditional('SUMIFS', call.args[0] ?? [], pairsOf(call.args.slice(1)));
}
