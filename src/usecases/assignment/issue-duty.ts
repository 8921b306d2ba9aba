/** The duty of the plan that an issue fulfils, and the paper as it stands beside it. */
import { foldMarks } from '../../domain/text.ts';
import { viAssignment } from '../../text/vi-assignment.ts';
import type { Paper } from '../mail-run/item-words.ts';

/** "Tham mưu Thường trực Đảng ủy phân công đơn vị trả lời" (plan III.4). */
const ASSIGNING = 'phan cong don vi';

export function isAssignmentDuty({ duty }: { readonly duty: string }): boolean {
  return foldMarks(duty).includes(ASSIGNING);
}

/** "Số 12-CV/ĐU, ngày 04/7/2022, người ký: …"; `''` for a paper without number and signer. */
export function paperLine({ number, day, signer }: Paper): string {
  if (number === '' && signer === '') return '';
  return viAssignment.issue.paper(number, day, signer);
}
