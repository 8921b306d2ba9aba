/** Every string of sending mails: the ledger's words, menus of reminders, what commands tell, in Vietnamese. */
import { type Day, formatDayLong, formatDayShort } from '../domain/day.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const bullets = (lines: readonly string[]): string => lines.map((line) => `• ${line}`).join('\n');
/** As many codes as fit a sentence; the rest stand in the register. */
const named = (codes: readonly string[]): string =>
  codes.length > 15 ? `${codes.slice(0, 15).join(', ')} … (${codes.length} ý kiến)` : codes.join(', ');
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

export const viMailRun = {
  modes: { trial: 'Chạy thử', live: 'Gửi thật' },
  states: {
    waiting: 'chờ',
    sending: 'đang gửi',
    sent: 'đã gửi',
    unsure: 'không rõ',
    noAddress: 'không có e-mail, gọi điện',
    failed: 'lỗi',
    dropped: 'thôi',
    dayPassed: 'bỏ: đã qua ngày',
    modeChanged: 'bỏ: đã đổi chế độ gửi thư',
    copied: 'bỏ: của sổ gốc',
  },
  items: {
    due: 'hạn',
    oldDue: 'hạn cũ',
    movedTo: 'chuyển sang',
    movedFrom: 'chuyển từ',
  },
  moreItems: (count: number): string => `… và ${count} mục nữa`,
  dutyItem: (duty: string): string => `việc “${duty}”`,
  listItem: (code: string): string => `${code} danh sách`,
  receiptItem: (code: string, state: string, when: string): string => `${code} ${state} ${when}`,
  /** "16:05 30/6/2022", for the ledger. */
  moment: (day: Day, minutes: number): string =>
    `${clock(minutes)} ${formatDayShort(day)}/${day.slice(0, 4)}`,
  /** "16:05 thứ Năm 30/6/2022", for a mail. */
  momentLong: (day: Day, minutes: number): string => `${clock(minutes)} ${formatDayLong(day)}`,
  /** "thứ Năm 30/6/2022, 16:05"; begins with a letter, so that no cell takes it for a date. */
  lastRun: (day: Day, minutes: number): string => `${formatDayLong(day)}, ${clock(minutes)}`,
  /** A deadline that was moved on while a higher level decided. */
  pausedWhy: (before: Day, days: number, due: Day): string =>
    `Hạn: hết ${formatDayLong(due)}, vì hạn cũ ${formatDayShort(before)} cộng ${days} ngày tạm dừng chờ cấp có thẩm quyền.`,
  remarks: {
    ofLeader: (decision: string): string => `Ý kiến lãnh đạo: ${decision}`,
    ofGroup: (standing: string): string => `Ý kiến của tổ: ${standing}`,
  },
  officeRecipient: 'Văn phòng',

  notes: {
    unsure:
      'Lần chạy trước dừng giữa chừng: thư có thể đã đi, có thể chưa. Sổ không gửi lại; hãy hỏi nơi nhận.',
    nothingLeft: 'Không còn việc nào phải nhắc khi đến lượt gửi.',
  },

  /** Sentences on the office's page. */
  notices: {
    unsure: (who: string, subject: string): string =>
      `${who}: chưa rõ thư${subject === '' ? '' : ` “${subject}”`} đã đi hay chưa, vì lần chạy dừng giữa chừng. Sổ không gửi lại; hãy hỏi nơi nhận.`,
    failed: (who: string, reason: string): string => `${who}: không gửi được thư (${reason}).`,
    hours: (typed: string): string =>
      `Trang Cài đặt: không đọc được Giờ làm việc “${typed}”, nên dùng 07:30-17:00.`,
    deadline: (label: string, typed: string): string => `Trang Cài đặt: không đọc được ${label} “${typed}”.`,
    duty: (row: number): string => `Trang Kế hoạch, dòng ${row}: chưa có hạn, nên không ai được nhắc.`,
    stalled: {
      givenBack: (codes: readonly string[]): string =>
        `Đơn vị trả lại, chưa giao lại nên chưa ai được nhắc: ${named(codes)}. Hãy bấm Phát hành phân công.`,
      promised: (codes: readonly string[]): string =>
        `Hẹn làm mà chưa ghi Hạn hoàn thành nên chưa ai được nhắc: ${named(codes)}.`,
      superior: (codes: readonly string[]): string =>
        `Cấp trên đã trả lời, chưa ai được nhắc: ${named(codes)}. Hãy ghi câu trả lời, kết quả mới và xoá Ý kiến lãnh đạo.`,
      reopened: (codes: readonly string[]): string =>
        `Tổ chưa đồng ý mà hạn cũ đã qua nên chưa ai được nhắc: ${named(codes)}. Hãy ghi Hạn trả lời mới rồi bấm Phát hành phân công.`,
    },
    unread: (sheet: string, reason: string): string => `Trang “${sheet}”: ${reason}`,
  },

  /** Why a run did nothing. */
  ended: {
    outsideHours: 'Ngoài giờ làm việc: không gửi thư nào.',
    dayOff: (today: Day, why: string): string =>
      `${formatDayLong(today)} là ngày nghỉ (${why}): không gửi thư nào.`,
    off: 'Nhắc việc tự động đang tắt.',
    copy:
      'Đây là bản sao của một sổ khác, nên không gửi thư nào. Nếu dùng sổ này thật, hãy bấm ' +
      'Tổng hợp ▸ Nhắc việc ▸ Bật nhắc việc (chạy thử).',
    notTheirs: (who: string, ask: string): string =>
      `${who === '' ? 'Tài khoản này' : `Tài khoản ${who}`} không phải tài khoản chạy nhắc việc, nên không gửi thư nào. Hãy nhờ ${ask}.`,
    busy: (detail: string): string =>
      `Đang có người làm việc khác trong sổ, lần chạy sau gửi tiếp. ${detail}`,
  },
  unknownKind: (kind: string): string => `Không có loại thư “${kind}”.`,

  atWork: {
    send: 'gửi thư',
    plan: 'lập danh sách thư trong ngày',
    enable: 'bật nhắc việc',
    disable: 'tắt nhắc việc',
  },

  /** Rows of `Cài đặt` that the program itself keeps. */
  settings: {
    workbookId: {
      label: 'Mã sổ được gửi thư',
      explanation: 'Sổ tự ghi khi bật nhắc việc. Bản sao có mã khác, nên không gửi thư cho đến khi được bật.',
    },
    automatic: { label: 'Nhắc việc tự động', explanation: 'Sổ tự ghi: bật hay tắt.' },
    lastRun: { label: 'Lần chạy cuối', explanation: 'Sổ tự ghi mỗi lần kiểm tra thư phải gửi.' },
    runner: { label: 'Tài khoản chạy', explanation: 'Sổ tự ghi: thư đi dưới tên tài khoản này.' },
  },
  on: 'bật',
  off: 'tắt',

  menu: {
    title: 'Nhắc việc',
    preview: 'Xem trước hôm nay gửi gì',
    now: 'Gửi nhắc việc ngay',
    enable: 'Bật nhắc việc (chạy thử)',
    live: 'Bắt đầu gửi thật',
    disable: 'Tắt nhắc việc',
  },

  result: {
    planned: (count: number): string => `Lập danh sách hôm nay: ${count} thư.`,
    sent: (count: number): string => (count === 0 ? 'Không có thư nào phải gửi.' : `Đã gửi ${count} thư.`),
    trial: 'Đang chạy thử: mọi thư chỉ về văn phòng.',
    carried: (count: number): string =>
      `${count} thư chưa gửi vì hết hạn mức hoặc hết giờ chạy; lần chạy sau gửi tiếp.`,
    dropped: (count: number): string => `${count} thư thôi không gửi, vì việc đã xong.`,
    unknown: (names: readonly string[]): string =>
      `Chưa rõ đã đi hay chưa (lần trước dừng giữa chừng), sổ không gửi lại, hãy hỏi nơi nhận:\n${bullets(names)}`,
    failed: (names: readonly string[]): string => `Không gửi được:\n${bullets(names)}`,
    calls: (names: readonly string[]): string => `Cần gọi:\n${bullets(names)}`,
    problems: (lines: readonly string[]): string => `Chỗ cần sửa:\n${bullets(lines)}`,
  },
  preview: {
    alreadySent: (count: number): string => `Hôm nay đã gửi ${count} thư; thư đã gửi không gửi lại.`,
    carried: (count: number): string =>
      `${count} thư vượt hạn mức trong ngày của tài khoản này, sẽ gửi vào lần chạy sau.`,
  },
  enabled: {
    trial:
      'Đã bật nhắc việc, chạy thử: mỗi giờ làm việc sổ tự kiểm tra; mọi thư chỉ về văn phòng. ' +
      'Xem vài ngày rồi bấm Tổng hợp ▸ Nhắc việc ▸ Bắt đầu gửi thật. Muốn dừng: Tắt nhắc việc.',
    live:
      'Đã bắt đầu gửi thật: từ giờ thư đi đến từng tổ, từng đơn vị. Muốn dừng: Tổng hợp ▸ Nhắc việc ▸ ' +
      'Tắt nhắc việc; muốn trở lại chạy thử: Bật nhắc việc (chạy thử).',
    otherRunner: (who: string): string =>
      `Trước đó tài khoản ${who} chạy nhắc việc. Mỗi thư vẫn chỉ gửi một lần; nên để một tài khoản chạy.`,
    fromCopy: (closed: number): string =>
      `Sổ này là bản sao; ${closed} thư còn chờ của sổ gốc đã bỏ, không gửi từ đây.`,
    confirm:
      'Từ giờ thư nhắc sẽ đi đến từng tổ dân phố, từng đơn vị, không chỉ về văn phòng. Bắt đầu gửi thật?',
    declined: 'Chưa đổi gì: vẫn chạy thử.',
  },
  disabled: {
    done: 'Đã tắt nhắc việc: sổ không tự gửi thư nữa. Thư giao việc khi phát hành phân công vẫn gửi như chế độ gửi thư.',
  },
} as const;
