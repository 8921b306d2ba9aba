/** Petitions that nobody is reminded of although something is awaited: the office hears of them, so that none is forgotten. */
import { whyStalled } from '../../domain/assignment/clock.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';
import { petitionClock } from './deadlines.ts';
import type { Matters } from './read-matters.ts';

type Reason = keyof typeof viMailRun.notices.stalled;

/** A sentence for each reason, with the codes of the petitions. */
export function stalledPetitions(matters: Matters): readonly string[] {
  const { awaitsNewDue } = petitionClock(matters);
  const codes = new Map<Reason, string[]>();
  for (const row of matters.register.rows) {
    const why = awaitsNewDue(row) ? 'reopened' : whyStalled(row);
    if (why !== null) codes.set(why, [...(codes.get(why) ?? []), row.code]);
  }
  return [...codes].map(([why, listed]) => viMailRun.notices.stalled[why](listed));
}
