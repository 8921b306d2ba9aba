/** Which words of a text are proper names, so that "đường Trần Nợ" is not read as a debt. */
import type { Text, Token } from './tokens.ts';

const HEADS = new Set(
  (
    'duong pho ngo ngach hem kiet xom thon ban lang ap khom to khu cau cho truong tram chua den dinh ho suoi song kenh rach muong dap ngoi mo xa phuong huyen quan tinh lo doc deo thi tran tran vien nha ' +
    'thanh bac nga ba tu mam non hoc so dong bai ben go cay buon soc phum con cang khe'
  ).split(' '),
);
/** Ordinary words that stand with a capital in the name of an institution: "Trường Mầm non", "Sở Giao thông". */
const INSTITUTIONS = new Set(
  'mam non,mau giao,tieu hoc,trung hoc,trung tam,y te,van hoa,dan cu,cong nghiep,do thi,giao thong,xay dung,giao duc,noi vu,tai nguyen,tai chinh,mat tran,cong an,quan su,dan van,tuyen giao'.split(
    ',',
  ),
);
/** Above this share of words in capitals the writer held Shift down, and capitals say nothing. */
const SHOUTING = 0.6;

/** For each token, whether it is (part of) a proper name. */
export function nameMask(text: Text): boolean[] {
  const { tokens } = text;
  const mask = tokens.map(() => false);
  if (shouted(tokens)) return mask;
  for (let start = 0; start < tokens.length; start += 1) {
    const end = runEnd(tokens, start);
    if (end === start) continue;
    mask.fill(true, firstName(tokens, start, end), end);
    start = end - 1;
  }
  return mask;
}

function shouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ raw }) => raw.length > 1 && /\p{L}/u.test(raw));
  return words.filter(({ raw }) => raw === raw.toUpperCase()).length > words.length * SHOUTING;
}

/** End of the run of capitalised words that begins at `start`. */
function runEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  while (nameLike(tokens, end) && (end === start || tokens[end]?.gap === ' ')) end += 1;
  return end;
}

function nameLike(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.capital === true && !INSTITUTIONS.has(`${token.bare} ${tokens[index + 1]?.bare}`);
}

/** Where the name in the run begins; `end` if the run holds none. */
function firstName(tokens: readonly Token[], start: number, end: number): number {
  const opening = opensSentence(tokens[start], start);
  if (opening && HEADS.has(tokens[start]?.bare ?? '')) return start + 1;
  if (end - start > 1) return start;
  if (opening) return end;
  return followsHead(tokens, start) ? start : end;
}

function opensSentence(token: Token | undefined, index: number): boolean {
  return index === 0 || /[.!?:;\n•]/.test(token?.gap ?? '');
}

function followsHead(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && (HEADS.has(before.bare) || /\d/.test(before.bare));
}
