/** Which level of government a petition belongs to, by the words that name a level or its work. */
import { contextFactor } from './context.ts';
import { findPhrases, type Lexicon, ownLexicon } from './lexicon.ts';
import { allMatters } from './matters/all.ts';
import { matterLexicon } from './matters/lookup.ts';
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
const LEAST = 0.4;
const LEAST_SHARE = 0.4;

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

/** Whose work a matter is by itself (its name in `matters/`); what is not listed is the ward's. */
const USUAL: readonly (readonly [CompetenceLevel, string])[] = [
  [
    'Thành phố',
    'cấp sổ đỏ; đo đạc, ranh giới đất; đất sản xuất, đất rừng; quy hoạch; thu hồi đất, bồi thường; bố trí lại dân cư; ' +
      'khu dân cư, khu đô thị chưa bàn giao; đường hỏng, làm lại mặt đường; cầu; sạt lở, kè; mở đường, mở rộng đường; ' +
      'đèn tín hiệu, biển báo, gờ giảm tốc; ùn tắc, nút giao; xe buýt, bến xe, bãi đỗ xe; tên đường, số nhà; thủy lợi; ' +
      'nghĩa trang; trường lớp, thiết bị dạy học; dạy và học; khoản thu của trường; di tích, lễ hội; việc làm; chợ; ' +
      'nông nghiệp; nông thôn mới; dự án, tiến độ thi công; công trình làm nứt nhà bên',
  ],
  [
    'Tỉnh',
    'khai thác khoáng sản; bảo vệ rừng; phụ cấp cán bộ cơ sở; sáp nhập; khám chữa bệnh; người có công; thuế; ' +
      'giá cả, hàng giả; tham nhũng, lãng phí; dịch vụ công, định danh; tai nạn giao thông',
  ],
  ['Trung ương', 'bảo hiểm, lương hưu; đồng bào dân tộc'],
  [
    'Cơ quan khác',
    'điện sinh hoạt; nước sạch; giá điện; giá nước; điện thoại, internet; dây cáp chùng, trụ cản đường; vay vốn; vay vốn chính sách',
  ],
];
/** A word that names the level counts wherever it stands. */
const NAMES_THE_LEVEL = 3;
/** Against a word that names the level or its work, weight 2 or 3. */
const USUAL_WEIGHT = 0.8;
const HINT_WEIGHT = 0.4;

/** A phrase found and the level it speaks for. */
interface Cue {
  readonly level: CompetenceLevel;
  readonly weight: number;
  readonly words: string;
}

let usual: ReadonlyMap<string, CompetenceLevel> | undefined;
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
  const read = readText(text);
  const names = nameMask(read);
  const said = (start: number, end: number) => sliceOf(read, start, end).toLowerCase();
  cues ??= ownLexicon(RULES.flatMap(([level, weight, list]) => phrasesOf(list, { level, weight })));
  const named = findPhrases(cues, read, names).flatMap(({ start, end, values }) =>
    values.slice(0, 1).map(({ level, weight }) => {
      const factor = weight === NAMES_THE_LEVEL ? 1 : contextFactor(read, names, start, end);
      return { level, weight: weight * factor, words: said(start, end) };
    }),
  );
  const usual = findPhrases(matterLexicon(), read, names).flatMap(({ start, end, values }) =>
    values.slice(0, 1).flatMap((meaning) => {
      if (meaning === 'nothing') return [];
      const weight = (meaning.hint ? HINT_WEIGHT : USUAL_WEIGHT) * contextFactor(read, names, start, end);
      return [{ level: usualLevel(meaning.matter), weight, words: said(start, end) }];
    }),
  );
  return [...named, ...usual].map((cue) => ({ ...cue, level: levelOn(day, cue.level) }));
}

function usualLevel(matter: number): CompetenceLevel {
  usual ??= new Map(USUAL.flatMap(([level, list]) => list.split('; ').map((name) => [name, level] as const)));
  return usual.get(allMatters()[matter]?.name ?? '') ?? 'Phường';
}

function phrasesOf<T>(list: string, value: T): { text: string; value: T }[] {
  return list.split(', ').map((text) => ({ text, value }));
}

function levelOn(day: string, level: CompetenceLevel): CompetenceLevel {
  return level === 'Thành phố' && day >= NO_CITY_FROM ? 'Tỉnh' : level;
}
