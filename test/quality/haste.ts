/** A text as someone types it in haste on a phone: no marks, no capitals, short forms, a slip here and there. */

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bkhông\b/giu, 'ko'],
  [/\bđược\b/giu, 'dc'],
  [/đề nghị/giu, 'dn'],
  [/tổ dân phố/giu, 'tdp'],
  [/\bnước\b/giu, 'nc'],
  [/\bngười\b/giu, 'ng'],
  [/\bđường\b/giu, 'dg'],
  [/khu phố/giu, 'kp'],
];
/** One word in so many gets a slip. */
const SLIP_EVERY = 9;

/** The same text gives the same result. */
export function typedInHaste(text: string): string {
  const short = SHORT_FORMS.reduce((done, [pattern, form]) => done.replace(pattern, form), text);
  const bare = withoutMarks(short).toLowerCase();
  return bare
    .split(' ')
    .map((word, index) => (index % SLIP_EVERY === SLIP_EVERY - 1 && word.length > 4 ? slipped(word) : word))
    .join(' ');
}

export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}

/** Two neighbouring letters exchanged. */
function slipped(word: string): string {
  return `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`;
}
