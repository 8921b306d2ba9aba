/** Which level of government a petition belongs to, by the words that name a level or its work. */
import { findPhrases, type Lexicon, ownLexicon } from './lexicon.ts';
import { nameMask } from './names.ts';
import { readText, sliceOf } from './tokens.ts';

export type CompetenceLevel = 'Phường' | 'Thành phố' | 'Tỉnh' | 'Trung ương' | 'Cơ quan khác';

export interface CompetenceSuggestion {
  readonly level: CompetenceLevel;
  /** 0..1, share of the evidence. */
  readonly score: number;
  readonly words: readonly string[];
  /** One Vietnamese sentence for the person who decides. */
  readonly reason: string;
}

/** The city level was abolished on this day; its work went to the province (domain.md §3.8). */
const NO_CITY_FROM = '2025-07-01';
const LEAST = 1;
const LEAST_SHARE = 0.45;

/** Phrases by level and weight: 3 names the level itself, 2 is its work by law, 1 leans to it. */
const RULES: readonly (readonly [CompetenceLevel, number, string])[] = [
  [
    'Trung ương',
    3,
    'trung ương, chính phủ, quốc hội, bộ trưởng, bộ y tế, bộ giáo dục, bộ nội vụ, bộ công thương, thủ tướng',
  ],
  [
    'Trung ương',
    2,
    'sửa luật, luật đất đai, nghị định, thông tư, lương cơ sở, lương hưu, tuổi nghỉ hưu, bảo hiểm xã hội, chuẩn nghèo, bảo trợ xã hội, chính sách trợ giúp, hạ tuổi, sách giáo khoa, thuế thu nhập, giá điện, giá xăng, biển đông, tham nhũng',
  ],
  [
    'Tỉnh',
    3,
    'tỉnh cần, xin tỉnh, đề nghị tỉnh, ubnd tỉnh, hđnd tỉnh, sở giao thông, sở y tế, sở giáo dục, sở xây dựng, sở nông nghiệp, cấp tỉnh',
  ],
  [
    'Tỉnh',
    2,
    'quốc lộ, tỉnh lộ, đường tỉnh, phụ cấp, không chuyên trách, trưởng thôn, bảng giá đất, khai thác khoáng sản, mỏ sắt, mỏ đá, mỏ, bệnh viện, trung học phổ thông, cấp ba, sáp nhập, đơn vị hành chính, thanh niên xung phong, dân công hỏa tuyến, huân chương, ngành thuế, thuế, cầu vượt, đường sắt, trạm y tế cần xây, khu công nghiệp',
  ],
  [
    'Thành phố',
    3,
    'thành phố cần, xin thành phố, đề nghị thành phố, ubnd thành phố, ubnd huyện, đề nghị huyện',
  ],
  [
    'Thành phố',
    2,
    'quy hoạch, đền bù, bồi thường, thu hồi, giải phóng mặt bằng, tái định cư, giao đất, sổ đỏ, giấy chứng nhận quyền sử dụng đất, trường, trung học cơ sở, tiểu học, đèn tín hiệu, đặt tên, tên ngõ, số nhà, khu đô thị, xây dựng, làm đường, mở đường, nâng cấp, xây kè, cây cầu, kinh phí, xi măng, trạm bơm, kênh mương, xe buýt, cấp giấy phép xây dựng, xe thu gom rác',
  ],
  [
    'Cơ quan khác',
    2,
    'điện lực, mất điện, trạm biến áp, cột điện, trụ điện, điện lưới, đường dây điện, nước sạch, nước máy, đồng hồ nước, đường ống nước, cáp viễn thông, dây cáp, internet, sóng điện thoại, nhà mạng, ngân hàng, giá nước',
  ],
  ['Phường', 3, 'đề nghị phường, ubnd phường, phường cần, công an phường'],
  [
    'Phường',
    2,
    'vỉa hè, lòng đường, lề đường, chó, karaoke, ồn, loa, camera, an ninh, trộm, ma túy, con nghiện, bài bạc, đánh bạc, rác, đổ rác, mùi, một cửa, khai sinh, chứng thực, hòa giải, dân quân, nghĩa vụ quân sự, hộ nghèo, đỗ, đậu xe, tuần tra, chi bộ, đoàn thể, nhà văn hóa, sinh hoạt cộng đồng, cán bộ phường, hách dịch, chợ cóc, đèn đường',
  ],
  ['Phường', 1, 'ngõ, ngách, hẻm, kiệt, khu phố, tổ dân phố, xóm, khóm'],
];

/** A phrase found and the level it speaks for. */
interface Cue {
  readonly level: CompetenceLevel;
  readonly weight: number;
  readonly words: string;
}

let cues: Lexicon<Omit<Cue, 'words'>> | undefined;

/** The likely level on `day` (YYYY-MM-DD; without it the levels of before July 2025), or `undefined` when unsure. */
export function suggestCompetence(text: string, day = ''): CompetenceSuggestion | undefined {
  const found = cuesIn(text, day);
  const totals = new Map<CompetenceLevel, number>();
  for (const { level, weight } of found) totals.set(level, (totals.get(level) ?? 0) + weight);
  const all = found.reduce((sum, { weight }) => sum + weight, 0);
  const best = [...totals].sort((a, b) => b[1] - a[1])[0];
  if (best === undefined || best[1] < LEAST || best[1] < all * LEAST_SHARE) return undefined;
  const [level, weight] = best;
  const words = [...new Set(found.filter((cue) => cue.level === level).map((cue) => cue.words))];
  const reason = `Có các từ: ${words.map((word) => `“${word}”`).join(', ')}`;
  return { level, score: Math.round((weight / all) * 100) / 100, words, reason };
}

function cuesIn(text: string, day: string): Cue[] {
  cues ??= ownLexicon(RULES.flatMap(([level, weight, list]) => phrasesOf(list, { level, weight })));
  const read = readText(text);
  return findPhrases(cues, read, nameMask(read)).flatMap(({ start, end, values }) => {
    const words = sliceOf(read, start, end).toLowerCase();
    return values.slice(0, 1).map(({ level, weight }) => ({ level: levelOn(day, level), weight, words }));
  });
}

function phrasesOf<T>(list: string, value: T): { text: string; value: T }[] {
  return list.split(', ').map((text) => ({ text, value }));
}

function levelOn(day: string, level: CompetenceLevel): CompetenceLevel {
  return level === 'Thành phố' && day >= NO_CITY_FROM ? 'Tỉnh' : level;
}
