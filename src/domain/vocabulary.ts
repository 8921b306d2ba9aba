/** The words of the round that are values in the workbook: states, outcomes, competence … each listed once. */

/** What a source says of its own list (design §2.1). */
export const SEND_STATES = ['Chưa xong', 'Đã xong', 'Không có ý kiến'] as const;
export type SendState = (typeof SEND_STATES)[number];
export const NOTHING_TO_SAY: SendState = 'Không có ý kiến';

/** Kinds of source; the first is counted apart from the rest in every total. */
export const SOURCE_KINDS = [
  'Tổ dân phố',
  'Dư luận xã hội',
  'Đoàn thể',
  'Tại hội nghị',
  'Kênh khác',
] as const;
export const GROUP_KIND = SOURCE_KINDS[0];
export const AT_CONFERENCE_KIND = SOURCE_KINDS[3];

export const REMIND_BY = ['E-mail', 'Điện thoại, Zalo'] as const;

/** Who raised it; blank means the last. */
export const COMPOSITIONS = ['Cán bộ', 'Đảng viên', 'Cử tri, Nhân dân'] as const;

/** When in the round a petition came (plan III.3: before, at, after the dialogue). */
export const PHASES = ['Trước hội nghị', 'Tại hội nghị', 'Sau hội nghị'] as const;
export type Phase = (typeof PHASES)[number];
/** Added to the phase of what came after the figures were frozen. */
export const SUPPLEMENT = 'bổ sung';

/** What became of the row in its own tab. */
export const IN_SOURCE = 'Còn';
export const WITHDRAWN = 'Tổ đã rút';

/** Levels of 2022; the city level was abolished on 01/7/2025 and stays readable. */
export const COMPETENCES = ['Phường', 'Thành phố', 'Tỉnh', 'Trung ương', 'Cơ quan khác'] as const;

export const UNIT_BLOCKS = ['Đảng', 'Chính quyền', 'Mặt trận, đoàn thể', 'Khác'] as const;

export const FLAGS = ['Nổi cộm', 'Kiến nghị sửa quy định', 'Gửi đại biểu HĐND'] as const;

/** `Kết quả giải quyết` (design §3.3). */
export const OUTCOMES = [
  'Đã giải quyết',
  'Đang giải quyết',
  'Đưa vào kế hoạch',
  'Giải trình, cung cấp thông tin',
  'Chuyển cấp có thẩm quyền',
  'Hướng dẫn gửi đơn',
] as const;
/** Outcomes that promise work: they need `Hạn hoàn thành`, which then is the deadline. */
export const PROMISING_OUTCOMES: readonly string[] = ['Đang giải quyết', 'Đưa vào kế hoạch'];
export const REFERRED_OUTCOME = 'Chuyển cấp có thẩm quyền';

export const DECISIONS = ['Chờ', 'Duyệt', 'Trả lại'] as const;
export const APPROVED = 'Duyệt';
export const SENT_BACK = 'Trả lại';

/** The group's own judgement of the answer. */
export const JUDGEMENTS = ['Đồng ý', 'Chưa đồng ý'] as const;
export const AGREED = 'Đồng ý';
export const DISAGREED = 'Chưa đồng ý';

export const DAY_KINDS = ['nghỉ', 'làm bù'] as const;

export const DUTY_STATES = ['Chưa làm', 'Đang làm', 'Đã xong'] as const;

/** The heading for petitions whose field nobody has chosen yet. */
export const UNCLASSIFIED = 'Chưa phân loại';
