/** Words of “Ý kiến trùng”. Each is an export of its own, so that the page carries no names. */

export const title = 'Ý kiến trùng';
export const about = 'Gộp, hoặc ghi là khác nhau';
export const show = 'Lọc';
export const states = {
  open: 'Cần xem',
  merged: 'Đã gộp',
  different: 'Khác',
} as const;
export const nothing = {
  open: 'Không còn cặp nào cần xem.',
  merged: 'Chưa gộp cặp nào.',
  different: 'Chưa ghi cặp nào là khác.',
} as const;
export const reason = (reason: string): string => `Giống nhau vì: ${reason}`;
export const main = 'Giữ làm ý kiến chính';
export const merge = (code: string, into: string): string => `Gộp ${code} vào ${into}`;
export const notSame = 'Không phải trùng';
export const unmerge = (code: string): string => `Tách ${code} ra`;
export const sameAfterAll = 'Xét trùng lại';
export const later = (at: number, all: number): string => `Để sau, xem cặp khác (${at}/${all})`;
export const reply = (reply: string): string => `Đã trả lời: ${reply}`;
export const twoReplies = (code: string, into: string): string =>
  `Hai câu trả lời khác nhau. Nếu gộp, tổ nêu ${code} sẽ đọc câu trả lời của ${into}.`;
