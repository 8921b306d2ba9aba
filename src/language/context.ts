/** How much a phrase counts for what a petition asks, from the words around it. */
import type { Text, Token } from './tokens.ts';
import { wordList } from './word-list.ts';

/** Words that ask. What follows them is what the petition is about. */
const ASKING = wordList(
  'đề nghị,xin,mong,kiến nghị,yêu cầu,cần,đề xuất,nhờ,nên,kính mong,mong muốn,phải,sớm',
);
/** Words that give a cause, a time or a purpose: what follows is less the matter itself. */
const ASIDE = wordList('để,do,vì,bởi,từ khi,khi,nhằm,phục vụ,sau khi,như,nhờ vào,trong khi,so với');
/** Words that say where. */
const WHERE = wordList(
  'trước,cổng,cạnh,gần,sát,sau,qua,vào,tại,ở,đến,tới,từ,trên,dọc,ven,ngay,đoạn,chỗ,dưới,giữa,bên,quanh,' +
    'trong,ngoài,đầu,cuối,men,ra,về,hướng,khu vực,đối diện,lối,xung quanh,góc',
);
/** Things that are as often a landmark as the matter itself. */
const LANDMARKS = wordList(
  'đường,ngõ,ngách,hẻm,kiệt,phố,lộ,chợ,trường,trường học,trường mầm non,trường tiểu học,trường mẫu giáo,cầu,' +
    'trạm y tế,bệnh viện,nhà văn hóa,công viên,khu dân cư,khu công nghiệp,khu đô thị,quốc lộ,tỉnh lộ,bến xe,chùa,đình,' +
    'cây xăng,ngã ba,ngã tư,ruộng,suối,mương,kênh,hồ chứa,vỉa hè,lòng đường,cột điện,trụ điện,nghĩa trang,chung cư,' +
    'nhà máy,mặt đường,tuyến đường,cổng trường,cao tốc,đường sắt,bờ kè,khu tập thể',
);
/** People: as often those who ask or benefit as what is asked about. */
const PEOPLE = wordList(
  'học sinh,giáo viên,công nhân,nông dân,sinh viên,người già,người cao tuổi,trẻ em,phụ huynh,trưởng thôn,tổ trưởng,' +
    'cựu chiến binh,phụ nữ,thanh niên,tiểu thương,đảng viên,cán bộ,người lao động,lao động,trẻ nhỏ,đoàn viên,hội viên,' +
    'các cháu,bệnh nhân,khuyết tật,người khuyết tật,hoàn cảnh khó khăn,hộ nghèo,người nghèo,đồng bào',
);
const BENEFIT = wordList('cho,của,với,giúp');
/** How far back such a word may stand: "cho những hộ người cao tuổi, người khuyết tật". */
const BENEFIT_REACH = 7;
/** Verbs and nouns that petitions on any subject use, though a catalogue may list them. */
const GENERIC = wordList(
  'xây dựng,sửa chữa,đầu tư,nâng cấp,cải tạo,hỗ trợ,kinh phí,khó khăn,lãnh đạo,cán bộ,chính quyền,công trình,thủ tục,hồ sơ,nộp hồ sơ,kéo dài',
);

const GENERIC_FACTOR = 0.35;
const PEOPLE_FACTOR = 0.45;
const BENEFIT_FACTOR = 0.5;
const LANDMARK_FACTOR = 0.3;
const NAMED_FACTOR = 0.7;
const ASKED_FACTOR = 1.25;
const ASIDE_FACTOR = 0.6;
/** Each further clause counts a little less. */
const LATER_FACTOR = 0.85;
const LEAST_LATER = 0.4;

/** Factor for the phrase at tokens `start`..`end`; `names` tells proper names. */
export function contextFactor(text: Text, names: readonly boolean[], start: number, end: number): number {
  const { tokens } = text;
  return (
    placeFactor(tokens, names, start, end) *
    peopleFactor(tokens, start, end) *
    clauseFactor(tokens, start) *
    laterFactor(tokens, start)
  );
}

/** Factor for a phrase that petitions on any subject use. */
export function genericFactor({ tokens }: Text, start: number, end: number): number {
  return GENERIC.has(tokens, start, end) ? GENERIC_FACTOR : 1;
}

function peopleFactor(tokens: readonly Token[], start: number, end: number): number {
  if (!PEOPLE.has(tokens, start, end)) return 1;
  for (let index = start - 1; index >= start - BENEFIT_REACH; index -= 1) {
    if (BENEFIT.has(tokens, index)) return BENEFIT_FACTOR;
  }
  return PEOPLE_FACTOR;
}

function placeFactor(
  tokens: readonly Token[],
  names: readonly boolean[],
  start: number,
  end: number,
): number {
  if (!LANDMARKS.has(tokens, start, end)) return 1;
  const numbered = end === start + 1 && /^\d/.test(tokens[end]?.bare ?? '');
  if (numbered || saysWhere(tokens, start)) return LANDMARK_FACTOR;
  return names[end] === true ? NAMED_FACTOR : 1;
}

/** A word of place stands right before, or one word further left ("trước cổng trường"). */
function saysWhere(tokens: readonly Token[], start: number): boolean {
  return [start - 1, start - 2].some(
    (index) => WHERE.has(tokens, index) || WHERE.has(tokens, index - 1, index + 1),
  );
}

/** The nearest word to the left, in the same clause, that asks or gives a reason. */
function clauseFactor(tokens: readonly Token[], start: number): number {
  for (let index = start - 1; index >= 0; index -= 1) {
    const gap = tokens[index + 1]?.gap ?? '';
    if (/[.;\n]/.test(gap)) return 1;
    if (ASIDE.has(tokens, index) || ASIDE.has(tokens, index, index + 2)) return ASIDE_FACTOR;
    if (ASKING.has(tokens, index) || ASKING.has(tokens, index, index + 2)) return ASKED_FACTOR;
    if (/,/.test(gap)) return 1;
  }
  return 1;
}

/** A petition says first what it is about, then what comes of it. */
function laterFactor(tokens: readonly Token[], start: number): number {
  const clauses = tokens.slice(1, start + 1).filter(({ gap }) => /[,.;:]/.test(gap)).length;
  return Math.max(LEAST_LATER, LATER_FACTOR ** clauses);
}
