/** "Vì sao hạn này?" in Vietnamese: the steps that a deadline of the register came by. */

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const viExplain = {
  title: 'Vì sao hạn này?',
  chooseRow: (sheet: string): string =>
    `Hãy chọn một ô ở dòng của ý kiến trong trang “${sheet}” rồi bấm lại.`,
  head: (code: string, sentence: string): string => `${code}. ${sentence}`,
  now: (remaining: string): string => `Đến hôm nay: ${remaining}.`,
  merged: (code: string, main: string): string => `${code} đã gộp vào ${main}, nên theo hạn của ${main}.`,
  noDeadline: 'Chưa có hạn.',
  noUnit: 'Chưa có đơn vị chủ trì. Khi phát hành phân công, sổ sẽ ghi hạn.',
  onlyProposed: (unit: string): string =>
    `“${unit}” mới là đơn vị dự kiến: chưa phát hành phân công, nên chưa có hạn.`,
  unreadable: (cell: string, typed: string): string =>
    `Ô ${cell} ghi “${typed}”, không đọc được ngày. Hãy ghi như 30/6/2022.`,
  givenBack: (unit: string): string =>
    `Đơn vị đã trả lại, chờ giao cho ${unit}; khi phát hành phân công, sổ ghi hạn mới.`,
  noCompletionDue: (outcome: string, cell: string): string =>
    `Kết quả là “${outcome}” mà chưa ghi Hạn hoàn thành ở ô ${cell}, nên chưa tính được ngày nào.`,
  superiorAnswered: (day: string): string =>
    `Cấp trên đã trả lời ${day}. Muốn tính lại: ghi câu trả lời, kết quả mới và xoá Ý kiến lãnh đạo.`,
  planPast: 'Khi giao, hạn trả lời chung trong Cài đặt đã qua, nên đếm từ ngày giao.',
  typedSentence: (due: string): string => `Hạn: hết ${due}, do người ghi tay.`,
  typed: (due: string, cell: string): string =>
    `Hạn ${due} do người ghi tay ở ô ${cell}, không tính từ Cài đặt.`,
  issuedWith: (unit: string, due: string): string =>
    `Thư gần nhất báo ${unit} hạn ${due}; sau đó ô này đã được sửa.`,
  otherwise: (due: string): string => `Nếu tính theo Cài đặt thì hạn là ${due}, cách tính như sau:`,
  dayOff: (day: string, why: string): string =>
    `${capital(day)} là ngày nghỉ${day.startsWith(why) ? '' : ` (${why})`}; nên xong trước đó.`,
  promise: (due: string): string => `Hạn: hết ${due}, là ngày hẹn hoàn thành trong câu trả lời.`,
  promised: (outcome: string, due: string, cell: string): string =>
    `Kết quả là “${outcome}”, nên tính theo Hạn hoàn thành ghi ở ô ${cell}: ${due}.`,
  replyDue: (due: string): string => `Hạn trả lời trước đó là ${due}; đã trả lời nên không tính nữa.`,
  lengthened: (due: string, before: string): string =>
    `Hạn: hết ${due}, đã cộng thời gian tạm dừng. ${before.replace(/^Hạn/, 'Trước khi tạm dừng')}`,
  paused: (to: string, since: string): string =>
    `Đang tạm dừng${since === '' ? '' : ` từ ${since}`} chờ ${to === '' ? 'cấp có thẩm quyền' : to}. ` +
    'Khi có trả lời, ghi Ngày cấp trên trả lời: hạn lùi thêm đúng số ngày đã chờ.',
  stoodStill: (to: string, from: string, until: string, days: number): string =>
    `Tạm dừng chờ ${to === '' ? 'cấp có thẩm quyền' : to} từ ${from} đến ${until}: ${days} ngày.`,
  added: (days: number, due: string): string => `Cộng thêm ${days} ngày: ${due}.`,
  moved: (from: string, to: string): string => `${capital(from)} là ngày nghỉ, nên chuyển sang ${to}.`,
  reopened: (cell: string): string =>
    `Câu trả lời đã được duyệt nhưng tổ chưa đồng ý, nên mở lại. Muốn có hạn mới: ghi ở ô ${cell} rồi bấm Phát hành phân công.`,
  still: (state: string): string => `Hiện ${state.toLowerCase()}, nên không tính ngày nữa.`,
} as const;
