/** Text as it is kept and compared: one Unicode form, single spaces, and two ways of folding for look-ups. */

const SPACES = /[\t\v\f \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const ZERO_WIDTH_SPACES = /[\u200b\u2060\ufeff]/g;
const LINE_BREAKS = /\r\n?|\u2028|\u2029/g;
const MARKS = /[\u0300-\u036f]/g;

/**
 * The text a petition is kept in: NFC, runs of spaces made one, lines trimmed, blank lines at the ends gone.
 * Line breaks inside stay, and so does every letter.
 */
export function normaliseText(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(LINE_BREAKS, '\n')
    .replace(ZERO_WIDTH_SPACES, '')
    .replace(SPACES, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Key for headers, sheet names and catalogue entries: NFC, lower case, every white space one space. */
export function foldCase(raw: string): string {
  return normaliseText(raw).replace(/\n/g, ' ').toLowerCase();
}

/** The same without tone marks and with đ as d: "Đất đai" and "dat dai" meet. */
export function foldMarks(raw: string): string {
  return foldCase(raw).normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd');
}

/** Finds the entry of a list that a person meant. */
export type EntryMatcher = (typed: string) => string | undefined;

/**
 * Matches what people typed against a list, whatever case or marks they used; undefined when no entry fits, or when
 * several do without marks and none fits with them.
 */
export function entryMatcher(entries: readonly string[]): EntryMatcher {
  const exact = new Map<string, string>();
  const bare = new Map<string, string | undefined>();
  for (const entry of entries) {
    const key = foldMarks(entry);
    bare.set(key, bare.has(key) ? undefined : entry);
    if (!exact.has(foldCase(entry))) exact.set(foldCase(entry), entry);
  }
  const known = new Map<string, string | undefined>();
  return (typed) => {
    if (!known.has(typed)) known.set(typed, exact.get(foldCase(typed)) ?? bare.get(foldMarks(typed)));
    return known.get(typed);
  };
}
