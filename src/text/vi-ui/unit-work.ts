/** Words of “Việc của đơn vị”. Each is an export of its own, so that the page carries no names. */

export const title = 'Việc của đơn vị';
export const about = 'Việc theo hạn, ghi trả lời';
export const unit = 'Đơn vị';
export const chooseUnit = 'Chọn đơn vị';
export const nothing = 'Đơn vị này không có ý kiến nào được giao.';
export const count = (count: number): string => `${count} ý kiến`;
export const due = (day: string): string => `hạn: hết ${day}`;
export const noDue = 'chưa có hạn';
export const why = 'Vì sao hạn này?';
export const replied = (outcome: string, reply: string): string => `${outcome}: ${reply}`;
export const write = 'Ghi trả lời';
export const rewrite = 'Sửa trả lời';
export const reply = 'Nội dung trả lời';
export const replyHint = 'Nói rõ đã làm gì, ai làm, bao giờ xong.';
export const noReply = 'Hãy ghi nội dung trả lời.';
export const outcome = 'Kết quả giải quyết';
export const chooseOutcome = 'Chọn kết quả';
export const completion = 'Hạn hoàn thành';
export const completionHint = 'Ngày sẽ làm xong; sổ nhắc theo ngày này.';
export const noCompletion = 'Hãy ghi ngày sẽ làm xong.';
export const referredTo = 'Chuyển đến cơ quan nào';
export const noReferred = 'Hãy ghi nơi chuyển đến.';
export const referredDay = 'Ngày chuyển';
export const save = 'Lưu trả lời';
/** How "Còn lại" begins when it is late. */
export const over = 'quá';
