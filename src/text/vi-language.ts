/** Words round suggestions, look-alikes and splitting. */

const list = (codes: readonly string[]): string => codes.join(', ');

export const viLanguage = {
  suggestion: {
    fields: (names: readonly string[], words: readonly string[]): string =>
      `Lĩnh vực: ${names.join(' / ')}${words.length === 0 ? '' : ` (có “${words.join('”, “')}”)`}`,
    competence: (level: string, words: readonly string[]): string =>
      `Thẩm quyền: ${level}${words.length === 0 ? '' : ` (có “${words.join('”, “')}”)`}`,
    lookAlike: (code: string, reason: string): string => `Giống ${code}: ${reason}`,
    moreLookAlikes: (count: number): string => `và ${count} ý kiến giống khác`,
    contents: (count: number): string => `Có thể tách thành ${count} nội dung`,
  },
  lookAlikes: {
    title: 'Ý kiến trùng',
    atWork: 'gộp ý kiến trùng',
    none: 'Không thấy ý kiến nào giống nhau mà chưa được xem.',
    found: (count: number): string =>
      `${count} cặp ý kiến giống nhau. Muốn gộp: ở Theo dõi, ghi mã ý kiến chính vào ô Gộp vào của ý kiến kia; xoá ô ấy là tách ra lại.`,
    pair: (a: string, b: string, reason: string): string => `• ${a} và ${b}: ${reason}`,
    more: (count: number): string => `… và ${count} cặp nữa.`,
    itself: 'Không gộp một ý kiến vào chính nó.',
    twoReplies: (code: string, into: string): string =>
      `${code} và ${into} đã có hai câu trả lời khác nhau. Nếu vẫn gộp, tổ nêu ${code} sẽ đọc câu trả lời của ${into}.`,
    merged: (codes: readonly string[], into: string): string =>
      `Đã gộp ${list(codes)} vào ${into}. Muốn tách: xoá ô Gộp vào, hoặc bấm Tách ra.`,
    alreadyMerged: (code: string, into: string): string => `${code} đã gộp vào ${into} từ trước.`,
    notMerged: (code: string): string => `${code} không gộp vào ý kiến nào.`,
    unmerged: (code: string, from: string): string => `Đã tách ${code} ra khỏi ${from}.`,
    different: (a: string, b: string): string => `Đã ghi nhớ: ${a} và ${b} không phải trùng.`,
    same: (a: string, b: string): string => `Đã bỏ ghi nhớ “không phải trùng” của ${a} và ${b}.`,
    actions: { merge: 'Gộp', unmerge: 'Tách ra', different: 'Không phải trùng', same: 'Xét trùng lại' },
  },
} as const;
