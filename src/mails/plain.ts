/** Text made fit for a mail: no control characters, no private numbers, no endless lengths. */
import { normaliseText } from '../domain/text.ts';
import { viMails } from '../text/vi-mails.ts';

/** Control and invisible characters but for the line break: they break headers, turn text round, hide digits. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu;

const SUBJECT_LENGTH = 149;
const NAME_LENGTH = 120;
const LINE_LENGTH = 400;
const CONTENT_LENGTH = 600;
/** A word at the end of a cut text is dropped rather than broken, if it is no longer than this. */
const LONGEST_WORD = 30;

/** The text cut to `most` letters, between words where it can be, with "…" at the end. */
export function clip(raw: string, most: number): string {
  if (raw.length <= most) return raw;
  const letters = Array.from(raw);
  if (letters.length <= most) return raw;
  const cut = letters.slice(0, most - 1).join('');
  const space = cut.search(/\s\S*$/);
  const whole = cut.length - space <= LONGEST_WORD && space > 0 ? cut.slice(0, space) : cut;
  return `${whole.replace(/[\s.,;:]+$/, '')}…`;
}

/** On one line and without control characters. */
export function oneLine(raw: string): string {
  return normaliseText(raw.replace(/[\n\r\t\v\f\u0085\u2028\u2029]+/g, ' ').replace(INVISIBLE, '')).replace(
    / {2,}/g,
    ' ',
  );
}

/** A subject: one line that no mail program breaks or cuts. */
export function subjectLine(raw: string): string {
  return clip(oneLine(raw), SUBJECT_LENGTH);
}

/** The name of a group, a unit or a person. */
export function nameLine(raw: string): string {
  return clip(oneLine(raw), NAME_LENGTH);
}

/** A sentence from the workbook that no citizen wrote: a reason, a duty, a problem. */
export function sentence(raw: string): string {
  return clip(oneLine(raw), LINE_LENGTH);
}

/** What a citizen wrote: private numbers hidden before it is cut, so that no half of one escapes. */
export function citizenText(raw: string, mask: (text: string) => string): string {
  const whole = mask(normaliseText(raw.replace(INVISIBLE, '')));
  const cut = clip(whole, CONTENT_LENGTH);
  return cut === whole ? whole : cut + viMails.fullInBook;
}

/** The same on one line, for a place. */
export function citizenLine(raw: string, mask: (text: string) => string): string {
  return clip(mask(oneLine(raw)), NAME_LENGTH);
}

/** The same for a sentence: a reason, a judgement. */
export function citizenSentence(raw: string, mask: (text: string) => string): string {
  return sentence(mask(oneLine(raw)));
}

/** Bytes that the text takes in UTF-8. */
export function utf8Length(raw: string): number {
  let bytes = 0;
  for (const letter of raw) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else bytes += code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
