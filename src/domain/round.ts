/** Where in the round a petition belongs. */
import { addDays, type Day } from './day.ts';
import { AT_CONFERENCE_KIND, PHASES, type Phase, SUPPLEMENT } from './vocabulary.ts';

/**
 * Before, at or after the conference (plan III.3), by the day it was raised or, without one, the day it was first
 * consolidated.
 * @param sourceKind kind of the source; what was said at the conference has a source of its own
 */
export function phaseOf(
  sourceKind: string,
  raised: Day | '',
  firstSeen: Day,
  conference: Day | undefined,
): Phase {
  if (sourceKind === AT_CONFERENCE_KIND) return PHASES[1];
  const when = raised === '' ? firstSeen : raised;
  return conference !== undefined && when > conference ? PHASES[2] : PHASES[0];
}

const SUPPLEMENTED = `, ${SUPPLEMENT}`;

/** The phase of what came after the figures were frozen (plan III.4): "Trước hội nghị, bổ sung". */
export function asSupplement(phase: string): string {
  return withoutSupplement(phase) + SUPPLEMENTED;
}

/** The phase alone. */
export function withoutSupplement(phase: string): string {
  return phase.endsWith(SUPPLEMENTED) ? phase.slice(0, -SUPPLEMENTED.length) : phase;
}

/** A round begins after the one of the year before: a year, and a month of slack for a late conference. */
const DAYS_BEFORE = 400;
/** After the conference units have 20 to 30 days to report, then once more: what is dated later is a slip. */
const DAYS_AFTER = 60;

/** The days that can belong to the round of a conference, both included; a day outside is mostly a mistyped year. */
export function roundWindow(conference: Day): { readonly from: Day; readonly to: Day } {
  return { from: addDays(conference, -DAYS_BEFORE), to: addDays(conference, DAYS_AFTER) };
}
