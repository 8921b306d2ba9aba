/** A source tab: the rows a neighbourhood group types, with what the program tells it back beside them. */
import { COMPOSITIONS, JUDGEMENTS } from '../../domain/vocabulary.ts';
import { choice, day, formula, text } from '../column.ts';
import { defineTable } from '../table.ts';

export const petitions = defineTable({
  sheet: '',
  headerRow: 6,
  columns: {
    content: text('Nội dung ý kiến, kiến nghị', {
      width: 250,
      required: true,
      aliases: ['Nội dung', 'Nội dung kiến nghị', 'Ý kiến, kiến nghị', 'Nội dung ý kiến'],
      note: 'Cột duy nhất bắt buộc. Mỗi ý kiến một dòng, ghi đúng lời người dân. Không ghi nội dung mật, đơn tố cáo, đời tư.',
    }),
    place: text('Địa điểm', { width: 170, aliases: ['Địa chỉ', 'Nơi xảy ra'] }),
    raisedBy: text('Người nêu', {
      width: 140,
      aliases: ['Người kiến nghị', 'Họ và tên'],
      note: 'Không bắt buộc. Chỉ ghi khi người dân đồng ý.',
    }),
    day: day('Ngày nêu', { width: 100, aliases: ['Ngày', 'Ngày kiến nghị'] }),
    composition: choice('Thành phần', COMPOSITIONS, { width: 130, aliases: ['Đối tượng'] }),
    field: choice(
      'Lĩnh vực (nếu biết)',
      { sheet: 'Lĩnh vực', header: 'Tên' },
      { width: 190, aliases: ['Lĩnh vực'] },
    ),
    note: text('Ghi chú', { width: 150 }),
    code: text('Mã', {
      width: 80,
      owner: 'program',
      aliases: ['Mã số', 'Mã ý kiến'],
      note: 'Sổ tự cho mã khi văn phòng tổng hợp. Không sửa.',
    }),
    check: formula('Kiểm tra', { width: 160 }),
    status: formula('Tình trạng', { width: 190 }),
    reply: formula('Nội dung trả lời', { width: 300 }),
    judgement: choice('Ý kiến của tổ', JUDGEMENTS, { width: 120 }),
    reason: text('Lý do', { width: 180 }),
  },
});

/** What stands above the header of a source tab: labels in the first column, values in the second. */
export const strip = {
  title: { row: 1, column: 1 },
  sourceCode: { row: 1, column: 2 },
  guide: { row: 2, column: 1 },
  state: { row: 3, label: 'Tình trạng gửi' },
  time: { row: 4, label: 'Thời điểm' },
  live: { row: 5, column: 1 },
} as const;

/** Rows in which `Kiểm tra` speaks before any consolidation, so that it answers a head typing on a phone. */
export const READY_ROWS = 60;
