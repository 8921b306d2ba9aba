/** Words of “Rà từng ý kiến”. Each is an export of its own, so that the page carries no names. */

const list = (codes: readonly string[]): string => codes.join(', ');

export const title = 'Rà từng ý kiến';
export const about = 'Mỗi ý kiến một phím';
export const nothing = 'Không còn ý kiến nào chưa rà. Ý kiến mới phải được tổng hợp trước.';
export const finished = (count: number): string => `Đã rà hết ${count} ý kiến.`;
export const progress = 'Đã rà';
export const place = (at: number, all: number): string => `${at}/${all}`;
export const saved = (saved: number, total: number): string => `Đã lưu ${saved}/${total}`;
export const saving = (saved: number, total: number): string => `Đang lưu, xong ${saved}/${total}`;
export const notSaved = (count: number, why: string): string => `Còn ${count} quyết định chưa lưu. ${why}`;
export const field = 'Lĩnh vực';
export const unit = 'Đơn vị (dự kiến)';
export const competence = 'Thẩm quyền (phím T)';
export const noCompetence = 'Chưa rõ';
export const noUnit = 'Chưa chọn';
export const changeUnit = (unit: string): string => `${unit} D, đổi đơn vị`;
export const otherField = 'Lĩnh vực khác';
export const pickFirst = 'Chọn lĩnh vực';
export const pickField = 'Gõ vài chữ của lĩnh vực';
export const pickUnit = 'Gõ vài chữ của đơn vị';
export const chosenByHand = 'Đã chọn';
export const alike = (codes: readonly string[]): string => `Giống ${list(codes)}`;
export const toLookAlikes = 'Sang Ý kiến trùng để gộp';
export const accept = 'Nhận, sang ý kiến sau';
export const previous = 'Trước';
export const next = 'Sau';
export const accepted = (code: string, field: string): string => `${code}: ${field}.`;
export const acceptedAll = (count: number): string => `Đã nhận ${count} gợi ý chắc chắn.`;
export const undone = (codes: readonly string[]): string =>
  `Đã hoàn tác ${codes.length > 3 ? `${codes.length} ý kiến` : list(codes)}.`;
export const sure = (count: number): string => `Nhận mọi gợi ý chắc chắn (${count})`;
export const sureAsk = (count: number): string =>
  `${count} ý kiến có gợi ý chắc chắn, chưa ai chọn lĩnh vực:`;
export const sureField = (field: string, count: number): string => `${field}: ${count}`;
export const sureAccept = (count: number): string => `Nhận cả ${count}`;
