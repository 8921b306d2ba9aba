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
/** Less than this, or a smaller share of all that speaks, and nothing is said. */
const LEAST = 0.8;
const LEAST_SHARE = 0.65;

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
    'tỉnh cần, xin tỉnh, đề nghị tỉnh, ủy ban nhân dân tỉnh, hội đồng nhân dân tỉnh, sở giao thông, sở y tế, sở giáo dục, sở xây dựng, sở nông nghiệp, cấp tỉnh',
  ],
  [
    'Tỉnh',
    2,
    'quốc lộ, tỉnh lộ, đường tỉnh, phụ cấp, không chuyên trách, trưởng thôn, bảng giá đất, khai thác khoáng sản, mỏ sắt, mỏ đá, mỏ, bệnh viện, trung học phổ thông, cấp ba, sáp nhập, đơn vị hành chính, thanh niên xung phong, dân công hỏa tuyến, huân chương, ngành thuế, thuế, cầu vượt, đường sắt, trạm y tế cần xây, khu công nghiệp',
  ],
  [
    'Thành phố',
    3,
    'thành phố cần, xin thành phố, đề nghị thành phố, ủy ban nhân dân thành phố, ủy ban nhân dân huyện, đề nghị huyện',
  ],
  [
    'Thành phố',
    2,
    'quy hoạch, đền bù, bồi thường, thu hồi, giải phóng mặt bằng, tái định cư, giao đất, sổ đỏ, giấy chứng nhận quyền sử dụng đất, trường, trung học cơ sở, tiểu học, đèn tín hiệu, đặt tên, tên ngõ, số nhà, khu đô thị, xây dựng, làm đường, mở đường, nâng cấp, xây kè, cây cầu, kinh phí, xi măng, trạm bơm, kênh mương, xe buýt, cấp giấy phép xây dựng, xe thu gom rác, xin tiền, cấp tiền, hỗ trợ tiền, nhà văn hóa thôn',
  ],
  ['Phường', 3, 'đề nghị phường, ủy ban nhân dân phường, phường cần, công an phường'],
  ['Phường', 1, 'ngõ, ngách, hẻm, kiệt, khu phố, tổ dân phố, xóm, khóm'],
];

/** How a matter says whose work it is; the ward's if it says nothing. */
const OF_MATTER: Readonly<Record<string, CompetenceLevel>> = {
  t: 'Thành phố',
  i: 'Tỉnh',
  w: 'Trung ương',
  k: 'Cơ quan khác',
};
/** Of a matter that is now the ward's, now another level's. */
const EITHER = '?';
/** A word that names the level counts wherever it stands. */
const NAMES_THE_LEVEL = 3;
/** Against a word that names the level or its work, weight 2 or 3. */
const USUAL_WEIGHT = 0.8;
const HINT_WEIGHT = 0.4;

/** A phrase found and the level it speaks for; without one it only says that others may be wrong. */
interface Cue {
  readonly level: CompetenceLevel | undefined;
  readonly weight: number;
  readonly words: string;
}

let cues: Lexicon<{ readonly level: CompetenceLevel; readonly weight: number }> | undefined;

/** The likely level on `day` (YYYY-MM-DD; without it the levels of before July 2025), or `undefined` when unsure. */
export function suggestCompetence(text: string, day = ''): CompetenceSuggestion | undefined {
  const found = cuesIn(text, day);
  const totals = new Map<CompetenceLevel, number>();
  for (const { level, weight } of found)
    if (level !== undefined) totals.set(level, (totals.get(level) ?? 0) + weight);
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

/** `undefined`: now the one, now the other, by who pays for it. */
function usualLevel(matter: number): CompetenceLevel | undefined {
  const level = allMatters()[matter]?.level ?? '';
  return level === EITHER ? undefined : (OF_MATTER[level] ?? 'Phường');
}

function phrasesOf<T>(list: string, value: T): { text: string; value: T }[] {
  return list.split(', ').map((text) => ({ text, value }));
}

function levelOn(day: string, level: CompetenceLevel | undefined): CompetenceLevel | undefined {
  return level === 'Thành phố' && day >= NO_CITY_FROM ? 'Tỉnh' : level;
}
