/** The places a petition names: lanes, groups, roads, landmarks, and the ward or commune they lie in. */
import { nameMask } from './names.ts';
import { headAt } from './place-heads.ts';
import { STOP_WORDS } from './stop-words.ts';
import { isSpace, sliceOf, type Text, type Token } from './tokens.ts';

export interface Place {
  /** What it is: "ngo", "to", "duong" …; '' for a name that stands alone. */
  readonly kind: string;
  /** Number, code or folded name. */
  readonly key: string;
  /** 0 = finer than a ward; 1 = ward or commune; 2 = district or town; 3 = province. */
  readonly level: number;
  /** Words without marks by which it can be looked up in another text: a name of one word only with its head. */
  readonly search: string;
  /** As typed, to show. */
  readonly label: string;
  /** Whether a word such as "đường", "phường" introduced it. */
  readonly headed: boolean;
  readonly start: number;
  readonly end: number;
}

const SHORTEST_GUESS = 2;
const LONGEST_GUESS = 4;
/** Most words that say of what sort it is: "nhà máy xi măng". */
const LONGEST_SORT = 3;
const NUMBER = /^\d+(?:[./]\d+)*[a-z]?$/;
/** Capitalised words that name no place. */
const NO_PLACE =
  /^(?:nha nuoc|dang|trung uong|chinh phu|uy ban|mat tran|quoc hoi|nghi dinh|nghi quyet|quyet dinh|huan chuong|huy chuong|luat|thong tu|viet nam|tet|ngan hang|covid)/;

/** "ATM", "VNeID". */
const ACRONYM = /^\p{Lu}{2,}\p{L}*$/u;
/** "Sở Giao thông", "Bộ Y tế"; behind a head it is a name: "cầu Bợ". */
const OFFICE = /^(?:so|bo) /;

/** Places in the text, in order of appearance. */
export function placesIn(text: Text): Place[] {
  const names = nameMask(text);
  const places: Place[] = [];
  for (let index = 0; index < text.tokens.length; ) {
    const found = headed(text, names, index) ?? alone(text, names, index);
    places.push(...found);
    index = Math.max(found[found.length - 1]?.end ?? 0, index + 1);
  }
  return places;
}

/** A head and the numbers or the name after it; of "hẻm 36 Sư Vạn Hạnh" the lane here, the street next. */
function headed(text: Text, names: readonly boolean[], index: number): Place[] | undefined {
  const head = headAt(text.tokens, index);
  if (head === undefined) return undefined;
  const after = index + head.words.length;
  const start = text.tokens[after]?.bare === 'so' && isNumber(text.tokens[after + 1]) ? after + 1 : after;
  if (!/^\s*$/.test(text.tokens[start]?.gap ?? '')) return undefined;
  const numbers = numbersFrom(text.tokens, start);
  if (numbers.length > 0) {
    return numbers.flatMap((at) =>
      place(text, head.kind || 'so', head.level, at === start ? index : at, at, at + 1),
    );
  }
  const from = head.wide ? nameAfter(text, names, after) : after;
  const end = nameEnd(text.tokens, names, from);
  return end === from ? undefined : place(text, head.kind, head.level, index, from, end);
}

/** Where the name begins in "nhà máy [xi măng] Long Sơn"; `start` itself when words that say something else stand between. */
function nameAfter({ tokens }: Text, names: readonly boolean[], start: number): number {
  for (let index = start; index <= start + LONGEST_SORT; index += 1) {
    if (index > start && !isSpace(tokens[index])) return start;
    if (names[index] === true) return index;
    if (STOP_WORDS.has(tokens, index) || headAt(tokens, index) !== undefined) return start;
  }
  return start;
}

/** Where the numbers stand in "tổ 3, 4 và 5". */
function numbersFrom(tokens: readonly Token[], start: number): number[] {
  const found: number[] = [];
  for (let index = start; isNumber(tokens[index]); ) {
    found.push(index);
    const skip = tokens[index + 1]?.bare === 'va' ? 2 : 1;
    const listed = skip === 2 || /[,&–-]/.test(tokens[index + 1]?.gap ?? '');
    index = listed ? index + skip : tokens.length;
  }
  return found;
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && NUMBER.test(token.bare);
}

/** A name without a head, or a number before a name ("52 Thân Trọng Một" is a house). */
function alone(text: Text, names: readonly boolean[], index: number): Place[] {
  const isHouse = isNumber(text.tokens[index]) && names[index + 1] === true;
  if (isHouse) return place(text, 'so', 0, index, index, index + 1);
  if (names[index] !== true || (names[index - 1] === true && isSpace(text.tokens[index]))) return [];
  const end = nameEnd(text.tokens, names, index);
  return end === index + 1 && ACRONYM.test(text.tokens[index]?.raw ?? '')
    ? []
    : place(text, '', 0, index, index, end);
}

/** One place, or none when the words are capitalised for another reason. */
function place(text: Text, kind: string, level: number, start: number, from: number, end: number): Place[] {
  const key = keyOf(text.tokens[start], bareWords(text.tokens.slice(from, end)));
  if (NO_PLACE.test(`${key} `) || (from === start && OFFICE.test(`${key} `))) return [];
  const search = end - from > 1 ? key : bareWords(text.tokens.slice(start, end));
  return [{ kind, key, level, search, label: sliceOf(text, start, end), headed: from > start, start, end }];
}

/** Quốc lộ 1A is what most people call quốc lộ 1. */
function keyOf(head: Token | undefined, words: string): string {
  return head?.bare === 'quoc' && words === '1a' ? '1' : words;
}

/**
 * In a text without capitals: the words after a head that are no everyday words may be a name. Only names of two words
 * or more, and only to tell places apart.
 */
export function guessedPlaces(text: Text, everyday: readonly boolean[]): Place[] {
  return text.tokens.flatMap((_, index) => {
    const head = headAt(text.tokens, index);
    if (head === undefined) return [];
    const after = index + head.words.length;
    const start = isNumber(text.tokens[after]) ? after + 1 : after;
    let end = start;
    while (end < start + LONGEST_GUESS && guessable(text.tokens, everyday, end)) end += 1;
    return end - start < SHORTEST_GUESS ? [] : place(text, head.kind, head.level, index, start, end);
  });
}

function bareWords(tokens: readonly Token[]): string {
  return tokens.map((token) => token.bare).join(' ');
}

function guessable(tokens: readonly Token[], everyday: readonly boolean[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || everyday[index] !== false || /\d/.test(token.bare)) return false;
  return headAt(tokens, index) === undefined && isSpace(token);
}

function nameEnd(tokens: readonly Token[], names: readonly boolean[], start: number): number {
  let end = start;
  while (names[end] === true && (end === start || isSpace(tokens[end]))) end += 1;
  const numbered =
    end > start && /^[1-9]$/.test(tokens[end]?.bare ?? '') && /^[^\S\n]*$/.test(tokens[end]?.gap ?? '');
  return numbered ? end + 1 : end;
}
