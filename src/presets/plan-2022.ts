/** Kế hoạch 58-KH/ĐU of 24/6/2022: its deadlines in its own words, and the duties of its section III. */
import type { Settings } from '../domain/settings.ts';
import type { DutyPreset } from './preset.ts';

/** Deadlines the plan gives. The missing stroke in "01/7 2022" is the plan's own slip, kept as printed. */
const PLAN_DEADLINES = {
  groupsDue: 'trước ngày 01/7 2022',
  frontReportDue: 'trước ngày 05/7/2022',
} as const satisfies Settings;

/** Deadlines the plan leaves open: what is usual (domain.md §4.4), until the ward's office decides. */
const DEFAULT_DEADLINES = {
  opinionDue: 'trước ngày 01/7/2022',
  assignmentDue: 'chậm nhất ngày 04/7/2022',
  replyDue: 'chậm nhất ngày 06/7/2022',
  replyPeriod: 'trong 10 ngày kể từ ngày giao',
  invitationDue: 'chậm nhất ngày 01/7/2022',
  resultNoticeDue: 'trong 10 ngày kể từ ngày 07/7/2022',
  unitReportDue: 'trong 20 ngày kể từ ngày 07/7/2022',
  progressEvery: '30',
} as const satisfies Settings;

export const deadlines2022 = { ...PLAN_DEADLINES, ...DEFAULT_DEADLINES } as const;

export const defaultsNotInPlan2022 = Object.keys(
  DEFAULT_DEADLINES,
) as readonly (keyof typeof DEFAULT_DEADLINES)[];

const NOT_IN_PLAN = 'thời hạn mặc định, không có trong kế hoạch';
const COLLECTORS =
  'Khối Dân vận; Uỷ ban MTTQ phường; Các đoàn thể chính trị - xã hội; Văn phòng Đảng ủy; Văn phòng HĐND - UBND';
const ADVISERS =
  'Uỷ ban Kiểm tra Đảng ủy; Ban Tuyên giáo Đảng ủy; Khối Dân vận; Uỷ ban MTTQ phường; Các đoàn thể chính trị - xã hội';
const GROUP_OFFICERS = 'Chi ủy, tổ dân phố, Ban CTMT';
const BEFORE_CONFERENCE = 'trước ngày 07/7/2022';
const AT_CONFERENCE = 'đến hết ngày 07/7/2022';

/** In the plan's order. */
export const duties2022: readonly DutyPreset[] = [
  {
    duty: 'Chỉ đạo Khối Dân vận, Mặt trận Tổ quốc tham mưu tổ chức hội nghị',
    unit: 'Thường trực Đảng ủy',
    wording: BEFORE_CONFERENCE,
    note: 'Mục III.1; từ ngày 24/6/2022. Kết quả: ý kiến chỉ đạo, phân công.',
  },
  {
    duty: 'Chỉ đạo bộ phận chuyên môn chuẩn bị thông báo tình hình kinh tế - xã hội 6 tháng đầu năm, phương hướng 6 tháng cuối năm',
    unit: 'UBND phường',
    wording: BEFORE_CONFERENCE,
    note: 'Mục III.2 (1). Kết quả: báo cáo kinh tế - xã hội.',
  },
  {
    duty: 'Chuẩn bị trả lời ý kiến, kiến nghị; đề xuất giải pháp đối với vấn đề nổi cộm',
    unit: 'UBND phường',
    wording: deadlines2022.replyDue,
    note: `Mục III.2 (2). Kết quả: phiếu trả lời, bảng trả lời; ${NOT_IN_PLAN}.`,
  },
  {
    duty: 'Tham mưu trả lời tại hội nghị các nội dung thuộc thẩm quyền của phường',
    unit: 'UBND phường',
    wording: AT_CONFERENCE,
    note: 'Mục III.2 (3). Kết quả: tài liệu trả lời tại hội nghị.',
  },
  {
    duty: 'Tham mưu Thường trực Đảng ủy tiếp thu, trả lời phần việc của mình',
    unit: ADVISERS,
    wording: deadlines2022.replyDue,
    note: `Mục III.3 (1). Kết quả: phiếu trả lời; ${NOT_IN_PLAN}.`,
  },
  {
    duty: 'Thu thập ý kiến qua kênh dư luận xã hội, báo cáo viên; báo cáo Thường trực Đảng ủy qua Văn phòng Đảng ủy',
    unit: 'Ban Tuyên giáo Đảng ủy',
    wording: deadlines2022.opinionDue,
    note: `Mục III.3 (2). Kết quả: báo cáo dư luận xã hội; ${NOT_IN_PLAN}.`,
  },
  {
    duty: 'Tham mưu thành phần, bộ phận giúp việc, nội dung, chương trình hội nghị',
    unit: 'Khối Dân vận',
    wording: BEFORE_CONFERENCE,
    note: 'Mục III.3 (3). Kết quả: danh sách đại biểu, thông báo phân công, chương trình, kịch bản.',
  },
  {
    duty: 'Thu thập ý kiến, kiến nghị trước đối thoại',
    unit: COLLECTORS,
    wording: deadlines2022.groupsDue,
    note: 'Mục III.3 (4), giai đoạn trước; theo hạn gửi của các tổ dân phố.',
  },
  {
    duty: 'Thu thập ý kiến, kiến nghị trong đối thoại',
    unit: COLLECTORS,
    wording: AT_CONFERENCE,
    note: 'Mục III.3 (4), giai đoạn trong.',
  },
  {
    duty: 'Thu thập ý kiến, kiến nghị sau đối thoại',
    unit: COLLECTORS,
    wording: deadlines2022.resultNoticeDue,
    note: `Mục III.3 (4), giai đoạn sau; ${NOT_IN_PLAN}.`,
  },
  {
    duty: 'Giám sát, theo dõi, đôn đốc việc giải quyết sau đối thoại',
    unit: COLLECTORS,
    wording: deadlines2022.unitReportDue,
    note: `Mục III.3 (5). Kết quả: bảng theo dõi, văn bản đôn đốc, báo cáo kết quả; ${NOT_IN_PLAN}.`,
  },
  {
    duty: 'Phân loại ý kiến, kiến nghị theo nhóm nội dung, lĩnh vực',
    unit: 'Uỷ ban MTTQ phường; UBND phường',
    wording: deadlines2022.frontReportDue,
    note: 'Mục III.4 (1). Kết quả: bảng tổng hợp theo lĩnh vực.',
  },
  {
    duty: 'Tham mưu Thường trực Đảng ủy phân công đơn vị trả lời, phương án xử lý',
    unit: 'Uỷ ban MTTQ phường',
    wording: deadlines2022.assignmentDue,
    note: `Mục III.4 (2). Kết quả: tờ trình, công văn phân công; ${NOT_IN_PLAN}.`,
  },
  {
    duty: 'Lập hồ sơ, tổng hợp báo cáo Thường trực Đảng ủy',
    unit: 'Uỷ ban MTTQ phường',
    wording: deadlines2022.frontReportDue,
    note: 'Mục III.4 (3). Kết quả: báo cáo tổng hợp, hồ sơ và mục lục.',
  },
  {
    duty: 'Gửi công văn mời đại biểu',
    unit: 'Văn phòng Đảng ủy',
    wording: deadlines2022.invitationDue,
    note: `Mục III.4 (4). Kết quả: công văn mời; ${NOT_IN_PLAN}.`,
  },
  {
    duty: 'Chuẩn bị các điều kiện phục vụ hội nghị',
    unit: 'Văn phòng Đảng ủy',
    wording: BEFORE_CONFERENCE,
    note: 'Mục III.4 (4). Kết quả: hội trường, tài liệu, bảng kiểm.',
  },
  {
    duty: 'Ghi biên bản hội nghị',
    unit: 'Văn phòng Đảng ủy',
    wording: AT_CONFERENCE,
    note: 'Mục III.4 (4). Kết quả: biên bản.',
  },
  {
    duty: 'Tuyên truyền mục đích, chủ đề, nguyên tắc, quyền và trách nhiệm khi tham gia đối thoại',
    unit: GROUP_OFFICERS,
    wording: BEFORE_CONFERENCE,
    note: 'Mục III.5 (1). Kết quả: nội dung tuyên truyền đến đủ 18 tổ.',
  },
  {
    duty: 'Tổng hợp ý kiến, kiến nghị bằng văn bản gửi Đảng ủy (Ban Thường trực Uỷ ban MTTQ tổng hợp)',
    unit: GROUP_OFFICERS,
    wording: deadlines2022.groupsDue,
    note: 'Mục III.5 (2). Kết quả: văn bản của tổ có chữ ký; tổ không có ý kiến cũng gửi văn bản.',
  },
  {
    duty: 'Xây dựng kế hoạch bảo đảm an ninh trật tự hội nghị',
    unit: 'Công an phường',
    wording: BEFORE_CONFERENCE,
    note: 'Mục III.6. Kết quả: kế hoạch an ninh trật tự.',
  },
];
