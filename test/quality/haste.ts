/** A text as someone types it in haste on a phone: no marks, no capitals, short forms, a slip here and there. */

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['không', 'ko'],
  ['được', 'dc'],
  ['nước', 'nc'],
  ['người', 'ng'],
  ['đường', 'dg'],
  ['nhiều', 'nh'],
  ['với', 'vs'],
]);
/** One word in so many gets a slip. */
const SLIP_EVERY = 9;

/** The same text gives the same result. */
export function typedInHaste(text: string): string {
  const words = text
    .replace(/đề nghị/giu, 'dn')
    .replace(/tổ dân phố/giu, 'tdp')
    .split(' ');
  return words.map((word, index) => inHaste(word, index)).join(' ');
}

function inHaste(word: string, index: number): string {
  const bare = withoutMarks(SHORT_FORMS.get(word.toLowerCase()) ?? word).toLowerCase();
  return index % SLIP_EVERY === SLIP_EVERY - 1 && bare.length > 4 ? slipped(bare) : bare;
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
