/** How much a phrase counts for what a petition asks, from the words around it. */
import type { Text, Token } from './tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that ask. What follows them is what the petition is about. */
const ASKING = set('đề_nghị xin mong kiến_nghị yêu_cầu cần đề_xuất nhờ nên kính_mong mong_muốn phải sớm');
/** Words that give a cause, a time or a purpose: what follows is less the matter itself. */
const ASIDE = set('để do vì bởi từ_khi khi nhằm phục_vụ sau_khi như nhờ_vào trong_khi so_với');
/** Words that say where. */
const WHERE = set(
  'trước cổng cạnh gần sát sau qua vào tại ở đến tới từ trên dọc ven ngay đoạn chỗ dưới giữa bên quanh trong ngoài đầu cuối men ra về hướng khu_vực đối_diện lối xung_quanh góc',
);
/** Things that are as often a landmark as the matter itself. */
const LANDMARKS = set(
  'đường ngõ ngách hẻm kiệt phố lộ chợ trường trường_học trường_mầm_non trường_tiểu_học trường_mẫu_giáo cầu trạm_y_tế bệnh_viện nhà_văn_hóa công_viên khu_dân_cư khu_công_nghiệp khu_đô_thị quốc_lộ tỉnh_lộ bến_xe chùa đình cây_xăng ngã_ba ngã_tư ruộng suối mương kênh hồ_chứa vỉa_hè lòng_đường cột_điện trụ_điện nghĩa_trang chung_cư nhà_máy mặt_đường tuyến_đường cổng_trường cao_tốc đường_sắt bờ_kè khu_tập_thể',
);

/** People: as often those who ask or benefit as what is asked about. */
const PEOPLE = set(
  'học_sinh giáo_viên công_nhân nông_dân sinh_viên người_già người_cao_tuổi trẻ_em phụ_huynh trưởng_thôn tổ_trưởng cựu_chiến_binh phụ_nữ thanh_niên tiểu_thương đảng_viên cán_bộ người_lao_động lao_động trẻ_nhỏ đoàn_viên hội_viên khuyết_tật người_khuyết_tật hoàn_cảnh_khó_khăn hộ_nghèo người_nghèo đồng_bào',
);
const BENEFIT = set('cho của với giúp');
/** How far back such a word may stand: "cho những hộ người cao tuổi, người khuyết tật". */
const BENEFIT_REACH = 7;
/** Verbs and nouns that petitions on any subject use, though a catalogue may list them. */
const GENERIC = set(
  'xây_dựng sửa_chữa đầu_tư nâng_cấp cải_tạo hỗ_trợ kinh_phí khó_khăn lãnh_đạo cán_bộ chính_quyền công_trình thủ_tục hồ_sơ kéo_dài',
);

const PEOPLE_FACTOR = 0.75;
const BENEFIT_FACTOR = 0.5;
const LANDMARK_FACTOR = 0.3;
const NAMED_FACTOR = 0.7;
const ASKED_FACTOR = 1.25;
const ASIDE_FACTOR = 0.6;

/** Factor for the phrase at tokens `start`..`end`; `names` tells proper names. */
export function contextFactor(text: Text, names: readonly boolean[], start: number, end: number): number {
  const { tokens } = text;
  return (
    placeFactor(tokens, names, start, end) * peopleFactor(tokens, start, end) * clauseFactor(tokens, start)
  );
}

/** Whether petitions on any subject use this phrase. */
export function isGeneric(phrase: string): boolean {
  return GENERIC.has(phrase.replace(/ /g, '_'));
}

function peopleFactor(tokens: readonly Token[], start: number, end: number): number {
  if (!PEOPLE.has(joined(tokens, start, end))) return 1;
  const before = tokens.slice(Math.max(0, start - BENEFIT_REACH), start).map(word);
  return before.some((one) => BENEFIT.has(one)) ? BENEFIT_FACTOR : PEOPLE_FACTOR;
}

function placeFactor(
  tokens: readonly Token[],
  names: readonly boolean[],
  start: number,
  end: number,
): number {
  if (!LANDMARKS.has(joined(tokens, start, end))) return 1;
  if (saysWhere(tokens, start)) return LANDMARK_FACTOR;
  return names[end] === true ? NAMED_FACTOR : 1;
}

/** A word of place stands right before, or one word further left ("trước cổng trường"). */
function saysWhere(tokens: readonly Token[], start: number): boolean {
  return [1, 2].some(
    (back) =>
      WHERE.has(word(tokens[start - back])) || WHERE.has(joined(tokens, start - back - 1, start - back + 1)),
  );
}

/** The nearest word to the left, in the same clause, that asks or gives a reason. */
function clauseFactor(tokens: readonly Token[], start: number): number {
  for (let index = start - 1; index >= 0; index -= 1) {
    if (/[.;\n]/.test(tokens[index + 1]?.gap ?? '')) return 1;
    const one = word(tokens[index]);
    const two = joined(tokens, index, index + 2);
    if (ASIDE.has(one) || ASIDE.has(two)) return ASIDE_FACTOR;
    if (ASKING.has(one) || ASKING.has(two)) return ASKED_FACTOR;
    if (/,/.test(tokens[index + 1]?.gap ?? '')) return 1;
  }
  return 1;
}

function word(token: Token | undefined): string {
  return token === undefined ? '' : token.raw.toLowerCase();
}

function joined(tokens: readonly Token[], start: number, end: number): string {
  return tokens.slice(Math.max(0, start), Math.max(0, end)).map(word).join('_');
}
