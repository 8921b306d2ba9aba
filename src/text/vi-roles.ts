/** What people read about roles: who may do what, whom to ask, and the names of the workbook's protections. */
import type { Role } from '../domain/roles.ts';

const joined = (names: readonly string[]): string => names.join(', ');

export const viRoles = {
  roles: {
    office: 'văn phòng',
    front: 'Mặt trận',
    leader: 'lãnh đạo duyệt',
    unit: 'đơn vị được giao',
    head: 'người phụ trách trang',
  } satisfies Record<Role, string>,
  or: ' hoặc ',
  someone: 'Tài khoản này (Google không cho biết địa chỉ)',
  account: (email: string): string => `Tài khoản ${email}`,
  withAddresses: (name: string, addresses: readonly string[]): string => `${name} (${joined(addresses)})`,
  refused: (who: string, what: string, allowed: string, ask: string): string =>
    `“${what}” là việc của ${allowed}. ${who} không được giao việc ấy; chưa có gì thay đổi. Hãy nhờ ${ask}. ` +
    'Nếu đây đúng là tài khoản được giao, hãy nhờ văn phòng ghi địa chỉ vào trang Cài đặt.',

  /** Commands as refusals name them. */
  commands: {
    consolidate: 'Tổng hợp ý kiến, kiến nghị',
    setUp: 'Thiết lập sổ',
    freeze: 'Chốt số liệu',
    propose: 'Đề xuất đơn vị',
    issue: 'Phát hành phân công',
    reminders: 'Nhắc việc',
    approve: 'Duyệt trả lời',
    reply: 'Ghi trả lời',
    applyPermissions: 'Phân quyền',
    clearPermissions: 'Bỏ phân quyền',
  },
  barred: (sheets: readonly string[], ask: string): string =>
    `Tài khoản này không được sửa hết các trang mà việc này phải ghi: ${joined(sheets)}. ` +
    `Chưa có gì thay đổi. Hãy nhờ ${ask}.`,

  /** Names of protections, as Dữ liệu ▸ Bảo vệ trang tính và dải ô lists them; the prefix marks them as the workbook's. */
  prefix: 'Sổ Kiến Nghị: ',
  protections: {
    sheet: 'Sổ Kiến Nghị: người được sửa trang này',
    header: 'Sổ Kiến Nghị: tiêu đề (chỉ nhắc)',
    program: 'Sổ Kiến Nghị: cột do sổ ghi (chỉ nhắc)',
    reply: 'Sổ Kiến Nghị: phần đơn vị trả lời',
    decision: 'Sổ Kiến Nghị: phần lãnh đạo duyệt',
  },

  atWork: 'phân quyền',
  logged: (changes: number): string => `${changes} chỗ bảo vệ được đặt lại hoặc bỏ.`,
  officeFirst:
    'Chưa phân quyền được, vì trang Cài đặt chưa có “E-mail văn phòng”. Hãy ghi địa chỉ tài khoản của văn phòng ' +
    'và của Mặt trận vào đó rồi bấm lại.',
  apply: {
    done: (sheets: number, changes: number): string =>
      changes === 0
        ? `${sheets} trang đã phân quyền đúng, không phải sửa gì.`
        : `Xong. ${sheets} trang đã phân quyền, ${changes} chỗ vừa đặt lại.`,
    limits:
      'Khoá trang không phải là giữ bí mật: ai được chia sẻ sổ đều đọc được mọi trang. ' +
      'Phân quyền không thay cho nút Chia sẻ. Muốn bỏ, bấm Tổng hợp ▸ Quản trị ▸ Bỏ phân quyền.',
    paused: (done: number, all: number): string =>
      `Mới xong ${done}/${all} trang vì sắp hết thời gian Google cho mỗi lần chạy. Bấm lại Phân quyền để làm tiếp.`,
    noAddress: (sheets: readonly string[]): string =>
      `Chưa có e-mail ở Nguồn ý kiến nên chỉ văn phòng và Mặt trận sửa được: ${joined(sheets)}.`,
    notTaken: (addresses: readonly string[]): string =>
      `Google không nhận các địa chỉ này (ghi sai, hoặc không phải tài khoản Google): ${joined(addresses)}.`,
    othersOwn: (sheets: readonly string[]): string =>
      `Đã có người tự đặt bảo vệ cả trang nên sổ để nguyên, chưa phân quyền hết: ${joined(sheets)}. Muốn để sổ phân ` +
      'quyền, hãy bỏ bảo vệ ấy ở Dữ liệu ▸ Bảo vệ trang tính và dải ô rồi bấm lại.',
    locked: (sheets: readonly string[]): string =>
      `Tài khoản này không được đổi phân quyền của: ${joined(sheets)}. Hãy nhờ chủ sổ bấm Phân quyền.`,
  },
  clear: {
    done: (removed: number): string =>
      removed === 0
        ? 'Sổ chưa đặt bảo vệ nào.'
        : `Đã bỏ ${removed} chỗ bảo vệ do sổ đặt. Bảo vệ mà người dùng tự đặt vẫn còn nguyên.`,
    paused: (removed: number): string =>
      `Mới bỏ được ${removed} chỗ vì sắp hết thời gian Google cho mỗi lần chạy. Bấm lại Bỏ phân quyền để làm tiếp.`,
  },
} as const;
