/** A blank cell looked up stays blank in Sheets; the engine would make it 0. */
import { type Call, fill, type Nodes } from '../tree.ts';

/** Functions that hand on one of their arguments, and which arguments those are. */
const HANDED_ON: Readonly<Record<string, (index: number, count: number) => boolean>> = {
  IF: (index) => index > 0,
  IFS: (index) => index % 2 === 1,
  IFERROR: () => true,
  IFNA: () => true,
  CHOOSE: (index) => index > 0,
  SWITCH: (index, count) => index > 0 && (index % 2 === 0 || index === count - 1),
};
const LOOKED_UP = new Set(['INDEX', 'VLOOKUP', 'HLOOKUP', 'XLOOKUP', 'OFFSET', 'INDIRECT']);

// LET would spare saying it twice, but the time the engine takes grows with the square of the formulas that use it.
const orBlank = (nodes: Nodes): Nodes => fill('IF(ISBLANK(FOUND);"";FOUND)', { FOUND: nodes });

function handedOn(call: Call): Nodes {
  const isHandedOn = HANDED_ON[call.name];
  if (!isHandedOn) return LOOKED_UP.has(call.name) ? orBlank([call]) : [call];
  const { args } = call;
  return [
    {
      ...call,
      args: args.map((arg, index) => (isHandedOn(index, args.length) ? blankStaysBlank(arg) : arg)),
    },
  ];
}

/** A whole formula, or what it comes to, with every cell it may simply repeat guarded. */
export function blankStaysBlank(nodes: Nodes): Nodes {
  const [only] = nodes;
  if (nodes.length !== 1 || !only) return nodes;
  if (only.kind === 'group') return [{ ...only, items: blankStaysBlank(only.items) }];
  if (only.kind === 'call') return handedOn(only);
  return only.kind === 'reference' && !only.last ? orBlank(nodes) : nodes;
}
