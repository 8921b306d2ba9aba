/** Marks that begin a content in a pasted list: numbers, letters, dashes, headings, stamps of a chat. */
import { foldMarks } from './text.ts';

/** From the outermost in; a dash is kept apart by its sign, a number by its punctuation. */
export type Family = 'chat' | 'capitals' | 'roman' | 'upper' | 'number' | 'letter' | 'dash';

export interface Mark {
  readonly family: Family;
  /** What parts families inside a family: "." of "1.", "-" of "- ". */
  readonly style: string;
  /** Place in its sequence; 0 where there is none. */
  readonly order: number;
  /** The line without its mark. */
  readonly text: string;
  /** The stamp of a chat message, and whoever sent it. */
  readonly stamp?: string;
  readonly sender?: string;
}

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const UPPER = 'ABCDEGH';
const LETTERS = 'abcdđeghiklmnopq';
const ORDINALS = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];

const CHAT =
  /^([^[\]\n]{0,40}[^[\]\n\d])?\[([^\]]*\d{1,2}:\d{2}[^\]]*)\]\s*(?:([^:[\n]{1,40}):(?!\/\/))?\s*(.*)$/u;
const CLOCK = /^(\d{1,2}:\d{2}(?:\s?(?:AM|PM|SA|CH))?)$/i;
const WORD_NUMBER =
  /^((?:câu|ý|ý kiến|kiến nghị|nội dung|vấn đề)(?: số| thứ)?) (\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\s?[:.)–-]\s*(.*)$/iu;
const NUMBER = /^(\(?)(\d{1,3})(?:(\s?[.):/]|\s?[-–](?=\s)))\s*(?=["“'(\p{L}])(.*)$/u;
const SUB_NUMBER = /^\d{1,2}\.(\d{1,2})[.)]?\s+(.*)$/u;
const ROMAN = /^([IVX]{1,4})\s?[.)/:-]\s+(.*)$/u;
const UPPER_MARK = /^([A-EGH])[.)]\s+(.*)$/u;
const LETTER = /^\(?([a-zđ])\s?[.)]\s*(.*)$/u;
const DASH = /^([-–—+•*·●▪■□○◦◆✓✔✅☐☑☒➢➤►▶→»\uf0b7\uf0a7\uf0d8\uf0fc\uf0a8])\ufe0f?\s*(?=\S)(.*)$/u;

/** A box is the same mark whether ticked or not. */
const TICKED = /[☑☒✓✔✅]/;

/** Every mark that the line may begin with, the likeliest first; sequences are for the caller to judge. */
export function marksAt(line: string): readonly Mark[] {
  const found: Mark[] = [];
  const add = (family: Family, style: string, order: number, text = '', more: Partial<Mark> = {}) =>
    found.push({ family, style, order, text: text.trim(), ...more });
  const chat = CHAT.exec(line);
  if (chat !== null)
    add('chat', '', 0, chat[4], { stamp: chat[2] ?? '', sender: `${chat[1] ?? ''} ${chat[3] ?? ''}`.trim() });
  const clock = CLOCK.exec(line);
  if (clock !== null) add('chat', '', 0);
  const word = WORD_NUMBER.exec(line);
  if (word !== null) add('number', foldMarks(word[1] ?? ''), ordinal(word[2] ?? ''), word[3]);
  const sub = SUB_NUMBER.exec(line);
  if (sub !== null) add('number', '1.1', Number(sub[1]), sub[2]);
  const roman = ROMAN.exec(line);
  if (roman !== null) add('roman', '', ROMANS.indexOf(roman[1] ?? '') + 1, roman[2]);
  const upper = UPPER_MARK.exec(line);
  if (upper !== null) add('upper', '', UPPER.indexOf(upper[1] ?? '') + 1, upper[2]);
  const number = NUMBER.exec(line);
  if (number !== null) add('number', `${number[1]}${number[3]?.trim()}`, Number(number[2]), number[4]);
  const letter = LETTER.exec(line);
  if (letter !== null) add('letter', '', LETTERS.indexOf(letter[1] ?? '') + 1, letter[2]);
  const dash = DASH.exec(line);
  if (dash !== null) add('dash', (dash[1] ?? '').replace(TICKED, '☐'), 0, dash[2]);
  return found;
}

/** "1. … 2. … 3. …" typed in one line is put on lines of its own, when it counts from 1 without a gap. */
export function brokenAtNumbers(line: string): string {
  const starts: number[] = [];
  const number = /(^|[\s;.,:])(\d{1,2})[.)/](?=\s*\p{L})/gu;
  for (let match = number.exec(line); match !== null; match = number.exec(line)) {
    if (Number(match[2]) === starts.length + 1) starts.push(match.index + (match[1] ?? '').length);
  }
  if (starts.length < 2) return line;
  const cuts = [0, ...starts.filter((start) => start > 0), line.length];
  return cuts
    .slice(1)
    .map((end, index) => line.slice(cuts[index], end).trim())
    .filter((part) => part !== '')
    .join('\n');
}

function ordinal(word: string): number {
  return Number(word) || ORDINALS.indexOf(foldMarks(word)) + 1;
}
