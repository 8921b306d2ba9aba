/** A formula as nested calls, so that a rule can look at a function together with its arguments. */
import { type ReferenceToken, type Token, tokenize, writeReference } from './tokens.ts';

export interface Call {
  readonly kind: 'call';
  /** Upper case. */
  readonly name: string;
  readonly args: readonly Nodes[];
}
export interface Group {
  readonly kind: 'group';
  readonly items: Nodes;
}
export type Node = Token | Call | Group;
export type Nodes = readonly Node[];

interface Cursor {
  readonly tokens: readonly Token[];
  index: number;
}

/** Splits at `;` until the closing parenthesis, which is passed; a missing one is taken as given. */
function readArguments(cursor: Cursor): Nodes[] {
  const args: Node[][] = [[]];
  for (let token = cursor.tokens[cursor.index]; token; token = cursor.tokens[cursor.index]) {
    cursor.index += 1;
    if (token.text === ')') break;
    if (token.kind === 'separator') args.push([]);
    else args.at(-1)?.push(readNode(token, cursor));
  }
  const [only] = args;
  return args.length === 1 && only?.length === 0 ? [] : args;
}

function readNode(token: Token, cursor: Cursor): Node {
  if (token.kind === 'function') {
    cursor.index += 1;
    return { kind: 'call', name: token.text.toUpperCase(), args: readArguments(cursor) };
  }
  if (token.text === '(') return { kind: 'group', items: readArguments(cursor).flat() };
  return token;
}

/** The tree of a formula, with or without its `=`; spaces outside strings are dropped. */
export function parseFormula(formula: string): Nodes {
  const tokens = tokenize(formula.replace(/^=/, '')).filter((token) => token.kind !== 'space');
  const cursor: Cursor = { tokens, index: 0 };
  const nodes: Node[] = [];
  for (let token = tokens[0]; token; token = tokens[cursor.index]) {
    cursor.index += 1;
    nodes.push(readNode(token, cursor));
  }
  return nodes;
}

/** The formula's text without `=`; `special` may say how to write a node, or `null` for the ordinary way. */
export function writeFormula(nodes: Nodes, special: (node: Node) => string | null): string {
  const write = (node: Node): string => {
    const text = special(node);
    if (text !== null) return text;
    if (node.kind === 'call')
      return `${node.name}(${node.args.map((arg) => writeFormula(arg, special)).join(';')})`;
    if (node.kind === 'group') return `(${writeFormula(node.items, special)})`;
    return node.kind === 'number' ? node.text.replace('.', ',') : node.text;
  };
  return nodes.map(write).join('');
}

/** Rewrites every call, the innermost first; a rule answers with the nodes to put in its place. */
export function mapCalls(nodes: Nodes, rule: (call: Call) => Nodes): Nodes {
  return nodes.flatMap((node): Nodes => {
    if (node.kind === 'group') return [{ ...node, items: mapCalls(node.items, rule) }];
    if (node.kind !== 'call') return [node];
    return rule({ ...node, args: node.args.map((arg) => mapCalls(arg, rule)) });
  });
}

/** Every node of the tree, parents before children. */
export function* walk(nodes: Nodes): Generator<Node> {
  for (const node of nodes) {
    yield node;
    if (node.kind === 'call') for (const arg of node.args) yield* walk(arg);
    if (node.kind === 'group') yield* walk(node.items);
  }
}

/** The same tree with some nodes replaced; what is put in is not looked into again. */
export function replaceNodes(nodes: Nodes, replacement: (node: Node) => Nodes | null): Nodes {
  return nodes.flatMap((node): Nodes => {
    const put = replacement(node);
    if (put) return put.length === 1 || nodes.length === 1 ? put : [{ kind: 'group', items: put }];
    if (node.kind === 'call') {
      return [{ ...node, args: node.args.map((arg) => replaceNodes(arg, replacement)) }];
    }
    return node.kind === 'group' ? [{ ...node, items: replaceNodes(node.items, replacement) }] : [node];
  });
}

/** A formula written out with names for its parts: `fill('ROUND(X;0)&""', { X: argument })`. */
export function fill(template: string, parts: Readonly<Record<string, Nodes>>): Nodes {
  return replaceNodes(parseFormula(template), (node) =>
    node.kind === 'name' ? (parts[node.text] ?? null) : null,
  );
}

/** The text of an argument that is one plain token, else null. */
export function soleText(nodes: Nodes): string | null {
  const [only] = nodes;
  return nodes.length === 1 && only && 'text' in only ? only.text : null;
}

/** The same place in the same sheet, whatever the spelling. */
export function sameReference(one: ReferenceToken, other: ReferenceToken): boolean {
  return (
    writeReference(one.sheet, one.first, one.last) === writeReference(other.sheet, other.first, other.last)
  );
}
