/** The items of a mail as the ledger lists them: a code first, then what the mail says of it. */
import { type Day, formatDayShort } from '../../domain/day.ts';
import { readDay } from '../../domain/day-text.ts';
import { parseCode, tidyCode } from '../../domain/petition-code.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';

const words = viMailRun.items;

/** "06/7/2022". */
const dayWords = (day: Day): string => `${formatDayShort(day)}/${day.slice(0, 4)}`;

/** "T05-012 hạn 06/7/2022"; just the code where no deadline is set. */
export function dueItem(code: string, due: Day | ''): string {
  return due === '' ? code : `${code} ${words.due} ${dayWords(due)}`;
}

/** "T05-012 hạn 08/7/2022, hạn cũ 06/7/2022". */
export function dueChangeItem(code: string, due: Day, oldDue: Day | ''): string {
  return oldDue === '' ? dueItem(code, due) : `${dueItem(code, due)}, ${words.oldDue} ${dayWords(oldDue)}`;
}

/** "T05-012 chuyển sang Công an phường: lý do"; `from` for the unit that lets go, `to` for the one that takes over. */
export function transferItem(code: string, direction: 'from' | 'to', other: string, reason: string): string {
  const way = direction === 'from' ? words.movedTo : words.movedFrom;
  return `${code} ${way} ${other}${reason === '' ? '' : `: ${reason}`}`;
}

/** The code that an item begins with, as it should be written; `''` when it begins with none. */
export function codeOfItem(item: string): string {
  const first = item.split(' ')[0] ?? '';
  return parseCode(first) === undefined ? '' : tidyCode(first);
}

/** The deadline before, of an item of a due-change mail. */
export function oldDueOf(item: string): Day | '' {
  const [, typed] = item.split(`${words.oldDue} `);
  const read = readDay(typed ?? '', 0);
  return 'day' in read ? read.day : '';
}

/** Which way an item of a transfer mail went, the unit at the other end, and why. */
export function transferOf(
  item: string,
): { readonly direction: 'from' | 'to'; readonly other: string; readonly reason: string } | undefined {
  for (const [direction, way] of [
    ['from', words.movedTo],
    ['to', words.movedFrom],
  ] as const) {
    const at = item.indexOf(` ${way} `);
    if (at < 0) continue;
    const [other = '', ...reason] = item.slice(at + way.length + 2).split(': ');
    return { direction, other, reason: reason.join(': ') };
  }
  return undefined;
}

/** The paper that assigns, as the note of an assignment mail carries it. */
export interface Paper {
  readonly number: string;
  readonly day: Day | '';
  readonly signer: string;
}

/** "12-CV/ĐU; 04/7/2022; người ký"; blank parts stay blank between their semicolons. */
export function paperNote({ number, day, signer }: Paper): string {
  return [number, day === '' ? '' : dayWords(day), signer].map((part) => part.replace(/;/g, ',')).join('; ');
}

/** What `paperNote` wrote; a note of another shape is taken for the number. */
export function readPaper(note: string): Paper {
  const [number = '', day = '', ...signer] = note.split(';').map((part) => part.trim());
  const read = readDay(day, 0);
  return { number, day: 'day' in read ? read.day : '', signer: signer.join('; ') };
}
