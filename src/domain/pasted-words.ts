/** Lines of a pasted paper that are no petition: titles and greetings above, signatures below, headings between. */
import type { PastedRow } from './pasted-text.ts';
import { type EntryMatcher, foldMarks } from './text.ts';

const CLOSING =
  /^(?:tm\.|t\/m |kt\.|noi nhan ?(?::|$)|xac nhan cua|\(?(?:da )?ky(?:[,)]|$| (?:ten|ghi)\b)|tran trong(?:[.!]*$| cam on| kinh)|het[.!]*$|(?:[^,]{0,40}, ?)?ngay \d{1,2} thang \d{1,2}(?: nam \d{4})?\.?$)/;
const THANKS = /^(?:xin )?(?:chan thanh |tran trong )?cam on\b(?!.*(?:de nghi|kien nghi|mong))/;
const OFFICIAL = /^(?:to truong|bi thu|truong ban|nguoi (?:ghi|lap|tong hop|viet)|thu ky)\b/;
const OPENING =
  /^(?:kinh gui|cong hoa|doc lap|bang tong hop|tong hop y kien|thuc hien ke hoach|can cu (?:ke hoach|cong van|huong dan|quyet dinh|thong bao)|so:|(?:danh sach|bien ban|phieu)\b.*\b(?:y kien|kien nghi|hop|hoi nghi)\b)/;
const BODY = /^(?:mat tran to quoc|uy ban|dang (?:bo|uy)|chi bo|ban cong tac)\b/;
/** Small words in the names of bodies and offices; any other makes a sentence of the line. */
const NAME_WORDS =
  /^(?:to|dan|pho|chi|bo|ban|cong|tac|mat|tran|quoc|uy|nhan|hoi|dong|phuong|xa|thi|so|khu|thon|truong|bi|thu|ky|ten|va|lap|bieu|ghi|ro|ho|da|tong|hop|viet|bien|y|kien|nam|dang|kiem|nguoi|cua|t)$/;
const GREETING = /^(?:da )?(?:em|anh|chi|chau|chao|bao cao|gui|to|tdp|y kien|cac y kien|duoi day|sau day)\b/;
const SUBJECT = /^(?:ve|linh vuc|cong tac|van de|nhom|mang|noi dung ve)\b(?: linh vuc| van de| cong tac)?/;

/** The first line of what stands below the list: place and day, signatures, thanks. */
export function isClosing(line: string): boolean {
  const folded = foldMarks(line);
  return CLOSING.test(folded) || THANKS.test(folded) || (OFFICIAL.test(folded) && isName(line));
}

/** Thanks may also stand between two lists. */
export function isThanks(line: string): boolean {
  return THANKS.test(foldMarks(line));
}

/** "Tổ trưởng tổ dân phố số 5", and no sentence such as "Tổ trưởng ít họp dân". */
function isName(line: string): boolean {
  const words = line.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.every((word) => !/^\p{Ll}/u.test(word) || NAME_WORDS.test(foldMarks(word)));
}

/** Letterhead, title or greeting above the list. */
export function isOpening(line: string): boolean {
  const folded = foldMarks(line);
  if (BODY.test(folded) && isName(line)) return true;
  return OPENING.test(folded) || (GREETING.test(folded) && folded.endsWith(':'));
}

/** Whether a line that leads a list names a subject ("Về giao thông:") and does not begin the sentences below. */
export function namesSubject(line: string): boolean {
  return SUBJECT.test(foldMarks(line));
}

/** A heading as rows carry it: the field it names, else a note; undefined when it is blank. */
export function headingOf(
  line: string,
  fieldOf: EntryMatcher,
): Pick<PastedRow, 'field' | 'note'> | undefined {
  const bare = line.replace(/^(?:[IVX]{1,4}|[A-Z]|\d{1,2})[.)]\s+/, '').replace(/[\s:.;]+$/, '');
  if (bare === '') return undefined;
  const subject = bare.slice(SUBJECT.exec(foldMarks(bare))?.[0].length ?? 0).trim();
  const field = fieldOf(bare) ?? fieldOf(subject);
  return field === undefined ? { field: '', note: bare } : { field, note: '' };
}
