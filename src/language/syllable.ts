/** One written word: its letters without marks, and its marks in one canonical order. */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /[\u0300-\u036f]/g;
/** Onset, vowels and ending of a Vietnamese syllable without marks. */
const SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?(?:a[iouy]?|e[ou]?|i(?:a|eu?|u)?|o(?:a[ioy]?|eo?|i|o)?|u(?:a|ay?|e|oi?|ou|u|i|y|ya|ye|yu)?|y(?:eu?)?)(?:ch?|m|n[gh]?|p|t)?$/;
/** Letters that Telex leaves behind when the input tool was off: "dduwowngf". */
const TELEX = /dd|aa|ee|oo|[aou]w|[sfrxj](?=(?:ch?|m|n[gh]?|p|t|[aeiouyw]*)$)/g;
const TELEX_DOUBLE: Readonly<Record<string, string>> = {
  dd: 'd',
  aa: 'a',
  ee: 'e',
  oo: 'o',
  aw: 'a',
  ow: 'o',
  uw: 'u',
};

/** Whether `bare` (lower case, no marks) can be a Vietnamese syllable. */
export function isSyllable(bare: string): boolean {
  return SYLLABLE.test(bare);
}

/** Spellings in use side by side, in a word or a list of words: kỹ and kĩ, quý and quí. */
export function oneSpelling(words: string): string {
  return words.replace(/\bqui/g, 'quy').replace(/\b(b|h|k|l|m|s|t|th|v)y\b/g, '$1i');
}

export function withoutTelex(bare: string): string {
  if (isSyllable(bare)) return bare;
  const decoded = bare.replace(TELEX, (found) => TELEX_DOUBLE[found] ?? '');
  return isSyllable(decoded) ? decoded : bare;
}

/** How a word is written. */
export interface Spelling {
  /** Letters only: "Đường" → "duong", "hoà" → "hoa", "kĩ" → "ki"; numbers lose leading zeros. */
  readonly bare: string;
  /** With marks, the tone at the end, so that "hoà" and "hòa" are one word. */
  readonly marked: string;
  readonly hasMarks: boolean;
}

/** Texts repeat a few thousand syllables: each is worked out once. */
const known = new Map<string, Spelling>();
const MOST_KNOWN = 8192;

export function spellingOf(word: string): Spelling {
  const found = known.get(word);
  if (found !== undefined) return found;
  const parts = partsOf(word);
  const spelling = { bare: bareOf(parts), marked: markedOf(parts), hasMarks: parts.search(MARKS) >= 0 };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, spelling);
  return spelling;
}

/** Small letters, each mark a character of its own. */
export function partsOf(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/đ/g, 'd\u0335');
}

function bareOf(parts: string): string {
  const letters = parts.replace(MARKS, '');
  if (/^\d/.test(letters)) return letters.replace(/^0+(?=\d)/, '');
  return oneSpelling(withoutTelex(letters.replace(/(.)\1{2,}/g, '$1')));
}

/** Hỏi and ngã count as one tone: half the country does not tell them apart when typing. */
function markedOf(parts: string): string {
  const tone = (parts.match(TONES) ?? []).join('').replace(/\u0303/g, '\u0309');
  return oneSpelling(parts.replace(TONES, '')) + tone;
}
