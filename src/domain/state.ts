/** The state of a petition (design §3.3): one ordered list of rules, read by the program and by the sheet alike. */
import {
  all,
  any,
  begins,
  blank,
  type Condition,
  conditionFormula,
  filled,
  holds,
  not,
} from './conditions.ts';
import {
  AGREED,
  APPROVED,
  DISAGREED,
  PROMISING_OUTCOMES,
  REFERRED_OUTCOME,
  SENT_BACK,
  WITHDRAWN,
} from './vocabulary.ts';

/** What a state depends on: cells of the register, as text (a day counts only as blank or not). */
export type StateKey =
  | 'standing'
  | 'mergedInto'
  | 'unit'
  | 'due'
  | 'reply'
  | 'outcome'
  | 'decision'
  | 'returnedTo';
export type StateFacts = Readonly<Record<StateKey, string>>;

export const STATES = {
  unassigned: 'Chưa phân công',
  working: 'Đang xử lý',
  awaitingApproval: 'Chờ duyệt',
  sentBack: 'Trả lại bổ sung',
  answered: 'Đã trả lời',
  closed: 'Kết thúc',
  withdrawn: WITHDRAWN,
} as const;
export type State = (typeof STATES)[keyof typeof STATES];

/** Said of a petition that was merged, before the main petition's code. */
export const MERGED_INTO = 'Đã gộp vào ';

interface Rule {
  readonly when: Condition<StateKey>;
  readonly state: State;
}

const outcomeIsOpen = any<StateKey>(
  blank('outcome'),
  ...[...PROMISING_OUTCOMES, REFERRED_OUTCOME].map((outcome) => begins<StateKey>('outcome', outcome)),
);
const approved = all<StateKey>(filled('reply'), begins('decision', APPROVED));

/** The first rule that holds gives the state. */
const RULES: readonly Rule[] = [
  { when: all(begins('standing', WITHDRAWN), blank('reply'), blank('due')), state: STATES.withdrawn },
  { when: filled('returnedTo'), state: STATES.unassigned },
  { when: begins('decision', SENT_BACK), state: STATES.sentBack },
  { when: all(approved, begins('standing', DISAGREED)), state: STATES.working },
  { when: all(approved, begins('standing', AGREED), not(outcomeIsOpen)), state: STATES.closed },
  { when: approved, state: STATES.answered },
  { when: filled('reply'), state: STATES.awaitingApproval },
  { when: all(filled('unit'), filled('due')), state: STATES.working },
];

/** The state as the register shows it; a merged petition says into which. */
export function stateOf(facts: StateFacts): string {
  if (facts.mergedInto !== '') return MERGED_INTO + facts.mergedInto;
  return RULES.find((rule) => holds(rule.when, facts))?.state ?? STATES.unassigned;
}

/** Whether a reply that leaders approved is at work again because a group does not agree. */
export function isReopened(facts: StateFacts): boolean {
  return holds(approved, facts) && stateOf(facts) === STATES.working;
}

/** The same rules as a formula; `cell` gives the reference for a key. */
export function stateFormula(cell: (key: StateKey) => string): string {
  const chosen = RULES.reduceRight(
    (otherwise, rule) => `IF(${conditionFormula(rule.when, cell)};"${rule.state}";${otherwise})`,
    `"${STATES.unassigned}"`,
  );
  return `IF(${cell('mergedInto')}<>"";"${MERGED_INTO}"&${cell('mergedInto')};${chosen})`;
}
