/** The places a petition names: lanes, groups, roads, landmarks, and the ward or commune they lie in. */
import { nameMask } from './names.ts';
import { readText, sliceOf, type Text, type Token } from './tokens.ts';

export interface Place {
  /** What it is: "ngo", "to", "duong" …; '' for a name that stands alone. */
  readonly kind: string;
  /** Number, code or folded name. */
  readonly key: string;
  /** 0 = finer than a ward; 1 = ward or commune; 2 = district or town; 3 = province. */
  readonly level: number;
  /** As typed, to show. */
  readonly label: string;
  /** Whether a word such as "đường", "phường" introduced it. */
  readonly headed: boolean;
  readonly start: number;
  readonly end: number;
}

/** Words that introduce a place, the kind they count as, and its level. Longer ones first. */
const HEADS: readonly (readonly [string, string, number])[] = [
  ['tổ dân phố', 'to', 0],
  ['khu dân cư', 'khu', 0],
  ['khu đô thị', 'khu', 0],
  ['khu phố', 'khu pho', 0],
  ['khu tập thể', 'khu', 0],
  ['khu công nghiệp', 'khu', 0],
  ['khu sinh thái', 'khu', 0],
  ['nhà văn hóa', '', 0],
  ['nhà sinh hoạt', '', 0],
  ['trạm y tế', '', 0],
  ['trạm xá', '', 0],
  ['trạm bơm', '', 0],
  ['tiểu học', '', 0],
  ['mầm non', '', 0],
  ['mẫu giáo', '', 0],
  ['trung học cơ sở', '', 0],
  ['trung học phổ thông', '', 0],
  ['bệnh viện', '', 0],
  ['nghĩa trang', '', 0],
  ['công viên', '', 0],
  ['quốc lộ', 'quoc lo', 0],
  ['tỉnh lộ', 'tinh lo', 0],
  ['đường tỉnh', 'tinh lo', 0],
  ['huyện lộ', 'huyen lo', 0],
  ['đại lộ', 'duong', 0],
  ['ngã ba', '', 0],
  ['ngã tư', '', 0],
  ['ngã năm', '', 0],
  ['chung cư', '', 0],
  ['mỏ sắt', '', 0],
  ['mỏ đá', '', 0],
  ['số nhà', 'so', 0],
  ['nhà số', 'so', 0],
  ['thị trấn', 'xa', 1],
  ['thị xã', 'huyen', 2],
  ['thành phố', 'huyen', 2],
  ['ngõ', 'ngo', 0],
  ['ngách', 'ngo', 0],
  ['hẻm', 'ngo', 0],
  ['kiệt', 'ngo', 0],
  ['tổ', 'to', 0],
  ['khóm', 'khom', 0],
  ['ấp', 'ap', 0],
  ['thôn', 'thon', 0],
  ['xóm', 'xom', 0],
  ['bản', 'ban', 0],
  ['làng', 'lang', 0],
  ['buôn', 'buon', 0],
  ['khu', 'khu', 0],
  ['số', 'so', 0],
  ['nhà', 'so', 0],
  ['đường', 'duong', 0],
  ['phố', 'duong', 0],
  ['cầu', '', 0],
  ['chợ', '', 0],
  ['trường', '', 0],
  ['hồ', '', 0],
  ['suối', '', 0],
  ['sông', '', 0],
  ['kênh', '', 0],
  ['rạch', '', 0],
  ['mương', '', 0],
  ['ngòi', '', 0],
  ['đập', '', 0],
  ['chùa', '', 0],
  ['đình', '', 0],
  ['đền', '', 0],
  ['dốc', '', 0],
  ['đèo', '', 0],
  ['km', 'km', 0],
  ['lô', 'lo', 0],
  ['khe', '', 0],
  ['phường', 'xa', 1],
  ['xã', 'xa', 1],
  ['quận', 'huyen', 2],
  ['huyện', 'huyen', 2],
  ['tỉnh', 'tinh', 3],
];
interface Head {
  readonly words: readonly Token[];
  readonly kind: string;
  readonly level: number;
}
let heads: ReadonlyMap<string, readonly Head[]> | undefined;
const SHORTEST_GUESS = 2;
const LONGEST_GUESS = 4;
const NUMBER = /^\d+(?:[./]\d+)*[a-z]?$/;
/** Capitalised words that name no place. */
const NO_PLACE =
  /^(?:nha nuoc|dang|trung uong|chinh phu|so |bo |uy ban|mat tran|quoc hoi|nghi dinh|nghi quyet|quyet dinh|huan chuong|huy chuong|luat|thong tu|viet nam|tet|ngan hang|covid)/;

/** Places in the text, in order of appearance. */
export function placesIn(text: Text): Place[] {
  const names = nameMask(text);
  const places: Place[] = [];
  for (let index = 0; index < text.tokens.length; ) {
    const found = headed(text, names, index) ?? alone(text, names, index);
    if (found !== undefined) places.push(found);
    index = found === undefined ? index + 1 : Math.max(found.end, index + 1);
  }
  return places;
}

/** A head and what follows it: a number, a name, or both ("hẻm 36 Sư Vạn Hạnh" gives the lane here, the street next). */
function headed(text: Text, names: readonly boolean[], index: number): Place | undefined {
  const head = headAt(text.tokens, index);
  if (head === undefined) return undefined;
  const start = index + head.words.length;
  const from =
    text.tokens[start]?.bare === 'so' && NUMBER.test(text.tokens[start + 1]?.bare ?? '') ? start + 1 : start;
  const next = text.tokens[from];
  if (next === undefined || /[^\s]/.test(next.gap)) return undefined;
  if (NUMBER.test(next.bare)) return place(text, head.kind || 'so', head.level, index, from, from + 1);
  const end = nameEnd(text.tokens, names, start);
  return end === start ? undefined : place(text, head.kind, head.level, index, start, end);
}

/** A name without a head, or a number before a name ("52 Thân Trọng Một" is a house). */
function alone(text: Text, names: readonly boolean[], index: number): Place | undefined {
  const isNumber = NUMBER.test(text.tokens[index]?.bare ?? '');
  if (isNumber && names[index + 1] === true) return place(text, 'so', 0, index, index, index + 1);
  if (names[index] !== true) return undefined;
  const end = nameEnd(text.tokens, names, index);
  return place(text, '', 0, index, index, end);
}

function place(
  text: Text,
  kind: string,
  level: number,
  start: number,
  from: number,
  end: number,
): Place | undefined {
  const key = text.tokens
    .slice(from, end)
    .map((token) => token.bare)
    .join(' ');
  if (NO_PLACE.test(`${key} `)) return undefined;
  return { kind, key, level, label: sliceOf(text, start, end), headed: from > start, start, end };
}

/**
 * In a text without capitals: the words after a head that are no everyday words may be a name. Only names of two words
 * or more, and only to tell places apart.
 */
export function guessedPlaces(text: Text, everyday: readonly boolean[]): Place[] {
  return text.tokens.flatMap((_, index) => {
    const head = headAt(text.tokens, index);
    if (head === undefined) return [];
    const start = index + head.words.length;
    let end = start;
    while (end < start + LONGEST_GUESS && guessable(text.tokens, everyday, end)) end += 1;
    const found =
      end - start < SHORTEST_GUESS ? undefined : place(text, head.kind, head.level, index, start, end);
    return found === undefined ? [] : [found];
  });
}

function guessable(tokens: readonly Token[], everyday: readonly boolean[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || everyday[index] !== false || /\d/.test(token.bare)) return false;
  return headAt(tokens, index) === undefined && token.gap === ' ';
}

/** Heads by their first word, read once when first needed. */
function headsByWord(): ReadonlyMap<string, readonly Head[]> {
  if (heads !== undefined) return heads;
  const made = new Map<string, Head[]>();
  for (const [text, kind, level] of HEADS) {
    const words = readText(text).tokens;
    const first = words[0]?.bare ?? '';
    made.set(first, [...(made.get(first) ?? []), { words, kind, level }]);
  }
  heads = made;
  return made;
}

function headAt(tokens: readonly Token[], index: number): Head | undefined {
  return headsByWord()
    .get(tokens[index]?.bare ?? '')
    ?.find(({ words }) =>
      words.every((word, offset) => {
        const token = tokens[index + offset];
        return (
          token !== undefined && token.bare === word.bare && (token.open || token.marked === word.marked)
        );
      }),
    );
}

function nameEnd(tokens: readonly Token[], names: readonly boolean[], start: number): number {
  let end = start;
  while (names[end] === true && (end === start || tokens[end]?.gap === ' ')) end += 1;
  const numbered = end > start && /^[1-9]$/.test(tokens[end]?.bare ?? '') && tokens[end]?.gap === ' ';
  return numbered ? end + 1 : end;
}
