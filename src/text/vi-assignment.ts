/** Every string of proposing, assigning, answering, approving, freezing and explaining, in Vietnamese. */
import { type Day, formatDayShort } from '../domain/day.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const dayWords = (day: Day): string => `${formatDayShort(day)}/${day.slice(0, 4)}`;

export const viAssignment = {
  /** What is wrong in a row of the register, and what to do. */
  faults: {
    unknownField: (field: string): string =>
      `Lĩnh vực “${field}” không có trong danh mục. Hãy chọn một mục trong danh sách.`,
    unknownUnit: (unit: string): string =>
      `Đơn vị “${unit}” không có trong trang Đơn vị. Hãy chọn một đơn vị trong danh sách.`,
    expiredUnit: (unit: string): string =>
      `Đơn vị “${unit}” hiện không còn hiệu lực ở trang Đơn vị. Hãy chọn đơn vị khác.`,
    notParty: (field: string, unit: string): string =>
      `“${field}” là việc của Đảng, nhưng “${unit}” không thuộc khối Đảng. Hãy chọn cơ quan Đảng, hoặc sửa lĩnh vực.`,
    dueWithoutUnit: 'Đã có Hạn trả lời nhưng chưa có đơn vị chủ trì. Hãy chọn đơn vị.',
    sameUnit: (unit: string): string =>
      `Đơn vị trả lại cũng là “${unit}”. Hãy ghi đơn vị phải giải quyết, hoặc xoá ô này.`,
    noOutcome: 'Đã có Nội dung trả lời nhưng chưa chọn Kết quả giải quyết.',
    noCompletionDue: (outcome: string): string =>
      `“${outcome}” phải có Hạn hoàn thành. Hãy ghi ngày sẽ làm xong.`,
    noSuperior: 'Chuyển cấp có thẩm quyền phải ghi Nơi chuyển đến.',
    superiorAnswered:
      'Cấp trên đã trả lời. Hãy ghi Nội dung trả lời và chọn Kết quả giải quyết mới; nếu chưa, xoá ngày này.',
    answeredBeforeSent: 'Ngày cấp trên trả lời phải sau Ngày chuyển. Hãy xem lại hai ngày.',
    noReply: 'Đã có Ý kiến lãnh đạo nhưng chưa có Nội dung trả lời.',
    unknownDecision: (typed: string, known: readonly string[]): string =>
      `“${typed}” không bắt đầu bằng ${known.join(', ')}, nên sổ không hiểu. Hãy ghi lại.`,
  },
  dayWords,

  /** Lists that groups send. */
  nothingCancelled: (count: number): string =>
    `Ghi “Không có ý kiến” nhưng trang có ${count} ý kiến, nên sổ coi là chưa báo xong. Hãy chọn lại “Đã xong” khi đã ghi đủ.`,
  sentLate: (late: readonly { readonly source: string; readonly daysLate: number }[]): string =>
    `Gửi sau hạn: ${late.map(({ source, daysLate }) => `${source} (${daysLate} ngày)`).join(', ')}.`,
  sentLine: (sheet: string, state: string, at: string, daysLate: number): string =>
    `${sheet}: ${state === '' ? '—' : state}${at === '' ? '' : ` lúc ${at}`}${daysLate > 0 ? `, sau hạn ${daysLate} ngày` : ''}`,
  frozenSince: (at: string): string => `Số liệu đã chốt lúc ${at}; ý kiến đến sau ghi là bổ sung.`,
  moment: (day: Day, minutes: number): string =>
    `${two(Math.floor(minutes / 60))}:${two(minutes % 60)} ngày ${dayWords(day)}`,
} as const;
