/** Words round going through petitions one by one, and round pairs that a person has decided on. */

export const viReview = {
  title: 'Rà từng ý kiến',
  atWork: 'rà từng ý kiến',
  done: (count: number): string => `Đã ghi ${count} ý kiến.`,
  noField: (codes: readonly string[]): string =>
    `Chưa chọn lĩnh vực cho ${codes.join(', ')}. Hãy chọn lĩnh vực rồi nhận lại. Chưa có gì thay đổi.`,
  notReviewed: 'chưa rà',
  /** Why a pair is one whose texts have little in common. */
  byHand: 'do người rà ghi, lời văn ít giống',
  /** Said of a petition in which the unit only helps. */
  helps: (state: string): string => `${state} (phối hợp)`,
} as const;
