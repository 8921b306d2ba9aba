/** A formula cut at its references, so that its text for the engine can be written for any row. */
import type { ReferenceToken } from '../tokens.ts';
import type { Call, Node, Nodes } from '../tree.ts';
import { SHARED } from './lookup-rules.ts';
import { countsBlanks } from './rules.ts';

export interface ReferencePart {
  readonly kind: 'reference';
  readonly reference: ReferenceToken;
  /** Lower case; null: the sheet the formula stands on. */
  readonly sheet: string | null;
  /** True: open ends reach to the end of the grid, not only to the last used cell. */
  readonly whole: boolean;
}

/** An exact search for what one cell holds. */
export interface Search {
  readonly key: ReferencePart;
  readonly list: ReferencePart;
}

/** What is worked out once, in a cell of its own. */
export interface SharedPart {
  readonly kind: 'shared';
  readonly parts: readonly Part[];
  /** What the parts come to, where that is all. */
  readonly search: Search | null;
}

export type Part = string | ReferencePart | SharedPart;

function sharedPart([nodes = [], ...search]: readonly Nodes[], whole: boolean): SharedPart {
  const [key, list] = search.flatMap((arg) => nodeParts(arg, whole));
  const isSearch = typeof key === 'object' && key.kind === 'reference' && typeof list === 'object';
  return {
    kind: 'shared',
    parts: joined(nodeParts(nodes, whole)),
    search: isSearch && list.kind === 'reference' ? { key, list } : null,
  };
}

function callParts(call: Call, whole: boolean): Part[] {
  if (call.name === SHARED) return [sharedPart(call.args, whole)];
  const args = call.args.map((arg, index) => {
    const isPicked = call.name === 'INDEX' && index === 0 && arg[0]?.kind === 'reference';
    return nodeParts(arg, whole || isPicked);
  });
  return [`${call.name}(`, ...args.flatMap((arg, index) => (index === 0 ? arg : [';', ...arg])), ')'];
}

function nodePart(node: Node, whole: boolean): Part[] {
  if (node.kind === 'call') return callParts(node, whole);
  if (node.kind === 'group') return ['(', ...nodeParts(node.items, whole), ')'];
  if (node.kind === 'reference') {
    return [{ kind: 'reference', reference: node, sheet: node.sheet?.toLowerCase() ?? null, whole }];
  }
  return [node.kind === 'number' ? node.text.replace('.', ',') : node.text];
}

const nodeParts = (nodes: Nodes, whole: boolean): Part[] => nodes.flatMap((node) => nodePart(node, whole));

function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else result.push(part);
  }
  return result;
}

/** @param nodes the formula as the engine must be given it */
export function partsOf(nodes: Nodes): readonly Part[] {
  return joined(nodeParts(nodes, countsBlanks(nodes)));
}

/** Every reference of a formula, those in shared parts too. */
export function* referencesOf(parts: readonly Part[]): Generator<ReferencePart> {
  for (const part of parts) {
    if (typeof part === 'string') continue;
    if (part.kind === 'reference') yield part;
    else yield* referencesOf(part.parts);
  }
}
