/** `Tổng hợp`: the petitions grouped by field, rebuilt whole by each consolidation and only read by people. */
import { count, text } from '../column.ts';
import { defineTable } from '../table.ts';

export const view = defineTable({
  sheet: 'Tổng hợp',
  headerRow: 4,
  columns: {
    number: text('STT', { width: 45, owner: 'program', align: 'center' }),
    code: text('Mã', { width: 80, owner: 'program', required: true }),
    content: text('Nội dung', { width: 360, owner: 'program', required: true }),
    raisedAt: text('Nơi nêu', { width: 140, owner: 'program' }),
    times: count('Số lượt', { width: 55, owner: 'program' }),
    competence: text('Thẩm quyền', { width: 90, owner: 'program' }),
    unit: text('Đơn vị (chủ trì; phối hợp)', { width: 170, owner: 'program' }),
    due: text('Hạn', { width: 85, owner: 'program', align: 'center' }),
    state: text('Trạng thái', { width: 110, owner: 'program' }),
    result: text('Nội dung trả lời, kết quả', { width: 260, owner: 'program' }),
  },
});
