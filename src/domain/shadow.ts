/** The shadow of a text: lower case, no marks, letter for letter, so that a place in the shadow is a place in the text. */

const UNMARKED: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'd',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '’': "'",
  '′': "'",
};

/**
 * The text as patterns are tried on it: "Trước ngày 01/7" becomes "truoc ngay 01/7". Always as long as `text`,
 * so `text.slice(start, end)` is what a match from `start` to `end` found. Give it NFC text (`normaliseText`).
 */
export function shadowOf(text: string): string {
  return text.replace(/[^ -~\n]/g, bareUnit).toLowerCase();
}

function bareUnit(unit: string): string {
  return UNMARKED[unit] ?? unit.normalize('NFD').charAt(0);
}

/** Every match of a pattern with the `g` flag, in order. */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
