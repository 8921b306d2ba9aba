/** Words of the first screen. Each is an export of its own, so that the page carries no names. */

/** Nothing where there is nothing to say. */
const some = (count: number, words: string): string => (count === 0 ? '' : `${count} ${words}`);

export const noWard = 'Sổ Kiến Nghị';
export const petitions = (count: number): string => `${count} ý kiến`;
export const notSent = (count: number): string => some(count, 'chưa gửi');
export const notReviewed = (count: number): string => some(count, 'chưa rà');
export const unassigned = (count: number): string => some(count, 'chưa giao');
export const awaiting = (count: number): string => some(count, 'chờ duyệt');
export const overdue = (count: number): string => some(count, 'quá hạn');
export const onlyLooks = 'chỉ xem';
export const roles = {
  office: 'Văn phòng',
  front: 'Mặt trận',
  leader: 'Lãnh đạo',
  unit: 'Đơn vị',
  head: 'Tổ dân phố',
} as const;
export const version = (version: string): string => `Phiên bản ${version}`;
