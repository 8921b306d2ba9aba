/** People's names: after a word of address, after "họ tên", or by their shape ("Nguyễn Văn …"). */
import { allMatches } from './all-matches.ts';
import { bothCases } from './both-cases.ts';
import type { Finding } from './private-numbers.ts';

const ADDRESS =
  'ông|bà|anh|chị|cô giáo|cô|chú|bác sĩ|bác|cụ|cháu|em|bé|thầy giáo|thầy|dì|cậu|mợ|thím|o|mệ|vợ|chồng|con trai|con gái|bố|mẹ|đồng chí|đ/c|họ và tên|họ tên|tên là|tôi là|tôi tên|cử tri|người gửi|người phản ánh|chủ hộ|chủ quán|tổ trưởng|bí thư|chủ tịch|trưởng thôn|hộ';
const WORD = String.raw`\p{Lu}[\p{Ll}\p{M}]*(?![\p{L}])`;
/** Words of a name, or its initials "N.V.A". */
const NAME = `${WORD}(?:[ .]${WORD}){0,4}`;
const AFTER_ADDRESS = new RegExp(
  String.raw`(^|[^\p{L}\p{M}])(${bothCases(ADDRESS)})(?:\s(?:tôi|là|tên))*\s?:?\s(${NAME})`,
  'gu',
);
const SURNAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Lương|Đoàn|Mai|Tô|Trương|Hà|Cao|Lưu|Tạ|Chu|Nông|Hứa|Triệu|Vi|Ma|Lò|Giàng|Sùng|Quách';
const BY_SHAPE = new RegExp(
  String.raw`(^|[^\p{L}\p{M}])((?:${SURNAMES})\s(?:Văn|Thị|Đình|Xuân|Hữu|Đức|Thanh|Ngọc|Thế|Quang)(?:\s${WORD}){1,2})`,
  'gu',
);
/** The same in a text without capitals: "ông nguyễn văn nam", "ong nguyen van nam". */
const SMALL = new RegExp(
  String.raw`(^|[^\p{L}\p{M}])(${ADDRESS}|ong|ba|co|chu|bac|cu|chau)\s((?:${SURNAMES.toLowerCase()}|nguyen|tran|pham|hoang|huynh|phan|dang|bui|duong|dinh|trinh|luong|doan|truong)\s(?:(?:văn|thị|đình|hữu|van|thi|dinh|huu)\s)?[\p{Ll}\p{M}]+)`,
  'gu',
);
/** Words that make the next name a place: "đường Nguyễn Văn Cừ", "rạch Ông Đồ", "hẻm 12 Nguyễn Thị Định". */
const PLACE_BEFORE =
  /(?:đường|phố|ngõ|ngách|hẻm|kiệt|cầu|chợ|trường|rạch|kênh|mương|sông|suối|hồ|ngòi|xã|phường|huyện|quận|tỉnh|đảo|núi|chùa|đền|miếu|cống|ngã tư|ngã ba|ấp|thôn|xóm|khóm|bến|công viên|bệnh viện|tiểu học|thcs|thpt|mầm non|trung học cơ sở|trung học phổ thông|quảng trường|khu|hai|\d[\p{L}\d/]*|giao|\[số nhà\])\s*$/iu;
/** What stands with a capital after a word of address but is no name. */
const NOT_NAME =
  /^(?:Hồ Chí Minh|Hồ(?![\p{L}\s]*[\p{Lu}])|Chủ|Bí|Chi|Trưởng|Phó|Giám|Tổ|Đảng|Công an|Công|Thường|Bộ|Sở|Ban|Uỷ|Ủy|UBND|Mặt|Hội|Đoàn|Nhà|Việt Nam|Tỉnh|Thành|Phường|Xã|Huyện|Quận|Thị|Khu|Thôn|Xóm|Ấp|Đề|Kiến|Xin|Rịa|Đen|Chiểu|Quẹo|Điểm|Hom)(?![\p{L}])/u;

/** Every name; overlaps are left to the caller. */
export function findNames(text: string): Finding[] {
  return [
    ...find(text, AFTER_ADDRESS, isPerson),
    ...find(text, BY_SHAPE, () => true),
    ...find(text, SMALL, () => true),
  ];
}

function find(text: string, pattern: RegExp, accept: (name: string) => boolean): Finding[] {
  return allMatches(pattern, text).flatMap(({ start, end, groups }) => {
    const value = groups[groups.length - 1] ?? '';
    const before = text.slice(0, start + (groups[0] ?? '').length);
    if (!accept(value) || PLACE_BEFORE.test(before)) return [];
    return [{ kind: 'name' as const, value, start: end - value.length, end }];
  });
}

function isPerson(name: string): boolean {
  return !NOT_NAME.test(name);
}
