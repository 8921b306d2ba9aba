/** Numbers that point to a person: telephone, identity papers, plate, account, house, and e-mail addresses. */
import { allMatches } from './all-matches.ts';
import { bothCases } from './both-cases.ts';

export type PrivateKind = 'phone' | 'id' | 'plate' | 'account' | 'house' | 'name' | 'email';

export interface Finding {
  readonly kind: PrivateKind;
  /** What stood there. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * One rule: the last capture group is what is private. `unless` is looked for right after it: what is followed by
 * "đồng" is money, by "/2020/NĐ-CP" a document.
 */
interface Rule {
  readonly kind: PrivateKind;
  readonly pattern: RegExp;
  readonly unless?: RegExp;
}

const MONEY = /^\s?(?:đồng|đ(?![\p{L}])|vnđ|vnd|triệu|nghìn|ngàn|tỷ|tỉ|m2|m²|ha(?![\p{L}])|km|kg|%)/iu;
/** Not inside a word, a number or its decimals. */
const START = String.raw`(^|[^\p{L}\p{N}.,+-]|(?:^|\D)[.,-])`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*)+`;
const HOUSE = String.raw`\d{1,4}\p{L}?(?:[/-]\d{1,4}\p{L}?)*`;
/** "Quyết định số 12", "trường số 2", "tổ số 5": numbers that are no house. */
const NOT_HOUSE =
  /(?:định|văn|hoạch|trình|cáo|luật|tư|lệnh|quyết|trường|học|non|tổ|khu|cổng|trạm|lô|cư|phố|chợ|xã|phường|nhóm|lớp|đội|tuyến|cầu|thcs|thpt|đến|từ)\s*$/iu;

const RULES: readonly Rule[] = [
  { kind: 'email', pattern: /()([\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/giu },
  {
    kind: 'account',
    pattern:
      /((?:số\s)?tài\skhoản|stk|số\stk|tk)(?:\s(?:ngân\shàng|số|của|là|agribank|vietcombank|bidv|vietinbank))*\s?[:.]?\s?(\d(?:[ .-]?\d){5,18})(?!\d)/giu,
    unless: MONEY,
  },
  {
    kind: 'id',
    pattern:
      /(cccd|cmnd|cmt|cmtnd|căn\scước(?:\scông\sdân)?|chứng\sminh(?:\snhân\sdân|\sthư)?|định\sdanh(?:\scá\snhân)?|hộ\schiếu|mã\ssố\sthuế|mst|(?:sổ|mã|số|thẻ)\s(?:bhxh|bhyt|bảo\shiểm(?:\s(?:xã\shội|y\stế))?))(?:\s(?:số|của|tôi|là))*\s?[:.]?\s?(\p{L}{0,2}\d(?:[ .-]?\d){6,14})(?![\d])/giu,
  },
  {
    kind: 'phone',
    pattern: new RegExp(String.raw`${START}((?:\+|00)84[ .()-]*\d(?:[ .-]?\d){7,9})(?!\d)`, 'gu'),
  },
  {
    kind: 'phone',
    pattern: new RegExp(String.raw`${START}(84[35789](?:[ .-]?\d){8})(?!\d)`, 'gu'),
    unless: MONEY,
  },
  {
    kind: 'phone',
    pattern: new RegExp(String.raw`${START}(\(?0\d{1,3}\)?(?:[ \u00a0.-]?\d){6,9})(?!\d)`, 'gu'),
    unless: MONEY,
  },
  {
    kind: 'phone',
    pattern:
      /(điện\sthoại|sđt|sdt|đt|đtdđ|di\sđộng|zalo|gọi\s(?:số|cho)|liên\shệ(?:\ssố)?|alo)(?:\s(?:số|là|của|cho|tôi))*\s?[:.]?\s?(\+?\d(?:[ .-]?\d){5,11})(?![\d/])/giu,
    unless: MONEY,
  },
  {
    kind: 'id',
    pattern: new RegExp(String.raw`${START}(\d{12}|\d{9}|0\d{2}[ .]\d{3}[ .]\d{3}[ .]\d{3})(?![\d])`, 'gu'),
    unless: MONEY,
  },
  { kind: 'account', pattern: new RegExp(String.raw`${START}(\d{13,19})(?!\d)`, 'gu'), unless: MONEY },
  {
    kind: 'plate',
    pattern: new RegExp(
      String.raw`${START}(\d{2}[- ]?(?:[A-ZĐ]\d?|[A-Z]{2})[- .]{0,3}(?:\d{3}\.?\d{2}|\d{4}))(?![\d/])`,
      'gu',
    ),
    unless: MONEY,
  },
  {
    kind: 'plate',
    pattern:
      /(biển\s(?:số|kiểm\ssoát)|bks|bsx)(?:\s(?:xe|là|số))*\s?[:.]?\s?(\d{2}\s?-?\s?\p{L}{1,2}\d?[\s.-]{0,3}\d{3}\.?\d{1,2})(?!\d)/giu,
  },
];

const STREET = 'đường|phố|đại lộ|ngõ|ngách|hẻm|kiệt|quốc lộ|tỉnh lộ';
const GROUP = 'tổ|tổ dân phố|khu phố|khu|thôn|xóm|ấp';
const HOUSE_RULES: readonly RegExp[] = [
  new RegExp(
    String.raw`(số\snhà|nhà\ssố|nhà\smang\ssố|địa\schỉ\s?:?(?:\ssố)?)\s?:?\s?(${HOUSE})(?![\p{L}\d])`,
    'giu',
  ),
  new RegExp(
    String.raw`(${bothCases('số|nhà|hộ|căn')})\s(${HOUSE})(?=,?\s(?:${STREET})\s|,?\s(?:${GROUP})\s\d|,?\s${NAME})`,
    'gu',
  ),
  new RegExp(
    String.raw`(${bothCases('tại|ở|trước|cạnh|địa chỉ|đối diện|quán|tiệm|ngay')})\s(${HOUSE})(?=\s(?:đường\s|phố\s)?(?!Trường|Trạm|Tổ|Xã|Phường|Khu|Thôn)${NAME})`,
    'gu',
  ),
];

/** Every private number; overlaps are left to the caller. */
export function findNumbers(text: string): Finding[] {
  return [
    ...RULES.flatMap((rule) => findByRule(text, rule)),
    ...HOUSE_RULES.flatMap((pattern) => findHouses(text, pattern)),
  ];
}

function findByRule(text: string, { kind, pattern, unless }: Rule): Finding[] {
  return allMatches(pattern, text).flatMap(({ end, groups }) => {
    const value = groups[groups.length - 1] ?? '';
    if (unless?.test(text.slice(end, end + 12)) === true) return [];
    if (kind === 'phone' && !phoneLength(value)) return [];
    return [{ kind, value, start: end - value.length, end }];
  });
}

/** Ten digits, eleven with an old prefix or a land line; after "điện thoại" a short local number too. */
function phoneLength(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  return value.startsWith('0') || value.startsWith('(')
    ? digits >= 10 && digits <= 11
    : digits >= 6 && digits <= 13;
}

/** A house number is only the number; "từ số 1 đến số 60" is a stretch of road, "số 30/2020/NĐ-CP" a document. */
function findHouses(text: string, pattern: RegExp): Finding[] {
  return allMatches(pattern, text).flatMap(({ start, end, groups }) => {
    const value = groups[groups.length - 1] ?? '';
    const range = /^\s(?:đến|tới|-)\s/u.test(text.slice(end, end + 5));
    if (NOT_HOUSE.test(text.slice(Math.max(0, start - 10), start)) || range || /\d{4}$/.test(value))
      return [];
    return [{ kind: 'house' as const, value, start: end - value.length, end }];
  });
}
