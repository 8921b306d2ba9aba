/** Pasted lines read into petitions: a tree by its marks, whose leaves are the petitions and whose stems are headings. */
import { readDay } from './day-text.ts';
import { brokenAtNumbers, type Family, type Mark, marksAt } from './pasted-marks.ts';
import type { PasteContext, Pasted, PastedRow } from './pasted-text.ts';
import { growTree, type Node } from './pasted-tree.ts';
import { headingOf, isClosing, isOpening, isThanks, namesSubject } from './pasted-words.ts';
import { isWrapped, joinWrapped } from './pasted-wrap.ts';
import { normaliseText } from './text.ts';

/** Headings by their very mark, when something stands below them. */
const HEADING_FAMILIES: readonly Family[] = ['capitals', 'roman', 'upper'];
/** Lines of a petition that say something of it under a name. */
const LABELS: readonly (readonly [keyof PastedRow, RegExp])[] = [
  ['place', /^\(?(?:địa điểm|địa chỉ|vị trí|nơi xảy ra)\s*[:–-]\s*(.+?)\)?$/iu],
  ['day', /^\(?(?:ngày nêu|ngày phản ánh|ngày)\s*:\s*(.+?)\)?$/iu],
  ['field', /^\(?lĩnh vực\s*:\s*(.+?)\)?$/iu],
  ['note', /^\(?ghi chú\s*:\s*(.+?)\)?$/iu],
];

/** Word's hollow bullet, as it copies it. */
const WORD_CIRCLE = /^\s*o\t/;

type Inherited = Pick<PastedRow, 'day' | 'field' | 'note'> & { readonly lead: string };
const NOTHING: Inherited = { day: '', field: '', note: '', lead: '' };

/** Petitions of a text without tables. */
export function readPastedList(text: string, context: PasteContext): Pasted {
  const lines = text
    .split('\n')
    .flatMap((line) =>
      brokenAtNumbers(line.replace(WORD_CIRCLE, '• ').replace(/\t/g, ' ').trim()).split('\n'),
    );
  const isAside = (line: string, index: number): boolean =>
    index > 0 && isClosing(line) && marksAt(line).length === 0;
  const end = lines.findIndex((line, index) => isAside(line, index) && !goesOn(line, lines.slice(index + 1)));
  const list = end < 0 ? lines : lines.slice(0, end);
  const aside = [...list.filter(isAside), ...lines.slice(list.length).filter((line) => line !== '')];
  const { preamble, nodes } = growTree(list.filter((line, index) => !isAside(line, index)));
  const read = nodes.length === 0 ? unmarked(preamble, context) : marked(preamble, nodes, context);
  return { rows: read.rows, leftOut: [...read.leftOut, ...aside] };
}

/** Whether the list goes on below a closing line: dashes there belong to "Nơi nhận", unless it was only thanks. */
function goesOn(closing: string, below: readonly string[]): boolean {
  return below.some((line) => marksAt(line).some(({ family }) => family !== 'dash' || isThanks(closing)));
}

/** No mark anywhere: each paragraph, or each line that is not the wrapped end of another, is a petition. */
function unmarked(lines: readonly string[], context: PasteContext): Pasted {
  const texts = isWrapped(lines) ? joinWrapped(lines) : lines.filter((line) => line !== '');
  const rows = texts.filter((text) => !isOpening(text)).map((text) => rowOf([text], NOTHING, context));
  return { rows, leftOut: texts.filter(isOpening) };
}

/** What stands above the first mark is no petition; nor are greetings, titles and the senders of a chat. */
function marked(preamble: readonly string[], nodes: readonly Node[], context: PasteContext): Pasted {
  const leftOut = preamble.filter((line) => line !== '');
  const leave = (line: string): void => {
    if (line !== '' && !leftOut.includes(line)) leftOut.push(line);
  };
  const rows: PastedRow[] = [];
  const walk = (node: Node, above: Inherited): void => {
    const inherited = { ...above, day: chatDay(node.mark, context) || above.day };
    leave(node.mark.sender ?? '');
    const text = joinWrapped(node.lines);
    if (leads(node)) {
      const lead = text.join(' ');
      const count = rows.length;
      const handed = isOpening(lead) ? inherited : under(lead, node, inherited, context);
      for (const child of node.children) walk(child, handed);
      if (isOpening(lead) || rows.length === count) leave(lead);
      return;
    }
    for (const lines of contentsOf(node, text)) {
      const aside =
        node.mark.family === 'capitals' || (node.mark.family === 'chat' && isOpening(lines.join(' ')));
      if (aside) lines.forEach(leave);
      else rows.push(rowOf(lines, inherited, context));
    }
  };
  for (const node of nodes) walk(node, NOTHING);
  return { rows, leftOut };
}

/** A chat message without marks may hold several paragraphs; any other node is one petition. */
function contentsOf(node: Node, text: readonly string[]): readonly (readonly string[])[] {
  const lines = [...text, ...node.children.map(asWritten)].filter((line) => line !== '');
  if (node.mark.family === 'chat') return lines.map((line) => [line]);
  return lines.length === 0 ? [] : [lines];
}

/** Whether the node only leads its children, which then are the petitions. */
function leads({ mark, lines, children }: Node): boolean {
  if (children.length === 0) return false;
  const text = lines.join(' ').trim();
  if (text === '' || HEADING_FAMILIES.includes(mark.family) || mark.family === 'chat') return true;
  return text.endsWith(':') || namesSubject(text);
}

/** What children take over from the line that leads them. */
function under(lead: string, { mark }: Node, before: Inherited, context: PasteContext): Inherited {
  if (lead === '') return before;
  if (!namesSubject(lead) && !HEADING_FAMILIES.includes(mark.family)) {
    return { ...before, lead: before.lead === '' ? lead : `${before.lead} ${lead}` };
  }
  const { field, note } = headingOf(lead, context.fieldOf) ?? before;
  return {
    ...before,
    field: field || before.field,
    note: [before.note, note].filter((part) => part !== '').join('; '),
  };
}

function rowOf(lines: readonly string[], inherited: Inherited, context: PasteContext): PastedRow {
  const said = lines.flatMap((line) => line.split('\n')).map((line) => line.trim());
  const labels = LABELS.map(([key, pattern]) => {
    const line = said.find((each) => pattern.test(each));
    return { key, line, value: line === undefined ? '' : (pattern.exec(line)?.[1] ?? '').replace(/\.$/, '') };
  });
  const content = said.filter((line) => !labels.some((label) => label.line === line)).join('\n');
  const value = (key: keyof PastedRow) => labels.find((label) => label.key === key)?.value ?? '';
  const day = readDay(value('day'), context.roundYear);
  const field = context.fieldOf(value('field'));
  const unread = [
    inherited.note,
    'day' in day ? '' : value('day'),
    field === undefined ? value('field') : '',
    value('note'),
  ];
  return {
    content: normaliseText(inherited.lead === '' ? content : `${inherited.lead} ${content}`),
    place: normaliseText(value('place')),
    day: 'day' in day ? day.day : inherited.day,
    field: field ?? inherited.field,
    note: unread.filter((part) => part !== '').join('; '),
  };
}

/** A list inside a petition stays as it was written. */
function asWritten(node: Node): string {
  const own = `${node.written} ${joinWrapped(node.lines).join('\n')}`.trim();
  return [own, ...node.children.map(asWritten)].join('\n');
}

function chatDay({ stamp = '' }: Mark, { roundYear }: PasteContext): string {
  const written = /\d{1,2}\/\d{1,2}(?:\/\d{2,4})?/.exec(stamp)?.[0];
  const day = written === undefined ? undefined : readDay(written, roundYear);
  return day !== undefined && 'day' in day ? day.day : '';
}
