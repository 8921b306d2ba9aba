/** Lines of a pasted paper that are no petition: titles and greetings above, signatures below, headings between. */
import type { PastedRow } from './pasted-text.ts';
import { type EntryMatcher, foldMarks } from './text.ts';

const CLOSING =
  /^(?:tm\.|t\/m |kt\.|to truong\b|bi thu\b|truong ban\b|nguoi (?:ghi|lap|tong hop|viet)|thu ky\b|noi nhan|xac nhan|\(?ky\b|\(?da ky|xin (?:tran trong )?cam on|tran trong|het$|[^,]{0,40}, ngay \d{1,2} thang|ngay \d{1,2} thang \d{1,2} nam)/;
const OPENING =
  /^(?:kinh gui|cong hoa|doc lap|danh sach|bang tong hop|bien ban|tong hop y kien|phieu |mat tran to quoc|uy ban|uỷ ban|dang (?:bo|uy)|chi bo|ban cong tac|thuc hien ke hoach|can cu|so:)/;
const GREETING = /^(?:da )?(?:em|anh|chi|chau|chao|bao cao|gui|to|tdp|y kien|cac y kien|duoi day|sau day)\b/;
const SUBJECT = /^(?:ve|linh vuc|cong tac|van de|nhom|mang|noi dung ve)\b(?: linh vuc| van de| cong tac)?/;

/** The first line of what stands below the list: place and day, signatures, thanks. */
export function isClosing(line: string): boolean {
  return CLOSING.test(foldMarks(line));
}

/** Letterhead, title or greeting above the list. */
export function isOpening(line: string): boolean {
  const folded = foldMarks(line);
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
