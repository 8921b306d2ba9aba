/** `Theo dõi`: one row for each content, appended and never moved; where the work is done. */
import { COMPETENCES, DECISIONS, FLAGS, OUTCOMES } from '../../domain/vocabulary.ts';
import { choice, day, formula, text, tick } from '../column.ts';
import { defineTable } from '../table.ts';

const UNIT_NAMES = { sheet: 'Đơn vị', header: 'Tên' } as const;

export const register = defineTable({
  sheet: 'Theo dõi',
  headerRow: 3,
  columns: {
    code: text('Mã', { width: 80, owner: 'program', required: true }),
    content: text('Nội dung', { width: 360, owner: 'program', required: true }),
    raisedAt: text('Nơi nêu', { width: 140, owner: 'program' }),
    place: text('Địa điểm', { width: 140, owner: 'program' }),
    day: day('Ngày nêu', { width: 90, owner: 'program' }),
    phase: text('Giai đoạn', { width: 110, owner: 'program' }),
    standing: text('Ở tổ', { width: 120, owner: 'program' }),
    suggestion: text('Gợi ý', { width: 180, owner: 'program' }),
    reviewed: tick('Đã rà', { width: 60 }),
    field: choice('Lĩnh vực', { sheet: 'Lĩnh vực', header: 'Tên' }, { width: 190 }),
    competence: choice('Thẩm quyền', COMPETENCES, { width: 110 }),
    unit: choice('Đơn vị chủ trì', UNIT_NAMES, { width: 200 }),
    helpers: text('Đơn vị phối hợp', { width: 170 }),
    mergedInto: text('Gộp vào', {
      width: 90,
      note: 'Ghi mã của ý kiến chính. Xoá ô này là tách ra lại.',
    }),
    flags: choice('Đánh dấu', FLAGS, { width: 130 }),
    due: day('Hạn trả lời', { width: 100 }),
    reply: text('Nội dung trả lời', { width: 320 }),
    outcome: choice('Kết quả giải quyết', OUTCOMES, { width: 170 }),
    completionDue: day('Hạn hoàn thành', { width: 100 }),
    referredTo: text('Nơi chuyển đến', {
      width: 160,
      note: 'Cơ quan cấp có thẩm quyền. Từ ngày chuyển, hạn tạm dừng cho đến ngày cấp trên trả lời.',
    }),
    referredDay: day('Ngày chuyển', { width: 100 }),
    superiorReplyDay: day('Ngày cấp trên trả lời', { width: 100 }),
    replyDay: day('Ngày trả lời', { width: 100 }),
    decision: text('Ý kiến lãnh đạo', {
      width: 140,
      note: `${DECISIONS.join(' / ')}, có thể ghi thêm ý kiến sau dấu hai chấm.`,
    }),
    returnedTo: choice('Đơn vị trả lại, chuyển cho', UNIT_NAMES, { width: 190 }),
    question: text('Hỏi lại tổ', { width: 180 }),
    note: text('Ghi chú', { width: 160 }),
    notSame: text('Không trùng với', {
      width: 130,
      note: 'Mã những ý kiến đã xem và không phải trùng với ý kiến này.',
    }),
    state: formula('Trạng thái', { width: 130 }),
    remaining: formula('Còn lại', { width: 150 }),
    runningDue: formula('Hạn đang tính', { width: 60, hidden: true }),
    mainRow: formula('Dòng chính', { width: 60, hidden: true }),
    told: formula('Báo tổ', { width: 160, hidden: true }),
    toldReply: formula('Trả lời tổ', { width: 160, hidden: true }),
  },
});
