/** Words that say the same in different mouths and regions; the first of each line stands for all. */
import { readText, type Token } from './tokens.ts';

const CLASSES: readonly string[] = [
  'hỏng, hư, bể, vỡ, nát, mục, gãy, nứt, thủng, bong, tróc, sập, dột, cháy, hại',
  'sửa, tu, bổ, tạo, thay, duy, chỉnh, trùng',
  'xây, dựng, đặt, bắc, mở, đầu, tư',
  'lắp, gắn, mắc, cắm, treo, bố, trí, trang',
  'tắc, kẹt, ùn, ách, nghẽn',
  'ngập, úng, tràn, đọng, dâng, lênh, láng',
  'hẹp, chật, nhỏ, bé',
  'lợn, heo',
  'ruộng, đồng',
  'tiền, phí, vốn, khoản, cước',
  'đường, lộ, tuyến',
  'ngõ, hẻm, kiệt, ngách',
  'thôn, ấp, bản, xóm, khóm, làng, buôn',
  'hôi, thối, tanh, mùi, nồng, bốc',
  'ồn, ầm, ĩ, inh, nhạc',
  'tối, khuya, đêm',
  'trẻ, cháu, em, bé, nhi',
  'già, cao, tuổi, cụ',
  'chiếm, lấn',
  'dời, dọn, chuyển, nắn',
  'đèn, bóng, sáng',
  'họp, hội',
  'lâu, chậm, trễ, muộn, kéo, dài, đợi, chờ, rề, rà, ì, ạch',
  'vứt, đổ, xả, trút, bỏ, thải, quăng',
  'gom, thu, lấy, nhận',
  'bồi, đền, thường, bù',
  'phạt, nghiêm, nặng',
  'giúp, hỗ, trợ, đỡ',
  'tăng, nâng',
  'giảm, hạ, bớt, miễn',
  'thiếu, đủ, hết, mất, cúp, cắt',
  'yếu, kém, thấp',
  'to, lớn, rộng',
];

interface Classes {
  readonly marked: ReadonlyMap<string, string>;
  readonly bare: ReadonlyMap<string, string>;
}

let classes: Classes | undefined;

/** The word, without marks, that stands for the token's word; itself if it has no other. */
export function wordClass(token: Token): string {
  classes ??= readClasses();
  return (token.open ? classes.bare.get(token.bare) : classes.marked.get(token.marked)) ?? token.bare;
}

function readClasses(): Classes {
  const marked = new Map<string, string>();
  const bare = new Map<string, string>();
  for (const line of CLASSES) {
    const { tokens } = readText(line);
    const first = tokens[0]?.bare ?? '';
    for (const token of tokens) {
      if (!marked.has(token.marked)) marked.set(token.marked, first);
      if (!bare.has(token.bare)) bare.set(token.bare, first);
    }
  }
  return { marked, bare };
}
