/** Words of “Phân công”. Each is an export of its own, so that the page carries no names. */

export const title = 'Phân công';
export const about = 'Đề xuất, xem trước, phát hành';
export const proposeHint =
  'Ý kiến chưa có đơn vị thì lấy đơn vị của lĩnh vực. Mới là dự kiến, chưa giao cho ai.';
export const propose = 'Đề xuất đơn vị';
export const nothing = 'Mọi ý kiến đã có đơn vị đều đã giao.';
export const preview = (items: number, units: number): string =>
  `Sắp giao ${items} ý kiến cho ${units} đơn vị`;
export const items = (count: number): string => `${count} ý kiến`;
export const noEmail = 'không có e-mail, phải gọi điện';
export const due = (day: string): string => `hạn ${day}`;
export const officeIssues = 'Văn phòng Đảng ủy phát hành phân công.';
export const issueTitle = 'Phát hành phân công';
export const number = 'Số, ký hiệu văn bản';
export const date = 'Ngày văn bản';
export const signer = 'Người ký';
export const noSigner = 'Hãy ghi người ký.';
export const toIssue = 'Xem lại và phát hành';
export const ask = (items: number, units: number, calls: number, unseen: number): string =>
  `Giao ${items} ý kiến cho ${units} đơn vị, thư gửi ngay${calls === 0 ? '' : `; ${calls} đơn vị ${noEmail}`}.` +
  `${unseen === 0 ? '' : ` Còn ${unseen} ý kiến chưa ai rà, giao theo gợi ý của sổ.`} Phát hành?`;
export const issue = 'Phát hành';
