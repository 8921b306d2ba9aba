/** What the script tells the pages: outcomes of calls, lights in words, what was wrong with a setting. */
import { type Day, formatDayShort } from '../domain/day.ts';

export const viPanels = {
  thisCall: 'Việc vừa bấm',
  revealed: (sheet: string, cell: string): string => `Đã mở trang “${sheet}”, ô ${cell}.`,
  noSheet: (sheet: string): string => `Không còn trang “${sheet}”. Hãy tải lại bảng bên.`,
  badCell: (cell: string): string => `“${cell}” không phải tên một ô.`,

  intake: {
    atWork: 'nhập hộ ý kiến',
    logAction: 'Nhập hộ ý kiến',
    unknownSource: (code: string): string =>
      `Trang Nguồn ý kiến không còn nguồn “${code}”. Hãy tải lại bảng bên.`,
    added: (count: number, sheet: string, first: number, last: number): string =>
      `Đã ghi ${count} ý kiến vào trang “${sheet}”, ${first === last ? `dòng ${first}` : `dòng ${first} đến ${last}`}. ` +
      'Mã có khi bấm Tổng hợp. Muốn bỏ: xoá nội dung ở các dòng ấy.',
    wasAdded: (count: number, sheet: string): string =>
      `Trang “${sheet}” đã có ${count} ý kiến từ lần bấm trước; không ghi lần nữa.`,
    nothing: 'Không có ý kiến nào có chữ. Chưa ghi gì.',
  },

  board: {
    atWork: 'ghi ngày nhận văn bản',
    logAction: 'Ghi nhận văn bản',
    none: 'Chưa gửi',
    noneLate: (days: number): string => `Chưa gửi, quá hạn ${days} ngày`,
    said: (day: Day | ''): string =>
      day === '' ? 'Đã báo, chờ bản ký' : `Đã báo ${formatDayShort(day)}, chờ bản ký`,
    nothingToSay: 'Báo không có ý kiến, chờ bản ký',
    paper: (day: Day): string => `Đã nhận bản ký ${formatDayShort(day)}`,
    paperSet: (name: string, day: Day): string =>
      `Đã ghi: nhận bản ký của ${name} ngày ${formatDayShort(day)}.`,
    paperGone: (name: string): string => `Đã bỏ ghi nhận bản ký của ${name}.`,
  },

  settings: {
    atWork: 'ghi cài đặt',
    logAction: 'Ghi cài đặt',
    groups: 'Số tổ dân phố',
    saved: (labels: readonly string[]): string =>
      `Đã ghi ${labels.length} mục vào trang Cài đặt${labels.length > 3 ? '' : `: ${labels.join(', ')}`}.`,
    needOffice: 'E-mail văn phòng không để trống được: khi ấy ai cũng làm được việc của văn phòng.',
    carried: (
      followed: readonly string[],
      blank: readonly string[],
      dutiesChanged: number,
      dutiesBlank: number,
    ): readonly string[] => [
      ...(followed.length > 0 ? [`Đổi theo kế hoạch mới: ${followed.join(', ')}.`] : []),
      ...(blank.length > 0 ? [`Để trống vì là của kế hoạch cũ: ${blank.join(', ')}.`] : []),
      ...(dutiesChanged > 0
        ? [`Trang Kế hoạch: ${dutiesChanged} việc đổi thời hạn, ${dutiesBlank} trong số ấy để trống.`]
        : []),
    ],
    unchanged: 'Mọi mục đã đúng như vậy, không phải ghi gì.',
    unknown: (id: string): string => `Không có mục cài đặt “${id}”.`,
    byProgram: (label: string): string => `Mục “${label}” do sổ tự ghi.`,
    missing: (label: string): string =>
      `Trang Cài đặt không có dòng “${label}”. Hãy bấm Tổng hợp ▸ Quản trị ▸ Thiết lập sổ rồi lưu lại.`,
    bad: (label: string, typed: string, hint: string): string =>
      `${label}: không đọc được “${typed}”. ${hint}`,
    hints: {
      day: 'Ghi như 07/7/2022.',
      due: 'Ghi như: trước ngày 01/7/2022; chậm nhất ngày 01/7/2022; trong 10 ngày kể từ ngày 07/7/2022.',
      email: 'Ghi như vanphong@example.vn; nhiều địa chỉ thì cách nhau bằng dấu chấm phẩy.',
      hours: 'Ghi như 07:30-17:00.',
      steps: 'Ghi các số cách nhau bằng dấu phẩy, như -3, -1, 0, 1, 3, 7.',
      count: 'Ghi một số, như 200.',
    },
  },

  lists: {
    atWork: 'ghi danh sách',
    logAction: { sources: 'Ghi danh sách tổ', units: 'Ghi danh sách đơn vị' },
    saved: (sheet: string, changed: number, added: number): string =>
      `${[
        ...(changed > 0 ? [`đã ghi ${changed} dòng`] : []),
        ...(added > 0 ? [`thêm ${added} dòng mới`] : []),
        ...(changed + added === 0 ? ['không có gì phải đổi'] : []),
      ].join(', ')} ở trang ${sheet}.`,
    setUpNext: ' Bấm Tổng hợp ▸ Quản trị ▸ Thiết lập sổ để có trang cho nguồn mới.',
    noKey: 'Dòng này không có mã hoặc tên, không ghi.',
    badEmail: (typed: string): string => `“${typed}” không phải địa chỉ e-mail, ô này để nguyên.`,
  },
} as const;
