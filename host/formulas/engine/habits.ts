/** What a formula's functions mean for when it must be worked out again, and with what. */
import { type Call, type Node, type Nodes, walk } from '../tree.ts';
import { SHARED } from './lookup-rules.ts';

export interface Habits {
  /** True: what it needs cannot be told from its references. */
  readonly looksAnywhere: boolean;
  /** Besides the cells it looks at, it changes with the day, or whenever anything is worked out. */
  readonly changesWith: 'cells' | 'day' | 'moment';
  /** True: where it stands makes no difference, only what it looks at. */
  readonly isPlaceless: boolean;
}

/** They find cells by computing, or ask about formulas rather than values. */
const ANYWHERE = new Set(
  'OFFSET INDIRECT ISFORMULA FORMULATEXT CELL INFO SHEET SHEETS SUBTOTAL AGGREGATE'.split(' '),
);
const MOMENT = new Set(['NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);
const PLACE = new Set(['ROW', 'COLUMN']);

/** The arguments in which a range is taken as a whole; in others a formula picks of it the cell in its own row. */
const TAKES_RANGES: Readonly<Record<string, (index: number) => boolean>> = {
  SUM: () => true,
  COUNT: () => true,
  COUNTA: () => true,
  COUNTIFS: (index) => index % 2 === 0,
  SUMIFS: (index) => index === 0 || index % 2 === 1,
  MATCH: (index) => index === 1,
  XMATCH: (index) => index === 1,
  INDEX: (index) => index === 0,
  WORKDAY: (index) => index === 2,
  NETWORKDAYS: (index) => index === 2,
  ROWS: () => true,
  COLUMNS: () => true,
  [SHARED]: (index) => index === 2,
};

const isRange = (node: Node): boolean => node.kind === 'reference' && node.last !== null;

function rangesTaken({ name, args }: Call): number {
  const taken = args.filter((arg, index) => arg.length === 1 && TAKES_RANGES[name]?.(index));
  return taken.flat().filter(isRange).length;
}

/** @param nodes the formula as the engine must be given it */
export function habitsOf(nodes: Nodes): Habits {
  const all = [...walk(nodes)];
  const calls = all.filter((node) => node.kind === 'call');
  const calling = (names: ReadonlySet<string>) => calls.some(({ name }) => names.has(name));
  const looksAnywhere = calling(ANYWHERE);
  const changesWith = calling(MOMENT) ? 'moment' : calling(new Set(['TODAY'])) ? 'day' : 'cells';
  const takenWhole = calls.reduce((count, call) => count + rangesTaken(call), 0);
  const allTaken = all.filter(isRange).length === takenWhole;
  return {
    looksAnywhere,
    changesWith,
    isPlaceless: allTaken && changesWith !== 'moment' && !looksAnywhere && !calling(PLACE),
  };
}
