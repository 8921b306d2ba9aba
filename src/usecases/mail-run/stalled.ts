/** Petitions that nobody is reminded of although something is awaited: the office hears of them, so that none is forgotten. */
import { STATES, stateOf } from '../../domain/state.ts';
import { foldCase } from '../../domain/text.ts';
import { PROMISING_OUTCOMES, REFERRED_OUTCOME } from '../../domain/vocabulary.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';
import { petitionClock } from './deadlines.ts';
import type { Matters, RegisterRow } from './read-matters.ts';

type Stalled = keyof typeof viMailRun.notices.stalled;

/** A sentence for each reason, with the codes of the petitions. */
export function stalledPetitions(matters: Matters): readonly string[] {
  const { awaitsNewDue } = petitionClock(matters);
  const codes = new Map<Stalled, string[]>();
  for (const row of matters.register.rows) {
    const why = awaitsNewDue(row) ? 'reopened' : whyStalled(row);
    if (why !== null) codes.set(why, [...(codes.get(why) ?? []), row.code]);
  }
  return [...codes].map(([why, listed]) => viMailRun.notices.stalled[why](listed));
}

function whyStalled(row: RegisterRow): Stalled | null {
  const state = stateOf(row);
  if (state === STATES.unassigned) return row.returnedTo === '' ? null : 'givenBack';
  if (state !== STATES.answered) return null;
  const isOutcome = (wanted: string): boolean => foldCase(row.outcome) === foldCase(wanted);
  if (PROMISING_OUTCOMES.some(isOutcome)) return row.completionDue === '' ? 'promised' : null;
  return isOutcome(REFERRED_OUTCOME) && row.superiorReplyDay !== '' ? 'superior' : null;
}
