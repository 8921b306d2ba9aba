/** Number, date and ward of a pasted plan, from its letterhead. */
import type { Day } from './day.ts';
import { findDays } from './day-text.ts';
import { commonest, distinct, type Found } from './plan-text-found.ts';
import type { PlanPage } from './plan-text-page.ts';
import { allMatches, shadowOf } from './shadow.ts';

/** "Số 58- KH/ĐU": its parts may be spaced anyhow, the dash may be missing. */
const NUMBER = /(?:^|[ (])so ?[:.]? ?(\d{1,4}[a-z]?) ?([-/]?) ?kh ?([-/]) ?([a-z]+(?: ?[-&] ?[a-z]+)*)/;
/** A number that follows the name of another document is cited, not the plan's own. */
const CITED = /(?:ke hoach|quyet dinh|huong dan|cong van|kem theo)[^.;]{0,30}$/;

/** The plan's own number, "58-KH/ĐU"; the blank that văn thư fills ("Số      -KH/ĐU") is no number. */
export function readNumber({ letterhead }: PlanPage): readonly Found<string>[] {
  return distinct(
    wrapped(letterhead).flatMap((line) => {
      const match = ownNumber(line);
      if (match === null) return [];
      const [whole, number = '', dash = '', slash = '', body = ''] = match;
      const typedBody = line.slice(match.index + whole.length - body.length, match.index + whole.length);
      return [
        {
          value: `${number}${dash || '-'}KH${slash}${typedBody.replace(/ /g, '').toUpperCase()}`,
          sentence: line,
        },
      ];
    }),
  );
}

/** The plan's number in a line, unless the line cites another document. */
function ownNumber(line: string): RegExpExecArray | null {
  const match = NUMBER.exec(shadowOf(line));
  return match === null || CITED.test(shadowOf(line).slice(0, match.index)) ? null : match;
}

/** The lines, then each with the next, for what a narrow column broke in two. */
function wrapped(lines: readonly string[]): readonly string[] {
  return [...lines, ...lines.slice(1).map((line, index) => `${lines[index]} ${line}`)];
}

const WRITTEN = /, ?(ngay \d{1,2} ?thang ?\d{1,2} ?nam ?\d{4})\.?$/;
/** "Số: 77/KH-UBND, ngày 01/4/2024": the day that follows the plan's own number. */
const AFTER_NUMBER = /^[ ,(]{0,3}(ngay \d[\d/.-]*\d)/;
/** A place and a day, as above a signature: every word of the place begins with a capital. */
const PLACE_AND_DAY =
  /^(?:(?:phường|xã|thị trấn|đặc khu) )?(?!Thứ )(?:[\p{Lu}\d][\p{L}\d.]* ?){1,5}, ?ngày [^.;]*\d{4}$/u;

/** The day the plan was issued: "Hoàng Văn Thụ, ngày 24 tháng 6 năm 2022", in the letterhead or else alone on a line. */
export function readIssued({ letterhead, lines }: PlanPage): readonly Found<Day>[] {
  const head = wrapped(letterhead).flatMap((line) => issuedIn(line));
  const alone = lines.filter((line) => PLACE_AND_DAY.test(line)).flatMap((line) => issuedIn(line));
  return distinct(head.length > 0 ? head : alone);
}

function issuedIn(line: string): readonly Found<Day>[] {
  const shadow = shadowOf(line);
  const number = ownNumber(line);
  const after = number === null ? '' : shadow.slice(number.index + number[0].length);
  const written = (WRITTEN.exec(shadow) ?? AFTER_NUMBER.exec(after))?.[1] ?? '';
  return findDays(written, 0).flatMap(({ reading }) =>
    'day' in reading ? [{ value: reading.day, sentence: line }] : [],
  );
}

/** Kinds of commune, with their marks: the shadow alone takes "phương hướng" for a ward. */
const WARD = /(phường|thị trấn|đặc khu|xã)(?: +|$)/giu;
const NOT_A_NAME =
  /^(?:hoi|dang cong san|dang bo|dang uy|cong hoa|doc lap|so|ke hoach|uy ban|hoi dong|khoa|nhiem ky|thanh pho|quan|huyen|tinh|tp|tx|viet nam|mat tran|ban|nam|cac (?:tdp|to|thon|don vi)|tdp|truoc|gui|theo|thuong truc|to trinh|quyet dinh|thong bao|chuong trinh)\b/;

/** The ward with its kind, "phường Hoàng Văn Thụ": the letterhead's; failing that, every one the text names, commonest first. */
export function readWard({ letterhead, lines }: PlanPage): readonly Found<string>[] {
  const own = letterhead.flatMap((line, index) => wardsOf(line, letterhead[index + 1] ?? ''));
  return own.length > 0 ? distinct(own) : commonest(lines.flatMap((line) => wardsOf(line, '')));
}

function wardsOf(line: string, next: string): readonly Found<string>[] {
  return allMatches(WARD, line).flatMap((match) => {
    const before = line.charAt(match.index - 1);
    const rest = line.slice(match.index + match[0].length);
    const name = /\p{L}/u.test(before) ? '' : nameAt(rest === '' ? next : rest);
    const kind = (match[1] ?? '').toLowerCase();
    if (name === '') return [];
    const more = rest === '' ? '' : goingOn(rest, next);
    const long = more === '' ? [] : [{ value: `${kind} ${name} ${more}`, sentence: `${line} ${next}` }];
    return [...long, { value: `${kind} ${name}`, sentence: rest === '' ? `${line} ${next}` : line }];
  });
}

/** What a name in capitals at a line's end may go on with: one or two words alone on the next line; "" where none. */
function goingOn(rest: string, next: string): string {
  const isCapitals = rest === rest.toUpperCase() && next === next.toUpperCase();
  const [first, second] = [nameAt(rest), nameAt(next)];
  const areWhole = first.length === rest.length && second.length === next.length;
  return isCapitals && areWhole && second.split(' ').length <= 2 ? second : '';
}

/** The proper name at the start of a text: up to four words that begin with a capital, or a number; "" where none is. */
function nameAt(text: string): string {
  const words: string[] = [];
  for (const [index, word] of text.split(' ').entries()) {
    const rest = shadowOf(text.split(' ').slice(index).join(' '));
    if (index === 4 || NOT_A_NAME.test(rest) || !/^(?:\p{Lu}|\d{1,2}\b)/u.test(word)) break;
    words.push(capitalised(word.replace(/[^\p{L}\p{M}\d'’]+$/u, '')));
    if (/[^\p{L}\p{M}\d]$/u.test(word)) break;
  }
  return words.join(' ');
}

function capitalised(word: string): string {
  return word.length > 1 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}
