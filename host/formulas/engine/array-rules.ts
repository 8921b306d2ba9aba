/** Functions of one value given a range inside SUMPRODUCT: the engine is told to go through it cell by cell. */
import type { ReferenceToken } from '../tokens.ts';
import { type Call, type Node, type Nodes, replaceNodes, sameReference } from '../tree.ts';

/** Functions of one value, and the arguments that take it; over a range the engine answers wrongly or not at all. */
const OF_ONE_VALUE: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries(
    'ISNUMBER ISTEXT ISBLANK ISERROR ISNA NOT LEN TRIM UPPER LOWER VALUE N T YEAR MONTH DAY WEEKDAY ABS INT ROUND MOD'
      .split(' ')
      .concat('LEFT RIGHT MID EXACT SEARCH FIND SUBSTITUTE TEXT DATEVALUE IFERROR IFNA DATE REPT'.split(' '))
      .map((name): [string, number[]] => [name, [0, 1, 2, 3]]),
  ),
  MATCH: [0],
  VLOOKUP: [0],
  COUNTIF: [1],
  COUNTIFS: [1, 3, 5, 7],
  SUMIF: [1],
};

const isRange = (node: Node): node is ReferenceToken => node.kind === 'reference' && node.last !== null;

function valueRanges(call: Call): ReferenceToken[] {
  const ranges: ReferenceToken[] = [];
  const add = (range: ReferenceToken) => {
    if (!ranges.some((known) => sameReference(known, range))) ranges.push(range);
  };
  for (const index of OF_ONE_VALUE[call.name] ?? []) {
    for (const node of topLevel(call.args[index] ?? [])) {
      if (isRange(node)) add(node);
      else if (node.kind === 'call' && OF_ONE_VALUE[node.name]) valueRanges(node).forEach(add);
    }
  }
  return ranges;
}

function topLevel(nodes: Nodes): Nodes {
  return nodes.flatMap((node) => (node.kind === 'group' ? topLevel(node.items) : [node]));
}

/** `ISNUMBER(SEARCH("x";A1:A9))` → `MAP(A1:A9;LAMBDA(each1_;ISNUMBER(SEARCH("x";each1_))))`. */
function overEach(call: Call): Nodes | null {
  const ranges = valueRanges(call);
  if (ranges.length === 0) return null;
  const names = ranges.map((_, index): Nodes => [{ kind: 'name', text: `each${index + 1}_` }]);
  const body = inValueArguments(call, (node) => {
    const at = isRange(node) ? ranges.findIndex((range) => sameReference(range, node)) : -1;
    return names[at] ?? null;
  });
  const lambda: Call = { kind: 'call', name: 'LAMBDA', args: [...names, [body]] };
  return [{ kind: 'call', name: 'MAP', args: [...ranges.map((range) => [range]), [lambda]] }];
}

function inValueArguments(call: Call, replacement: (node: Node) => Nodes | null): Call {
  const places = OF_ONE_VALUE[call.name] ?? [];
  const inside = (node: Node): Nodes | null =>
    node.kind === 'call' ? [inValueArguments(node, replacement)] : replacement(node);
  return {
    ...call,
    args: call.args.map((arg, index) => (places.includes(index) ? replaceNodes(arg, inside) : arg)),
  };
}

/** Every SUMPRODUCT of a formula with its one-value functions spread over their ranges. */
export function sumproductOverEach(nodes: Nodes): Nodes {
  return replaceNodes(nodes, (node) => {
    if (node.kind !== 'call' || node.name !== 'SUMPRODUCT') return null;
    const args = node.args.map((arg) =>
      replaceNodes(arg, (inner) => (inner.kind === 'call' ? overEach(inner) : null)),
    );
    return [{ ...node, args }];
  });
}
