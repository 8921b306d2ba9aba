/** Every string that a person sees, in Vietnamese; what varies comes as typed parameters. */
import { type Day, formatDay, formatDayLong } from '../domain/day.ts';

const list = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(', ');
const two = (number: number): string => String(number).padStart(2, '0');

export const vi = {
  fieldWord: 'Lĩnh vực',
  dayOf: (day: Day): string => formatDay(day),

  /** What is wrong in a cell and what to do. */
  notInList: (typed: string, header: string): string =>
    `“${typed}” không có trong danh mục ${header}. Hãy chọn một mục trong danh sách.`,
  understoodAs: (typed: string, entry: string): string => {
    const isSame = typed.normalize('NFC').toLowerCase() === entry.toLowerCase();
    const what = isSame ? 'Chữ ở ô này gõ dấu theo kiểu khác (Unicode tổ hợp)' : `“${typed}”`;
    return `${what} được hiểu là “${entry}”. Hãy chọn lại trong danh sách cho đúng từng chữ.`;
  },
  unreadableDay: (typed: string): string => `Không đọc được ngày “${typed}”. Hãy ghi như 30/6/2022.`,
  noSuchDay: (typed: string): string => `Không có ngày “${typed}” trong lịch. Hãy xem lại.`,
  notADay: (label: string, typed: string): string =>
    `${label} ghi “${typed}”, không phải là ngày, nên chưa được dùng. Hãy ghi như 07/7/2022 hoặc để trống.`,
  farDay: (day: Day): string => `Ngày ${formatDay(day)} cách quá xa đợt này. Hãy xem lại năm.`,
  noContent: 'Dòng này chưa có nội dung ý kiến. Hãy ghi vào cột đầu; nếu ô bị gộp, hãy bỏ gộp ô.',
  mergedCells: (area: string, header: string): string =>
    `Các ô ${area} bị gộp, nên sổ không ghi được cột ${header} ở đó. Hãy chọn các ô ấy, bấm Định dạng ▸ Hợp nhất ô ▸ Huỷ hợp nhất, rồi tổng hợp lại.`,
  repeatedHeader: (header: string): string =>
    `Tiêu đề “${header}” có hai cột. Sổ chỉ đọc cột bên trái; hãy đổi tên hoặc xoá cột thừa.`,
  sheetMissing: (sheet: string): string =>
    `Không thấy trang “${sheet}”. Nếu trang đã được đổi tên, hãy ghi tên mới vào cột Trang của Nguồn ý kiến; ` +
    'nếu bị xoá, hãy khôi phục trang, hoặc bấm Tổng hợp ▸ Quản trị ▸ Thiết lập sổ.',
  headerMissing: (headers: readonly string[]): string =>
    `Không thấy dòng tiêu đề ở đầu trang (cần có ${list(headers)}). Dữ liệu vẫn còn nguyên; ` +
    'hãy bấm Tổng hợp ▸ Quản trị ▸ Thiết lập sổ để dựng lại tiêu đề.',
  columnMissing: (headers: readonly string[]): string =>
    `Thiếu cột ${list(headers)}. Dữ liệu vẫn còn nguyên; hãy bấm Tổng hợp ▸ Quản trị ▸ Thiết lập sổ để dựng lại.`,
  columnLost: (header: string): string =>
    `Không thấy cột “${header}”, nên phần ghi ở cột ấy chưa được đọc. Hãy ghi lại tiêu đề cho đúng.`,
  cannotUse: (sheet: string, reason: string): string =>
    `Chưa làm được việc này, vì trang “${sheet}” chưa dùng được. ${reason}`,
  moved:
    'Có người đang chèn, xoá hoặc sắp xếp dòng trong lúc tổng hợp. Chưa mất gì cả; xin bấm Tổng hợp lại sau ít phút.',
  lockBusy: (who: string, what: string): string => `${who} đang ${what}. Xin đợi một phút rồi bấm lại.`,
  someoneElse: 'Có người khác',
  atWork: { consolidate: 'tổng hợp ý kiến', setUp: 'thiết lập sổ' },

  /** Titles and hints above the tables; the guide. */
  sheets: {
    register: {
      title: 'THEO DÕI Ý KIẾN, KIẾN NGHỊ',
      hint: 'Cột tiêu đề xám do sổ ghi; cột tiêu đề xanh để cán bộ ghi. Lọc, sắp xếp bằng chế độ xem bộ lọc (menu Dữ liệu); không xoá dòng.',
    },
    duties: {
      title: 'VIỆC PHẢI LÀM THEO KẾ HOẠCH',
      hint: 'Việc, đơn vị và thời hạn ghi theo mục III của kế hoạch. Ghi số, ngày, người ký khi văn bản đã ban hành.',
    },
    sources: {
      title: 'NGUỒN Ý KIẾN',
      hint: 'Mỗi dòng là một nơi gửi ý kiến và một trang. Thêm dòng rồi bấm Tổng hợp ▸ Quản trị ▸ Thiết lập sổ để có trang mới.',
    },
  },
  guide: {
    title: 'SỔ KIẾN NGHỊ',
    limits:
      'Mọi người được chia sẻ sổ đều đọc được mọi trang, kể cả trang ẩn; khoá ô không phải là giữ bí mật. ' +
      'Không nhập nội dung mật, đơn tố cáo, đời tư. Ý kiến cần giữ kín thì gửi bản giấy trực tiếp Thường trực Đảng ủy.',
    what:
      'Sổ nhận ý kiến, kiến nghị của Nhân dân từ các tổ dân phố, tổng hợp theo lĩnh vực, theo dõi đơn vị trả lời ' +
      'và kết quả giải quyết cho đến khi tổ xác nhận.',
    headsTitle: 'Tổ trưởng, bí thư chi bộ, trưởng Ban CTMT',
    heads: [
      '1. Chạm vào tên trang của tổ mình ở danh sách bên dưới.',
      '2. Ghi mỗi ý kiến một dòng, đúng lời người dân. Chỉ cột đầu là bắt buộc; nên ghi thêm địa điểm.',
      '3. Nhìn cột Kiểm tra: “Đủ” là được; nếu không, cột ấy nói thiếu gì.',
      '4. Xong thì chọn “Đã xong” ở ô Tình trạng gửi phía trên; không có ý kiến thì chọn “Không có ý kiến”.',
      '5. Sau đó vẫn ghi thêm được. Cột Tình trạng và Nội dung trả lời cho biết ý kiến đi đến đâu.',
    ],
    officeTitle: 'Văn phòng Đảng ủy, Mặt trận Tổ quốc (trên máy tính)',
    office: [
      '1. Bấm Tổng hợp ▸ Tổng hợp ý kiến, kiến nghị. Bấm lại lúc nào cũng được; sổ không mất và không lặp ý kiến nào.',
      '2. Đọc trang Tổng hợp (chỉ để đọc và in). Làm việc ở trang Theo dõi.',
      '3. Lỡ tay sửa hỏng tiêu đề, xoá mất trang: bấm Tổng hợp ▸ Quản trị ▸ Thiết lập sổ, sổ tự dựng lại.',
      '4. Lỡ tay xoá dữ liệu: Tệp ▸ Nhật ký phiên bản ▸ Xem nhật ký phiên bản.',
    ],
    todoTitle: 'Việc cần làm khi lập sổ (tự đánh dấu)',
    todo: {
      made: 'Sổ đã lập.',
      heads: 'Ghi tên tổ trưởng, e-mail hoặc cách nhắc ở trang Nguồn ý kiến.',
      office: 'Ghi e-mail văn phòng ở trang Cài đặt.',
      links: 'Gửi cho mỗi tổ đường dẫn đến trang của tổ; đã có tổ ghi ý kiến.',
      consolidated: 'Tổng hợp lần đầu.',
    },
    tabsTitle: 'Các trang nhận ý kiến',
    done: '✓',
    open: '☐',
  },
  tab: {
    guide:
      'Mỗi ý kiến ghi một dòng, chỉ cần cột đầu. Xong thì chọn “Đã xong” ở ô Tình trạng gửi; ' +
      'không có ý kiến nào thì chọn “Không có ý kiến”. Mọi người được chia sẻ sổ đều đọc được trang này.',
    due: 'Hạn: ',
    have: 'đã có ',
    petitions: ' ý kiến',
    paperReceived: 'Mặt trận đã nhận bản ký ',
    contradicted: 'đã ghi “Không có ý kiến”, xin chọn lại “Đã xong”',
  },
  setUp: {
    title: 'Thiết lập sổ',
    unknownPreset: (id: string, known: readonly string[]): string =>
      `Không có mẫu đợt “${id}”. Các mẫu đang có: ${known.join(', ')}.`,
    done: (made: number, mended: number): string =>
      `Xong. ${made} trang mới, ${mended} trang đã kiểm tra lại. Không có dữ liệu nào bị xoá.`,
    paused: (next: string): string =>
      `Chưa xong vì sắp hết thời gian Google cho mỗi lần chạy. Bấm lại Thiết lập sổ để làm tiếp từ trang “${next}”.`,
    restored: (sheet: string, rows: number): string =>
      `Trang “${sheet}” bị mất đã được dựng lại với ${rows} ý kiến lấy từ Theo dõi.`,
    logAction: 'Thiết lập sổ',
  },

  source: {
    badCode: (code: string): string =>
      `Mã nguồn “${code}” không dùng được (cần như T05, DL: chữ in hoa rồi đến số), nên trang của dòng này chưa được đọc.`,
    codeTwice: (code: string): string =>
      `Mã nguồn ${code} đã có ở dòng trên, nên trang của dòng này chưa được đọc. Hãy cho mỗi nơi một mã.`,
    renamed: (was: string, now: string): string =>
      was === ''
        ? `Thiếu tên trang; trang “${now}” mang mã của nơi này nên sổ đã ghi vào.`
        : `Trang của nơi này là “${now}”, không phải “${was}”; sổ đã ghi lại.`,
    unlisted: (sheet: string): string =>
      `Trang “${sheet}” không có trong Nguồn ý kiến, nên ý kiến ở đó chưa được đọc. Hãy thêm một dòng cho trang này ở Nguồn ý kiến, hoặc xoá trang.`,
    noSheet: 'Thiếu tên trang, nên ý kiến của nơi này chưa được đọc. Hãy ghi tên trang ở cột Trang.',
    sheetTwice: (sheet: string): string =>
      `Trang “${sheet}” đã có ở dòng trên; dòng này bị bỏ qua. Hãy xoá dòng thừa hoặc ghi đúng tên trang.`,
  },
  code: {
    putBack: (given: string, was: string): string =>
      was === ''
        ? `Dòng này đã có mã ${given} nhưng ô Mã bị xoá; sổ đã ghi lại.`
        : `Ô Mã ghi “${was}” nhưng nội dung này vốn mang mã ${given}; sổ đã ghi lại.`,
    foreign: (given: string, was: string): string =>
      `“${was}” không phải mã của trang này; sổ đã cấp mã mới ${given}.`,
    mayBeMerged: (given: string, before: string, row: number): string =>
      ` Đã có ${before} ở Theo dõi, dòng ${row}; nếu vẫn là ý kiến ấy, hãy ghi ${before} vào ô Gộp vào của ${given}.`,
    copy: (given: string, was: string): string =>
      `Mã “${was}” là của một dòng khác; sổ đã cấp mã mới ${given}.`,
  },
  register: {
    codeTwice: (code: string, row: number): string =>
      `Mã ${code} đã có ở dòng ${row}. Sổ lấy dòng ấy; hãy chuyển những gì cần giữ sang đó rồi xoá dòng này.`,
    textOfAnother: (code: string, other: string): string =>
      `Dòng mang mã ${code} có nội dung của ${other}. Sổ giữ theo mã; nếu ô Mã bị sửa hoặc chỉ một cột bị sắp xếp, hãy hoàn tác (Ctrl+Z) rồi tổng hợp lại.`,
    notGiven: (code: string): string =>
      `Sổ không cấp mã “${code}”. Hãy ghi ý kiến vào trang của nơi nêu, rồi xoá dòng này.`,
    noCode: 'Dòng này không có mã. Hãy ghi ý kiến vào trang của nơi nêu rồi bấm Tổng hợp.',
    groupWrote: (field: string): string => `Tổ ghi: ${field}`,
    unknownMain: (code: string): string =>
      `Không có ý kiến mang mã “${code}”, nên chưa gộp. Hãy sửa hoặc xoá ô này.`,
    mergeCircle: (code: string): string =>
      `Gộp vào “${code}” thành vòng tròn, nên chưa gộp. Hãy xoá một trong các ô Gộp vào.`,
  },
  check: {
    noContent: 'Thiếu nội dung',
    textDay: 'Xem lại ngày (ghi như 30/6/2022)',
    farDay: 'Xem lại năm của ngày nêu',
    wordsDay: 'Nên ghi ngày như 30/6/2022',
    unknownField: 'Chọn lại lĩnh vực trong danh sách',
    unknownComposition: 'Chọn lại thành phần trong danh sách',
    fine: 'Đủ',
  },
  awaitingConsolidation: 'Chờ tổng hợp',
  frontAsks: 'Mặt trận hỏi: ',
  dueShort: ', hạn ',
  promisedBy: ', hẹn xong ',
  sentUp: 'Đã chuyển lên trên, ',
  /** How the list of a source stands; the colour says the same. */
  light: { none: 'Chưa gửi', unsigned: 'Đã báo, chờ bản ký', signed: 'Đã nhận bản ký' },
  daysLeft: {
    before: 'còn ',
    unit: ' ngày',
    today: 'đến hạn hôm nay',
    over: 'quá ',
    leader: 'lãnh đạo chưa duyệt, ',
    awaiting: 'chờ ',
    someSuperior: 'cấp có thẩm quyền',
    since: ' từ ',
  },

  fieldHeading: (count: { field: string; contents: number; times: number; withdrawn: number }): string =>
    `${count.field}: ${count.contents} nội dung, ${count.times} lượt` +
    (count.withdrawn === 0 ? '' : `; ${count.withdrawn} tổ đã rút còn theo dõi`),
  reconciliation: (figures: {
    neighbourhoods: number;
    others: number;
    times: number;
    contents: number;
    groups: number;
    missing: number;
    /** Tabs that could not be read. */
    unread: number;
    /** Rows that their groups withdrew and on which there is work. */
    withdrawn: number;
  }): string => {
    const { neighbourhoods, others, times, contents, groups, missing, unread, withdrawn } = figures;
    const apart = withdrawn === 0 ? '' : ` (ngoài ra còn theo dõi ${withdrawn} ý kiến tổ đã rút)`;
    const whole =
      unread > 0
        ? `CÒN ${unread} TRANG CHƯA ĐỌC ĐƯỢC, xem danh sách cần xử lý`
        : missing === 0
          ? 'không bỏ sót ý kiến nào'
          : `còn ${missing} ý kiến chưa vào bảng, xem danh sách cần xử lý`;
    return (
      `${neighbourhoods} tổ dân phố và ${others} kênh khác: ${times} lượt, ${contents} nội dung, ` +
      `gộp còn ${groups}${apart}; ${whole}`
    );
  },
  viewTitle: (ward: string): string =>
    `BẢNG TỔNG HỢP Ý KIẾN, KIẾN NGHỊ CỦA CÁN BỘ, ĐẢNG VIÊN, NHÂN DÂN${ward === '' ? '' : ` ${ward.toUpperCase()}`}`,
  consolidatedAt: (day: Day, hours: number, minutes: number): string =>
    `Tổng hợp lúc ${two(hours)}:${two(minutes)} ${formatDayLong(day)}`,
  viewHint: 'Trang này do sổ dựng lại mỗi lần tổng hợp. Sửa ở trang của tổ hoặc ở Theo dõi.',

  checkSheet: {
    title: 'Kiểm tra trang này',
    fine: (sheet: string): string => `Trang “${sheet}” không có gì cần xem lại.`,
    found: (count: number): string => `Có ${count} chỗ cần xem lại:`,
  },
  rpc: {
    unknownCall: 'Trang và sổ không cùng phiên bản. Hãy tải lại trang.',
    badInput: 'Sổ không hiểu nội dung vừa gửi. Hãy xem lại các ô đã điền rồi thử lại.',
  },
  failed: (detail: string): string =>
    'Chưa làm xong việc này. Không có ý kiến nào bị mất; bấm lại lần nữa, sổ sẽ làm tiếp từ chỗ dừng. ' +
    'Nếu vẫn không được, có thể tài khoản này không có quyền sửa một trang mà sổ phải ghi: hãy nhờ văn phòng bấm giúp.' +
    `\n\nChi tiết: ${detail}`,

  consolidated: {
    title: 'Tổng hợp ý kiến, kiến nghị',
    nothingNew: 'Không có gì mới so với lần tổng hợp trước; sổ giữ nguyên.',
    next: 'Tiếp theo: Tổng hợp ▸ Rà từng ý kiến.',
    news: (added: number, changed: number, gone: number): string =>
      `Lần này: ${added} ý kiến mới, ${changed} ý kiến có thay đổi, ${gone} ý kiến tổ đã rút.`,
    sources: (sent: number, all: number): string => `Đã báo xong: ${sent}/${all} nơi.`,
    notSent: (names: readonly string[]): string => `Chưa báo xong: ${names.join(', ')}.`,
    problems: (count: number): string => `Có ${count} chỗ cần xem lại:`,
    more: (count: number): string => `… và ${count} chỗ nữa.`,
    at: (sheet: string, cell: string): string => `Trang “${sheet}”${cell === '' ? '' : `, ô ${cell}`}`,
    logAction: 'Tổng hợp',
    sentAction: 'Báo xong danh sách',
  },
} as const;
