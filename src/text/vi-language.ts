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
  split: {
    title: 'Tách nội dung',
    atWork: 'tách nội dung một ý kiến',
    one: (code: string): string =>
      `Không thấy ${code} có nhiều nội dung. Muốn tách, hãy đánh số từng nội dung (1., 2., …) ở trang của tổ rồi tổng hợp lại.`,
    part: (code: string): string => `${code} đã là một nội dung tách ra từ ý kiến khác.`,
    merged: (code: string, into: string): string => `${code} đang gộp vào ${into}; hãy tách ra trước.`,
    already: (code: string): string => `${code} đã được tách rồi.`,
    confirm: (code: string, contents: readonly string[]): string =>
      `Tách ${code} thành ${contents.length} nội dung?\n\n${contents.map((text, index) => `${index + 1}. ${text}`).join('\n')}`,
    done: (code: string, parts: readonly string[]): string =>
      `Đã tách ${code} thành ${parts.length} nội dung: ${list(parts)}. Muốn ghép lại: xoá ô Gộp vào của ${code}.`,
    cancelled: 'Chưa tách gì cả.',
    edited: (speech: string): string =>
      `Tổ đã sửa lời của ${speech} sau khi tách. Hãy đọc lại ${speech}; cần tách lại thì xoá ô Gộp vào của ý kiến ấy.`,
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
    stillMerged: (code: string, into: string): string =>
      `${code} đang gộp vào ${into}. Hãy tách ra trước; chưa ghi gì.`,
    notMerged: (code: string): string => `${code} không gộp vào ý kiến nào.`,
    unmerged: (code: string, from: string): string => `Đã tách ${code} ra khỏi ${from}.`,
    different: (a: string, b: string): string => `Đã ghi nhớ: ${a} và ${b} không phải trùng.`,
    same: (a: string, b: string): string => `Đã bỏ ghi nhớ “không phải trùng” của ${a} và ${b}.`,
    actions: { merge: 'Gộp', unmerge: 'Tách ra', different: 'Không phải trùng', same: 'Xét trùng lại' },
  },
} as const;
