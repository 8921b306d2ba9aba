/** Words that every page shares: calls, buttons, fields. Each is an export of its own, so that the page carries no names. */

export const call = {
  lost: 'Mất kết nối với Google, chưa rõ sổ đã ghi chưa. Những gì vừa gõ vẫn còn; có mạng lại thì bấm Thử lại, sổ không ghi hai lần.',
  noGoogle: 'Trang này chỉ chạy trong Google Trang tính.',
  failed: (detail: string): string =>
    `Google báo lỗi, chưa làm xong. Những gì vừa gõ vẫn còn; xin bấm Thử lại.\nChi tiết: ${detail}`,
} as const;
export const back = 'Trang đầu';
export const reading = 'Đang đọc sổ…';
export const stillWaiting = 'Google trả lời chậm hơn thường lệ, xin đợi thêm…';
export const retry = 'Thử lại';
export const busy = 'Đang ghi…';
export const undo = 'Hoàn tác';
export const cancel = 'Thôi';
export const close = 'Đóng dòng này';
export const more = 'Xem thêm';
export const less = 'Thu gọn';
export const toCell = (cell: string): string => (cell === '' ? 'Đến trang' : `Đến ô ${cell}`);
export const nothingFits = 'Không có mục nào như vậy.';
export const day = { example: '30/6', unread: 'Chưa đọc được ngày này. Hãy ghi như 30/6/2022.' } as const;
export const mayBeBlank = 'Không có thì để trống.';
export const blankIsToday = 'Để trống là hôm nay.';
