/** Which words of a text are proper names, so that "đường Trần Nợ" is not read as a debt. */
import { matterLexicon } from './matters/lookup.ts';
import { isSpace, type Text, type Token } from './tokens.ts';
import { wordList } from './word-list.ts';

const HEADS = wordList(
  'đường,phố,ngõ,ngách,hẻm,kiệt,xóm,thôn,bản,làng,ấp,khóm,tổ,khu,cầu,chợ,trường,trạm,chùa,đền,đình,hồ,' +
    'suối,sông,kênh,rạch,mương,đập,ngòi,mỏ,xã,phường,huyện,quận,tỉnh,lộ,dốc,đèo,trấn,viện,nhà,bắc,ba,tư,' +
    'non,học,số,đồng,bãi,bến,gò,cây,buôn,sóc,phum,cảng,khe,đê,kè,đồi,núi,đầm,ao,thị xã,thành phố',
);
/** Ordinary words that stand with a capital in the name of an institution: "Trường Mầm non", "Sở Giao thông". */
const INSTITUTIONS = wordList(
  'mầm non,mẫu giáo,tiểu học,trung học,trung tâm,y tế,văn hóa,dân cư,công nghiệp,đô thị,giao thông,xây dựng,giáo dục,' +
    'nội vụ,tài nguyên,tài chính,mặt trận,công an,quân sự,dân vận,tuyên giáo,phụ nữ,nông dân,thanh niên,nhà nước,' +
    'chi bộ,chi hội,đảng ủy,thường trực,việt nam,tiếng anh',
);
/** Words that open a sentence before a name: "Gần Amata", "Nhiều nhà". */
const OPENERS = wordList(
  'gần,ở,tại,trên,dọc,từ,quanh,trong,trước,sau,qua,đến,tới,vào,ngay,bên,cạnh,cuối,đầu,giữa,dưới,theo,nhiều,mấy,các,những,' +
    'xin,mong,giáp,ngoài,chỗ,đoạn,phía',
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
  while (nameLike(tokens, end) && (end === start || isSpace(tokens[end]))) end += 1;
  return end;
}

function nameLike(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.capital === true && !INSTITUTIONS.has(tokens, index, index + 2);
}

/** Where the name in the run begins; `end` if the run holds none. */
function firstName(tokens: readonly Token[], start: number, end: number): number {
  const opening = opensSentence(tokens[start], start);
  if (opening && OPENERS.has(tokens, start)) return end - start > 1 ? start + 1 : end;
  if (opening && (HEADS.has(tokens, start) || (end - start > 2 && saysSomething(tokens[start]))))
    return start + 1;
  if (end - start > 1) return start;
  if (opening) return end;
  return followsHead(tokens, start) ? start : end;
}

/** "Loa Tân Trào câm": the word that opens the sentence is what is spoken of. */
function saysSomething(token: Token | undefined): boolean {
  return matterLexicon()
    .entries(token?.bare ?? '')
    .some(({ marked }) => marked[0] === token?.marked);
}

function opensSentence(token: Token | undefined, index: number): boolean {
  return index === 0 || /[.!?:;\n•]/.test(token?.gap ?? '');
}

function followsHead(tokens: readonly Token[], index: number): boolean {
  return (
    HEADS.has(tokens, index - 1) ||
    HEADS.has(tokens, index - 2, index) ||
    /\d/.test(tokens[index - 1]?.bare ?? '')
  );
}
