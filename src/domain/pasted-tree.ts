/** Lines of a pasted list grown into a tree by their marks: which line begins a content, which goes on with one. */
import { type Mark, marksAt } from './pasted-marks.ts';

export interface Node {
  readonly mark: Mark;
  /** The mark as it was written. */
  readonly written: string;
  /** The first line without its mark, then the lines that go on; '' stands for a blank line. */
  readonly lines: string[];
  readonly children: Node[];
}

/** A number may be skipped or repeated by slip; further on it is a number inside a sentence. */
const MOST_SKIPPED = 3;

/** @param lines trimmed. @returns lines above the first mark, and the outermost nodes */
export function growTree(lines: readonly string[]): {
  readonly preamble: readonly string[];
  readonly nodes: readonly Node[];
} {
  const preamble: string[] = [];
  const nodes: Node[] = [];
  let path: Node[] = [];
  const headed = lines.some((line) => line !== '' && !isCapitals(line));
  for (const line of lines) {
    const mark = markOf(line, path, headed && path.length + nodes.length > 0);
    if (mark === undefined) {
      (path[path.length - 1]?.lines ?? preamble).push(line);
      continue;
    }
    const node: Node = { mark, written: writtenMark(line, mark), lines: [mark.text], children: [] };
    path = path.slice(0, depthOf(mark, path));
    (path[path.length - 1]?.children ?? nodes).push(node);
    path = [...path, node];
  }
  return { preamble, nodes };
}

function markOf(line: string, path: readonly Node[], mayHead: boolean): Mark | undefined {
  const mark = marksAt(line).find((each) => fits(each, path));
  if (mark !== undefined || !mayHead || !isCapitals(line)) return mark;
  return { family: 'capitals', style: '', order: 0, text: line };
}

/** Whether the mark comes at its turn: the first of a sequence, or near behind the last. */
function fits(mark: Mark, path: readonly Node[]): boolean {
  if (mark.family === 'dash' || mark.family === 'chat' || mark.family === 'capitals') return true;
  if (mark.order === 1) return true;
  const last = [...path].reverse().find((node) => node.mark.family === mark.family);
  if (last === undefined) return mark.family === 'number' && path.length === 0 && mark.order > 0;
  return mark.order >= last.mark.order && mark.order - last.mark.order <= MOST_SKIPPED;
}

/** How many of the open nodes stay open above the mark's own node. */
function depthOf(mark: Mark, path: readonly Node[]): number {
  const outermost = mark.family === 'chat' || mark.family === 'capitals';
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const open = path[depth]?.mark;
    if (open !== undefined && continues(mark, open)) return depth;
  }
  if (!outermost) return path.length;
  return mark.family === 'capitals' && path[0]?.mark.family === 'chat' ? 1 : 0;
}

/** Same sequence: "2)" may follow "1." by slip, but "1)" below "1." begins a list of its own. */
function continues(mark: Mark, open: Mark): boolean {
  if (mark.family !== open.family) return false;
  if (mark.style === open.style) return true;
  return mark.family === 'number' && mark.order > 1 && mark.order - open.order === 1;
}

function writtenMark(line: string, { text, family }: Mark): string {
  return family === 'capitals' ? '' : line.slice(0, line.length - text.length).trim();
}

/** A heading typed in capitals: two words at least, and no small letter. */
function isCapitals(line: string): boolean {
  return line.length <= 80 && /\p{Lu}{2}.*\s.*\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);
}
