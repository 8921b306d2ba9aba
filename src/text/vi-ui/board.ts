/** Words of “Bảng gửi”. Each is an export of its own, so that the page carries no names. */

export const title = 'Bảng gửi';
export const about = 'Nơi nào đã gửi, nơi nào chưa';
export const count = (sent: number, all: number): string => `${sent}/${all} nơi đã báo xong`;
export const show = 'Lọc theo đèn';
export const all = 'Tất cả';
export const lights = {
  none: 'Chưa gửi',
  said: 'Chờ giấy',
  paper: 'Có giấy',
} as const;
export const petitions = (count: number): string => `${count} ý kiến`;
export const open = 'Mở trang';
export const copy = 'Chép tin Zalo';
export const copied = 'Đã chép. Mở Zalo rồi dán (Ctrl+V).';
export const notCopied = 'Trình duyệt không cho chép. Hãy bôi đen tin rồi bấm Ctrl+C.';
export const paper = 'Đã nhận bản ký';
export const paperDay = 'Ngày nhận bản ký';
export const noPaper = 'Bỏ ghi nhận bản ký';
