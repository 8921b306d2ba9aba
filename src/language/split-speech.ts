/** One speech cut into the contents it asks for, each with its number and the words that lead into it. */
import { allMatches } from './all-matches.ts';
import { readText } from './tokens.ts';

export interface Content {
  /** The mark it carried: "1.", "a)", "-", "Thứ nhất,", "2. b)"; '' when it had none. */
  readonly label: string;
  /** What was said, without the mark. */
  readonly text: string;
  /** Words said once for several contents ("Đề nghị phường:"); '' when there are none. */
  readonly preamble: string;
}

/** Where a content begins and the mark it begins with. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** Place in its sequence (1, 2, 3 … or 0 for a dash). */
  readonly order: number;
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const CARDINALS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const LETTERS = 'abcdđeghiklmnopq';

/** A mark stands at the start of the text or a line, or after punctuation. */
const BEFORE = String.raw`(^|\n|[.;:,…?!)]\s)(\s*)`;
const FAMILIES: readonly { readonly mark: RegExp; readonly order: (mark: string) => number }[] = [
  {
    mark: pattern(String.raw`(?:nội dung|ý|câu|kiến nghị|vấn đề)\s(?:thứ\s)?\d{1,2}\s?[:.)]`),
    order: (mark) => Number(/\d+/.exec(mark)?.[0]),
  },
  { mark: /(^|\s)(\s*)(\(\d{1,2}\))/gu, order: (mark) => Number(/\d+/.exec(mark)?.[0]) },
  {
    mark: pattern(String.raw`\(?[IVX]{1,4}[.)](?=\s)`),
    order: (mark) => ROMANS.indexOf(mark.replace(/[^IVX]/g, '')) + 1,
  },
  {
    mark: pattern(String.raw`\(?\d{1,2}(?:[.)]|\s?[-–/](?=\s))(?=\s?\p{L}|\s)`),
    order: (mark) => Number(/\d+/.exec(mark)?.[0]),
  },
  {
    mark: pattern(String.raw`(?:thứ|điều thứ|ý thứ)\s(?:${ORDINALS.join('|')})(?:\s?là)?\s?[,:;]?`),
    order: (mark) => ordinal(mark, ORDINALS),
  },
  {
    mark: pattern(String.raw`(?:${CARDINALS.join('|')})\slà\s?[,:]?`),
    order: (mark) => ordinal(mark, CARDINALS),
  },
  {
    mark: pattern(String.raw`\(?[a-zđ][.)](?=\s)`),
    order: (mark) => LETTERS.indexOf(mark.replace(/[^a-zđ]/g, '')) + 1,
  },
  { mark: /(^|\n|[.;:]\s)(\s*)([-–—+•*·●▪✓])(?=\s*\S)/gu, order: () => 0 },
];
const ASKING = /^(?:đề nghị|kiến nghị|xin|mong|yêu cầu|cần|đề xuất|sớm|nhờ|phản ánh)(?![\p{L}])/iu;
const ALSO =
  /(^|[.;!?\n]\s*)((?:ngoài ra|bên cạnh đó|một (?:việc|vấn đề|ý) (?:nữa|khác)|về việc khác|việc khác)\s?,?)/giu;

/** The contents in order; one content when nothing parts them. No character but space is lost. */
export function splitSpeech(speech: string): Content[] {
  const text = speech.normalize('NFC');
  if (text.trim() === '') return [];
  return splitOnce(text) ?? [{ label: '', text: text.trim(), preamble: '' }];
}

/** Tries each way of parting in turn; `undefined` when the text is one content. */
function splitOnce(text: string): Content[] | undefined {
  for (const { mark, order } of FAMILIES) {
    const marks = inOrder(marksOf(text, mark, order));
    if (marks.length > 1) return cutAt(text, marks);
  }
  return splitList(text) ?? splitLines(text) ?? splitAlso(text);
}

function pattern(mark: string): RegExp {
  return new RegExp(`${BEFORE}(${mark})`, 'giu');
}

function ordinal(mark: string, words: readonly string[]): number {
  const said = mark.toLowerCase().split(/[\s,:;]+/);
  return words.findIndex((word) => said.includes(word)) + 1;
}

function marksOf(text: string, mark: RegExp, order: (mark: string) => number): Mark[] {
  return allMatches(mark, text).map(({ end, groups }) => {
    const label = groups[2] ?? '';
    return { start: end - label.length, end, label: label.trim(), order: order(label) };
  });
}

/** Dashes as they come; numbers only as far as they count 1, 2, 3 …: "tổ 1." or "Thứ hai" alone is no mark. */
function inOrder(marks: readonly Mark[]): Mark[] {
  let next = 1;
  return marks.filter(({ order }) => {
    if (order === 0) return true;
    if (order !== next) return false;
    next += 1;
    return true;
  });
}

function cutAt(text: string, marks: readonly Mark[]): Content[] {
  const preamble = text.slice(0, marks[0]?.start ?? 0).trim();
  return marks.flatMap(({ end, label }, index) => {
    const rest = text.slice(end, marks[index + 1]?.start ?? text.length);
    return nested(rest, label, preamble);
  });
}

/** A numbered content may hold a list of its own: "1. Về đường: a) … b) …". */
function nested(text: string, label: string, preamble: string): Content[] {
  const inner = splitOnce(text) ?? [{ label: '', text: text.trim(), preamble: '' }];
  return inner.map((content) => ({
    label: joined(label, content.label),
    text: content.text,
    preamble: joined(preamble, content.preamble),
  }));
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** "Đề nghị: sửa đường; lắp đèn; thu gom rác": parts at ";" when a colon leads in, every part asks, or the first of many. */
function splitList(text: string): Content[] | undefined {
  const colon = /^[^;:.\n]{0,120}:\s/u.exec(text);
  const lead = colon?.[0] ?? '';
  const parts = pieces(text.slice(lead.length), /;\s*/gu);
  const asking = parts.map((part) => ASKING.test(part.trim()));
  const asks = !asking.includes(false) || (asking[0] === true && parts.length > 2);
  if (parts.length < 2 || !(lead !== '' || asks) || parts.some(tooShort)) return undefined;
  return parts.map((part) => ({ label: '', text: part.trim(), preamble: lead.trim() }));
}

/** Lines that each begin like a sentence and are long enough to ask for something. */
function splitLines(text: string): Content[] | undefined {
  const lines = pieces(text, /\n+/gu);
  if (lines.length < 2 || lines.some((line) => tooShort(line) || !/^\s*["“(]?[\p{Lu}\d]/u.test(line)))
    return undefined;
  return lines.flatMap((line) => nested(line, '', ''));
}

/** "…, Ngoài ra, …" begins another content. */
function splitAlso(text: string): Content[] | undefined {
  const starts = allMatches(ALSO, text).map(({ end, groups }) => end - (groups[1] ?? '').length);
  const cuts = [0, ...starts.filter((start) => start > 0)];
  if (cuts.length < 2) return undefined;
  const parts = cuts.map((start, index) => text.slice(start, cuts[index + 1] ?? text.length));
  return parts.some(tooShort)
    ? undefined
    : parts.map((part) => ({ label: '', text: part.trim(), preamble: '' }));
}

/** The text cut after each separator; the separator stays with the piece before it. */
function pieces(text: string, separator: RegExp): string[] {
  const cuts = [0, ...allMatches(separator, text).map(({ end }) => end), text.length];
  const all = cuts.slice(1).map((end, index) => text.slice(cuts[index] ?? 0, end));
  return all.filter((piece) => piece.trim() !== '');
}

/** Fewer than two words ask for nothing. */
function tooShort(piece: string): boolean {
  return readText(piece).tokens.length < 2;
}
