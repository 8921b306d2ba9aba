/** What the workbook remembers of itself: letters sent, and who did what when. */
import { day, moment, text } from '../column.ts';
import { defineTable } from '../table.ts';

export const log = defineTable({
  sheet: 'Nhật ký',
  headerRow: 1,
  columns: {
    at: moment('Thời gian', { width: 130, owner: 'program', required: true }),
    who: text('Người làm', { width: 200, owner: 'program', required: true }),
    action: text('Việc', { width: 180, owner: 'program', required: true }),
    object: text('Đối tượng', { width: 180, owner: 'program' }),
    detail: text('Chi tiết', { width: 520, owner: 'program' }),
  },
});

/**
 * A row for each mail. `E-mail` and `Đồng gửi` are those it is meant for, also in Chạy thử; from `Mã việc` on stands what
 * sending writes, side by side so that one write tells of two mails.
 */
export const ledger = defineTable({
  sheet: 'Thư đã gửi',
  headerRow: 1,
  columns: {
    day: day('Ngày', { width: 100, owner: 'program', required: true }),
    kind: text('Loại thư', { width: 160, owner: 'program', required: true }),
    recipient: text('Nơi nhận', { width: 220, owner: 'program', required: true }),
    to: text('E-mail', { width: 240, owner: 'program' }),
    cc: text('Đồng gửi', { width: 200, owner: 'program' }),
    items: text('Mã việc', { width: 240, owner: 'program' }),
    subject: text('Tiêu đề', { width: 360, owner: 'program' }),
    mode: text('Chế độ', { width: 90, owner: 'program' }),
    state: text('Tình trạng', { width: 130, owner: 'program' }),
    at: moment('Lúc', { width: 130, owner: 'program' }),
    note: text('Ghi chú', { width: 260, owner: 'program' }),
  },
});
