/** Today's plan over the ledger: what of earlier days is closed, what is owed, what is new. */
import type { ReminderPlan } from '../../domain/reminders/mail.ts';
import { planReminders } from '../../domain/reminders/plan.ts';
import { problemSentence } from '../../mails/problems.ts';
import { closeEarlier, isPlanned, owedMails, planRows } from './day-plan.ts';
import { reminderFacts, sheetTroubles } from './facts.ts';
import type { LedgerPen } from './ledger-pen.ts';
import { MAIL_MODES } from './ledger-row.ts';
import type { SentList } from './lists.ts';
import { officesOf } from './post.ts';
import type { DayMatters } from './read-matters.ts';
import { untold } from './troubles.ts';

export interface PlannedDay {
  readonly plan: ReminderPlan;
  /** How many rows were added for it; 0 when the day was planned before. */
  readonly planned: number;
  /** What on the sheets keeps somebody from being reminded, a sentence each. */
  readonly troubles: readonly string[];
  /** The same, and what is wrong with addresses. */
  readonly problems: readonly string[];
}

/** Works out today's plan from the sheets as they are; the first run of the day notes it on the pen. */
export function planToday(pen: LedgerPen, matters: DayMatters, lists: readonly SentList[]): PlannedDay {
  const { mode } = matters;
  closeEarlier(pen, matters, mode);
  const owed = owedMails(pen.rows(), matters, mode);
  const troubles = sheetTroubles(matters);
  const notices = [...untold(pen.rows()), ...troubles];
  const plan = planReminders(reminderFacts(matters, lists, { owed, notices }));
  const problems = [...troubles, ...plan.problems.map(problemSentence)];
  const hasNobody = mode === MAIL_MODES.trial && officesOf(matters).length === 0;
  if (hasNobody || isPlanned(pen.rows(), matters, mode)) return { plan, planned: 0, troubles, problems };
  const rows = planRows(plan, mode);
  pen.add(rows);
  return { plan, planned: rows.length, troubles, problems };
}
