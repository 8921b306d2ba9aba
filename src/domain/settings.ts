/** What a ward sets for a round: each setting once, with its words on screen, its explanation and its default. */

/** Identifiers of the settings; a preset gives their values. */
export type SettingId =
  | 'roundName'
  | 'ward'
  | 'superiorCity'
  | 'partyCommitteeName'
  | 'frontName'
  | 'officeName'
  | 'officeEmail'
  | 'frontEmail'
  | 'leaderEmail'
  | 'planNumber'
  | 'planDate'
  | 'conferenceDate'
  | 'conferencePlace'
  | 'delegateCount'
  | 'votersPerGroup'
  | 'groupsDue'
  | 'opinionDue'
  | 'frontReportDue'
  | 'assignmentDue'
  | 'replyDue'
  | 'replyPeriod'
  | 'invitationDue'
  | 'resultNoticeDue'
  | 'unitReportDue'
  | 'progressEvery'
  | 'mailMode'
  | 'officeHours'
  | 'reminderSteps'
  | 'frozenAt'
  | 'setUpNext'
  | 'sourceRows';

export type Settings = Readonly<Partial<Record<SettingId, string>>>;

export interface SettingSpec {
  readonly label: string;
  readonly explanation: string;
}

/** In the order in which they stand in the sheet. */
export const SETTING_SPECS: Readonly<Record<SettingId, SettingSpec>> = {
  roundName: { label: 'Tên đợt', explanation: 'Tên gọi của đợt tiếp xúc, đối thoại.' },
  ward: { label: 'Phường', explanation: 'Tên phường, xã.' },
  superiorCity: { label: 'Thành phố, tỉnh', explanation: 'Cấp trên trực tiếp, ghi trên văn bản.' },
  partyCommitteeName: { label: 'Đảng ủy', explanation: 'Tên cơ quan ghi trên văn bản của Đảng ủy.' },
  frontName: { label: 'Mặt trận', explanation: 'Tên cơ quan ghi trên văn bản của Mặt trận Tổ quốc.' },
  officeName: { label: 'Văn phòng', explanation: 'Tên ghi dưới thư gửi đi.' },
  officeEmail: { label: 'E-mail văn phòng', explanation: 'Nơi nhận thư trả lời và bản tin hằng ngày.' },
  frontEmail: {
    label: 'E-mail Mặt trận',
    explanation: 'Tài khoản của cán bộ Mặt trận Tổ quốc; nhiều địa chỉ thì cách nhau bằng dấu chấm phẩy.',
  },
  leaderEmail: {
    label: 'E-mail Thường trực Đảng ủy',
    explanation: 'Nơi nhận thư khi có việc quá hạn lâu; tài khoản được duyệt trả lời.',
  },
  planNumber: { label: 'Số kế hoạch', explanation: 'Số và ký hiệu kế hoạch của Đảng ủy.' },
  planDate: { label: 'Ngày kế hoạch', explanation: 'Ngày ban hành, ghi như 24/6/2022.' },
  conferenceDate: { label: 'Ngày hội nghị', explanation: 'Ngày đối thoại, ghi như 07/7/2022.' },
  conferencePlace: { label: 'Địa điểm hội nghị', explanation: 'Nơi tổ chức hội nghị.' },
  delegateCount: { label: 'Số đại biểu', explanation: 'Số đại biểu dự kiến.' },
  votersPerGroup: { label: 'Số cử tri mỗi tổ', explanation: 'Số cử tri mời ở mỗi tổ dân phố.' },
  groupsDue: {
    label: 'Hạn tổ dân phố gửi',
    explanation: 'Đúng câu chữ của kế hoạch, ví dụ: trước ngày 01/7/2022.',
  },
  opinionDue: { label: 'Hạn báo cáo dư luận xã hội', explanation: 'Đúng câu chữ của kế hoạch.' },
  frontReportDue: { label: 'Hạn Mặt trận báo cáo', explanation: 'Đúng câu chữ của kế hoạch.' },
  assignmentDue: { label: 'Hạn phân công', explanation: 'Đúng câu chữ của kế hoạch.' },
  replyDue: { label: 'Hạn trả lời', explanation: 'Hạn chung để các đơn vị trả lời.' },
  replyPeriod: {
    label: 'Hạn trả lời khi giao sau',
    explanation: 'Dùng khi hạn trả lời chung đã qua; đếm từ ngày phát hành phân công.',
  },
  invitationDue: { label: 'Hạn gửi công văn mời', explanation: 'Đúng câu chữ của kế hoạch.' },
  resultNoticeDue: {
    label: 'Hạn thông báo kết quả',
    explanation: 'Ví dụ: trong 10 ngày kể từ ngày 07/7/2022.',
  },
  unitReportDue: {
    label: 'Hạn đơn vị báo cáo kết quả',
    explanation: 'Ví dụ: trong 20 ngày kể từ ngày 07/7/2022.',
  },
  progressEvery: {
    label: 'Báo tiến độ mỗi (ngày)',
    explanation: 'Số ngày giữa hai lần báo tiến độ việc chưa xong.',
  },
  mailMode: {
    label: 'Chế độ gửi thư',
    explanation: 'Chạy thử: mọi thư chỉ gửi về văn phòng. Gửi thật: gửi đến từng nơi.',
  },
  officeHours: {
    label: 'Giờ làm việc',
    explanation: 'Chỉ gửi thư trong giờ này, ví dụ: 07:30-17:00; không bao giờ trước 07:00 hay sau 17:30.',
  },
  reminderSteps: {
    label: 'Bậc nhắc việc (ngày)',
    explanation: 'Trước hạn là số âm, đúng hạn là 0, quá hạn là số dương.',
  },
  frozenAt: {
    label: 'Chốt số liệu lúc',
    explanation: 'Sổ tự ghi khi bấm Chốt số liệu; ý kiến đến sau là bổ sung. Xoá ô giá trị này là bỏ chốt.',
  },
  setUpNext: {
    label: 'Thiết lập dở ở trang',
    explanation: 'Sổ tự ghi khi Thiết lập sổ phải dừng giữa chừng; bấm lại là làm tiếp từ trang này.',
  },
  sourceRows: { label: 'Số dòng mỗi trang tổ', explanation: 'Số dòng chuẩn bị sẵn khi lập sổ.' },
};

/** Every identifier, in the order of the sheet. */
export const settingIds = Object.keys(SETTING_SPECS) as readonly SettingId[];

/** Settings that the program writes by itself; a preset gives them no value. */
export const PROGRAM_SETTINGS: readonly SettingId[] = ['frozenAt', 'setUpNext'];

/** Said in the explanation of a value that the plan itself does not give (review-users.md A17). */
export const NOT_IN_PLAN = 'Mặc định, không có trong kế hoạch. ';
