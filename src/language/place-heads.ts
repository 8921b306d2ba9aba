/** Words that introduce a place: "ngõ 12", "đường Bến Tượng", "phường Hoàng Văn Thụ". */
import { readText, type Token } from './tokens.ts';

export interface PlaceHead {
  readonly words: readonly Token[];
  /** Places of one kind are told apart by number: ngõ, ngách, hẻm and kiệt are one kind; '' = told apart by name only. */
  readonly kind: string;
  /** 0 = finer than a ward, 1 = ward or commune, 2 = district or town, 3 = province. */
  readonly level: number;
  /** Words may stand between it and the name: "nhà máy xi măng Long Sơn". */
  readonly wide: boolean;
}

const HEADS: readonly (readonly [kind: string, level: number, words: string])[] = [
  ['ngo', 0, 'ngõ, ngách, hẻm, kiệt'],
  ['to', 0, 'tổ dân phố, tổ'],
  ['khu', 0, 'khu dân cư, khu đô thị, khu tập thể, khu tái định cư, khu công nghiệp, khu sinh thái, khu'],
  ['khu pho', 0, 'khu phố'],
  ['khom', 0, 'khóm'],
  ['khoi', 0, 'khối phố, khối'],
  ['khu vuc', 0, 'khu vực, tiểu khu, cụm'],
  ['ap', 0, 'ấp'],
  ['thon', 0, 'thôn'],
  ['xom', 0, 'xóm'],
  ['ban', 0, 'bản, buôn, làng'],
  ['so', 0, 'số nhà, nhà số, số, nhà'],
  ['duong', 0, 'đường, phố, đại lộ, quốc lộ, tỉnh lộ, đường tỉnh, huyện lộ, hương lộ, liên tỉnh lộ'],
  ['lo', 0, 'lô'],
  [
    '',
    0,
    'nhà văn hóa, nhà sinh hoạt, trạm y tế, trạm xá, trạm bơm, bệnh viện, nghĩa trang, công viên, chung cư',
  ],
  [
    '',
    0,
    'tiểu học, mầm non, mẫu giáo, trung học cơ sở, trung học phổ thông, trường, ngã ba, ngã tư, ngã năm',
  ],
  [
    '',
    0,
    'mỏ sắt, mỏ đá, cầu, chợ, hồ, suối, sông, kênh, rạch, mương, ngòi, đập, chùa, đình, đền, dốc, đèo, khe, đê, kè, bến, bãi, gò, đồi, núi, đầm, ao',
  ],
  [
    '',
    0,
    'nhà máy, xí nghiệp, công ty, cảng cá, cảng, khu di tích, di tích, lò giết mổ, lò mổ, trạm trộn, siêu thị, trung tâm, ' +
      'sân vận động, sân bóng, cầu tàu, bến tàu, bến phà, bến xe, bãi rác, bãi xe, trang trại, khu du lịch, cụm công nghiệp, ' +
      'cụm dân cư, cao tốc, đường sắt, đường song hành, đường gom, hồ chứa, vòng xoay, nút giao, cây xăng',
  ],
  ['xa', 1, 'phường, xã, thị trấn'],
  ['huyen', 2, 'quận, huyện, thị xã, thành phố'],
  ['tinh', 3, 'tỉnh'],
];

let heads: ReadonlyMap<string, readonly PlaceHead[]> | undefined;

/** The head that begins at `index`, the longest that fits. */
export function headAt(tokens: readonly Token[], index: number): PlaceHead | undefined {
  heads ??= headsByWord();
  return heads.get(tokens[index]?.bare ?? '')?.find(({ words }) =>
    words.every((word, offset) => {
      const token = tokens[index + offset];
      return token !== undefined && token.bare === word.bare && (token.open || token.marked === word.marked);
    }),
  );
}

function headsByWord(): ReadonlyMap<string, readonly PlaceHead[]> {
  const made = new Map<string, PlaceHead[]>();
  for (const [kind, level, list] of HEADS) {
    for (const text of list.split(', ')) {
      const words = readText(text).tokens;
      const first = words[0]?.bare ?? '';
      made.set(first, [
        ...(made.get(first) ?? []),
        { words, kind, level, wide: words.length > 1 && (kind === '' || kind === 'khu') },
      ]);
    }
  }
  for (const list of made.values()) list.sort((a, b) => b.words.length - a.words.length);
  return made;
}
