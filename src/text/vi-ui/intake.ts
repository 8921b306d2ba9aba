/** Words of “Nhập hộ”. Each is an export of its own, so that the page carries no names. */

export const title = 'Nhập hộ';
export const about = 'Ghi hộ từ giấy, Word, Zalo';
export const source = 'Nơi gửi';
export const chooseSource = 'Chọn nơi gửi';
export const paste = 'Dán hoặc gõ ý kiến';
export const pasteHint = 'Mỗi ý kiến một dòng. Đánh số, gạch đầu dòng, bảng đều được, sổ tự tách.';
export const toRows = 'Tách thành từng ý kiến';
export const split = (count: number): string =>
  count === 0 ? 'Chưa thấy ý kiến nào trong ô trên.' : `Đã tách thành ${count} ý kiến. Xem lại rồi lưu.`;
export const row = (number: number): string => `Ý kiến ${number}`;
export const content = (number: number): string => `Nội dung ${number}`;
export const place = 'Địa điểm';
export const cut = 'Tách ở con trỏ';
export const join = 'Gộp lên trên';
export const remove = 'Bỏ';
export const removed = (number: number): string => `Đã bỏ ý kiến ${number}.`;
export const joinDone = 'Đã gộp vào ý kiến trên.';
export const cutDone = 'Đã tách làm hai.';
export const placeCursor = 'Hãy đặt con trỏ vào chỗ cần tách rồi bấm lại.';
export const leftOut = (count: number): string => `${count} dòng không phải ý kiến, không lưu`;
export const paperDay = 'Ngày ghi trên bản giấy';
export const save = (count: number, sheet: string): string =>
  `Lưu ${count} ý kiến${sheet === '' ? '' : ` vào ${sheet}`}`;
export const textLeft = 'Còn chữ chưa tách thành ý kiến.';
export const tooMany = (most: number): string => `Mỗi lần lưu nhiều nhất ${most} ý kiến.`;
