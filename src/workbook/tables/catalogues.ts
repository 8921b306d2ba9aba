/** The sheets that hold what the ward sets once: sources, units, fields, days off, duties of the plan. */
import {
  DAY_KINDS,
  DUTY_STATES,
  REMIND_BY,
  SEND_STATES,
  SOURCE_KINDS,
  UNIT_BLOCKS,
} from '../../domain/vocabulary.ts';
import { choice, count, day, formula, moment, text } from '../column.ts';
import { defineTable } from '../table.ts';

export const sources = defineTable({
  sheet: 'Nguồn ý kiến',
  headerRow: 3,
  columns: {
    code: text('Mã', { width: 60, required: true }),
    name: text('Tên', { width: 190, required: true }),
    sheet: text('Trang', { width: 120, required: true, aliases: ['Tên trang', 'Trang tính'] }),
    kind: choice('Loại', SOURCE_KINDS, { width: 120 }),
    head: text('Tổ trưởng', { width: 150, aliases: ['Người phụ trách', 'Đầu mối'] }),
    secretary: text('Bí thư chi bộ', { width: 150 }),
    frontHead: text('Trưởng Ban CTMT', { width: 150 }),
    email: text('E-mail', { width: 210, aliases: ['Email', 'Thư điện tử'] }),
    phone: text('Điện thoại', {
      width: 120,
      note: 'Ai được chia sẻ sổ đều đọc được cột này. Chỉ ghi khi thật cần.',
    }),
    remindBy: choice('Cách nhắc', REMIND_BY, { width: 130 }),
    sendState: choice('Tình trạng gửi', SEND_STATES, { width: 120, owner: 'program' }),
    sentAt: moment('Thời điểm', { width: 130, owner: 'program' }),
    paperDay: day('Ngày nhận văn bản', { width: 120, aliases: ['Ngày nhận bản ký'] }),
    petitions: formula('Số ý kiến', { width: 90 }),
    light: formula('Đèn', { width: 150 }),
  },
});

export const units = defineTable({
  sheet: 'Đơn vị',
  headerRow: 1,
  columns: {
    name: text('Tên', { width: 300, required: true }),
    short: text('Viết tắt', { width: 130 }),
    block: choice('Khối', UNIT_BLOCKS, { width: 140 }),
    contact: text('Đầu mối', { width: 160 }),
    email: text('E-mail', { width: 230, aliases: ['Email'] }),
    superiorEmail: text('E-mail cấp trên', { width: 230 }),
    validFrom: day('Hiệu lực từ', { width: 110 }),
    validTo: day('Hiệu lực đến', { width: 110, aliases: ['đến'] }),
  },
});

export const fields = defineTable({
  sheet: 'Lĩnh vực',
  headerRow: 1,
  columns: {
    order: count('Thứ tự', { width: 70 }),
    name: text('Tên', { width: 280, required: true, aliases: ['Lĩnh vực'] }),
    unit: choice('Đơn vị mặc định', { sheet: 'Đơn vị', header: 'Tên' }, { width: 290 }),
    keywords: text('Từ khoá', { width: 520, aliases: ['Từ khóa'] }),
    validFrom: day('Hiệu lực từ', { width: 110 }),
    validTo: day('Hiệu lực đến', { width: 110, aliases: ['đến'] }),
  },
});

export const daysOff = defineTable({
  sheet: 'Ngày nghỉ',
  headerRow: 1,
  columns: {
    day: day('Ngày', { width: 110, required: true }),
    kind: choice('Loại', DAY_KINDS, { width: 90, required: true }),
    name: text('Tên', { width: 360 }),
  },
});

export const duties = defineTable({
  sheet: 'Kế hoạch',
  headerRow: 3,
  columns: {
    duty: text('Việc', { width: 420, required: true }),
    unit: text('Đơn vị', { width: 230, required: true }),
    wording: text('Thời hạn (câu chữ)', { width: 200, aliases: ['Thời hạn'] }),
    due: day('Hạn', { width: 100 }),
    state: choice('Tình trạng', DUTY_STATES, { width: 110 }),
    doneDay: day('Ngày xong', { width: 100 }),
    paper: text('Văn bản: số, ngày, người ký', { width: 240, aliases: ['Văn bản'] }),
    note: text('Ghi chú', { width: 300 }),
  },
});
