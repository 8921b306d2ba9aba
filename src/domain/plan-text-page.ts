/** A pasted plan taken apart: the lines of its letterhead, and its sentences with the headings they stand under. */
import { shadowOf } from './shadow.ts';
import { normaliseText } from './text.ts';

export interface Sentence {
  /** One line, as it reads in the plan, without the bullet or number before it. */
  readonly text: string;
  /** `shadowOf(text)`: what patterns are tried on. */
  readonly shadow: string;
  /** Shadows of what it stands under, nearest first: the sentence that opens its paragraph, then the headings. */
  readonly under: readonly string[];
  /** `basis`: cites, before the first heading, what the plan rests on; `recipients`: "Nơi nhận" and after. Neither sets dates of the round. */
  readonly part: 'basis' | 'body' | 'recipients';
}

export interface PlanPage {
  /** Lines of the letterhead and title, table cells apart. */
  readonly letterhead: readonly string[];
  /** Every line of the text, for what stands alone on one. */
  readonly lines: readonly string[];
  readonly sentences: readonly Sentence[];
}

/** How deep a paragraph's mark makes it; a heading holds what follows until one as high. */
interface Mark {
  readonly level: number;
  readonly length: number;
}

interface Paragraph {
  readonly text: string;
  readonly mark: Mark | null;
}

const LETTERHEAD_LINES = 25;
/** Between the cells of a pasted table's row. */
const CELL_EDGE = /[|\t]+/;
const BODY_STARTS =
  /^(?:[-+*] ?)?(?:can cu|thuc hien|nham|de |thi hanh|tiep tuc|[ivx]{1,4}[.,)/ ]|1[.)]|a[.)]|phan )/;

const MARKS: readonly { readonly level: number; readonly pattern: RegExp }[] = [
  { level: 1, pattern: /^(?:phan )?[ivx]{1,4} ?[.)/-] ?(?=\S)/ },
  { level: 2, pattern: /^\d{1,2}(?: ?[.)] ?|- )(?=[^\d\s])|^\d{1,2}$/ },
  { level: 3, pattern: /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})*[.)]? (?=\S)/ },
  { level: 4, pattern: /^[a-z] ?[.)] ?(?=\S)/ },
  { level: 6, pattern: /^[-+*•●▪◦·>]+ ?/ },
];
/** A bullet, or a paragraph without mark, that ends with a colon heads what follows until the next number. */
const COLON_LEVEL = 5;

/** Words that begin a paragraph even when the line before did not end. */
const LABEL =
  /^(?:noi nhan|kinh gui|t\/m|tm\.|(?:thoi gian|dia diem|thanh phan|so luong|can cu)\b[^:.;]{0,40}[:;])/;
const BASIS =
  /^(?:can cu|thuc hien|theo(?! doi)|tiep tuc thuc hien|thi hanh|xet)\b.*(?:\bso\b|nghi quyet|quyet dinh|quy dinh|quy che|huong dan|luat|chi thi|ket luan|cong van|ke hoach)/;

const ABBREVIATION = /(?:^|[^a-z])(?:tp|tx|tt|p|q|h|t|d\/c|dc|gs|ts|ths|ks|bs|st|tr|vd)\.$/;

/** The pasted text as a page: cells of the letterhead become lines, rows of tables and wrapped lines become paragraphs. */
export function readPage(raw: string): PlanPage {
  const rows = raw.replace(/\r\n?|<br ?\/?>/g, '\n').split('\n');
  const start = rows.findIndex((row) => BODY_STARTS.test(shadowOf(normaliseText(row))));
  const headEnd = Math.min(start === -1 ? LETTERHEAD_LINES : start, LETTERHEAD_LINES);
  const head = rows.slice(0, headEnd).flatMap((row) => row.split(/[|\t]+|\s{3,}/));
  const all = [...head, ...rows.slice(headEnd)];
  return {
    letterhead: tidyLines(head),
    lines: tidyLines(all.flatMap((row) => row.split(CELL_EDGE))),
    sentences: sentencesOf(paragraphsOf(all)),
  };
}

function tidyLines(rows: readonly string[]): readonly string[] {
  return rows.map(normaliseText).filter((row) => row !== '');
}

function paragraphsOf(rows: readonly string[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const edge = usualLength(rows) * SHORT;
  let apart = true;
  let isShort = false;
  for (const row of rows) {
    const cells = tidyLines(row.split(CELL_EDGE));
    const text = cells.join(', ');
    const last = paragraphs[paragraphs.length - 1];
    if (cells.length === 0) apart = true;
    else if (last === undefined || cells.length > 1 || startsParagraph(text, last.text, apart, isShort)) {
      paragraphs.push({ text, mark: cells.length > 1 ? rowMark(text) : markOf(shadowOf(text)) });
    } else paragraphs[paragraphs.length - 1] = { ...last, text: `${last.text} ${text}` };
    if (cells.length > 0) {
      apart = cells.length > 1;
      isShort = text.length < edge;
    }
  }
  return paragraphs;
}

/** The length that three lines in four keep to: that of a narrow page, or of none. */
function usualLength(rows: readonly string[]): number {
  const lengths = tidyLines(rows.filter((row) => !CELL_EDGE.test(row))).map((row) => row.length);
  const usual = [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length * (3 / 4))] ?? 0;
  return Math.min(usual, WIDEST);
}

/** The running number that opens a table's row. */
function rowMark(text: string): Mark | null {
  const number = /^\d{1,2}, /.exec(text);
  return number === null ? markOf(shadowOf(text)) : { level: 2, length: number[0].length };
}

/** A line that goes on with the sentence before it, whatever blank lines a page break left between. */
const GOES_ON = /^(?:[\p{Ll}(]|\d{1,2} ?[/.] ?\d{1,2})/u;
const UNFINISHED = /(?:[,(-]|\b(?:ngay|truoc|tai|va|cua|cac|cho|voi|so|den|nam|thang|la))$/;

/** A line this much shorter than usual, with a capital below it, was not broken by the page's edge. */
const SHORT = 1 / 2;
const WIDEST = 100;

/** Whether a line begins a paragraph; `apart`: it follows a blank line or a table's row; `isShort`: a short line. */
function startsParagraph(row: string, last: string, apart: boolean, isShort: boolean): boolean {
  const shadow = shadowOf(row);
  if (/[.;!?]$/.test(last) || LABEL.test(shadow)) return true;
  if (markOf(shadow) !== null) return !(/^- \p{Ll}/u.test(row) && !/:$/.test(last));
  if (isCapitals(row) !== isCapitals(last)) return true;
  const isNew = apart ? !GOES_ON.test(row) : isShort && /^\p{Lu}/u.test(row);
  return isNew && !UNFINISHED.test(shadowOf(last));
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function markOf(shadow: string): Mark | null {
  for (const { level, pattern } of MARKS) {
    const match = pattern.exec(shadow);
    if (match !== null) return { level, length: match[0].length };
  }
  return null;
}

interface Heading {
  readonly level: number;
  readonly shadow: string;
}

function sentencesOf(paragraphs: readonly Paragraph[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let headings: readonly Heading[] = [];
  let toRecipients = false;
  for (const { text, mark } of paragraphs) {
    const body = text.slice(mark?.length ?? 0);
    const shadow = shadowOf(body);
    toRecipients = toRecipients || shadow.startsWith('noi nhan');
    const level = levelOf(mark, body);
    headings = headings.filter((heading) => heading.level < (level ?? COLON_LEVEL + 1));
    const under = headings.map((heading) => heading.shadow).reverse();
    const cites = headings.length === 0 && level === null && BASIS.test(shadow);
    const part = toRecipients ? 'recipients' : cites ? 'basis' : 'body';
    const [first = '', ...rest] = splitSentences(body);
    const opening = shadowOf(first);
    sentences.push({ text: first, shadow: opening, under, part });
    for (const piece of rest) {
      sentences.push({ text: piece, shadow: shadowOf(piece), under: [opening, ...under], part });
    }
    if (level !== null) headings = [...headings, { level, shadow: opening }];
  }
  return sentences;
}

/** The level at which a paragraph heads others; null for one that heads none. */
function levelOf(mark: Mark | null, body: string): number | null {
  if (mark !== null && mark.level < COLON_LEVEL) return mark.level;
  return body.endsWith(':') ? COLON_LEVEL : null;
}

/** Sentences end at ";", and at "." before a capital or a mark, but not after "TP." and the like. */
function splitSentences(body: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const part of body.split(/([.;!?] )/)) {
    piece += part;
    if (/^[.;!?] $/.test(part) && endsSentence(piece)) {
      pieces.push(piece);
      piece = '';
    }
  }
  return [...pieces, piece].map((text) => text.trim()).filter((text) => text !== '');
}

function endsSentence(piece: string): boolean {
  return !ABBREVIATION.test(shadowOf(piece.trim()));
}
