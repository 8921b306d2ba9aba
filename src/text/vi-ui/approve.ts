/** Words of “Phê duyệt”. Each is an export of its own, so that the page carries no names. */

export const title = 'Phê duyệt';
export const about = 'Duyệt, trả lại, ghi theo bản giấy';
export const nothing = 'Không có trả lời nào chờ duyệt.';
export const all = (count: number): string => `Chọn cả ${count} trả lời`;
export const completion = (day: string): string => `hẹn xong ${day}`;
export const tickFirst = 'Đánh dấu những trả lời đã xem.';
export const decision = 'Ý kiến lãnh đạo';
export const approve = 'Duyệt';
export const sendBack = 'Trả lại';
export const remark = 'Cần bổ sung gì';
export const noRemark = 'Hãy ghi cần bổ sung gì.';
export const who = 'Người duyệt, theo bản giấy';
export const noWho = 'Hãy ghi ai đã duyệt.';
export const day = 'Ngày duyệt';
export const send = (decision: 'Duyệt' | 'Trả lại', count: number, records: boolean): string => {
  if (decision === 'Trả lại') return `Trả lại ${count} trả lời`;
  return records ? `Ghi nhận phê duyệt ${count} trả lời` : `Duyệt ${count} trả lời`;
};
