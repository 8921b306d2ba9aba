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
    replyOfOther:
      'Đơn vị trả lại nhưng dòng này còn Nội dung trả lời. Hãy chuyển lý do sang Ghi chú, xoá Nội dung trả lời, ' +
      'Kết quả giải quyết, Ý kiến lãnh đạo rồi bấm lại.',
    noOutcome: 'Đã có Nội dung trả lời nhưng chưa chọn Kết quả giải quyết.',
    noCompletionDue: (outcome: string): string =>
      `“${outcome}” phải có Hạn hoàn thành. Hãy ghi ngày sẽ làm xong.`,
    pastCompletion: (day: string): string =>
      `Hạn hoàn thành ${day} đã qua. Hãy ghi ngày sẽ làm xong; đã xong rồi thì chọn Đã giải quyết.`,
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

  /** Arguments of commands. */
  badInput: (parts: readonly string[]): string =>
    `Thiếu hoặc sai: ${parts.length === 0 ? 'dữ liệu gửi đến' : parts.join(', ')}. Chưa có gì thay đổi.`,
  /** What the arguments are called. */
  inputs: {
    number: 'số văn bản',
    date: 'ngày văn bản',
    signer: 'người ký',
    confirmed: 'xác nhận',
    codes: 'mã ý kiến',
    code: 'mã ý kiến',
    decision: 'ý kiến lãnh đạo (Chờ, Duyệt, Trả lại)',
    remark: 'ghi thêm',
    by: 'người duyệt',
    day: 'ngày duyệt',
    reply: 'nội dung trả lời',
    outcome: 'kết quả giải quyết',
    completionDue: 'hạn hoàn thành',
    replyDay: 'ngày trả lời',
    referredTo: 'nơi chuyển đến',
    referredDay: 'ngày chuyển',
  } as Readonly<Record<string, string>>,
  badDay: (typed: string): string =>
    `Không đọc được ngày “${typed}”. Hãy ghi như 04/7/2022. Chưa có gì thay đổi.`,
  unknownCodes: (codes: readonly string[]): string =>
    `Không có ý kiến mang mã ${codes.join(', ')} ở Theo dõi. Hãy xem lại mã. Chưa có gì thay đổi.`,
  mergedCodes: (rows: readonly { readonly code: string; readonly mergedInto: string }[]): string =>
    `${rows.map(({ code, mergedInto }) => `${code} đã gộp vào ${mergedInto}`).join(', ')}. Hãy ghi ở ý kiến chính. Chưa có gì thay đổi.`,

  issue: {
    title: 'Phát hành phân công',
    atWork: 'phát hành phân công',
    askNumber: 'Số, ký hiệu văn bản phân công (chưa có thì để trống):',
    askDate: 'Ngày văn bản, ghi như 04/7/2022 (để trống là hôm nay):',
    askSigner: 'Người ký:',
    noPaper: 'Chưa ghi số, người ký của văn bản phân công.',
    paper: (number: string, day: Day | '', signer: string): string =>
      [
        number === '' ? 'Văn bản phân công' : `Số ${number}`,
        ...(day === '' ? [] : [`ngày ${dayWords(day)}`]),
        ...(signer === '' ? [] : [`người ký: ${signer}`]),
      ].join(', '),
    planPast: '(Hạn trả lời chung đã qua.)',
    kinds: { assignment: 'Giao việc', dueChange: 'Đổi hạn', transfer: 'Chuyển đơn vị' },
    mail: (kind: string, unit: string, items: number, to: readonly string[]): string =>
      `• ${kind}: ${unit}: ${items} ý kiến → ${to.length === 0 ? 'không có e-mail, phải gọi điện' : to.join(', ')}`,
    more: (count: number): string => `… và ${count} thư nữa.`,
    notReviewed: (count: number): string =>
      `Trong đó ${count} ý kiến chưa ai rà: lĩnh vực và đơn vị là gợi ý của sổ. Muốn xem trước: Rà từng ý kiến.`,
    waiting: (count: number): string =>
      `${count} ý kiến chưa có đơn vị chủ trì nên chưa giao. Bấm Đề xuất đơn vị, hoặc chọn đơn vị ở Theo dõi.`,
    held: (count: number): string => `${count} chỗ phải sửa trước khi giao:`,
    changed: 'Sổ vừa thay đổi trong lúc xem nên chưa phát hành. Chưa có gì thay đổi; xin bấm lại.',
    givenBack: (code: string, from: string, to: string, reason: string): string =>
      `${code}: ${from === '' ? 'đơn vị' : from} trả lại, chuyển cho ${to}${reason === '' ? '' : `; lý do: ${reason}`}`,
    refilled: (code: string, due: string): string => `${code}: ghi lại hạn ${due}`,
    turnedAway: 'Chưa phát hành. Chưa có gì thay đổi.',
    nothingNew: 'Không có gì mới để phát hành: mọi ý kiến đã có đơn vị đều đã giao.',
    done: (count: {
      readonly assigned: number;
      readonly dueChanged: number;
      readonly transferred: number;
    }): string =>
      `Đã phát hành: giao ${count.assigned} ý kiến, đổi hạn ${count.dueChanged}, chuyển đơn vị ${count.transferred}.`,
    toCall: (units: readonly string[]): string =>
      `Không có e-mail, cần gọi điện: ${units.join(', ')}. Ghi e-mail ở trang Đơn vị để lần sau gửi được.`,
    sent: (count: number): string => `Thư vừa gửi: ${count}.`,
    trial:
      'Đang chạy thử: thư chỉ về văn phòng, chưa đơn vị nào nhận được. Khi đã bắt đầu gửi thật, bấm Phát hành phân công lần nữa.',
    carried: (count: number): string => `${count} thư chờ lần chạy sau.`,
    notSent: (why: string): string => `Thư chưa gửi, sổ sẽ gửi ở lần chạy sau: ${why}`,
    unknown: (whom: string): string => `Không rõ thư đã đến chưa, hãy hỏi: ${whom}.`,
    undo: 'Muốn sửa: đổi Đơn vị chủ trì hoặc Hạn trả lời ở Theo dõi rồi bấm lại; đơn vị sẽ nhận thư đổi hạn, chuyển đơn vị.',
  },

  replaced: (code: string, before: string): string => `${code}: trước đó ghi “${before}”`,
  propose: {
    title: 'Đề xuất đơn vị',
    atWork: 'đề xuất đơn vị',
    nothing: 'Không có ô Đơn vị chủ trì nào để đề xuất.',
    done: (count: number): string =>
      `Đã đề xuất đơn vị cho ${count} ý kiến. Mới là dự kiến, chưa giao cho ai:`,
    unit: (unit: string, count: number): string => `• ${unit}: ${count} ý kiến`,
    noField: (count: number): string => `${count} ý kiến chưa có lĩnh vực nên chưa đề xuất được.`,
    noUnit: (codes: readonly string[]): string =>
      `Lĩnh vực của ${codes.join(', ')} chưa có đơn vị mặc định còn hiệu lực. Hãy chọn đơn vị, hoặc sửa trang Lĩnh vực.`,
    undo: 'Không đúng thì chọn đơn vị khác, hoặc xoá ô Đơn vị chủ trì. Đúng rồi thì bấm Phát hành phân công.',
  },
  approval: {
    title: 'Ghi nhận phê duyệt',
    atWork: 'ghi nhận phê duyệt',
    noReply: (codes: readonly string[]): string =>
      `Chưa có Nội dung trả lời để duyệt: ${codes.join(', ')}. Chưa có gì thay đổi.`,
    decided: (rows: readonly { readonly code: string; readonly decision: string }[]): string =>
      `${rows.map(({ code, decision }) => `${code} đã có “${decision}”`).join('; ')}. Chưa có gì thay đổi. ` +
      'Hãy mở lại danh sách; muốn đổi thì sửa ô Ý kiến lãnh đạo ở Theo dõi.',
    done: (codes: readonly string[], written: string): string =>
      `Đã ghi “${written}” cho ${codes.length} ý kiến: ${codes.join(', ')}. Ghi nhầm thì sửa ô Ý kiến lãnh đạo.`,
  },
  reply: {
    title: 'Ghi trả lời',
    atWork: 'ghi trả lời',
    notYours: (code: string, unit: string): string =>
      `${code} ${unit === '' ? 'chưa giao cho đơn vị nào' : `giao cho ${unit}`}, nên tài khoản này không ghi trả lời được. ` +
      'Nếu đơn vị được giao mới đúng, hãy nhờ văn phòng chuyển. Chưa có gì thay đổi.',
    decided: (code: string, decision: string, ask: string): string =>
      `${code} đã có ý kiến lãnh đạo (${decision}), nên câu trả lời mới do văn phòng ghi. Hãy gửi nội dung cho ${ask}. Chưa có gì thay đổi.`,
    done: (code: string, outcome: string): string =>
      `Đã ghi trả lời của ${code} (${outcome}); chờ lãnh đạo duyệt. Ghi nhầm thì sửa ở Theo dõi.`,
    decisionReset: 'Ý kiến lãnh đạo về câu trả lời trước đã trở lại “Chờ”; nội dung cũ ở Nhật ký.',
    disagreement: (standing: string): string =>
      `Tổ đã ghi “${standing}” về câu trả lời trước; khi duyệt xong, nhờ tổ xem lại và chọn lại.`,
    remarks: (remarks: readonly string[]): string => `Nên xem lại: ${remarks.join(' ')}`,
  },

  freeze: {
    title: 'Chốt số liệu',
    atWork: 'chốt số liệu',
    ask:
      'Sổ sẽ tổng hợp lần nữa rồi giữ lại số liệu để lập báo cáo. Sau khi chốt: ý kiến đến thêm ghi là bổ sung, ' +
      'các tổ không còn được nhắc gửi. Chốt bây giờ?',
    notSent: (names: readonly string[]): string => `Chưa báo xong: ${names.join(', ')}.`,
    problems: (count: number): string => `Còn ${count} chỗ cần xem lại:`,
    turnedAway: 'Chưa chốt. Chưa có gì thay đổi.',
    done: (at: string): string => `Đã chốt số liệu lúc ${at}:`,
    again: (at: string, who: string): string =>
      `Số liệu đã chốt lúc ${at}${who === '' ? '' : `, người chốt: ${who}`}; in lại vẫn như cũ:`,
    lost: 'Không còn thấy số liệu đã chốt ở Nhật ký (có người đã xoá dòng ấy).',
    undo: (cell: string): string =>
      `Muốn bỏ chốt: xoá giá trị ô ${cell} ở trang Cài đặt (“Chốt số liệu lúc”) rồi tổng hợp lại.`,
    detail: {
      fields: 'Theo lĩnh vực:',
      field: (field: string, contents: number, times: number): string =>
        `${field}: ${contents} nội dung, ${times} lượt`,
      fieldPattern: /^(.*): (\d+) nội dung, (\d+) lượt$/,
      sources: 'Theo nơi nêu:',
      source: (source: string, times: number, sent: boolean): string =>
        `${source}: ${times} lượt${sent ? '' : ', chưa báo xong'}`,
      sourcePattern: /^(.*): (\d+) lượt(, chưa báo xong)?$/,
    },
  },
} as const;
