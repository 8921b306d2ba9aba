/** `Ở tổ`: what a petition's own group says of it, and what all co-petitioners say of the main one together. */
import { AGREED, DISAGREED, IN_SOURCE, WITHDRAWN } from '../vocabulary.ts';

/** A petition with what its own row in its own tab says: "Còn", "Tổ đã rút", "Đồng ý", "Chưa đồng ý: lý do". */
export interface Judged {
  readonly code: string;
  readonly own: string;
}

/** What a row of a tab says: the group's judgement with its reason, or just that it is there. */
export function ownStanding(judgement: string, reason: string): string {
  if (judgement === '') return IN_SOURCE;
  return reason === '' ? judgement : `${judgement}: ${reason}`;
}

/** Said of a main petition which its own group withdrew while others still raise it. */
const OWN_WITHDRAWN = ` (${WITHDRAWN})`;
const ELSEWHERE = `${IN_SOURCE} ở nơi khác`;

/** Whether the petition's own group withdrew it, also when it still stands for others. */
export function isWithdrawn(standing: string): boolean {
  return standing === WITHDRAWN || standing.endsWith(OWN_WITHDRAWN);
}

/**
 * What the main petition's row shows: one co-petitioner that does not agree reopens it and is named; it is agreed only
 * when all of them agree (design §3.3). Those withdrawn have no say.
 */
export function mainStanding(main: Judged, members: readonly Judged[]): string {
  if (members.length === 0) return main.own;
  const standing = [main, ...members].filter(({ own }) => own !== WITHDRAWN);
  if (standing.length === 0) return WITHDRAWN;
  const together = jointly(main, standing);
  return main.own === WITHDRAWN ? together + OWN_WITHDRAWN : together;
}

function jointly(main: Judged, standing: readonly Judged[]): string {
  const against = standing.filter(({ own }) => own.startsWith(DISAGREED));
  if (against.length > 0) return disagreement(main, against);
  const agreed = standing.filter(({ own }) => own.startsWith(AGREED)).length;
  if (agreed === standing.length) return `${AGREED} (${agreed}/${standing.length} tổ)`;
  if (agreed > 0) return `${agreed}/${standing.length} tổ ${AGREED.toLowerCase()}`;
  return main.own === WITHDRAWN ? ELSEWHERE : main.own;
}

/** "Chưa đồng ý (T07-003): lý do"; without a code when only the main petition's own group disagrees. */
function disagreement(main: Judged, against: readonly Judged[]): string {
  const [first] = against;
  if (against.length === 1 && first !== undefined) {
    if (first.code === main.code) return first.own;
    return `${DISAGREED} (${first.code})${reasonOf(first)}`;
  }
  return `${DISAGREED} (${against.map((judged) => judged.code + reasonOf(judged)).join('; ')})`;
}

/** ": ngập lại", `''` without a reason. */
function reasonOf({ own }: Judged): string {
  return own.slice(DISAGREED.length);
}
