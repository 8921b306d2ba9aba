/** Which deadline of a petition runs, whom it waits for, and whether it stands still (design §3.2, §3.3). */
import { addDays, type Day, daysBetween, weekdayIndex } from '../day.ts';
import { STATES, type StateFacts, stateOf } from '../state.ts';
import { PROMISING_OUTCOMES, REFERRED_OUTCOME } from '../vocabulary.ts';

/** What the clock of a petition depends on: cells of the register. */
export interface ClockFacts extends StateFacts {
  readonly due: Day | '';
  /** The day by which a reply promised the work. */
  readonly completionDue: Day | '';
  /** The body of a higher level that the petition was sent up to. */
  readonly referredTo: string;
  readonly referredDay: Day | '';
  /** The day on which that body answered. */
  readonly superiorReplyDay: Day | '';
}

export type Clock =
  /** Nothing is awaited: no deadline, nobody assigned, merged, withdrawn, or done. */
  | { readonly kind: 'still' }
  /** A higher level decides; `to` and `since` are blank where nobody typed them. */
  | { readonly kind: 'paused'; readonly to: string; readonly since: Day | '' }
  /** A reply is due, or the work that a reply promised; `due` is the last day in time. */
  | { readonly kind: 'reply' | 'completion'; readonly due: Day; readonly waitsFor: 'unit' | 'leader' };

/**
 * The clock of a petition.
 * @param daysOff days of `Ngày nghỉ`; a deadline that a pause has moved never ends on one of them or on a weekend
 */
export function clockOf(facts: ClockFacts, daysOff: ReadonlySet<Day>): Clock {
  const state = stateOf(facts);
  if (isPaused(facts, state)) return { kind: 'paused', to: facts.referredTo, since: facts.referredDay };
  if (state === STATES.answered) {
    const { completionDue: due } = facts;
    const promised = PROMISING_OUTCOMES.some((outcome) => isOutcome(facts, outcome));
    return promised && due !== '' ? { kind: 'completion', due, waitsFor: 'unit' } : { kind: 'still' };
  }
  if (facts.due === '' || !REPLY_RUNS.includes(state)) return { kind: 'still' };
  const waitsFor = state === STATES.awaitingApproval ? 'leader' : 'unit';
  return { kind: 'reply', due: lengthenedDue(facts.due, facts, daysOff), waitsFor };
}

/** States in which a reply is awaited, from the unit or from the leader who has it before them. */
export const REPLY_RUNS: readonly string[] = [STATES.working, STATES.awaitingApproval, STATES.sentBack];
/** States in which a petition may lie with a higher level. */
export const MAY_BE_REFERRED: readonly string[] = [STATES.working, STATES.answered];

/** Whether the petition lies with a higher level that has not answered. */
function isPaused(facts: ClockFacts, state: string): boolean {
  const referred = isOutcome(facts, REFERRED_OUTCOME) && facts.superiorReplyDay === '';
  return referred && MAY_BE_REFERRED.includes(state);
}

/** Why no deadline runs although something is awaited. */
export type Stalled =
  /** A unit gave it back, and it was not issued to another. */
  | 'givenBack'
  /** Work is promised without a day. */
  | 'promised'
  /** A higher level has answered, and nobody has written a new reply. */
  | 'superior';

/** Null for a petition whose clock runs or is rightly still. */
export function whyStalled(facts: ClockFacts): Stalled | null {
  const state = stateOf(facts);
  if (state === STATES.unassigned) return facts.returnedTo === '' ? null : 'givenBack';
  if (state !== STATES.answered) return null;
  const promised = PROMISING_OUTCOMES.some((outcome) => isOutcome(facts, outcome));
  if (promised) return facts.completionDue === '' ? 'promised' : null;
  return isOutcome(facts, REFERRED_OUTCOME) && facts.superiorReplyDay !== '' ? 'superior' : null;
}

/** As sheets compare: without case. */
function isOutcome({ outcome }: ClockFacts, wanted: string): boolean {
  return outcome.toLowerCase() === wanted.toLowerCase();
}

/** How many days a deadline stood still; 0 when the matter went up after the deadline was over, or never came back. */
export function daysPaused(
  due: Day,
  { referredDay, superiorReplyDay }: Pick<ClockFacts, 'referredDay' | 'superiorReplyDay'>,
): number {
  if (referredDay === '' || superiorReplyDay === '' || referredDay > due) return 0;
  return Math.max(0, daysBetween(referredDay, superiorReplyDay));
}

/** The deadline moved on by as many days as it stood still, and off weekends and days off if it was moved at all. */
function lengthenedDue(due: Day, facts: ClockFacts, daysOff: ReadonlySet<Day>): Day {
  const days = daysPaused(due, facts);
  if (days === 0) return due;
  let at = addDays(due, days);
  while (weekdayIndex(at) === 0 || weekdayIndex(at) === 6 || daysOff.has(at)) at = addDays(at, 1);
  return at;
}
