/** Every string of the mails, of the office's page and of the preview of reminders, in Vietnamese. */
import { type Day, formatDayLong, formatDayShort, weekday } from '../domain/day.ts';

const quoted = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(', ');

/** "quá hạn 2 ngày", "đến hạn hôm nay", "còn 3 ngày". */
function lateness(days: number): string {
  if (days > 0) return `quá hạn ${days} ngày`;
  return days === 0 ? 'đến hạn hôm nay' : `còn ${-days} ngày`;
}

/** "2 " of 3, "đều " of 2, nothing of 1. */
function share(some: number, count: number): string {
  if (some < count) return `${some} `;
  return count === 1 ? '' : 'đều ';
}

export const viMails = {
  lateness,
  /** Of `count` things, how late: `late` of them are over, by `worst` days at most. */
  someLate: (late: number, count: number, worst: number, same: boolean): string =>
    share(late, count) + (same ? `quá hạn ${worst} ngày` : `quá hạn, lâu nhất ${worst} ngày`),
  someToday: (today: number, count: number): string => `${share(today, count)}đến hạn hôm nay`,
  soon: (due: Day, days: number, same: boolean): string =>
    `hạn ${same ? '' : 'sớm nhất '}${formatDayShort(due)} (còn ${days} ngày)`,
  counted: {
    petitions: (count: number): string => `${count} ý kiến`,
    duties: (count: number): string => `${count} việc kế hoạch`,
    lists: (count: number): string =>
      count === 1 ? 'chưa gửi danh sách ý kiến' : `chưa gửi ${count} danh sách ý kiến`,
  },
  noun: { petition: 'ý kiến', duty: 'việc', place: 'nơi', point: 'chỗ' },
  more: (count: number, noun: string): string => `… và ${count} ${noun} nữa.`,
  fullInBook: ' (xem đủ trong sổ)',
  subject: (who: string, what: string): string => `${who}: ${what}`,
  parties: (first: string, second: string, count: number): string => {
    if (count < 2) return first;
    return count === 2 ? `${first}, ${second}` : `${first} và ${count - 1} nơi nữa`;
  },

  trial: {
    prefix: '[Chạy thử] ',
    insteadOf: (to: readonly string[], cc: readonly string[]): string =>
      `Chạy thử: thư này lẽ ra gửi đến ${to.join(', ')}${cc.length === 0 ? '' : `, đồng gửi ${cc.join(', ')}`}. ` +
      'Hiện chỉ văn phòng nhận được.',
    office: 'Đang chạy thử: mọi thư chỉ về văn phòng, chưa thư nào đến các tổ, các đơn vị.',
  },
  numbered: (numbers: readonly string[]): string => `tổ ${numbers.join(', ')}`,
  greeting: (names: string): string => `Kính gửi: ${names}`,
  place: (place: string): string => `Nơi: ${place}`,
  due: (due: Day): string => `Hạn: hết ${formatDayLong(due)}.`,
  closing: 'Trả lời thư này, hoặc nộp phiếu; văn phòng sẽ nhập hộ.',
  open: (sheet: string): string => `Mở trang ${sheet} trong sổ`,
  copied: 'Thư này đồng gửi cấp trên của đơn vị, vì có việc đã quá hạn nhiều ngày.',

  reminder: {
    list: 'Danh sách ý kiến, kiến nghị',
    headings: {
      list: 'Chưa nhận được danh sách',
      reply: 'Phải trả lời',
      completion: 'Phải hoàn thành, như đã trả lời',
      duty: 'Việc theo kế hoạch',
    },
    headingOf: (party: string, heading: string): string => `${party}: ${heading.toLowerCase()}`,
    howToSend: (sheet: string): string =>
      `Nếu đã ghi xong ở trang “${sheet}”, xin chọn “Đã xong” ở ô Tình trạng gửi; không có ý kiến nào thì chọn ` +
      '“Không có ý kiến”. Bản giấy có chữ ký vẫn gửi như kế hoạch.',
    howToReply: 'Nội dung trả lời cần nêu rõ: đã làm gì hoặc sẽ làm gì, đơn vị nào làm, đến ngày nào xong.',
  },

  assignment: {
    headline: (count: number, until: string): string => `giao ${count} ý kiến${until}`,
    due: (due: Day): string => `, hạn ${formatDayShort(due)}`,
    firstDue: (due: Day): string => `, hạn sớm nhất ${formatDayShort(due)}`,
    mark: (due: Day): string => `hạn ${formatDayShort(due)}`,
    lead: 'Đơn vị được giao trả lời, giải quyết các ý kiến, kiến nghị dưới đây.',
    paper: (number: string, day: Day | '', signer: string): string => {
      const of = day === '' ? '' : ` ngày ${formatDayShort(day)}/${day.slice(0, 4)}`;
      return `Theo văn bản ${number === '' ? 'phân công' : `số ${number}`}${of}${signer === '' ? '' : `, người ký: ${signer}`}.`;
    },
    notOurs: 'Ý kiến không thuộc đơn vị mình: xin trả lời ngay và nêu đúng đơn vị phải giải quyết.',
  },
  dueChange: {
    headline: (count: number, until: string): string => `đổi hạn ${count} ý kiến${until}`,
    due: (due: Day): string => `, hạn mới ${formatDayShort(due)}`,
    firstDue: (due: Day): string => `, hạn mới sớm nhất ${formatDayShort(due)}`,
    lead: 'Hạn của các ý kiến, kiến nghị dưới đây đã thay đổi; từ nay theo hạn mới.',
    before: (due: Day): string => `Hạn cũ: hết ${formatDayLong(due)}.`,
    mark: (due: Day): string => `hạn mới ${formatDayShort(due)}`,
  },
  transfer: {
    headlineFrom: (count: number, other: string): string => `${count} ý kiến đã chuyển sang ${other}`,
    headlineTo: (count: number, other: string): string => `nhận ${count} ý kiến chuyển từ ${other}`,
    others: 'đơn vị khác',
    leadFrom: 'Các ý kiến, kiến nghị dưới đây đã chuyển sang đơn vị khác; đơn vị không phải trả lời nữa.',
    leadTo: 'Các ý kiến, kiến nghị dưới đây được chuyển đến đơn vị để trả lời, giải quyết.',
    markFrom: (unit: string): string => `chuyển sang ${unit}`,
    markTo: (unit: string): string => `chuyển từ ${unit}`,
    reason: (reason: string): string => `Lý do: ${reason}`,
  },
  receipt: {
    headline: (count: number): string =>
      count === 0 ? 'đã nhận báo không có ý kiến' : `đã nhận ${count} ý kiến`,
    lead: (at: string, state: string): string => `Văn phòng đã nhận báo “${state}” lúc ${at}.`,
    inTime: 'Đúng hạn.',
    late: (days: number): string => `Sau hạn ${days} ngày.`,
    paperAwaited: 'Bản giấy có chữ ký chưa nhận được; xin gửi như kế hoạch.',
    paperReceived: 'Bản giấy có chữ ký đã nhận.',
    still: (sheet: string): string =>
      `Vẫn ghi thêm được ở trang “${sheet}”; ý kiến đến sau khi chốt số liệu là “bổ sung”.`,
  },

  office: {
    subject: (today: Day, what: string): string => `Bản tin ${formatDayShort(today)}: ${what}`,
    conferenceSubject: (today: Day, what: string): string => `Hội nghị ${formatDayShort(today)}: ${what}`,
    unitsLate: (count: number): string => `${count} đơn vị quá hạn`,
    unitsToday: (count: number): string => `${count} đơn vị đến hạn hôm nay`,
    listsMissing: (count: number): string => `${count} nơi chưa gửi danh sách`,
    leaders: (count: number): string => `${count} ý kiến chờ lãnh đạo duyệt`,
    toCall: (count: number): string => `cần gọi ${count} nơi`,
    toMend: (count: number): string => `${count} chỗ cần sửa`,
    reminded: (count: number): string => `nhắc ${count} nơi`,
    unanswered: (count: number): string => `${count} ý kiến đến hạn chưa trả lời`,
    workOpen: (count: number): string => `${count} việc chưa xong`,
    allAnswered: 'mọi ý kiến đến hạn đều đã trả lời',
    sent: (count: number): string =>
      count === 0 ? 'Hôm nay không có thư nhắc nào.' : `Hôm nay có ${count} thư nhắc.`,
    carried: (count: number): string =>
      `${count} thư chưa gửi được vì hết hạn mức thư trong ngày; lần chạy sau gửi tiếp, nơi trễ nhiều nhất trước:`,
    conferenceLead: 'Hôm nay là ngày hội nghị: không gửi thư nhắc cho ai, chỉ có trang này gửi văn phòng.',
    headings: {
      calls: 'Cần gọi hôm nay',
      zalo: 'Tin Zalo, chép gửi nhóm',
      lists: 'Danh sách của các tổ, các kênh',
      late: 'Đơn vị đến hạn, quá hạn',
      open: 'Chưa trả lời, chưa xong',
      leaders: 'Lãnh đạo chưa duyệt',
      problems: 'Chỗ cần sửa',
      notices: 'Về việc gửi thư',
      standing: 'Tình hình chung',
    },
    phone: (contact: string, phone: string): string =>
      `${contact === '' ? '' : `${contact}, `}${phone === '' ? 'chưa ghi số điện thoại' : `điện thoại ${phone}`}`,
    whyCall: {
      'by-phone': 'Nhắc qua điện thoại, Zalo.',
      'no-address': 'Chưa có e-mail, nên chưa có thư nhắc.',
      'bad-address': 'E-mail ghi sai, nên chưa có thư nhắc.',
      'shared-address': 'E-mail trùng với nơi khác: thư gửi đi chưa chắc đến đúng người.',
      'unknown-unit': 'Không có trong trang Đơn vị, nên chưa có thư nhắc.',
    },
    listsSent: (sent: number, asked: number): string => `Đã gửi ${sent}/${asked} nơi.`,
    listsNotSent: (names: string): string => `Chưa gửi: ${names}.`,
    unsigned: (names: string): string => `Đã báo xong, chưa có bản ký: ${names}.`,
    standingOf: (party: string, what: string, codes: readonly string[]): string =>
      `${party}: ${what}${codes.length === 0 ? '' : ` (${codes.join(', ')})`}`,
    tally: (label: string, count: number): string => `${label}: ${count}`,
  },
  zalo: {
    missing: (names: string): string => `Còn ${names} chưa gửi.`,
    due: (due: Day, hour: string): string => `Hạn: ${hour} ${weekday(due)} ${formatDayShort(due)}.`,
    wholeDay: 'hết',
    late: (days: number): string => `Đã quá hạn ${days} ngày, xin gửi ngay.`,
  },

  problems: {
    steps: (typed: string): string =>
      `Trang Cài đặt: không đọc được Bậc nhắc việc “${typed}”, nên dùng -3, -1, 0, 1, 3, 7. Hãy ghi các số, cách nhau bằng dấu phẩy.`,
    officeAddress: (typed: string): string =>
      typed === ''
        ? 'Trang Cài đặt: chưa ghi E-mail văn phòng, nên không có bản tin và thư trả lời không biết về đâu.'
        : `Trang Cài đặt: E-mail văn phòng “${typed}” có chỗ ghi sai.`,
    noAddress: (party: string): string => `${party}: chưa có e-mail.`,
    badAddress: (party: string, typed: readonly string[]): string =>
      `${party}: e-mail ghi sai: ${quoted(typed)}.`,
    sharedAddress: (address: string, parties: readonly string[]): string =>
      `Địa chỉ ${address} đứng cho ${parties.length} nơi: ${parties.join(', ')}. Hãy ghi địa chỉ riêng; đơn vị nhận thư qua đơn vị kia thì ghi “Qua (tên đơn vị kia)” ở Đầu mối.`,
    unknownUnit: (party: string): string =>
      `“${party}” không có trong trang Đơn vị, nên không biết gửi về đâu.`,
    noSuperior: (party: string, typed: string): string =>
      typed === ''
        ? `${party}: quá hạn nhiều ngày nhưng chưa có E-mail cấp trên ở trang Đơn vị.`
        : `${party}: E-mail cấp trên “${typed}” ghi sai.`,
    noLeaders: (typed: string): string =>
      typed === ''
        ? 'Chưa ghi e-mail Thường trực Đảng ủy, nên không có bản đồng gửi cho việc quá hạn 7 ngày.'
        : `E-mail Thường trực Đảng ủy “${typed}” ghi sai.`,
  },

  preview: {
    dayOff: (today: Day, why: string): string =>
      `${capital(formatDayLong(today))} là ngày nghỉ${why === weekday(today) ? '' : ` (${why})`}: không gửi thư nào.`,
    nothing: (today: Day): string => `${capital(formatDayLong(today))}: không có gì phải nhắc.`,
    conference: (today: Day): string =>
      `${capital(formatDayLong(today))} là ngày hội nghị: chỉ gửi văn phòng một trang.`,
    count: (today: Day, mails: number, recipients: number): string =>
      `${capital(formatDayLong(today))}: ${mails} thư, ${recipients} lượt nhận (kể cả đồng gửi và văn phòng).`,
    mail: (to: string, what: string, why: string): string => `• ${to}: ${what}. Vì ${why}.`,
    because: (what: string, days: number): string => `${what} ${lateness(days)}`,
    theList: 'danh sách',
    owed: 'thư hôm trước chưa gửi được',
    cc: (cc: readonly string[]): string => `  Đồng gửi: ${cc.join(', ')}.`,
    office: (to: string, subject: string): string => `• ${to}: “${subject}”.`,
    calls: 'Cần gọi, vì thư không đến được hoặc chưa chắc đến:',
    problems: 'Chỗ cần sửa:',
    bullet: (text: string): string => `• ${text}`,
  },
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
